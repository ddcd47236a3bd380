"use strict";
// Saves a chart as an SVG image of its own: in the light colours, since other programs
// know no variables, on white ground, below the marking of the page.
const css = document.getElementById("drawing-style").textContent;
const colours = Object.fromEntries([...css.match(/{(.*?)}/)[1].matchAll(/--([^:]+):([^;]+)/g)].map((m) => [m[1], m[2]]));
const plain = css.replace(/^(:root|@media).*$/gm, "").replace(/var\(--([^)]+)\)/g, (_, name) => colours[name]);
const above = 24;

function element(name, attributes, text = "") {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

function save(button) {
  const image = button.closest("figure").querySelector("svg").cloneNode(true);
  const { x, y, width, height } = image.viewBox.baseVal;
  const marking = document.body.dataset.marking;
  image.setAttribute("viewBox", [x, y - above, width, height + above].join(" "));
  image.removeAttribute("height");
  image.prepend(element("style", {}, plain), element("rect", { x, y: y - above, width, height: height + above, fill: "#fff" }),
    element("text", { x, y: y - 8, fill: "#000", "font-family": "sans-serif", "font-size": 12, "font-weight": 700,
      ...(marking.length * 8 > width && { textLength: width, lengthAdjust: "spacingAndGlyphs" }) }, marking));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(image)], { type: "image/svg+xml" }));
  link.download = button.dataset.save + ".svg";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

for (const button of document.querySelectorAll(".save")) {
  button.hidden = false;
  button.addEventListener("click", () => save(button));
}
