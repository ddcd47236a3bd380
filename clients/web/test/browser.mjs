// A headless Chromium with the page opened from its file, as from a stick.
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** open returns a page, what went wrong on it, and what it asked the network for. */
export async function open(file, settings = {}) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: flags });
  const context = await browser.newContext({ locale: "es-BO", ...settings });
  const page = await context.newPage();
  const wrong = [], requests = [];
  page.on("console", (m) => ["error", "warning"].includes(m.type()) && wrong.push(m.text()));
  page.on("pageerror", (e) => wrong.push(String(e)));
  page.on("request", (r) => /^(file|blob|data):/.test(r.url()) || requests.push(r.url()));
  await page.goto(pathToFileURL(file).href);
  await page.locator("#model:not(:empty)").waitFor();
  return { browser, page, wrong, requests };
}

/** check gives files to the page and returns its answer, as the program gave it. */
export async function check(page, files, profile = "exchange") {
  await page.evaluate(() => show(null));
  await page.evaluate((p) => (document.getElementById("profile").value = p), profile);
  await page.setInputFiles("#file", []);
  await page.setInputFiles("#file", files);
  await page.locator("#result:not([hidden])").waitFor();
  return page.evaluate(() => shown);
}
