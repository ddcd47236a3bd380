// Makes a validator of file.json by ajv and has it judge right.json, as it is and
// with an unknown member. Exits with 1 if a verdict is wrong.
import Ajv from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const ajv = new Ajv({ code: { source: true } });
const code = standalone.default(ajv, ajv.compile(JSON.parse(readFileSync("file.json", "utf8"))));
const module = { exports: {} };
new Function("require", "module", "exports", code)(createRequire(import.meta.url), module, module.exports);
const file = JSON.parse(readFileSync("right.json", "utf8"));
if (!module.exports(file) || module.exports({ ...file, unknown: 1 })) process.exit(1);
