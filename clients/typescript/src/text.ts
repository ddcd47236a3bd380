import type { File } from "./model/index.js";
import { isSameMajor } from "./validate.js";

/**
 * Reads the text of a file. It throws where that is no JSON or is of another major version of the
 * model; `validate` says what else is wrong with it. Members and codes of a later minor version
 * are kept.
 */
export function parse(text: string): File {
  const file = JSON.parse(text);
  if (typeof file?.mixta !== "string") {
    throw new Error('the file has no member "mixta", which says the version of the model');
  }
  if (!isSameMajor(file.mixta)) {
    throw new Error(`the file is of version ${file.mixta} of the model, which is another major version`);
  }
  return file;
}

/**
 * Returns the text of a file: a record on each line, so that versions of it can be compared by
 * lines. The version and the envelope come first.
 */
export function stringify(file: File): string {
  const { mixta, envelope, ...others } = file;
  const members = Object.entries({ mixta, envelope, ...others }).filter(([, value]) => value !== undefined);
  return "{" + members.map(([name, value]) => `${json(name)}:${member(value)}`).join(",\n") + "}\n";
}

function member(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) {
    return json(value);
  }
  return "[\n" + value.map(json).join(",\n") + "\n]";
}

function json(value: unknown): string {
  return JSON.stringify(value, (name, v) => {
    if (typeof v === "number" && !Number.isFinite(v)) {
      throw new RangeError(`${name} is ${v}, which is no number of JSON`);
    }
    return v;
  });
}
