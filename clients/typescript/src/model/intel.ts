// Written by go generate from the schemas of the model: do not edit.

import type {
  Absences,
  ActionRef,
  Actor,
  Address,
  Alias,
  Country,
  Date,
  Evidence,
  Extensions,
  FlightRef,
  ID,
  Instant,
  Marking,
  MemberMarkings,
  Period,
  Place,
  ReportRef,
  RequestRef,
  Seen,
  Source,
  Squawk,
  SubjectRef,
  Text,
  TrackRef,
  Version,
  When,
} from "./record.js";

/** What was done about a flight. */
export type ActionTaken =
  /** Nothing. */
  | "none"
  /** Followed by sensors. */
  | "followed"
  /** The other side was informed. */
  | "notified"
  /** Identified. */
  | "identified"
  /** Intercepted without force. */
  | "intercepted"
  /** Escorted out or to a landing. */
  | "escorted"
  /** Landed as instructed. */
  | "landed"
  /** Seized on the ground. */
  | "seized"
  /** Contact was lost. */
  | "lost";

/** States whether a person is a minor. */
export type AgeGroup =
  /** 18 years or older. */
  | "adult"
  /** Under 18 years. */
  | "minor"
  /** Not known; treated as a minor would be where there is doubt. */
  | "unknown";

/** Describes an aircraft; what identifies it is in its identifiers. */
export interface Aircraft {
  /** Type designator (ICAO Doc 8643). */
  type?: AircraftType;
  /** Colours, as seen. */
  colour?: string;
  /** Number of engines. */
  engines?: number;
}

/** A type of aircraft by its ICAO designator. */
export type AircraftType =
  /** Cessna 172. */
  | "C172"
  /** Cessna 182. */
  | "C182"
  /** Cessna 206. */
  | "C206"
  /** Cessna 210. */
  | "C210"
  /** Cessna 208 Caravan. */
  | "C208"
  /** Piper PA-34 Seneca. */
  | "PA34"
  /** Beechcraft King Air 200. */
  | "BE20"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** A law on the control of airspace. */
export type AirspaceLaw =
  /** Bolivia: Law on the security and defence of airspace. */
  | "BO-LEY-521"
  /** Peru: Law on the control, surveillance and defence of national airspace. */
  | "PE-LEY-30339";

/**
 * A status or stage in the words of one law: the Bolivian statuses and the Peruvian stages are two
 * scales.
 */
export type AirspaceStatus =
  /** Bolivia: aircraft in breach. */
  | "infractora"
  /** Bolivia: illicit aircraft. */
  | "ilicita"
  /** Bolivia: hostile aircraft. */
  | "hostil"
  /** Peru: stage of identification. */
  | "identificacion"
  /** Peru: stage of intervention. */
  | "intervencion"
  /** Peru: stage of persuasion. */
  | "persuasion"
  /** Peru: stage of neutralisation. */
  | "neutralizacion";

/**
 * The regular information on irregular flights over the common border, for one period of its
 * cadence. Its period is one whole period of its cadence, and without flights it says that there is
 * nothing to report.
 */
export interface Bulletin {
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
  /** How often such a bulletin is issued. */
  cadence: Cadence;
  /** The period that it covers: a whole one of its cadence. */
  period: Period;
  /** The flights of the period. */
  flights?: FlightRef[];
  /** True where the period is known to have had no such flight. Silence does not say so. */
  nothingToReport?: boolean;
  /** The airspace that was watched: without it, "nothing" is of an unknown whole. */
  coverage?: Place[];
  /** What stands out. */
  summary?: Text;
}

/** How often a bulletin is issued. */
export type Cadence =
  /** Each calendar month. */
  | "monthly"
  /** Each calendar quarter. */
  | "quarterly"
  /** Each half of a calendar year. */
  | "half-yearly"
  /** Each calendar year. */
  | "yearly";

/** The identification that a transponder gives: up to eight letters and digits. */
export type CallSign = string;

/** What a report concludes, and how sure its author is. */
export interface Conclusion {
  /** What is concluded. */
  text: Text;
  /** The author's confidence, from 0 (none) to 100 (certain). */
  confidence: number;
}

/** A crossing of the border, with how sure its time and place are. */
export interface Crossing {
  /** When. */
  at: Instant;
  /** By how much the time may be wrong either way, in seconds (95 %). */
  uncertainty?: number;
  /** Where; its accuracy states how far away the true place may be. */
  place: Place;
  /** Which way. */
  direction: IntelDirection;
  /** Height above mean sea level, in metres. */
  altitude?: number;
}

/**
 * What an authority declared of a flight under one law. The words of one law are never read as
 * those of another.
 */
export interface Declaration {
  /** The law. */
  law: AirspaceLaw;
  /** The status or stage, in the words of that law. */
  status: AirspaceStatus;
  /** The authority that declared it. */
  authority: Actor;
  /** The post of who declared it; never a private person's name. */
  post?: string;
  /** When it was declared. */
  at: Instant;
}

/** How, by whom and when a flight was detected. */
export interface Detection {
  /** By what kind of means. */
  source: DetectionSource;
  /** The actor that detected it. */
  by: Actor;
  /** The sensor, as its owner names it. */
  sensor?: string;
  /** When it was first detected. */
  first: Instant;
  /** When it was last detected. */
  last?: Instant;
  /** Where it was first detected. */
  place?: Place;
}

/** By what a flight was detected. */
export type DetectionSource =
  /** Primary radar: a target without identity. */
  | "primary-radar"
  /** Secondary radar: a transponder answered. */
  | "secondary-radar"
  /** The aircraft reported its own position. */
  | "ads-b"
  /** Seen from the air. */
  | "visual-air"
  /** Seen from the ground. */
  | "visual-ground"
  /** Found on the ground. */
  | "on-ground"
  /** Reported by a person. */
  | "reported";

/** Which way the border was crossed. */
export type IntelDirection =
  /** From Peru into Bolivia. */
  | "into-BO"
  /** From Bolivia into Peru. */
  | "into-PE"
  /** Cannot be decided within the uncertainty. */
  | "undecided";

/**
 * One irregular flight as it was detected. What was seen, what was verified and what was declared
 * stand apart; nothing is inferred. Its required fields are enough.
 */
export interface Flight {
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
  /** How, by whom and when it was detected. */
  detection: Detection;
  /** Marks as they were seen; they may be cloned or taped over. */
  observedMarks?: string;
  /** Registration as it was verified, other than by sight. */
  registration?: Registration;
  /** ICAO 24-bit address that the transponder gave: six hexadecimal digits. */
  address?: Address;
  /** Mode A code that the transponder gave: four octal digits. */
  squawk?: Squawk;
  /** Call sign that the transponder gave. */
  callsign?: CallSign;
  /** Type designator (ICAO Doc 8643). */
  type?: AircraftType;
  /** Colours, as seen. */
  colour?: string;
  /** The aircraft, where it is a subject. */
  aircraft?: SubjectRef;
  /** Whether a flight plan was filed. */
  flightPlan?: FlightPlan;
  /** Its track. */
  track?: TrackRef;
  /** Where and when it crossed the border. */
  crossings?: Crossing[];
  /** Where it came from. */
  origin?: Strip;
  /** Where it went. */
  destination?: Strip;
  /** What authorities declared of it, in the terms of their law. */
  declared?: Declaration[];
  /** What was done. */
  actions?: FlightAction[];
  /** What the information may be used for, by whoever comes to have it. */
  permittedUse: PermittedUse[];
  /** How the source and the information were graded. */
  grading?: Grading;
  /** Last day on which the flight may be kept. */
  retainUntil?: Date;
}

/** Something done about a flight. */
export interface FlightAction {
  /** What was done. */
  action: ActionTaken;
  /** The actor that did it. */
  by: Actor;
  /** When. */
  at?: Instant;
  /** What readers must know about it. */
  note?: Text;
}

/** States whether a flight plan was filed. */
export type FlightPlan =
  /** Filed. */
  | "filed"
  /** Filed and not kept to. */
  | "departed-from"
  /** Not filed. */
  | "none";

/**
 * How a source and what it said were graded, in the scheme that was used. It is never converted.
 */
export interface Grading {
  /** The scheme of both grades. */
  scheme: Scheme;
  /** Grade of the source: A–F (Admiralty), A–C or X (Europol), 1–3 (3x5x2). */
  source: SourceGrade;
  /** Grade of the information: 1–6 (Admiralty), 1–4 (Europol), A–E (3x5x2). */
  information: InformationGrade;
}

/** A number or mark that distinguishes a subject from others. */
export interface Identifier {
  /** The scheme that it belongs to. */
  scheme: IdentifierScheme;
  /** The country that gave it. */
  country?: Country;
  /** The number or mark, as it was written. */
  value: string;
}

/** The scheme that a number or mark belongs to. */
export type IdentifierScheme =
  /** Registration of an aircraft. */
  | "registration"
  /** ICAO 24-bit address. */
  | "icao24"
  /** Serial number of an aircraft, by its maker. */
  | "serial"
  /** Plate of a vehicle. */
  | "plate"
  /** Vehicle identification number. */
  | "vin"
  /** Hull identification number of a vessel. */
  | "hull"
  /** Registration of a vessel, as its authority writes it. */
  | "vessel"
  /**
   * Identity card (Bolivia: SEGIP number, with its complement if any; Peru: card of a foreigner).
   */
  | "ci"
  /** National identity document (Peru: eight digits). */
  | "dni"
  /** Passport. */
  | "passport"
  /** Taxpayer number (BO NIT, PE RUC). */
  | "tax"
  /** Telephone number, with its country code. */
  | "phone";

/** The grade of a piece of information in any of the schemes. */
export type InformationGrade = string;

/** A law on the holding of personal data. */
export interface IntelLegalBasis {
  /** The law. */
  law: PersonalDataLaw;
  /** The article, as the law counts it: "3(2)". */
  article?: string;
  /** The purpose that the data serves. */
  purpose?: Text;
}

/**
 * Experience that one side offers the other: what was done, in what context, and what came of it.
 * It needs what worked or what did not.
 */
export interface Lesson {
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
  /** Title of the lesson. */
  title: Text;
  /** What it is about. */
  topics: Topic[];
  /** In what circumstances. */
  context: Text;
  /** What was done. */
  done: Text;
  /** What worked. */
  worked?: Text;
  /** What did not work. */
  failed?: Text;
  /** For whom it is useful. */
  audience: Actor[];
  /** Visits, internships and courses in which it is passed on. */
  visits?: Visit[];
  /** The action of the operational plan that it serves. */
  action?: ActionRef;
}

/**
 * Joins two subjects: what the first is to the second, as a report states it. Its required fields
 * are enough.
 */
export interface Link {
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
  /** The subject that has the role. */
  from: SubjectRef;
  /** The subject towards which it has it. */
  to: SubjectRef;
  /** What the first is to the second. */
  role: IntelRole;
  /** The time for which it held. */
  period?: Period;
  /** Whether it is a fact or an assessment of one. */
  nature: Nature;
  /** How the source and the information were graded. */
  grading: Grading;
  /** The report that it rests on. */
  report: ReportRef;
  /** The statement of the report, by its name there. */
  statement?: StatementID;
  /** Last day on which the link may be kept. */
  retainUntil?: Date;
}

/** A name as it was written or heard. */
export interface Name {
  /** The name. */
  text: string;
  /** True for an alias. */
  alias?: boolean;
}

/** Distinguishes a fact from an assessment. */
export type Nature =
  /** Stated as a fact. */
  | "fact"
  /** Someone's judgement. */
  | "assessment";

/** A group of persons that acts as one. */
export interface Organisation {
  /** Its form. */
  form: OrganisationForm;
  /** What it is reported to deal in. */
  topics?: Topic[];
  /** Where it is reported to act. */
  places?: Place[];
}

/** The form of an organisation. */
export type OrganisationForm =
  /** Reported to be an organised criminal group. */
  | "criminal-group"
  /** A company. */
  | "company"
  /** An association or foundation. */
  | "association"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** What information on a flight may be used for. */
export type PermittedUse =
  /** To identify the aircraft. */
  | "identification"
  /** To intercept it without force. */
  | "interception-without-force"
  /** As evidence in court. */
  | "judicial"
  /** For intelligence only, and nothing else. */
  | "intelligence-only";

/**
 * The least that must be known of a person: in what category, whether a minor, under what law,
 * until when.
 */
export interface Person {
  /** In what category the person stands. */
  category: PersonCategory;
  /** Whether the person is a minor. */
  age: AgeGroup;
  /** Day, month or year of birth. */
  born?: When;
  /** Nationalities (ISO 3166-1). */
  nationalities?: Country[];
  /** How far proceedings have come, if there are any. */
  proceeding?: Proceeding;
  /**
   * The laws on which the data is held, at least one of which permits it. Without one it may not
   * be.
   */
  legalBasis?: IntelLegalBasis[];
  /** Day by which it must be looked at again whether the data is still needed. */
  reviewBy?: Date;
}

/** The category in which a person's data is held. */
export type PersonCategory =
  /** Believed, on serious grounds, to have taken part in an offence. */
  | "suspect"
  /** Convicted of an offence. */
  | "convicted"
  /** May testify. */
  | "witness"
  /** Victim of an offence, or believed to be. */
  | "victim"
  /** In touch with a suspect or convicted person. */
  | "associate"
  /** None of these. */
  | "other";

/** A law on the holding of personal data, with its country in front. */
export type PersonalDataLaw =
  /**
   * Peru: Personal Data Protection Law; its article 3(2) exempts what is strictly necessary for
   * public security and criminal investigation.
   */
  | "PE-LEY-29733"
  /**
   * Bolivia: Constitution; articles 21.2 and 130 give a person the right to know, object to, delete
   * and correct what is held. It permits nothing and is no basis by itself.
   */
  | "BO-CPE"
  /**
   * Bolivia: Law on the fight against illicit trafficking of controlled substances; which article
   * permits the holding is not checked.
   */
  | "BO-LEY-913"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** How urgent a request is. */
export type Priority =
  /** In the ordinary course. */
  | "routine"
  /** Before others. */
  | "priority"
  /** At once. */
  | "urgent";

/** How far criminal proceedings against a person have come on a given day. */
export interface Proceeding {
  /** Its state. */
  state: ProceedingState;
  /** The day of that state. */
  on: Date;
  /** The authority that keeps the case. */
  authority?: Actor;
}

/** How far criminal proceedings have come. */
export type ProceedingState =
  /** Under investigation. */
  | "investigation"
  /** Formally charged. */
  | "charged"
  /** On trial. */
  | "trial"
  /** Convicted by a sentence. */
  | "convicted"
  /** Acquitted. */
  | "acquitted"
  /** The case was dismissed. */
  | "dismissed";

/** The registration of an aircraft, with its nationality mark: "CP-2927". */
export type Registration = string;

/**
 * What a service reports: statements, each graded and marked on its own, and what is concluded from
 * them. Its required fields are enough.
 */
export interface Report {
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
  /** Whether it informs, assesses or warns. */
  kind: ReportKind;
  /** Title of the report. */
  title: Text;
  /** The time that the report is about. */
  period: Period;
  /** What it is about. */
  topics: Topic[];
  /** What is stated, one thing each. */
  statements: Statement[];
  /** What is concluded from the statements. */
  conclusion?: Conclusion;
  /** The requests that it answers. */
  answers?: RequestRef[];
  /** Documents and objects that show it, by digest. */
  evidence?: Evidence[];
  /** Last day on which the report may be kept. */
  retainUntil?: Date;
}

/** What a report does. */
export type ReportKind =
  /** Passes on what was learned. */
  | "information"
  /** Judges what was learned. */
  | "assessment"
  /** Warns of what is at hand. */
  | "alert";

/**
 * A request for information. Its outcome is in the reports that answer it. Its required fields are
 * enough.
 */
export interface Request {
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
  /** What is asked. */
  question: Text;
  /** How urgent it is. */
  priority: Priority;
  /** Last day on which an answer still serves. */
  wantedBy?: Date;
  /** The actors that are asked. */
  askedOf: Actor[];
  /** Why it is asked, and what the answer is to be used for. */
  purpose?: Text;
  /** What it is about. */
  topics?: Topic[];
  /** The subjects asked about. */
  subjects?: SubjectRef[];
  /** Reports that the asker takes for answers. Each of them must name this request. */
  reports?: ReportRef[];
}

/** What one subject is to another. */
export type IntelRole =
  /** Belongs to it. */
  | "member"
  /** Leads it. */
  | "leader"
  /** Owns it. */
  | "owner"
  /** Operates it. */
  | "operator"
  /** Flies it. */
  | "pilot"
  /** Supplies it. */
  | "supplier"
  /** Pays for it. */
  | "financier"
  /** Uses it. */
  | "user"
  /** Is in touch with it. */
  | "contact"
  /** Is part of it. */
  | "part"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** A scheme of grading. */
export type Scheme =
  /** Admiralty or NATO scale, A–F and 1–6; F and 6 mean that it cannot be judged. */
  | "admiralty"
  /** Europol 4x4, A–C or X and 1–4; X means that it cannot be assessed. */
  | "europol-4x4"
  /** United Kingdom 3x5x2, 1–3 and A–E; 2 means untested and D not known. */
  | "uk-3x5x2";

/** A place with a use. */
export interface IntelSite {
  /** Its form. */
  form: SiteForm;
  /** Where it lies. */
  place: Place;
  /** Its state when last seen. */
  state?: SiteState;
  /** The day of that state. */
  stateOn?: Date;
  /** Length of an airstrip, in metres. */
  length?: number;
  /** Width of an airstrip, in metres. */
  width?: number;
}

/** The form of a site. */
export type SiteForm =
  /** A place where drugs are made, refined or recycled. */
  | "laboratory"
  /** A place where aircraft land. */
  | "airstrip"
  /** A place where goods are kept. */
  | "store"
  /** A place where the border is crossed. */
  | "crossing"
  /** A pit where leaf is macerated. */
  | "maceration-pit"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** The state of a site. */
export type SiteState =
  /** In use. */
  | "in-use"
  /** Not in use. */
  | "disused"
  /** Put out of use by an authority. */
  | "disabled"
  /** In use again after having been disabled. */
  | "rebuilt";

/** The grade of a source in any of the schemes. */
export type SourceGrade = string;

/** The kind of a source. */
export type SourceKind =
  /** A person. */
  | "human"
  /** A technical means, other than imagery. */
  | "technical"
  /** Images from air or space. */
  | "imagery"
  /** Records of an authority. */
  | "official"
  /** Published. */
  | "open"
  /** Another service. */
  | "partner"
  /** Documents or devices seized. */
  | "seized"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** A stretch of time between two instants; without an end, the one instant. */
export interface Span {
  /** Beginning. */
  from: Instant;
  /** End. */
  to?: Instant;
}

/** One thing that a report states. */
export interface Statement {
  /** Name of the statement within its report, by which others refer to it: "s1". */
  id: StatementID;
  /** What is stated. */
  text: Text;
  /** Whether it is a fact or an assessment of one. */
  nature: Nature;
  /** How its source and content are graded. */
  grading: Grading;
  /** Kind of source that it came from; never who. */
  source: SourceKind;
  /** Whether all that points to the source has been taken out. */
  sanitised: boolean;
  /** Where. */
  places?: Place[];
  /** When. */
  times?: Span[];
  /** The subjects that it is about. */
  subjects?: SubjectRef[];
  /** Its own marking, where that is stricter than the report's. */
  marking?: Marking;
}

/** A short name within a report: lower-case letters, digits and hyphens. */
export type StatementID = string;

/** Where a flight took off or landed, as far as it is known. */
export interface Strip {
  /** Where it lies. */
  place: Place;
  /** Whether it is known or assumed. */
  nature: Nature;
  /** The site, where it is a subject. */
  site?: SubjectRef;
}

/**
 * An organisation, person, aircraft, vehicle, vessel or site that intelligence speaks of. Being one
 * says nothing of guilt. It needs the field that is named like its kind and, except for a site, a
 * name or an identifier. A person who can be identified also needs a law that permits the holding,
 * with its purpose, a review date, and a marking of TLP:AMBER or stricter, TLP:AMBER+STRICT or RED
 * for a minor.
 */
export interface Subject {
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
  /** What it is. The block of that name, and no other, describes it. */
  kind: SubjectKind;
  /** Names that it is known by. */
  names?: Name[];
  /** Numbers and marks that tell it from others, each in its scheme. */
  identifiers?: Identifier[];
  /** The organisation. */
  organisation?: Organisation;
  /** The person. */
  person?: Person;
  /** The aircraft. */
  aircraft?: Aircraft;
  /** The vehicle. */
  vehicle?: Vehicle;
  /** The vessel. */
  vessel?: Vessel;
  /** The site. */
  site?: IntelSite;
  /** The reports that it rests on. */
  reports?: ReportRef[];
  /** Last day on which the subject may be kept. */
  retainUntil?: Date;
}

/** What a subject is. */
export type SubjectKind =
  /** An organisation. */
  | "organisation"
  /** A natural person. */
  | "person"
  /** An aircraft. */
  | "aircraft"
  /** A vehicle. */
  | "vehicle"
  /** A vessel. */
  | "vessel"
  /** A place with a use. */
  | "site";

/** What a report, request or lesson is about. */
export type Topic =
  /** Criminal organisations and how they are made up. */
  | "organisations"
  /** Routes. */
  | "routes"
  /** Ways of working. */
  | "modus-operandi"
  /** Trends. */
  | "trends"
  /** Types of drug. */
  | "drugs"
  /** Checkpoints. */
  | "checkpoints"
  /** Precursors and chemical substances. */
  | "precursors"
  /** The air bridge. */
  | "air-bridge"
  /** Money laundering and assets. */
  | "money"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** Describes a vehicle. */
export interface Vehicle {
  /** Its form. */
  form: VehicleForm;
  /** Make. */
  make?: string;
  /** Model. */
  model?: string;
  /** Colours, as seen. */
  colour?: string;
}

/** The form of a vehicle. */
export type VehicleForm =
  /** A car. */
  | "car"
  /** A pickup. */
  | "pickup"
  /** A truck. */
  | "truck"
  /** A bus. */
  | "bus"
  /** A motorcycle. */
  | "motorcycle"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** Describes a vessel of river, lake or sea. */
export interface Vessel {
  /** Its form. */
  form: VesselForm;
  /** Length, in metres. */
  length?: number;
  /** Colours, as seen. */
  colour?: string;
}

/** The form of a vessel. */
export type VesselForm =
  /** A canoe or dugout. */
  | "canoe"
  /** A boat with an engine. */
  | "boat"
  /** A barge. */
  | "barge"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** A visit, internship or course of one actor with another. */
export interface Visit {
  /** Its form. */
  form: VisitForm;
  /** The actor that receives. */
  host: Actor;
  /** The actors that come. */
  guests: Actor[];
  /** When. */
  period: Period;
  /** Where. */
  place?: Place;
  /** How many people take part. */
  participants?: number;
}

/** The form in which experience is passed on. */
export type VisitForm =
  /** A visit. */
  | "visit"
  /** An internship. */
  | "internship"
  /** A course. */
  | "course"
  /** A workshop. */
  | "workshop"
  /** A code of the actors' own, or of a later version. */
  | (string & {});
