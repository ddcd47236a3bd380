import standalone from "./standalone.cjs";
import { version } from "./model/index.js";

/** Where and why a value has not the shape of a file. */
export interface Problem {
  /** JSON Pointer (RFC 6901) of the value: `/actions/0/status`. */
  pointer: string;
  /** The keyword of the schema that is not satisfied: `enum`. */
  keyword: string;
  message: string;
}

/**
 * Says by the schema what is wrong with the shape of a file; an empty list for a file that has it.
 * Members that this version does not know are no problem in a file of a later minor version. What
 * no schema can say, such as the order of dates, is for `mixta validate` to find.
 */
export function validate(file: unknown): Problem[] {
  standalone(file);
  const newer = isNewerMinor((file as { mixta?: unknown } | null)?.mixta);
  return (standalone.errors ?? [])
    .filter((e) => !(newer && e.keyword === "additionalProperties"))
    .map((e) => ({ pointer: e.instancePath + unknown(e.params), keyword: e.keyword, message: e.message ?? e.keyword }));
}

/** The rest of the pointer to a member that the schema does not know. */
function unknown(params: { additionalProperty?: string }): string {
  const name = params.additionalProperty;
  return name === undefined ? "" : "/" + name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Reports whether a version of the model is of the same major version as these types. */
export function isSameMajor(other: string): boolean {
  return parts(other)[0] === parts(version)[0];
}

function isNewerMinor(other: unknown): boolean {
  return typeof other === "string" && isSameMajor(other) && Number(parts(other)[1]) > Number(parts(version)[1]);
}

function parts(of: string): string[] {
  return of.split(".");
}
