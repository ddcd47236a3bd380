/** verdict shows the answer on a file: what was found out, and what the file holds. */
function verdict(file, a) {
  const [state, title] = a.refused ? ["bad", "refused"]
    : a.error ? ["bad", "unread"]
    : a.trusted !== undefined ? (a.trusted ? ["good", "trusted"] : ["bad", "untrusted"])
    : a.valid ? ["good", "valid"] : ["bad", "invalid"];
  const counts = a.counts || {};
  const found = ["error", "warning", "info"].filter((s) => counts[s]).map((s) => counted(s, counts[s]));
  const lines = [a.refused || a.error || found.join(", ") || say("noneFound")];
  for (const s of a.signed || []) lines.push(say("signedBy", s.actor, s.algorithm, s.key));
  if (a.signed && !a.summary) lines.push(say(a.signed.length ? "unreadContent" : "unsigned"));
  return [
    el("div", { class: "verdict " + state },
      el("h1", { id: "verdict" }, el("span", { class: "sign", "aria-hidden": "true" }, state === "good" ? "✓" : "✕"), " ", say(title)),
      ...lines.map((l) => el("p", {}, l))),
    a.refused ? undefined : summary(file, a.summary),
    ...(a.refused ? [] : findings(a)),
  ].filter(Boolean);
}

/** summary shows what a file says of itself; nothing of one that was not read. */
function summary(file, s) {
  const rows = [[say("file"), `${file.name}, ${size(file.size)}`]];
  if (s) {
    const channel = s.sender || s.recipient ? `${s.sender} → ${s.recipient}` : "";
    rows.push([say("channel"), s.sequence ? say("number", channel, s.sequence) : channel],
      [say("subject"), s.subject], [say("issued"), s.issued], [say("marking"), s.marking]);
    for (const section of ["live", "conflicts", "proposals"]) {
      const held = s.held.filter((h) => h.section === section);
      if (held.length) rows.push([say(section), el("ul", { class: "held-kinds" }, ...held.map((h) => el("li", {}, h.text)))]);
    }
    rows.push([say("model"), s.mixta]);
  }
  return el("section", { class: "summary" }, el("h2", {}, say("summary")), terms(rows));
}
