// What the page does beside the verdicts: signatures, languages, narrow and dark
// screens, the keyboard, files that are hostile, too large, or stopped.
//
//	node page.mjs PAGE KIT [FOLDER FOR SCREENSHOTS]
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check, open } from "./browser.mjs";

const [pageFile, kit, shots] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "mixta-page-"));
const shot = (page, name) => shots && page.screenshot({ path: join(shots, name + ".png"), fullPage: true });

async function on(settings, act) {
  const { browser, page, wrong, requests } = await open(pageFile, settings);
  try {
    await act(page);
    assert.deepEqual([wrong, requests], [[], []]);
  } finally {
    await browser.close();
  }
}

const hostile = join(folder, "<img src=x onerror=alert(1)>.json");
writeFileSync(hostile, '{"mixta":"1.0","<img src=x onerror=alert(1)>":"<script>alert(1)</script>"}');
const large = join(folder, "large.json");
writeFileSync(large, "");
truncateSync(large, 101e6);
const slow = join(folder, "slow.json");
const plan = JSON.parse(readFileSync(join(kit, "clean", "plan.json"), "utf8"));
const more = (n) => ({ ...plan.actions[0], number: n + 100, id: `0199a000-0000-7000-9000-${String(n).padStart(12, "0")}` });
writeFileSync(slow, JSON.stringify({ ...plan, actions: [...plan.actions, ...Array.from({ length: 6000 }, (_, n) => more(n))] }));
const signed = (name) => ["file.json", "file.json.jws", "trust.json"].map((f) => join(kit, "trust", name, f));

try {
  await on({ locale: "es-BO" }, async (page) => {
    await shot(page, "empty-es");
    let a = await check(page, signed("eddsa"));
    assert.ok(a.signed.length === 1 && a.signed[0].algorithm === "EdDSA", JSON.stringify(a));
    assert.match(await page.locator(".verdict").innerText(), /Firmado por/);
    await shot(page, "signed-es");
    a = await check(page, signed("altered-file"));
    assert.equal(a.trusted, false);
    assert.equal(a.summary, undefined);
    assert.match(await page.locator(".verdict").innerText(), /no se leyó el contenido/);
    await page.click("#forget");
    await page.locator("#status:empty").waitFor({ state: "attached" });

    await check(page, [hostile]);
    assert.equal(await page.locator("#result img, #result script").count(), 0);
    await page.click("#lang-en");
    await page.getByText("Invalid file").waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    await page.locator(".finding .rule button").first().click();
    assert.match(await page.locator(".finding dl").first().innerText(), /Why/);

    await page.setInputFiles("#file", [large]);
    await page.getByText("This page checks up to 100 MB").waitFor();
    assert.equal(await page.locator("#result").isHidden(), true);

    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      for (const name of ["one.json", "two.json"]) dataTransfer.items.add(new File(["{}"], name));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.getByText("One file is checked at a time: two.json was not read.").waitFor();
    assert.match(await page.locator(".summary").innerText(), /one\.json/);

    await page.setInputFiles("#file", [slow]);
    await page.click("#stop"); // the page answers while the program works
    await page.getByText("The check was stopped.").waitFor();
    assert.ok((await check(page, [join(kit, "clean", "plan.json")])).valid); // by a new worker

    await page.locator("#catalogue summary").click();
    await page.fill("#search", "gzip");
    assert.ok((await page.locator(".rule-row").count()) < 20);
  });

  await on({ locale: "en-GB", viewport: { width: 360, height: 740 }, colorScheme: "dark" }, async (page) => {
    await check(page, [join(kit, "cases", "plan.action.due-before-start.json")]);
    await page.locator(".finding .rule button").first().click();
    await shot(page, "phone-en-dark");
    const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(wide <= window, `${wide} wide in a window of ${window}`);
  });

  // Every control has a name, and the keyboard reaches each in the order of the page.
  await on({ locale: "es-PE" }, async (page) => {
    await page.locator("#signing summary").click();
    await page.locator("#file").focus();
    const reached = ["file"];
    for (let i = 0; i < 8; i++) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate(() => document.activeElement.id || document.activeElement.tagName));
    }
    assert.deepEqual(reached, ["file", "profile", "SUMMARY", "signatures", "trust", "by", "verify", "forget", "SUMMARY"]);
    for (const role of ["button", "textbox", "combobox", "searchbox"]) {
      for (const e of await page.getByRole(role).all()) assert.notEqual(await e.evaluate((x) => x.textContent + x.ariaLabel + (x.labels ? x.labels.length : 0)), "null0", role);
    }
  });
  console.log("page: signatures, languages, narrow and dark screens, keyboard, hostile, large and slow files: as they should be");
} finally {
  rmSync(folder, { recursive: true });
}
