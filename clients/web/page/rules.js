// The catalogue of rules, as the program has it.
let catalogue = [];

function ruleOf(id) {
  return catalogue.find((r) => r.id === id);
}

/** unsaid is a sentence that leaves open what differs from one finding to the next. */
function unsaid(sentence) {
  return sentence.replace(/\{\d\}/g, "…");
}

/** explained shows what a rule demands, why, and how gravely it is taken. */
function explained(r) {
  if (!r) return [];
  const other = lang === "es" ? "en" : "es";
  const named = (s) => TEXTS[s][lang][0];
  return [terms([
    [say("rule"), unsaid(r[lang])],
    [say("why"), lang === "es" ? r.whyEs : r.whyEn],
    [say("severity"), r.draft === r.publish ? named(r.severity) : say("severities", named(r.draft), named(r.severity), named(r.publish))],
    [say("source"), r.source],
    [say("other"), el("span", { lang: other }, unsaid(r[other]))],
  ])];
}

/** plain is a text without accents and capitals, to search in. */
function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** searched shows the rules that have all words of the search. */
function searched() {
  const words = plain(byId("search").value).split(/\s+/).filter(Boolean);
  const found = catalogue.filter((r) => {
    const text = plain([r.id, r.es, r.en].join(" "));
    return words.every((w) => text.includes(w));
  });
  byId("search-count").textContent = say("rulesFound", number(found.length));
  byId("rules").replaceChildren(...found.map((r) => {
    const [button, body] = folded(r.id, () => explained(r), say("explain") + " " + r.id);
    return el("div", { class: "rule-row " + r.severity },
      el("p", { class: "rule" }, button), el("p", {}, unsaid(r[lang])), body);
  }));
}
