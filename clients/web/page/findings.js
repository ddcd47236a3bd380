/** findings shows all findings of an answer, to be filtered by their severity. */
function findings(a) {
  if (!a.findings.length) return [];
  const list = el("ol", { class: "findings" });
  a.findings.forEach((f, i) => list.append(finding(f, (a.quotes || [])[i])));
  const present = ["error", "warning", "info"].filter((s) => a.findings.some((f) => f.severity === s));
  const filter = el("fieldset", {}, el("legend", {}, say("show")), ...present.map((s) => {
    const box = el("input", { type: "checkbox", checked: "", id: "show-" + s });
    box.addEventListener("change", () => list.classList.toggle("no-" + s, !box.checked));
    return el("label", {}, box, " ", TEXTS[s][lang][1]);
  }));
  return [
    el("section", {},
      el("div", { class: "heading" }, el("h2", {}, say("findings")), present.length > 1 ? filter : undefined),
      a.omitted ? el("p", { class: "note" }, say("omitted", number(a.omitted))) : undefined,
      list),
  ];
}

/** finding shows one: sentence, place, the line with its mark, and the rule on demand. */
function finding(f, quote) {
  const where = [f.line ? say("at", number(f.line), number(f.column)) : "", f.pointer].filter(Boolean);
  const [button, body] = folded(f.rule, () => explained(ruleOf(f.rule)), say("explain") + " " + f.rule);
  return el("li", { class: "finding " + f.severity },
    el("p", { class: "sentence" }, el("span", { class: "badge" }, TEXTS[f.severity][lang][0]), " ", f.message),
    where.length ? el("p", { class: "where" }, where[0], where[1] ? el("code", {}, where[1]) : undefined) : undefined,
    quote ? excerpt(f, quote) : undefined,
    f.related ? el("p", { class: "where" }, say("also"), " ", ...f.related.flatMap((r, i) => [i ? "; " : "", r.line ? say("at", number(r.line), number(r.column)) : "", " ", el("code", {}, r.pointer)])) : undefined,
    el("p", { class: "rule" }, button), body);
}

/** excerpt shows the part of the line around a finding. Columns count code points. */
function excerpt(f, quote) {
  const all = Array.from(quote.text);
  const at = Math.min(Math.max(f.column - quote.column, 0), all.length);
  const rest = all.slice(at).join("");
  const marked = (rest.match(MEMBER) || [""])[0];
  let before = all.slice(Math.max(0, at - 60), at).join("");
  if (quote.column > 1 || at > 60) before = "…" + before;
  let after = rest.slice(marked.length);
  const some = Array.from(after).slice(0, 140).join("");
  if (quote.more || some.length < after.length) after = some + "…";
  return el("pre", { tabindex: "0", "aria-label": say("at", f.line, f.column) },
    el("span", { class: "line", "aria-hidden": "true" }, String(f.line)),
    el("code", {}, before, el("mark", {}, marked || " "), after));
}

/** MEMBER is the JSON token where a finding points; of a member with a plain value, both. */
const MEMBER = /^(?:"(?:[^"\\]|\\.)*"?(?:\s*:\s*(?:"(?:[^"\\]|\\.)*"?|[^\s{}[\],:"]+))?|[^\s{}[\],:"]+|.)/su;
