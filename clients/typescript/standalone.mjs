// Compiles the schema of a file into the validator that validate.ts calls, so that
// no schema is read, and no code made of one, while a program runs.
import { readFileSync, writeFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";

const here = new URL(".", import.meta.url);
const schema = JSON.parse(readFileSync(new URL("../../schema/en/file.schema.json", here), "utf8"));
const ajv = new Ajv({ strict: true, allErrors: true, code: { source: true, lines: true } });
writeFileSync(new URL("dist/standalone.cjs", here), standalone.default(ajv, ajv.compile(schema)));
