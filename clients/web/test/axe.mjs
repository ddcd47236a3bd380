// Whether everybody can use the page: axe-core finds no fault in it, with findings
// shown and everything open, light and dark, on a phone's width and a desk's.
//
//	node axe.mjs PAGE KIT
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { check, open } from "./browser.mjs";

const [pageFile, kit] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const file = join(kit, "cases", "intel.person.purpose.json");

for (const colorScheme of ["light", "dark"])
  for (const [locale, width] of [["es-PE", 375], ["en-GB", 1200]]) {
    // The page's own policy would keep the tool out.
    const { browser, page } = await open(pageFile, { bypassCSP: true, colorScheme, locale, viewport: { width, height: 720 } });
    try {
      await check(page, [file]);
      for (const closed of await page.locator("summary").all()) await closed.click();
      await page.evaluate(axe);
      const { passes, violations } = await page.evaluate(() => globalThis.axe.run());
      assert.deepEqual(violations.map((v) => [v.id, v.impact, v.nodes.map((n) => n.html)]), []);
      assert.ok(passes.length > 30, "axe-core looked at too little");
    } finally {
      await browser.close();
    }
  }
console.log("axe: no fault, light and dark, in both languages");
