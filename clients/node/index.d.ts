/** What a file or finding is said in, and what a file is checked for. */
export interface Options {
  /** Language of the sentences; English unless given. */
  lang?: "es" | "en";
  /** What the file is for; "exchange" unless given. */
  profile?: "draft" | "exchange" | "publish";
  /** Day on which it is judged whether reviews are due ("2026-01-31"); the file's own unless given. */
  today?: string;
  /** Name of the file in the answer. */
  name?: string;
  /** Findings told at most, of each rule at least one while there is room; all unless given. */
  max?: number;
}

/** Options of verifying. */
export interface VerifyOptions extends Options {
  /** Instant at which the keys must be valid, with its offset; now unless given. */
  at?: string;
  /** Actor that must be among the signers. */
  by?: string;
}

/** Where something stands: JSON Pointer, and line and column from 1 in code points, 0 if unknown. */
export interface Place {
  pointer: string;
  line: number;
  column: number;
}

/** One place where a rule is broken. */
export interface Finding extends Place {
  rule: string;
  severity: "error" | "warning" | "info";
  /** Kind and id of the record, or "". */
  kind: string;
  id: string;
  message: string;
  related?: Place[];
  /** The text around it: column is that of its first code point; more: the line goes on behind it. */
  quote?: { text: string; column: number; more: boolean };
}

/** What a file says of itself, and how many records it holds. */
export interface Summary {
  mixta: string;
  sender: string;
  recipient: string;
  sequence?: number;
  issued: string;
  subject?: string;
  marking: string;
  held: { section: "live" | "conflicts" | "proposals"; kind: string; records: number; text: string }[];
}

/** What was found in a file. */
export interface Answer {
  name: string;
  /** Whether it could be read and has no finding of severity error. */
  valid: boolean;
  /** Why it could not be read. */
  error?: string;
  counts: { error: number; warning: number; info: number };
  /** Findings counted but not listed. */
  omitted: number;
  /** Number of records by the list that holds them. */
  records: Record<string, number>;
  findings: Finding[];
  /** Missing if the file was not read, for its signatures do not hold. */
  summary?: Summary;
}

/** What was found in a signed file. */
export interface Verified extends Answer {
  /** Whether all signatures hold, and the file is valid and says nothing that its signers may not say. */
  trusted: boolean;
  /** Who made the signatures that hold. */
  signed: { actor: string; key: string; algorithm: string }[];
}

/** One rule. The sentences leave {1}, {2} … open. */
export interface Rule {
  id: string;
  severity: string;
  draft: string;
  publish: string;
  since: string;
  en: string;
  es: string;
  whyEn: string;
  whyEs: string;
  source?: string;
}

/** The version of the model. */
export const model: string;

/** All rules, with their sentences and reasons in both languages. */
export function rules(): Rule[];

/** Validates a file. It throws a RangeError for an option that means nothing. */
export function validate(bytes: Uint8Array | string, options?: Options): Answer;

/** Verifies the signatures of a file and, if all hold, validates it. It throws a RangeError if the trust file cannot be read. */
export function verify(bytes: Uint8Array | string, signatures: Uint8Array | string, trust: Uint8Array | string, options?: VerifyOptions): Verified;
