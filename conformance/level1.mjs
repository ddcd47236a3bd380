// A program for "mixta conformance run --level 1": a JSON parser and ajv with the schema.
//   npm install ajv && mixta schema > file.schema.json
//   mixta conformance run --level 1 -- node level1.mjs file.schema.json
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import Ajv from "ajv/dist/2020.js";

const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));
const conforms = new Ajv({ strict: false }).compile(schema);
const utf8 = new TextDecoder("utf-8", { fatal: true });

function valid(file) {
  try {
    return conforms(JSON.parse(utf8.decode(readFileSync(file))));
  } catch {
    return false; // it is no JSON
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const { case: name, do: what, folder, input } = JSON.parse(line);
  const answer = what === "validate" ? { valid: valid(join(folder, input.file)) } : { skip: what };
  console.log(JSON.stringify({ case: name, ...answer }));
}
