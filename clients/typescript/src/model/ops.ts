// Written by go generate from the schemas of the model: do not edit.

import type {
  Absences,
  ActionRef,
  Actor,
  Address,
  Alias,
  Authority,
  Country,
  Date,
  Extensions,
  FlightRef,
  ID,
  Instant,
  Marking,
  MemberMarkings,
  Money,
  OperationRef,
  Period,
  Place,
  Point,
  Position,
  Quantity,
  Seen,
  SeizureRef,
  Side,
  Source,
  Squawk,
  Text,
  TrackRef,
  Version,
} from "./record.js";

/** A kind of activity that others must not run into. */
export type Activity =
  /** Search or raid of a place. */
  | "raid"
  /** Watching. */
  | "surveillance"
  /** Control of a road, river or port. */
  | "checkpoint"
  /** By land, river, lake or air. */
  | "patrol"
  /** Flight over the place. */
  | "overflight"
  /** Work of crop reduction in the field. */
  | "crop-reduction"
  /** Air interception. */
  | "interception"
  /** Activity that is not disclosed. */
  | "undisclosed"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** What altitudes are measured from. */
export type AltitudeReference =
  /** Standard pressure, 1013.25 hPa (flight level). */
  | "pressure"
  /** Mean sea level. */
  | "sea-level"
  /** WGS 84 ellipsoid. */
  | "ellipsoid"
  /** The ground below. */
  | "ground"
  /** The log does not tell. */
  | "unknown";

/** A substance and how much of it there is: net, without packaging. */
export interface Amount {
  /** The substance, as the side that reports it calls it. */
  substance: Substance;
  /** Its form. */
  form?: Form;
  /** How much, with its unit. */
  quantity: Quantity;
}

/** A kind of thing seized. */
export type Asset =
  /** Vehicle, of any kind. */
  | "vehicle"
  /** Aircraft (light aircraft, as a rule). */
  | "aircraft"
  /** Boat. */
  | "boat"
  /** Firearm, of a kind not stated. */
  | "firearm"
  /** Pistol or revolver. */
  | "pistol"
  /** Rifle. */
  | "rifle"
  /** Shotgun. */
  | "shotgun"
  /** SubmachineGun. */
  | "submachine-gun"
  /** Cartridges, as counted. */
  | "cartridge"
  /** Explosive device. */
  | "explosive"
  /** Radio or satellite telephone. */
  | "radio"
  /** MobilePhone. */
  | "mobile-phone"
  /** House or land. */
  | "real-estate"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** A number of things of one kind. */
export interface AssetCount {
  /** What they are. */
  kind: Asset;
  /** How many. */
  count: number;
}

/** One way to reach a post. */
export interface Channel {
  /** The means. */
  kind: ChannelKind;
  /** Number, frequency or address. */
  address: string;
  /** When it is answered; absent where it always is. */
  hours?: Hours;
}

/** A means of communication. */
export type ChannelKind =
  /** Telephone. */
  | "phone"
  /** Voice radio; the address is a frequency. */
  | "radio"
  /** Satellite telephone. */
  | "satellite"
  /** Electronic mail. */
  | "email"
  /** In person, through a liaison officer. */
  | "liaison";

/** One actor's part in an operation: in one domain, one area and one time. */
export interface Component {
  /** Name of the component within the operation. */
  key: OpsKey;
  /** The side that it belongs to, on whose territory it stays. */
  side: Side;
  /** The actor. */
  actor: Actor;
  /** By air, land, river or lake. */
  domain: Domain;
  /** Where it acts. */
  place?: Place;
  /**
   * True for a component that need not start with the others: relief, transport, a watch kept all
   * day.
   */
  supporting?: boolean;
  /** When it is to act, in minutes from H-hour. */
  planned?: Offsets;
  /** When it did act. */
  actual?: Window;
  /** Orders to go, hold or abort. */
  decisions?: Decision[];
  /** What it is to do. */
  task?: Text;
  /** Its strength, as counts. */
  strength?: Strength[];
}

/** A post that can be called. It never names a private person. */
export interface Contact {
  /** The institution. */
  agency: Actor;
  /** The post: "officer of the watch". */
  post: Text;
  /** The ways to reach it, the first to be tried first. */
  channels: Channel[];
}

/** How the sides act together. */
export type Coordination =
  /** One side acts alone; the other is at most informed. */
  | "one-sided"
  /** Both sides act, each on its own territory, by a common plan. */
  | "coordinated"
  /** Coordinated, and begun at the same time within an agreed tolerance. */
  | "simultaneous";

/** An order given to a component. */
export interface Decision {
  /** The order. */
  order: Order;
  /** When it was given. */
  at: Instant;
  /** Who gave it, and under what law. */
  authority: Authority;
  /** Why. */
  reason?: Text;
}

/**
 * The destruction of what one seizure brought in, or of part of it. Its required fields are enough.
 */
export interface Destruction {
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
  /** The seizure. */
  seizure: SeizureRef;
  /** What was destroyed. */
  items: Amount[];
  /** The day. */
  date: Date;
  /** Where. */
  place?: Place;
  /** How. */
  method?: OpsMethod;
  /** Who carried it out. */
  by: Actor;
  /** Whether a prosecutor was present. */
  prosecutorPresent: boolean;
  /** Who validated it. */
  validatedBy?: Actor[];
  /** Number of the act of destruction. */
  actNumber?: string;
}

/** The domain that somebody or something moves in. */
export type Domain =
  /** Air. */
  | "air"
  /** Land. */
  | "land"
  /** River. */
  | "river"
  /** Lake. */
  | "lake";

/** A sum of money that was estimated. */
export interface Estimate {
  /** The sum. */
  money: Money;
  /** How it was estimated. Published factors differ sevenfold. */
  method: Text;
}

/** The form that a substance was found in. */
export type Form =
  /** Powder. */
  | "powder"
  /** Pressed into bricks or blocks. */
  | "brick"
  /** Dissolved in a liquid. */
  | "liquid"
  /** In cloth, plastic or paper. */
  | "impregnated"
  /** Solid, otherwise. */
  | "solid"
  /** Growing plants. */
  | "plants"
  /** Cut and dried. */
  | "herb"
  /** Made up for retail sale. */
  | "retail"
  /** Tablet. */
  | "tablet"
  /** Seed. */
  | "seed"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/**
 * The log of a coordination: how a track that comes up to the border was passed from one side to
 * the other. Its required fields are enough.
 */
export interface Handover {
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
  /** The track. */
  track?: TrackRef;
  /** Who passes it on. */
  from: Actor;
  /** Who takes it. */
  to: Actor;
  /** Where it is expected to cross. */
  place: Point;
  /** When it is expected to cross. */
  estimated: Instant;
  /** Expected altitude there, in feet. */
  altitude?: number;
  /** What was said. Their order is that of their instants. */
  messages: Message[];
}

/**
 * The hours of every day at which a channel is answered, with their offset from UTC:
 * "08:00/18:00-04:00".
 */
export type Hours = string;

/** An injury, a death, a complaint or a use of force. */
export interface Incident {
  /** What it was. */
  kind: IncidentKind;
  /** When it happened. */
  at: Instant;
  /** How many persons it concerns. */
  persons?: number;
  /** Where. */
  place?: Place;
  /** The authority that it was reported to. */
  reportedTo?: Actor;
  /** What happened, without names. */
  summary?: Text;
}

/** A kind of incident that must be reported. */
export type IncidentKind =
  /** Somebody was hurt. */
  | "injury"
  /** Somebody died. */
  | "death"
  /** Somebody complained of how they were treated. */
  | "complaint"
  /** Force or a weapon was used. */
  | "use-of-force";

/** Names a component within its operation: "lago-norte". */
export type OpsKey = string;

/**
 * A stretch of a track: lists of equal length, one entry for each point. Where a value is missing
 * at some points, they form a leg of their own.
 */
export interface Leg {
  /** How the points came about. */
  source: PointSource;
  /** True where the points are coasted: extrapolated by the tracker while nothing was measured. */
  coasted?: boolean;
  /** What altitudes are measured from. */
  altitudeFrom?: AltitudeReference;
  /** Seconds since the start of the track, never falling. */
  times: number[];
  /** Longitudes and latitudes. */
  positions: Position[];
  /** Altitudes in feet. */
  altitudes?: number[];
  /** Ground speeds in knots. */
  speeds?: number[];
  /** Courses over ground, in degrees from true north. */
  courses?: number[];
}

/** The law, agreement or act under which one side acts. */
export interface OpsLegalBasis {
  /** The side that acts under it. */
  side: Side;
  /** Law and article, agreement or act: "Ley 913 art. 5". */
  law: string;
}

/** A substance and its amount in a result. */
export interface Line {
  /** The substance, as the side that reports it calls it. */
  substance: Substance;
  /** Its form. */
  form?: Form;
  /** How much, with its unit. */
  quantity: Quantity;
  /** To what step the figure was rounded, in its unit: 100 for "1,100". */
  rounding?: number;
  /** What the amount is made up of. */
  parts?: Amount[];
}

/** One message of a coordination. */
export interface Message {
  /** What it says, in the words of AIDC. */
  word: Word;
  /** When it was sent. */
  at: Instant;
  /** Who sent it. */
  by: Actor;
  /** The post of who sent it; never a private person's name. */
  post?: string;
  /** The crossing time that it proposes. */
  estimated?: Instant;
  /** The crossing place that it proposes. */
  place?: Point;
  /** Anything else it says. */
  note?: Text;
}

/** How something was destroyed. */
export type OpsMethod =
  /** Incineration. */
  | "incineration"
  /** Dissolved and made useless. */
  | "dissolution"
  /** Neutralised chemically. */
  | "neutralisation"
  /** Plants pulled out. */
  | "uprooting"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/**
 * Announces activity at a place and time, so that others do not run into it. It says nothing beyond
 * that: no target, no subject, no reason. Its window needs an end, and its place a point or an
 * area.
 */
export interface Notice {
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
  /** Who will be active. */
  agency: Actor;
  /** What kind of activity. */
  activity: Activity;
  /** By air, land, river or lake. */
  domain: Domain;
  /** When. */
  window: Window;
  /** Where: a point or an area. */
  place: Place;
  /** How far around the place it reaches, in metres. */
  radius?: number;
  /** Whom to call. */
  contact: Contact;
}

/** A planned window, in minutes from H-hour: -30 is half an hour before it. */
export interface Offsets {
  /** Start. */
  from: number;
  /** End, itself not included. */
  to: number;
}

/**
 * One operation against drug trafficking, by one side or by both at a time, each on its own side of
 * the border. A coordinated or simultaneous one needs both sides, and a simultaneous one the
 * tolerance of its starts.
 */
export interface Operation {
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
  /** Its name on each side: "Amistad-Herradura" in Bolivia, "Tiwanaku" in Peru. */
  names: SideName[];
  /** How the sides act together. */
  coordination: Coordination;
  /**
   * How many minutes apart the starts may lie for the operation to count as simultaneous, as the
   * sides agreed.
   */
  tolerance?: number;
  /** What it is to achieve. */
  objective?: Text;
  /** The action of the plan that it carries out. */
  action?: ActionRef;
  /** Law, agreement or act that it rests on, by side. */
  legalBasis?: OpsLegalBasis[];
  /** Its phases, in order. */
  phases?: Phase[];
  /** The one instant that all planned windows are counted from. */
  hHour?: Instant;
  /** What takes part: one actor in one domain and area. */
  components?: Component[];
  /** Whom to call, by post. */
  contacts?: Contact[];
}

/** An order given to a component. */
export type Order =
  /** Begin. */
  | "go"
  /** Wait. */
  | "hold"
  /** Do not begin, or end at once. */
  | "abort";

/** A number of persons who have something in common. It never names anybody. */
export interface PersonCount {
  /** How many. */
  count: number;
  /** What their standing was when the report was made. */
  standing: Standing;
  /** Sex; absent where it is not stated. */
  sex?: Sex;
  /** Nationality (ISO 3166-1); absent where it is not stated. */
  nationality?: Country;
  /** True for persons under 18. */
  minor?: boolean;
}

/** A part of an operation in time. */
export interface Phase {
  /** Which phase. */
  kind: PhaseKind;
  /** Its days. */
  period: Period;
  /** What is done in it. */
  summary?: Text;
}

/** A phase of an operation. */
export type PhaseKind =
  /** Before the units move. */
  | "preparatory"
  /** The units act. */
  | "operational"
  /** Results are put together and evaluated. */
  | "closing";

/** How a point of a track came about. */
export type PointSource =
  /** Echo of a primary radar. */
  | "primary"
  /** Answer to a secondary radar. */
  | "secondary"
  /** Echo and answer together. */
  | "combined"
  /** Position that the aircraft sent itself. */
  | "ads-b"
  /** Position that a ground station sent for another aircraft. */
  | "rebroadcast"
  /** From times of arrival at several receivers. */
  | "multilateration"
  /** Made from several sensors by a tracker. */
  | "fusion"
  /** By satellite positioning. */
  | "gnss"
  /** Plotted by a person. */
  | "observer"
  /** The log does not tell. */
  | "unknown";

/** Something that a component has a number of. */
export type Resource =
  /** Personnel. */
  | "personnel"
  /** Prosecutors. */
  | "prosecutors"
  /** Land vehicles. */
  | "vehicles"
  /** Boats. */
  | "boats"
  /** Aircraft. */
  | "aircraft"
  /** Detection dogs. */
  | "dogs"
  /** Unmanned aircraft. */
  | "drones";

/**
 * What an operation brought in a period, as one side states it or as both state it together. Its
 * required fields are enough.
 */
export interface Result {
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
  /** The operation. */
  operation: OperationRef;
  /** Whose result it is: one side's, or both sides' together. */
  of: Side[];
  /** The days it counts. */
  period: Period;
  /** How many interventions were carried out. */
  interventions?: number;
  /** Substances, each line with its own unit. */
  lines?: Line[];
  /** Persons, as counts. */
  persons?: PersonCount[];
  /** Laboratories, airstrips and the like. */
  sites?: SiteCount[];
  /** Vehicles, aircraft, weapons and other things. */
  assets?: AssetCount[];
  /** Cash, by currency. */
  cash?: Money[];
  /** What the loss to traffickers is said to be worth, with the method it was estimated by. */
  loss?: Estimate;
  /** The seizures that are counted in it. */
  seizures?: SeizureRef[];
  /** The result in words. */
  summary?: Text;
}

/** One substance in a seizure. */
export interface SeizedItem {
  /** The substance, as the side that reports it calls it. */
  substance: Substance;
  /** Its form. */
  form?: Form;
  /** How much, with its unit. */
  quantity: Quantity;
  /** Weight with packaging, where it was taken too. */
  gross?: Quantity;
  /** Whether the amount was weighed or estimated. */
  weighing?: Weighing;
  /** How the substance was identified. */
  test?: Test;
  /** Purity found by the laboratory, in percent of the net weight. */
  purity?: number;
  /** How it was packed, with any marks on it. */
  packaging?: Text;
}

/**
 * One seizure: what was seized in one act, at one place and on one day. It needs a substance, a
 * thing or cash.
 */
export interface Seizure {
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
  /** The operation it was made in. */
  operation?: OperationRef;
  /** The day, by the calendar of the place. */
  date: Date;
  /** Where. */
  place: Place;
  /** What kind of place it is. */
  setting?: Setting;
  /** The substances, each with its weight. */
  items?: SeizedItem[];
  /** Things seized with them. */
  assets?: AssetCount[];
  /** Cash, by currency. */
  cash?: Money[];
  /** Persons, as counts. */
  persons?: PersonCount[];
  /** Where the substances were made or grown. */
  origin?: Place;
  /** Where the transport began. */
  departure?: Place;
  /** Where it passed, in order. */
  transit?: Place[];
  /** Where it was going. */
  destination?: Place;
  /** How it was carried. */
  transport?: Transport;
  /** How it was hidden. */
  concealment?: Text;
  /** The agency that made it. */
  agency: Actor;
  /** Number of the case at the prosecutor's office. */
  caseNumber?: string;
  /** Number of the act of seizure. */
  actNumber?: string;
}

/** What saw a track. */
export interface Sensor {
  /** The kind of sensor or system. */
  kind: SensorKind;
  /** Who runs it. */
  operator?: Actor;
  /** Its name or number: for a radar, its system area and identification codes, "SAC/SIC". */
  station?: string;
}

/** A kind of sensor or system that gives tracks. */
export type SensorKind =
  /** Echoes only. */
  | "primary-radar"
  /** Answers of transponders, with or without echoes. */
  | "secondary-radar"
  /** Receiver of ADS-B or Mode S. */
  | "ads-b-receiver"
  /** System that makes one track from several sensors. */
  | "fusion"
  /** Satellite positioning device carried along. */
  | "gnss"
  /** Seen and plotted by a person. */
  | "observer";

/** A kind of place where a seizure is made. */
export type Setting =
  /** Border crossing on land. */
  | "border-crossing"
  /** Road. */
  | "road"
  /** River or river port. */
  | "river"
  /** Lake or lake port. */
  | "lake"
  /** Seaport. */
  | "seaport"
  /** Airport or aerodrome. */
  | "airport"
  /** Unauthorised airstrip. */
  | "airstrip"
  /** Private premises. */
  | "premises"
  /** Laboratory or maceration pit. */
  | "laboratory"
  /** Field or plantation. */
  | "field"
  /** Mail or parcel service. */
  | "mail"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** A person's sex as it was recorded. */
export type Sex =
  /** Female. */
  | "female"
  /** Male. */
  | "male";

/** The name of an operation on one side. */
export interface SideName {
  /** The side. */
  side: Side;
  /** The name. */
  name: string;
}

/** A kind of site found. */
export type OpsSite =
  /** Crystallisation laboratory. */
  | "crystallisation-laboratory"
  /** Laboratory that recovers chemicals. */
  | "recycling-laboratory"
  /** Factory of paste or base. */
  | "factory"
  /** Maceration pit. */
  | "maceration-pit"
  /** Unauthorised airstrip. */
  | "airstrip"
  /** Place of storage. */
  | "store"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** A number of sites of one kind. */
export interface SiteCount {
  /** What they are. */
  kind: OpsSite;
  /** How many. */
  count: number;
}

/** A report on an operation under way. Its required fields are enough. */
export interface Situation {
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
  /** The operation. */
  operation: OperationRef;
  /** The component reported on; absent for the operation as a whole. */
  component?: OpsKey;
  /** The instant that the report describes. */
  asOf: Instant;
  /** How far it has come. */
  state: State;
  /** What happened that must be reported. */
  incidents?: Incident[];
  /** When the next report is due. */
  nextReport?: Instant;
  /** The situation in words. */
  summary?: Text;
}

/** What a person's position was when the report was made. It says nothing of guilt. */
export type Standing =
  /** Apprehended; whether the prosecutor took the case is not said. */
  | "arrested"
  /** Apprehended and let go. */
  | "released"
  /** Found in need and brought to safety. */
  | "rescued"
  /** The source does not tell. */
  | "not-stated";

/** How far an operation or component has come. */
export type State =
  /** In place, waiting for the order. */
  | "ready"
  /** Begun and not ended. */
  | "under-way"
  /** Ordered to wait. */
  | "held"
  /** Ended by order before it was done. */
  | "aborted"
  /** Done. */
  | "completed";

/** How many of one thing a component has. */
export interface Strength {
  /** What is counted. */
  kind: Resource;
  /** How many. */
  count: number;
}

/** A drug or a chemical, as the side that reports it calls it. */
export type Substance =
  /** Acetic anhydride. */
  | "acetic-anhydride"
  /** N-acetylanthranilic acid. */
  | "n-acetylanthranilic-acid"
  /** Ephedrine. */
  | "ephedrine"
  /** Ergometrine. */
  | "ergometrine"
  /** Ergotamine. */
  | "ergotamine"
  /** Isosafrole. */
  | "isosafrole"
  /** Lysergic acid. */
  | "lysergic-acid"
  /** 3,4-methylenedioxyphenyl-2-propanone. */
  | "3-4-mdp-2-p"
  /** Norephedrine. */
  | "norephedrine"
  /** Phenylacetic acid. */
  | "phenylacetic-acid"
  /** 1-phenyl-2-propanone. */
  | "p-2-p"
  /** Piperonal. */
  | "piperonal"
  /** Potassium permanganate. */
  | "potassium-permanganate"
  /** Pseudoephedrine. */
  | "pseudoephedrine"
  /** Safrole. */
  | "safrole"
  /** Acetone. */
  | "acetone"
  /** Anthranilic acid. */
  | "anthranilic-acid"
  /** Ethyl ether. */
  | "ethyl-ether"
  /** Hydrochloric acid. */
  | "hydrochloric-acid"
  /** Methyl ethyl ketone. */
  | "methyl-ethyl-ketone"
  /** Piperidine. */
  | "piperidine"
  /** Sulphuric acid. */
  | "sulphuric-acid"
  /** Toluene. */
  | "toluene"
  /** Alpha-phenylacetoacetonitrile (APAAN). */
  | "apaan"
  /** 4-anilino-N-phenethylpiperidine (ANPP). */
  | "anpp"
  /** N-phenethyl-4-piperidone (NPP). */
  | "npp"
  /** 3,4-MDP-2-P methyl glycidate. */
  | "3-4-mdp-2-p-methyl-glycidate"
  /** 3,4-MDP-2-P methyl glycidic acid. */
  | "3-4-mdp-2-p-methyl-glycidic-acid"
  /** Alpha-phenylacetoacetamide (APAA). */
  | "apaa"
  /** Methyl alpha-phenylacetoacetate (MAPA). */
  | "mapa"
  /** N-phenyl-4-piperidinamine (4-AP). */
  | "4-ap"
  /** 1-boc-4-AP. */
  | "1-boc-4-ap"
  /** Norfentanyl. */
  | "norfentanyl"
  /** 4-piperidone. */
  | "4-piperidone"
  /** 1-boc-4-piperidone. */
  | "1-boc-4-piperidone"
  /** P-2-P methyl glycidic acid. */
  | "p-2-p-methyl-glycidic-acid"
  /** P-2-P methyl glycidic acid, methyl ester. */
  | "p-2-p-methyl-glycidic-acid-methyl"
  /** P-2-P methyl glycidic acid, ethyl ester. */
  | "p-2-p-methyl-glycidic-acid-ethyl"
  /** P-2-P methyl glycidic acid, propyl ester. */
  | "p-2-p-methyl-glycidic-acid-propyl"
  /** P-2-P methyl glycidic acid, isopropyl ester. */
  | "p-2-p-methyl-glycidic-acid-isopropyl"
  /** P-2-P methyl glycidic acid, butyl ester. */
  | "p-2-p-methyl-glycidic-acid-butyl"
  /** P-2-P methyl glycidic acid, isobutyl ester. */
  | "p-2-p-methyl-glycidic-acid-isobutyl"
  /** P-2-P methyl glycidic acid, sec-butyl ester. */
  | "p-2-p-methyl-glycidic-acid-sec-butyl"
  /** P-2-P methyl glycidic acid, tert-butyl ester. */
  | "p-2-p-methyl-glycidic-acid-tert-butyl"
  /** 3,4-MDP-2-P methyl glycidic acid, ethyl ester. */
  | "3-4-mdp-2-p-methyl-glycidic-acid-ethyl"
  /** 3,4-MDP-2-P methyl glycidic acid, propyl ester. */
  | "3-4-mdp-2-p-methyl-glycidic-acid-propyl"
  /** 3,4-MDP-2-P methyl glycidic acid, isopropyl ester. */
  | "3-4-mdp-2-p-methyl-glycidic-acid-isopropyl"
  /** 3,4-MDP-2-P methyl glycidic acid, butyl ester. */
  | "3-4-mdp-2-p-methyl-glycidic-acid-butyl"
  /** 3,4-MDP-2-P methyl glycidic acid, isobutyl ester. */
  | "3-4-mdp-2-p-methyl-glycidic-acid-isobutyl"
  /** 3,4-MDP-2-P methyl glycidic acid, sec-butyl ester. */
  | "3-4-mdp-2-p-methyl-glycidic-acid-sec-butyl"
  /** 3,4-MDP-2-P methyl glycidic acid, tert-butyl ester. */
  | "3-4-mdp-2-p-methyl-glycidic-acid-tert-butyl"
  /** Coca leaf, dried unless the note says otherwise. */
  | "coca-leaf"
  /** Coca paste, as Peru names the intermediate product (pasta básica de cocaína, PBC). */
  | "coca-paste"
  /** Cocaine base, as Bolivia names the intermediate product (cocaína base). */
  | "cocaine-base"
  /** Cocaine hydrochloride. */
  | "cocaine-hydrochloride"
  /** Cocaine, base or hydrochloride not stated. */
  | "cocaine"
  /** Crack cocaine. */
  | "crack"
  /** Cannabis herb or plants (marihuana). */
  | "cannabis"
  /** Cannabis resin (hashish). */
  | "cannabis-resin"
  /** Amphetamine-type stimulants. */
  | "amphetamine-type-stimulants"
  /** Several drugs together, where a source gives one figure for them. */
  | "drugs-together"
  /** Solid chemicals together, where a source gives one figure for them. */
  | "chemicals-solid"
  /** Liquid chemicals together, where a source gives one figure for them. */
  | "chemicals-liquid"
  /** Diesel oil. */
  | "diesel"
  /** Gasoline. */
  | "gasoline"
  /** Kerosene. */
  | "kerosene"
  /** Liquefied petroleum gas (GLP). */
  | "liquefied-petroleum-gas"
  /** Lime (calcium oxide or hydroxide). */
  | "lime"
  /** Cement. */
  | "cement"
  /** Sodium carbonate. */
  | "sodium-carbonate"
  /** Potassium carbonate. */
  | "potassium-carbonate"
  /** Sodium metabisulphite. */
  | "sodium-metabisulphite"
  /** Sodium hydroxide (caustic soda). */
  | "sodium-hydroxide"
  /** Sodium hypochlorite (bleach). */
  | "sodium-hypochlorite"
  /** Sodium sulphate. */
  | "sodium-sulphate"
  /** Calcium chloride. */
  | "calcium-chloride"
  /** Ammonium chloride. */
  | "ammonium-chloride"
  /** Ammonia. */
  | "ammonia"
  /** Sulphamic acid. */
  | "sulphamic-acid"
  /** Nitric acid. */
  | "nitric-acid"
  /** Formic acid. */
  | "formic-acid"
  /** Ethyl acetate. */
  | "ethyl-acetate"
  /** N-propyl acetate. */
  | "propyl-acetate"
  /** Methyl isobutyl ketone (MIBK). */
  | "methyl-isobutyl-ketone"
  /** Benzene. */
  | "benzene"
  /** Hexane. */
  | "hexane"
  /** Xylene. */
  | "xylene"
  /** Activated carbon. */
  | "activated-carbon"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** How a substance was identified. */
export type Test =
  /** Colour test on the spot, presumptive. */
  | "field"
  /** Confirmed by a laboratory. */
  | "laboratory"
  /** By sight alone. */
  | "none";

/**
 * The path of one aircraft, boat or vehicle as a sensor saw it. Who it was may not be known: every
 * mark of identity is optional. Altitudes need their reference.
 */
export interface Track {
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
  /** By air, land, river or lake. */
  domain: Domain;
  /** What saw it. */
  sensor: Sensor;
  /** The flight that it belongs to. */
  flight?: FlightRef;
  /** Number of the track in the sensor's own system. */
  number?: string;
  /** 24-bit aircraft address, in hexadecimal digits. */
  address?: Address;
  /**
   * True where the address was not assigned by ICAO: made up by a ground station, or by the
   * aircraft itself.
   */
  unassigned?: boolean;
  /** Mode A code (squawk): four octal digits. */
  squawk?: Squawk;
  /** Call sign, as it was transmitted. */
  callsign?: string;
  /**
   * Registration, as a register has it for the address. Marks that were seen belong to a flight
   * report.
   */
  registration?: string;
  /** Type designator: "C206". */
  type?: string;
  /** The instant that all times are counted from. */
  start: Instant;
  /**
   * The longest time between two points of the track, in seconds, that the sensor system bridges.
   */
  maxGap?: number;
  /** How far a true position may lie from a stated one, in metres (95 %). */
  accuracy?: number;
  /** The points, in stretches that have the same members. */
  legs: Leg[];
}

/** How something was carried. */
export type Transport =
  /** Road vehicle. */
  | "vehicle"
  /** Aircraft. */
  | "aircraft"
  /** Boat or ship. */
  | "boat"
  /** On foot ("mochileros"). */
  | "on-foot"
  /** On or in a person's body. */
  | "body"
  /** By mail or parcel service. */
  | "mail"
  /** Stored, not carried. */
  | "stored";

/** How an amount was found. */
export type Weighing =
  /** Weighed or measured. */
  | "weighed"
  /** Estimated. */
  | "estimated";

/** A span of time from one instant until another, the latter not included. */
export interface Window {
  /** Start. */
  from: Instant;
  /** End, itself not included. Absent while it goes on. */
  to?: Instant;
}

/** A message of a coordination, in the words of AIDC. */
export type Word =
  /** Estimate: proposes where and when the track crosses. */
  | "EST"
  /** Coordination: proposes something else. */
  | "CDN"
  /** Accepts what was proposed last. */
  | "ACP"
  /** Rejects what was proposed last. */
  | "REJ"
  /** Transfer of control: hands the track over. */
  | "TOC"
  /** Acceptance of control: takes the track. */
  | "AOC";
