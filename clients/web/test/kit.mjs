// The file cases of the conformance kit, on the page and by the program: the same
// verdicts and findings, in both languages, without an error in the console or a
// request to the network.
//
//	node kit.mjs PAGE MIXTA KIT
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { check, open } from "./browser.mjs";

const [pageFile, program, kit] = process.argv.slice(2);
const { cases } = JSON.parse(readFileSync(join(kit, "manifest.json"), "utf8"));

/** ofProgram returns what the command line says of a file. */
function ofProgram(file, profile, lang) {
  const args = ["validate", "--format", "json", "--max", "0", "--lang", lang, "--profile", profile, file];
  let out;
  try {
    out = execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 28 });
  } catch (e) {
    out = e.stdout; // it exits with 1 where it finds an error
  }
  return JSON.parse(out).files[0];
}

for (const lang of ["es", "en"]) {
  const { browser, page, wrong, requests } = await open(pageFile, { locale: lang === "es" ? "es-PE" : "en-GB" });
  let differ = 0;
  for (const c of cases) {
    const file = join(kit, c.file);
    const { summary, quotes, ...told } = await check(page, file, c.profile);
    const expected = { ...ofProgram(file, c.profile, lang), name: basename(file) };
    try {
      assert.deepEqual(told, expected);
      assert.equal(await page.locator(".finding").count(), told.findings.length);
      assert.equal(await page.locator(".verdict.good").count(), told.valid ? 1 : 0);
    } catch (e) {
      differ++;
      console.log(`${c.file}: ${e.message.slice(0, 600)}`);
    }
  }
  console.log(`${lang}: ${cases.length} cases, ${differ} differ; ${wrong.length} errors in the console, ${requests.length} requests to the network`);
  await browser.close();
  assert.deepEqual([differ, wrong, requests], [0, [], []]);
}
