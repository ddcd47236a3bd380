// What the validators in JavaScript share: the schema, in the file that the
// first argument names, and the lines.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

export const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));

export async function answer(accepts) {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    process.stdout.write(accepts(JSON.parse(line)) ? "1" : "0");
  }
}
