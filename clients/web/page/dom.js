// Nothing on the page is ever made of markup: what a file says is text.

/** el makes an element; children are elements and texts. */
function el(tag, attributes, ...children) {
  const e = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === "onclick") e.addEventListener("click", value);
    else if (value !== undefined) e.setAttribute(name, value);
  }
  e.append(...children.filter((c) => c !== undefined && c !== null));
  return e;
}

function byId(id) {
  return document.getElementById(id);
}

let ids = 0;

/** folded returns a button and what it shows once it is pressed; make makes that. */
function folded(label, make, name) {
  const body = el("div", { id: "folded-" + ++ids, hidden: "" });
  const button = el("button", { type: "button", class: "link", "aria-expanded": "false", "aria-controls": body.id, "aria-label": name, onclick() {
    if (!body.firstChild) body.append(...make());
    body.hidden = !body.hidden;
    button.setAttribute("aria-expanded", String(!body.hidden));
  } }, label);
  return [button, body];
}

/** terms makes a list of names and values; those without a value are left out. */
function terms(rows) {
  const list = el("dl");
  for (const [name, ...values] of rows) {
    const given = values.filter((v) => v !== undefined && v !== "");
    if (given.length) list.append(el("div", {}, el("dt", {}, name), el("dd", {}, ...given)));
  }
  return list;
}

/** translate writes the texts that are always on the page. */
function translate() {
  document.documentElement.lang = lang;
  document.title = "mixta · " + say("tagline");
  for (const e of document.querySelectorAll("[data-text]")) e.textContent = say(e.dataset.text, MOST_MB);
  for (const e of document.querySelectorAll("[data-label]")) e.setAttribute("aria-label", say(e.dataset.label));
  for (const l of ["es", "en"]) byId("lang-" + l).setAttribute("aria-pressed", String(l === lang));
}
