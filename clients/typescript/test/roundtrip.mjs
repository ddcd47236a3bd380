// Reads every file of a folder and writes it to another: node roundtrip.mjs FROM TO.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "../dist/index.js";

const [from, to] = process.argv.slice(2);
for (const name of readdirSync(from)) {
  writeFileSync(join(to, name), stringify(parse(readFileSync(join(from, name), "utf8"))));
}
