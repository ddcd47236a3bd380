// Written by go generate from the schemas of the model: do not edit.

import type {
  Actor,
  CodeList,
  Digest,
  ID,
  Instant,
  Marking,
  Receipt,
  Text,
  Withdrawal,
} from "./record.js";

import type {
  Action,
  Meeting,
  Plan,
  Progress,
  Statistic,
} from "./plan.js";

import type {
  CropsMethod,
  Image,
  Limit,
  Parcel,
  Reduction,
  Survey,
  Verification,
  Yield,
} from "./crops.js";

import type {
  Bulletin,
  Flight,
  Lesson,
  Link,
  Report,
  Request,
  Subject,
} from "./intel.js";

import type {
  Destruction,
  Handover,
  Notice,
  Operation,
  Result,
  Seizure,
  Situation,
  Track,
} from "./ops.js";

/** The version of the model that these types are of. */
export const version = "1.0";

/** Holds records by kind, in lists that are written in the order given here. */
export interface Body {
  /** Meetings of the commission. */
  meetings?: Meeting[];
  /** Operational plans. */
  plans?: Plan[];
  /** Actions of plans. */
  actions?: Action[];
  /** Progress on actions. */
  progress?: Progress[];
  /** Published figures. */
  statistics?: Statistic[];
  /** Methods of coca monitoring. */
  methods?: CropsMethod[];
  /** Limits of coca area in force. */
  limits?: Limit[];
  /** Surveys of coca crops. */
  surveys?: Survey[];
  /** Images that parcels were interpreted on. */
  images?: Image[];
  /** Parcels of surveys. */
  parcels?: Parcel[];
  /** Verifications of parcels and points. */
  verifications?: Verification[];
  /** Reductions of coca crops. */
  reductions?: Reduction[];
  /** Yields of coca leaf. */
  yields?: Yield[];
  /** Subjects of intelligence. */
  subjects?: Subject[];
  /** Requests for information. */
  requests?: Request[];
  /** Intelligence reports. */
  reports?: Report[];
  /** Links between subjects. */
  links?: Link[];
  /** Irregular flights. */
  flights?: Flight[];
  /** Bulletins of the regular information on irregular flights. */
  bulletins?: Bulletin[];
  /** Experience exchanged. */
  lessons?: Lesson[];
  /** Operations. */
  operations?: Operation[];
  /** Situation reports on operations. */
  situations?: Situation[];
  /** Notices of activity. */
  notices?: Notice[];
  /** Seizures. */
  seizures?: Seizure[];
  /** Destructions of what was seized. */
  destructions?: Destruction[];
  /** Results of operations. */
  results?: Result[];
  /** Tracks. */
  tracks?: Track[];
  /** Handovers of tracks. */
  handovers?: Handover[];
  /** Newer editions of open code lists. */
  codeLists?: CodeList[];
}

/** Says who sends a file to whom. A file goes to one recipient. */
export interface Envelope {
  /** Identifier of the file. */
  id: ID;
  /** The sender. */
  sender: Actor;
  /** The recipient. */
  recipient: Actor;
  /** When the file was made. */
  issued: Instant;
  /** Its number in the channel from the sender to the recipient, from 1. */
  sequence?: number;
  /**
   * Digest of the exact bytes of the file before it in the channel. A file without it is the first:
   * its references must be found in it.
   */
  previous?: Digest;
  /**
   * The strictest marking of all records in the file. Fields marked higher than their record do not
   * count: either the recipient may have them all the same, or they are not written.
   */
  marking: Marking;
  /** What the file is about. */
  subject?: Text;
}

/** What one system sends another: an envelope and records. */
export interface File {
  /** Version of the model that the file is written in: "1.0". It is written first. */
  mixta: ModelVersion;
  /** Who sends the file to whom, and its place in their channel. It is written second. */
  envelope: Envelope;
  /**
   * Where an editor finds the JSON Schema of the file, to complete and check it. It says nothing
   * about the content, and no copy for a recipient has it.
   */
  $schema?: string;
  /** Meetings of the commission. */
  meetings?: Meeting[];
  /** Operational plans. */
  plans?: Plan[];
  /** Actions of plans. */
  actions?: Action[];
  /** Progress on actions. */
  progress?: Progress[];
  /** Published figures. */
  statistics?: Statistic[];
  /** Methods of coca monitoring. */
  methods?: CropsMethod[];
  /** Limits of coca area in force. */
  limits?: Limit[];
  /** Surveys of coca crops. */
  surveys?: Survey[];
  /** Images that parcels were interpreted on. */
  images?: Image[];
  /** Parcels of surveys. */
  parcels?: Parcel[];
  /** Verifications of parcels and points. */
  verifications?: Verification[];
  /** Reductions of coca crops. */
  reductions?: Reduction[];
  /** Yields of coca leaf. */
  yields?: Yield[];
  /** Subjects of intelligence. */
  subjects?: Subject[];
  /** Requests for information. */
  requests?: Request[];
  /** Intelligence reports. */
  reports?: Report[];
  /** Links between subjects. */
  links?: Link[];
  /** Irregular flights. */
  flights?: Flight[];
  /** Bulletins of the regular information on irregular flights. */
  bulletins?: Bulletin[];
  /** Experience exchanged. */
  lessons?: Lesson[];
  /** Operations. */
  operations?: Operation[];
  /** Situation reports on operations. */
  situations?: Situation[];
  /** Notices of activity. */
  notices?: Notice[];
  /** Seizures. */
  seizures?: Seizure[];
  /** Destructions of what was seized. */
  destructions?: Destruction[];
  /** Results of operations. */
  results?: Result[];
  /** Tracks. */
  tracks?: Track[];
  /** Handovers of tracks. */
  handovers?: Handover[];
  /** Newer editions of open code lists. */
  codeLists?: CodeList[];
  /**
   * Concurrent versions of records: all of them are here, and none among the records. Of redacted
   * copies of one version that withhold different fields, the fullest is among the records and the
   * others are here.
   */
  conflicts?: Body;
  /** Versions that one side proposes for records of the other. */
  proposals?: Body;
  /** Withdrawals of records. */
  withdrawals?: Withdrawal[];
  /** Answers to files received. */
  receipts?: Receipt[];
}

/** A version of the model: major and minor. */
export type ModelVersion = string;
