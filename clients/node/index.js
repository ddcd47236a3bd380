// The validator, as the program in dist answers. go run ./clients/build makes that.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";

createRequire(import.meta.url)("./dist/wasm_exec.cjs"); // sets globalThis.Go
const go = new globalThis.Go();
const program = gunzipSync(readFileSync(new URL("./dist/mixta.wasm.gz", import.meta.url)));
const { instance } = await WebAssembly.instantiate(program, go.importObject);
go.run(instance); // never ends; it keeps no process alive
const mixta = globalThis.mixta;
delete globalThis.mixta;

/** The version of the model. */
export const model = mixta.model;

/** All rules, with their sentences and reasons in both languages. */
export function rules() {
  const { rules, further } = JSON.parse(mixta.rules());
  return [...rules, ...further];
}

/** Validates a file. */
export function validate(bytes, options = {}) {
  return answered(mixta.validate(octets(bytes), options));
}

/** Verifies the signatures of a file and, if all hold, validates it. */
export function verify(bytes, signatures, trust, options = {}) {
  return answered(mixta.verify(octets(bytes), octets(signatures), octets(trust), options));
}

/** Takes text as its bytes in UTF-8. */
function octets(given) {
  if (typeof given === "string") return new TextEncoder().encode(given);
  if (given instanceof Uint8Array) return given;
  throw new TypeError("a file must be a Uint8Array (such as a Buffer) or a string");
}

function answered(text) {
  const { refused, quotes = [], ...answer } = JSON.parse(text);
  if (refused) throw new RangeError(refused);
  answer.findings.forEach((f, i) => quotes[i] && (f.quote = quotes[i]));
  return answer;
}
