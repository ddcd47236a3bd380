// Opens reports in headless Chromium, with the network off: nothing is asked of it,
// nothing goes wrong, every section is there, a phone's screen is not wider than the
// phone, it reads whole without a script, a chart is saved as an image of its own, each
// page of paper has its marking, and axe-core finds no serious fault.
//
//	node report.mjs [--shots FOLDER] PAGE…
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const args = process.argv.slice(2);
const shots = args[0] === "--shots" ? args.splice(0, 2)[1] : "";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });

async function on(file, settings, act) {
  const context = await browser.newContext({ offline: true, ...settings });
  const page = await context.newPage();
  const wrong = [], requests = [];
  page.on("console", (m) => ["error", "warning"].includes(m.type()) && wrong.push(m.text()));
  page.on("pageerror", (e) => wrong.push(String(e)));
  page.on("request", (r) => /^(file|blob):/.test(r.url()) || requests.push(r.url()));
  await page.goto(pathToFileURL(file).href);
  await act(page);
  assert.deepEqual([wrong, requests], [[], []], file);
  await context.close();
}

const shot = (page, file, name) => shots && page.screenshot({ path: join(shots, basename(file, ".html") + "-" + name + ".png"), fullPage: true });

try {
  for (const file of args) {
    let text = "";
    await on(file, { viewport: { width: 1100, height: 800 }, colorScheme: "light" }, async (page) => {
      const links = await page.locator("nav a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
      assert.ok(links.length > 0, "no section");
      for (const link of links) assert.equal(await page.locator("section" + link + " .block").count() > 0, true, link);
      text = await page.locator("main").innerText();
      const buttons = page.locator(".save");
      if (await buttons.count()) {
        const [saved] = await Promise.all([page.waitForEvent("download"), buttons.first().click()]);
        const image = readFileSync(await saved.path(), "utf8");
        assert.match(image, /^<svg[^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
        assert.match(image, /<style/);
        assert.ok(!image.includes("var("), "colours that other programs do not know");
        const marking = await page.evaluate(() => document.body.dataset.marking);
        assert.ok(/^TLP:/.test(marking) && image.includes(">" + marking + "</text>"), "saved without its marking");
      }
      await shot(page, file, "desk");
    });
    await on(file, { viewport: { width: 375, height: 720 }, colorScheme: "dark" }, async (page) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 375, `${file}: ${wide} pixels wide on a phone`);
      await shot(page, file, "phone");
    });
    await on(file, { javaScriptEnabled: false, viewport: { width: 1100, height: 800 } }, async (page) => {
      const plain = (await page.locator("main").innerText()).replace(/\s+/g, " ");
      assert.equal(plain, text.replace(/\s+/g, " ").replaceAll(/ (Guardar como SVG|Save as SVG)/g, ""), "another text without a script");
      if (shots) await page.pdf({ path: join(shots, basename(file, ".html") + ".pdf"), preferCSSPageSize: true, printBackground: true });
    });
    for (const colorScheme of ["light", "dark"])
      await on(file, { bypassCSP: true, colorScheme, viewport: { width: colorScheme === "dark" ? 375 : 1100, height: 800 } }, async (page) => {
        await page.evaluate(axe);
        const { passes, violations } = await page.evaluate(() => globalThis.axe.run());
        const serious = violations.filter((v) => ["serious", "critical"].includes(v.impact));
        assert.deepEqual(serious.map((v) => [v.id, v.impact, v.nodes.slice(0, 3).map((n) => n.html.slice(0, 200) + " " + n.failureSummary)]), [], file);
        assert.ok(passes.length > 15, "axe-core looked at too little");
      });
  }
} finally {
  await browser.close();
}
console.log(`reports: ${args.length} pages read whole, on a desk, a phone and without a script, and axe-core finds no serious fault`);
