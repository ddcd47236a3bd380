// Written by go generate from the schemas of the model: do not edit.

import type {
  Absences,
  ActionRef,
  Actor,
  Alias,
  Date,
  Digest,
  Evidence,
  Extensions,
  ID,
  Instant,
  Marking,
  MeetingRef,
  MemberMarkings,
  Money,
  Period,
  Place,
  PlanRef,
  Quantity,
  Seen,
  Side,
  Source,
  Text,
  URL,
  Unit,
  Version,
  When,
} from "./record.js";

/** The document that a meeting ends in. */
export interface Act {
  /** When it was signed. */
  signed?: Date;
  /** Digest of the document's bytes. */
  digest?: Digest;
  /** Where it can be read. */
  link?: URL;
  /** Who signed it, by post. */
  signatories?: Signatory[];
}

/**
 * One action of a plan: concrete and measurable, with those who answer for it on either side. Its
 * required fields are enough.
 */
export interface Action {
  /** Identifier of the record, the same in every version and every file. */
  id: ID;
  /**
   * How many versions of the record each actor has issued. The record with the higher counters is
   * the newer one; clocks decide nothing.
   */
  version: Version;
  /**
   * The token of each actor's version that this one was made from, its own with it: only an actor
   * that has seen a version can state its token. Records that more than one actor may issue carry
   * tokens.
   */
  seen?: Seen;
  /** The actor that issued this version and answers for it. */
  issuer: Actor;
  /** When this version was issued. */
  issued: Instant;
  /** Who may have the record and what may be done with it. */
  marking: Marking;
  /** True for an exercise: nothing in the record is real. */
  exercise?: boolean;
  /** True if either side may issue the next version; otherwise only the issuer may. */
  joint?: boolean;
  /** The reference numbers by which each side's own systems know the record. */
  aliases?: Alias[];
  /** Public or internal sources that the record rests on. */
  sources?: Source[];
  /** Why an optional field is absent, by its name. */
  absent?: Absences;
  /** Markings of optional fields that are marked higher than the record, by the field's name. */
  markings?: MemberMarkings;
  /** A system's own data, by namespace; kept and passed on unread. */
  extensions?: Extensions;
  /** The plan that the action is part of. */
  plan: PlanRef;
  /** Number of the action in the plan. Absent if no source gives it. */
  number?: number;
  /** Area of work. */
  area: Area;
  /** Working group that follows it up. */
  group?: Group;
  /** What is to be done, as agreed. */
  text: Text;
  /** How it is carried out. */
  modality?: Modality;
  /** Who answers for it, by side. */
  responsible?: Responsible[];
  /** First day of work on it. */
  start?: Date;
  /** By when it is due. */
  due?: When;
  /** By what its fulfilment is measured. */
  indicators?: Indicator[];
  /** Steps on the way. */
  milestones?: Milestone[];
  /** What must hold for the action to succeed. */
  assumptions?: Text[];
  /** The earlier action that this one continues. */
  continues?: ActionRef;
  /** The national policies that it serves. */
  policies?: Policy[];
}

/** An area of work of the commission. */
export type Area =
  /** Alternative, comprehensive and sustainable development. */
  | "development"
  /** Prevention of drug use. */
  | "prevention"
  /** Treatment and rehabilitation. */
  | "rehabilitation"
  /** Control of illicit drug trafficking, crops and chemicals. */
  | "control"
  /** Related crimes, among them money laundering. */
  | "related-crimes";

/** The names of the commission, one a side. */
export interface BodyNames {
  /** As Bolivia says it: "Comisión Mixta Boliviano-Peruana". */
  bo?: string;
  /** As Peru says it: "Comisión Mixta Peruano-Boliviana". */
  pe?: string;
}

/** One dimension of a breakdown and the value taken in it. */
export interface Category {
  /** The dimension. */
  dimension: PlanKey;
  /** The value. */
  value: string;
}

/** Who came for one actor: posts and institutions, never private persons. */
export interface Delegation {
  /** The side, or the international body, that the delegation came for. */
  actor: Actor;
  /** Post of the head of the delegation. */
  head?: Text;
  /** The institutions represented. */
  institutions?: Actor[];
  /** How many people the delegation had. */
  size?: number;
}

/** Which way an indicator is to move. */
export type PlanDirection =
  /** More is better. */
  | "increase"
  /** Less is better. */
  | "decrease"
  /** To stay as it is. */
  | "maintain";

/** The money that one side plans for. */
export interface FinancialTarget {
  /** The side. */
  side: Side;
  /** The amount. */
  money: Money;
}

/** How the delegations met. */
export type Format =
  /** All in one place. */
  | "in-person"
  /** Some in one place, some by video. */
  | "hybrid"
  /** All by video. */
  | "virtual";

/** A working group of the commission. */
export type Group =
  /** Control of supply. */
  | "supply-control"
  /** Control of coca crops, and alternative, comprehensive and sustainable development. */
  | "crops-and-development"
  /** Reduction of demand. */
  | "demand-reduction"
  /** Money laundering and loss of ownership. */
  | "money-laundering";

/** What the fulfilment of an action is measured by. */
export interface Indicator {
  /** Name of the indicator within its action, by which progress refers to it: "operations". */
  key: PlanKey;
  /** What is measured. */
  name: Text;
  /** Unit of its values. */
  unit: Unit;
  /** How values of several periods make one. */
  measure: Measure;
  /** Which way is better. */
  direction: PlanDirection;
  /** Value before the action. */
  baseline?: number;
  /** When the baseline was measured. */
  baselineDate?: Date;
  /** Value to be reached, in the unit. */
  physicalTarget?: number;
  /** Money to be spent for it, by side and currency. */
  financialTargets?: FinancialTarget[];
  /** By what the value is verified. */
  verification?: Text;
}

/** The value of one indicator on the day of the report. */
export interface IndicatorValue {
  /** The indicator, by its key in the action. */
  indicator: PlanKey;
  /**
   * The value reached by the day of the report, in the indicator's unit; not what was added since
   * the report before.
   */
  value: number;
  /** What readers must know about it. */
  note?: Text;
}

/** A short name within a record: lower-case letters, digits and hyphens. */
export type PlanKey = string;

/** How values of several periods make one. */
export type Measure =
  /** Values add up. */
  | "total"
  /** The last value counts. */
  | "level"
  /** A part of a whole; the last value counts. */
  | "share";

/**
 * One meeting of the commission, or a technical meeting between two of them. An ordinary meeting
 * needs its number; a technical one has none.
 */
export interface Meeting {
  /** Identifier of the record, the same in every version and every file. */
  id: ID;
  /**
   * How many versions of the record each actor has issued. The record with the higher counters is
   * the newer one; clocks decide nothing.
   */
  version: Version;
  /**
   * The token of each actor's version that this one was made from, its own with it: only an actor
   * that has seen a version can state its token. Records that more than one actor may issue carry
   * tokens.
   */
  seen?: Seen;
  /** The actor that issued this version and answers for it. */
  issuer: Actor;
  /** When this version was issued. */
  issued: Instant;
  /** Who may have the record and what may be done with it. */
  marking: Marking;
  /** True for an exercise: nothing in the record is real. */
  exercise?: boolean;
  /** True if either side may issue the next version; otherwise only the issuer may. */
  joint?: boolean;
  /** The reference numbers by which each side's own systems know the record. */
  aliases?: Alias[];
  /** Public or internal sources that the record rests on. */
  sources?: Source[];
  /** Why an optional field is absent, by its name. */
  absent?: Absences;
  /** Markings of optional fields that are marked higher than the record, by the field's name. */
  markings?: MemberMarkings;
  /** A system's own data, by namespace; kept and passed on unread. */
  extensions?: Extensions;
  /** Number of the meeting: 9 for the IX. Absent for a technical meeting, which has none. */
  ordinal?: number;
  /** Kind of meeting. */
  session: Session;
  /** What each side calls the body: each puts its own country first. */
  body?: BodyNames;
  /** When it was held, as exactly as is known: a day, month or year. */
  held: When;
  /** Last day, where it took more than one. */
  until?: Date;
  /** How the delegations met. */
  format?: Format;
  /** The side that was host. */
  host?: Side;
  /** Where it was held. */
  place?: Place;
  /** The delegations. */
  delegations?: Delegation[];
  /** The working tables. */
  tables?: Table[];
  /** How many agreements, commitments or actions the act counts. */
  agreements?: number;
  /** The meeting whose results this one evaluated. */
  evaluates?: MeetingRef;
  /** What was agreed about the next meeting. */
  next?: NextMeeting;
  /** The act. */
  act?: Act;
  /** What the meeting decided, in short. */
  summary?: Text;
}

/** A step on the way, with its own due time. */
export interface Milestone {
  /** The step. */
  name: Text;
  /** By when it is due. */
  due: When;
  /** The day it was done. */
  done?: Date;
}

/** How an action is carried out. */
export type Modality =
  /** Each side on its own territory, by a common plan. */
  | "coordinated"
  /** Coordinated, and at the same time. */
  | "simultaneous"
  /** Of information, intelligence or experience. */
  | "exchange"
  /** Courses, visits and internships. */
  | "training"
  /** From one side, or a third party, to the other. */
  | "technical-assistance"
  /** By each side on its own, reported to the other. */
  | "parallel";

/** What was agreed about the next meeting. */
export interface NextMeeting {
  /** Its number. */
  ordinal?: number;
  /** The side that will be host. */
  host?: Side;
  /** When it is to be held. */
  when?: When;
}

/** An operational plan that a meeting adopted. Its period needs a last day. */
export interface Plan {
  /** Identifier of the record, the same in every version and every file. */
  id: ID;
  /**
   * How many versions of the record each actor has issued. The record with the higher counters is
   * the newer one; clocks decide nothing.
   */
  version: Version;
  /**
   * The token of each actor's version that this one was made from, its own with it: only an actor
   * that has seen a version can state its token. Records that more than one actor may issue carry
   * tokens.
   */
  seen?: Seen;
  /** The actor that issued this version and answers for it. */
  issuer: Actor;
  /** When this version was issued. */
  issued: Instant;
  /** Who may have the record and what may be done with it. */
  marking: Marking;
  /** True for an exercise: nothing in the record is real. */
  exercise?: boolean;
  /** True if either side may issue the next version; otherwise only the issuer may. */
  joint?: boolean;
  /** The reference numbers by which each side's own systems know the record. */
  aliases?: Alias[];
  /** Public or internal sources that the record rests on. */
  sources?: Source[];
  /** Why an optional field is absent, by its name. */
  absent?: Absences;
  /** Markings of optional fields that are marked higher than the record, by the field's name. */
  markings?: MemberMarkings;
  /** A system's own data, by namespace; kept and passed on unread. */
  extensions?: Extensions;
  /** Title of the plan. */
  title: Text;
  /** The time the plan is for; not the date of the meeting. */
  period: Period;
  /** The meeting that adopted it. */
  meeting: MeetingRef;
  /** The areas of work that it covers. */
  areas?: Area[];
  /** The working groups that follow it up. */
  groups?: Group[];
  /** How many actions were agreed: a check on how many are entered. */
  agreed?: number;
  /** The plan that this one continues. */
  continues?: PlanRef;
  /** How its fulfilment is coordinated and evaluated. */
  followUp?: Text;
}

/** A national policy that an action serves. */
export interface Policy {
  /** The side whose policy it is. */
  side: Side;
  /** Name of the policy. */
  name: string;
  /** The objective or measure within it. */
  objective?: string;
}

/**
 * What one side reports of an action, or what both agree on by an act. A joint report needs the
 * meeting whose act states it; any other is for its issuer's own side.
 */
export interface Progress {
  /** Identifier of the record, the same in every version and every file. */
  id: ID;
  /**
   * How many versions of the record each actor has issued. The record with the higher counters is
   * the newer one; clocks decide nothing.
   */
  version: Version;
  /**
   * The token of each actor's version that this one was made from, its own with it: only an actor
   * that has seen a version can state its token. Records that more than one actor may issue carry
   * tokens.
   */
  seen?: Seen;
  /** The actor that issued this version and answers for it. */
  issuer: Actor;
  /** When this version was issued. */
  issued: Instant;
  /** Who may have the record and what may be done with it. */
  marking: Marking;
  /** True for an exercise: nothing in the record is real. */
  exercise?: boolean;
  /** True if either side may issue the next version; otherwise only the issuer may. */
  joint?: boolean;
  /** The reference numbers by which each side's own systems know the record. */
  aliases?: Alias[];
  /** Public or internal sources that the record rests on. */
  sources?: Source[];
  /** Why an optional field is absent, by its name. */
  absent?: Absences;
  /** Markings of optional fields that are marked higher than the record, by the field's name. */
  markings?: MemberMarkings;
  /** A system's own data, by namespace; kept and passed on unread. */
  extensions?: Extensions;
  /** The action reported on. */
  action: ActionRef;
  /** Whose report it is: one side's, or both sides' by an act. */
  scope: Scope;
  /** The institution that reports. */
  by?: Actor;
  /** The day that the report describes. */
  asOf: Date;
  /** How far the action has come. */
  status: Status;
  /** How much is done, as the reporter estimates it. */
  percent?: number;
  /** Values of the action's indicators. */
  values?: IndicatorValue[];
  /** Documents that show it. */
  evidence?: Evidence[];
  /** Changes of the due time, with their reasons. */
  reschedulings?: Rescheduling[];
  /** What impedes progress. */
  obstacles?: Text[];
  /** What was done. */
  summary?: Text;
  /** The meeting whose act states the joint status. */
  act?: MeetingRef;
}

/** A change of an action's due time. */
export interface Rescheduling {
  /** The due time before. */
  from: When;
  /** The due time now. */
  to: When;
  /** Why it was changed. */
  reason: Text;
}

/** An agency that answers for an action on one side. */
export interface Responsible {
  /** The side. */
  side: Side;
  /** The agency. */
  agency: Actor;
  /** Whether it leads or takes part. */
  role?: PlanRole;
}

/** The part that an agency has in an action. */
export type PlanRole =
  /** Answers for the action on its side. */
  | "lead"
  /** Takes part. */
  | "support";

/** Whose report it is. */
export type Scope =
  /** Of the Bolivian side. */
  | "BO"
  /** Of the Peruvian side. */
  | "PE"
  /** Of both sides, by an act. */
  | "joint";

/** A kind of meeting. */
export type Session =
  /** A numbered meeting of the commission. */
  | "ordinary"
  /** A technical or operational meeting between two numbered ones. */
  | "technical";

/** One who signed, by post and institution. */
export interface Signatory {
  /** The side signed for. */
  side: Side;
  /** The institution. */
  institution: Actor;
  /** The post. */
  post: Text;
}

/**
 * A figure as somebody published it: kept with its source and edition, never corrected. It needs a
 * source.
 */
export interface Statistic {
  /** Identifier of the record, the same in every version and every file. */
  id: ID;
  /**
   * How many versions of the record each actor has issued. The record with the higher counters is
   * the newer one; clocks decide nothing.
   */
  version: Version;
  /**
   * The token of each actor's version that this one was made from, its own with it: only an actor
   * that has seen a version can state its token. Records that more than one actor may issue carry
   * tokens.
   */
  seen?: Seen;
  /** The actor that issued this version and answers for it. */
  issuer: Actor;
  /** When this version was issued. */
  issued: Instant;
  /** Who may have the record and what may be done with it. */
  marking: Marking;
  /** True for an exercise: nothing in the record is real. */
  exercise?: boolean;
  /** True if either side may issue the next version; otherwise only the issuer may. */
  joint?: boolean;
  /** The reference numbers by which each side's own systems know the record. */
  aliases?: Alias[];
  /** Public or internal sources that the record rests on. */
  sources?: Source[];
  /** Why an optional field is absent, by its name. */
  absent?: Absences;
  /** Markings of optional fields that are marked higher than the record, by the field's name. */
  markings?: MemberMarkings;
  /** A system's own data, by namespace; kept and passed on unread. */
  extensions?: Extensions;
  /** What is counted or measured. */
  indicator: StatisticIndicator;
  /** The figure's own definition, where the code does not say it all. */
  definition?: Text;
  /** Where. */
  place: Place;
  /** The time that the figure is for; a single day for a figure at a date. */
  period: Period;
  /** The figure with its unit. */
  quantity: Quantity;
  /** Lower end of its range, in the same unit. */
  lower?: number;
  /** Upper end of its range, in the same unit. */
  upper?: number;
  /** To what step it was rounded, in the same unit: 100 for "31,000". */
  rounding?: number;
  /** The part of the whole that it is for, by dimension: sex, age, substance. */
  breakdown?: Category[];
  /** Revision of the figure: 1 for the first published. */
  revision?: number;
}

/** What a statistic counts or measures. */
export type StatisticIndicator =
  /** Area under coca. */
  | "crops.coca-area"
  /** Coca reduced (rationalised or eradicated). */
  | "crops.coca-reduction"
  /** Potential production of coca leaf. */
  | "crops.coca-leaf-production"
  /** Potential production of cocaine. */
  | "crops.cocaine-production"
  /** Price of coca leaf. */
  | "prices.coca-leaf"
  /** Value of coca leaf production. */
  | "prices.coca-leaf-value"
  /** Share of people who used in the last year. */
  | "demand.prevalence-year"
  /** People in treatment. */
  | "demand.in-treatment"
  /** People reached by prevention. */
  | "demand.prevention-reached"
  /** Families in alternative development. */
  | "development.families"
  /** Area of alternative crops. */
  | "development.crops-area"
  /** Suspicious transaction reports. */
  | "assets.suspicious-reports"
  /** Value of assets forfeited. */
  | "assets.forfeited"
  /** Cocaine seized. */
  | "supply.cocaine-seized"
  /** Aircraft seized. */
  | "supply.aircraft-seized"
  /** Clandestine airstrips put out of use. */
  | "supply.airstrips-destroyed"
  /** Laboratories destroyed. */
  | "supply.laboratories-destroyed"
  /** Persons arrested. */
  | "supply.persons-arrested"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** How far an action has come, as its reporter states it. */
export type Status =
  /** Not begun. */
  | "pending"
  /** Begun and not finished. */
  | "ongoing"
  /** Done in full. */
  | "fulfilled"
  /** Closed with part of it done. */
  | "partly-fulfilled"
  /** Halted for now. */
  | "suspended"
  /** Closed without being done. */
  | "cancelled";

/** A working table of a meeting and the groups that sat at it. */
export interface Table {
  /** Number of the table. */
  number: number;
  /** The groups that sat at it. */
  groups: Group[];
}
