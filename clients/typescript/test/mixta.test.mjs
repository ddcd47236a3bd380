// Every example has the shape of a file and is written as it was read.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { meanings, parse, stringify, validate } from "../dist/index.js";

const root = new URL("../../../", import.meta.url);
const text = (path) => readFileSync(new URL(path, root), "utf8");
const examples = readdirSync(new URL("examples/", root), { recursive: true })
  .filter((name) => /^[^/]+\/[^/]+\.json$/.test(name)) // records; what each side judges by lies deeper
  .map((name) => "examples/" + name);

test("examples", () => {
  assert.ok(examples.length >= 10);
  for (const path of [...examples, "clients/newer.json"]) {
    const file = parse(text(path));
    assert.deepEqual(validate(file), [], path);
    assert.equal(stringify(file), text(path), path);
  }
});

test("no file", () => {
  for (const wrong of ["[]", "{}", "null", '{"mixta":1}', '{"mixta":"2.0"}', '{"mixta":"1.0"', ""]) {
    assert.throws(() => parse(wrong), Error, wrong);
  }
});

test("problems", () => {
  const file = parse(text("examples/ix-meeting/ix-meeting.json"));
  file.actions[0].satus = "begun";
  file.actions[1].modality = "begun";
  assert.deepEqual(
    validate(file).map((p) => [p.pointer, p.keyword]),
    [["/actions/0/satus", "additionalProperties"], ["/actions/1/modality", "enum"]],
  );
  file.mixta = "1.9";
  assert.deepEqual(validate(file).map((p) => p.keyword), ["enum"]);
});

test("order", () => {
  const file = Object.fromEntries(Object.entries(parse(text(examples[0]))).reverse());
  assert.deepEqual(Object.keys(JSON.parse(stringify(file))).slice(0, 2), ["mixta", "envelope"]);
});

test("not a number", () => {
  const file = parse(text("examples/ix-meeting/ix-meeting.json"));
  file.actions[0].number = NaN;
  assert.throws(() => stringify(file), RangeError);
});

test("meanings", () => {
  assert.equal(meanings.Status.ongoing.en, "Begun and not finished.");
});
