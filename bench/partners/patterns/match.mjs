// Lines of a pattern, the one of not, and texts, each in base64 after "=". Prints 1
// for each text that has the form, 0 for the others. The argument is the flag.
import { readFileSync } from "node:fs";

const text = (field) => Buffer.from(field.slice(1), "base64").toString("utf8");
for (const line of readFileSync(0, "latin1").trimEnd().split("\n")) {
  const [pattern, not, ...texts] = line.split(" ").map(text);
  const has = new RegExp(pattern, process.argv[2]);
  const forbidden = new RegExp(not || "[^\\s\\S]", process.argv[2]);
  process.stdout.write(texts.map((s) => (has.test(s) && !forbidden.test(s) ? "1" : "0")).join(""));
}
