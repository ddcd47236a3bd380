// Written by go generate from the schemas of the model: do not edit.

/** Says why a member is absent. */
export type Absence =
  /** The value exists but is not known to the issuer. */
  | "unknown"
  /** Nobody has looked. */
  | "not-observed"
  /** There can be no value. */
  | "not-applicable"
  /** The value is known but not released to the recipient. */
  | "withheld"
  /** The value is here, but coarser than it is known. */
  | "generalised";

/** Says why members are absent, by their names. */
export type Absences = { [name: string]: Absence };

/** The id of an Action. */
export type ActionRef = string;

/**
 * Who acts, issues or receives: a country, or one of its institutions ("BO-FELCN"), or an
 * international body.
 */
export type Actor =
  /** Plurinational State of Bolivia: the Bolivian side as a whole. */
  | "BO"
  /** Republic of Peru: the Peruvian side as a whole. */
  | "PE"
  /** National Council for the Fight against Illicit Drug Trafficking: policy council. */
  | "BO-CONALTID"
  /**
   * Vice-Ministry of Social Defence and Controlled Substances: head of the delegation; executes
   * policy.
   */
  | "BO-VDSSC"
  /** Ministry of Government: interior. */
  | "BO-MINGOB"
  /** Ministry of Foreign Affairs: foreign affairs. */
  | "BO-RREE"
  /** Vice-Ministry of Coca and Integral Development: coca policy. */
  | "BO-VCDI"
  /**
   * Directorate-General for the Integral Development of the Coca-Producing Regions: rationalisation
   * data and field missions.
   */
  | "BO-DIGPROCOCA"
  /**
   * Unit for the Economic and Social Development of the Yungas: field unit of DIGPROCOCA in the
   * Yungas.
   */
  | "BO-UDESY"
  /**
   * Unit for the Economic and Social Development of the Trópico: field unit of DIGPROCOCA in the
   * Trópico.
   */
  | "BO-UDESTRO"
  /**
   * Directorate-General for Coca Leaf and its Industrialisation: control of the licit coca market.
   */
  | "BO-DIGCOIN"
  /** Special Force to Fight Drug Trafficking: interdiction (police). */
  | "BO-FELCN"
  /** Special Group for the Investigation of Chemical Substances: chemicals (FELCN). */
  | "BO-GISUQ"
  /** Joint Task Force: rationalisation and eradication. */
  | "BO-FTC"
  /** Bolivian Navy ("Diablos Azules" task force): river and lake. */
  | "BO-ARMADA"
  /** Executing Unit for the Integral Fight against Drug Trafficking: logistics and funding. */
  | "BO-UELICN"
  /** Directorate-General of Controlled Substances: licensing of chemicals. */
  | "BO-DGSC"
  /**
   * Directorate-General for the Registration, Control and Administration of Seized Assets: seized
   * assets.
   */
  | "BO-DIRCABI"
  /** Airspace Security and Defence Command: airspace control (FAB). */
  | "BO-COSDEA"
  /** Bolivian Air Force: air. */
  | "BO-FAB"
  /** Bolivian Air Navigation and Airports: air navigation. */
  | "BO-NAABOL"
  /** Directorate-General of Civil Aviation: civil aviation. */
  | "BO-DGAC"
  /** Financial Investigations Unit: money laundering. */
  | "BO-UIF"
  /** Bolivian Space Agency: imagery. */
  | "BO-ABE"
  /** National Statistics Institute of Bolivia: statistics. */
  | "BO-INE"
  /** Public Prosecutor: prosecution. */
  | "BO-MP"
  /** Ministry of Health: treatment, rehabilitation and reintegration. */
  | "BO-MINSALUD"
  /** Ministry of Education: prevention in schools. */
  | "BO-MINEDU"
  /** Ministry of Defence: armed forces; member of CONALTID. */
  | "BO-MINDEF"
  /** National Customs: customs; chemicals at the border. */
  | "BO-ADUANA"
  /** National Service of Protected Areas: protected areas. */
  | "BO-SERNAP"
  /**
   * National Commission for Development and Life without Drugs: policy; coca monitoring (SISCOD).
   */
  | "PE-DEVIDA"
  /** Ministry of Foreign Affairs: foreign affairs; drug control directorate. */
  | "PE-RREE"
  /** Ministry of the Interior: interior. */
  | "PE-MININTER"
  /** National Police of Peru: police. */
  | "PE-PNP"
  /** Anti-Drug Directorate of the National Police of Peru: interdiction. */
  | "PE-DIRANDRO"
  /** Police Aviation Directorate: police aviation. */
  | "PE-DIRAVPOL"
  /**
   * Special Project for the Control and Reduction of Illegal Crops in the Alto Huallaga:
   * eradication.
   */
  | "PE-CORAH"
  /** Joint Command of the Armed Forces: armed forces. */
  | "PE-CCFFAA"
  /** Air Defence Operational Command: air defence (FAP). */
  | "PE-CODA"
  /** Peruvian Air Force: air; verification overflights. */
  | "PE-FAP"
  /** Directorate-General of Captaincies and Coast Guard: maritime, river and lake authority. */
  | "PE-DICAPI"
  /** Peruvian Navy: river and lake. */
  | "PE-MARINA"
  /** National Superintendency of Customs and Tax Administration: customs and chemical inputs. */
  | "PE-SUNAT"
  /** National Coca Company: licit purchase of coca leaf. */
  | "PE-ENACO"
  /** Financial Intelligence Unit of Peru (SBS): money laundering. */
  | "PE-UIF"
  /** Public Prosecutor – Office of the Nation's Prosecutor: prosecution. */
  | "PE-MP"
  /** National Commission for Aerospace Research and Development: imagery (PeruSAT-1). */
  | "PE-CONIDA"
  /** National Service of Protected Natural Areas: protected areas. */
  | "PE-SERNANP"
  /** National Institute of Statistics and Informatics: statistics. */
  | "PE-INEI"
  /** National Geographic Institute: mapping. */
  | "PE-IGN"
  /** Ministry of Health: treatment and rehabilitation. */
  | "PE-MINSA"
  /** Ministry of Education: prevention. */
  | "PE-MINEDU"
  /** National Superintendency of Migration: migration control. */
  | "PE-MIGRACIONES"
  /** National Programme of Seized Assets: seized assets; loss and extinction of ownership. */
  | "PE-PRONABI"
  /** Bolivia–Peru Mixed Commission: both sides together, in session. */
  | "CM-BOPE"
  /** Regional Anti-Narcotics Intelligence Centre: intelligence of AR, BO, BR, CL, PE and PY. */
  | "CERIAN"
  /** United Nations Office on Drugs and Crime: monitoring and validation. */
  | "UNODC"
  /** UNODC Bolivia (ROBOL): coca monitoring and validation in Bolivia. */
  | "UNODC-BO"
  /** UNODC Peru and Ecuador (ROPER): monitoring support in Peru. */
  | "UNODC-PE"
  /** International Criminal Police Organization: notices and diffusions. */
  | "INTERPOL"
  /** International Narcotics Control Board: precursors. */
  | "INCB"
  /** European Union: cooperation. */
  | "EU"
  /**
   * Several actors, each named in the records concerned: stands only where markings with different
   * originators are joined.
   */
  | "SEVERAL"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** An ICAO 24-bit aircraft address: six hexadecimal digits, of either case. */
export type Address = string;

/**
 * An administrative unit by the scheme and code of a statistics office: "INE-BO:020701" is the
 * municipality of Apolo, "INEI:211210" the district of San Pedro de Putina Punco. A code is text:
 * those of Bolivia begin with 0. INEI and RENIEC number the same districts differently.
 */
export type AdminUnit = string;

/** A reference number that one system gives a record. */
export interface Alias {
  /** The actor whose system gave the number. */
  by: Actor;
  /** The number, as that system writes it. */
  value: string;
}

/** An office that decides, and the legal basis on which it does. */
export interface Authority {
  /** The institution. */
  actor: Actor;
  /** The post of the person who decided; never a private person's name. */
  post?: string;
  /** Law and article: "Ley 29733 art. 20". */
  law?: string;
}

/**
 * A newer edition of an open code list: the codes that its issuer adds to those of the model. Where
 * they come from, its sources say. Its required fields are enough.
 */
export interface CodeList {
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
  /** The list, by its type: "crops.Region". */
  list: ListName;
  /** Which edition this is: "2025". */
  edition: string;
  /** The day on which the codes were last compared with their source. */
  checked: Date;
  /** The codes that it adds. */
  codes: ListedCode[];
}

/** A country by its ISO 3166-1 code of two letters. */
export type Country =
  /** Bolivia (Plurinational State of). */
  | "BO"
  /** Peru. */
  | "PE"
  /** Argentina. */
  | "AR"
  /** Brazil. */
  | "BR"
  /** Chile. */
  | "CL"
  /** Colombia. */
  | "CO"
  /** Ecuador. */
  | "EC"
  /** Paraguay. */
  | "PY"
  /** Uruguay. */
  | "UY"
  /** Venezuela (Bolivarian Republic of). */
  | "VE"
  /** United States of America. */
  | "US"
  /** Spain. */
  | "ES"
  /** Mexico. */
  | "MX"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** A currency by its ISO 4217 code. */
export type Currency =
  /** Boliviano of Bolivia. */
  | "BOB"
  /** Sol of Peru. */
  | "PEN"
  /** Dollar of the United States. */
  | "USD"
  /** Euro. */
  | "EUR"
  /** Real of Brazil. */
  | "BRL"
  /** ArgentinePeso of Argentina. */
  | "ARS"
  /** ChileanPeso of Chile. */
  | "CLP"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** A day of the calendar (ISO 8601): "2022-09-29". */
export type Date = string;

/** The SHA-256 of some bytes: "sha256:" and 64 hexadecimal digits. */
export type Digest = string;

/** A document or object outside of the file, by its digest. */
export interface Evidence {
  /** What it is. */
  title: string;
  /** Digest of its bytes. */
  digest?: Digest;
  /** Where to get it. Nothing is ever fetched from there. */
  link?: URL;
  /** The actor that holds it. */
  heldBy?: Actor;
}

/** Holds data of one system's own, by namespace. */
export type Extensions = { [name: string]: unknown };

/** The id of a Flight. */
export type FlightRef = string;

/** A handling code. Codes form a set: H1, H2 and H3 can stand together. */
export type Handling =
  /** Only to prevent and combat crime, under the law that applies. */
  | "H0"
  /** Not to be disclosed in judicial proceedings without the provider's permission. */
  | "H1"
  /** Not to be passed on without the provider's permission. */
  | "H2"
  /** Other restrictions, as stated in the conditions. */
  | "H3"
  /** Lawful sharing permitted. */
  | "P"
  /** Lawful sharing permitted with conditions. */
  | "C";

/** Identifies a record: a UUID (RFC 9562) in lower case. */
export type ID = string;

/** The id of an Image. */
export type ImageRef = string;

/**
 * A moment with its offset from UTC (RFC 3339), kept as it was written:
 * "2022-10-03T09:00:00-04:00".
 */
export type Instant = string;

/** The name of a kind of record: "action". */
export type KindName = string;

/** The id of a Limit. */
export type LimitRef = string;

/** The type of a code list: "crops.Region". */
export type ListName = string;

/** One code with its meaning. */
export interface ListedCode {
  /** The code, in the form that its list asks for. */
  code: string;
  /** What it means. */
  meaning: Text;
}

/**
 * Says who may have a record and what may be done with it. It is not a national classification and
 * does not replace one.
 */
export interface Marking {
  /** Traffic Light Protocol 2.0 (FIRST): how far the record may be passed on. */
  tlp: TLP;
  /**
   * The actors that may have the record; a country code stands for all its institutions. Needed
   * above TLP:GREEN: without it nobody may.
   */
  releasable?: Actor[];
  /** Handling codes, a set: Europol H0 to H3, and P or C of the United Kingdom's 3x5x2. */
  handling?: Handling[];
  /** The actor without whose consent the content goes no further (originator control). */
  originator?: Actor;
  /** The conditions or comments that a handling code refers to. */
  conditions?: Text;
  /**
   * The national classification as its owner gave it, with the country in front: "PE RESERVADO".
   */
  level?: string;
}

/** The id of a Meeting. */
export type MeetingRef = string;

/** Gives the markings of members, by their names. */
export type MemberMarkings = { [name: string]: Marking };

/** The id of a Method. */
export type MethodRef = string;

/** An amount in one currency. */
export interface Money {
  /** The amount, in whole units of the currency and hundredths. */
  amount: number;
  /** The currency (ISO 4217). */
  currency: Currency;
}

/**
 * An area of one or more parts (RFC 7946 §3.1.7). Every area of the model is one, however many
 * parts it has.
 */
export interface MultiPolygon {
  /** Always "MultiPolygon". */
  type: MultiPolygonType;
  /** The parts, each a list of rings: the shell first, then the holes. */
  coordinates: Rings[];
}

/** The word "MultiPolygon". */
export type MultiPolygonType =
  /** MultiPolygonName. */
  | "MultiPolygon";

/** The id of an Operation. */
export type OperationRef = string;

/** What became of a file. */
export type RecordOutcome =
  /** It was read and applied. */
  | "accepted"
  /** It was not applied; a corrected one is expected. */
  | "refused";

/** The id of a Parcel. */
export type ParcelRef = string;

/** A span of days, both ends included. Without an end it is still open. */
export interface Period {
  /** First day. */
  from: Date;
  /** Last day, included. */
  to?: Date;
}

/**
 * A place on the ground: by name, administrative unit, position or area, as far as it is known, at
 * least one of these.
 */
export interface Place {
  /** Name, as the people there use it. */
  name?: string;
  /** Country (ISO 3166-1). */
  country?: Country;
  /** Department or region (ISO 3166-2). */
  subdivision?: Subdivision;
  /** Municipality, province or district, by scheme and code. */
  unit?: AdminUnit;
  /** Position. */
  point?: Point;
  /** Area. */
  area?: MultiPolygon;
  /** How far the true position may lie from the stated one, in metres (95 %). */
  accuracy?: number;
}

/** The id of a Plan. */
export type PlanRef = string;

/** One position (RFC 7946 §3.1.2). */
export interface Point {
  /** Always "Point". */
  type: PointType;
  /** Longitude and latitude. */
  coordinates: Position;
}

/** The word "Point". */
export type PointType =
  /** PointName. */
  | "Point";

/** A longitude and a latitude in degrees, WGS 84, in this order (RFC 7946 §3.1.1). */
export type Position = [longitude: number, latitude: number];

/** An amount with its unit. There is no amount without a unit. */
export interface Quantity {
  /** The amount, with at most six decimals. */
  value: number;
  /** The unit of the amount. */
  unit: Unit;
}

/**
 * Answers a file: whether it was accepted, and what was found in it. A refusal needs an error among
 * its findings.
 */
export interface Receipt {
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
  /** Digest of the exact bytes received. */
  file: Digest;
  /** The sender of the file. */
  sender: Actor;
  /** Its number in the channel from the sender. */
  sequence?: number;
  /** Whether the file was accepted. */
  outcome: RecordOutcome;
  /** The findings, without content of the file. */
  findings?: ReceiptFinding[];
}

/** One finding, as reported to the sender. */
export interface ReceiptFinding {
  /** Id of the rule. */
  rule: RuleID;
  /** Its severity. */
  severity: Severity;
  /** The record's id, where the finding is in a record. */
  record?: ID;
  /** JSON Pointer (RFC 6901) within the file. */
  pointer?: string;
  /** Line, from 1. */
  line?: number;
  /** Column in code points, from 1. */
  column?: number;
}

/** The id of a Report. */
export type ReportRef = string;

/** The id of a Request. */
export type RequestRef = string;

/** A closed line: four or more positions, of which the last is the first. */
export type Ring = Position[];

/** The rings of one polygon: the shell first, then the holes. */
export type Rings = Ring[];

/** The id of a rule: "plan.action.due-before-start". */
export type RuleID = string;

/**
 * Gives, by actor, the token of the version with the counter that the version vector has of the
 * actor.
 */
export type Seen = { [name: string]: Token };

/** The id of a Seizure. */
export type SeizureRef = string;

/** How grave a finding is. */
export type Severity =
  /** The file is refused. */
  | "error"
  /** Probably wrong; the file stands. */
  | "warning"
  /** Worth knowing. */
  | "info";

/** One of the two sides of the commission. */
export type Side =
  /** The Bolivian side. */
  | "BO"
  /** The Peruvian side. */
  | "PE";

/** A document that a statement rests on. */
export interface Source {
  /** Title of the document. */
  title: string;
  /** Who published it. */
  publisher?: string;
  /** When it was published: a day, month or year. */
  published?: When;
  /** Which edition or revision. */
  edition?: string;
  /** Where to read it. Nothing is ever fetched from there. */
  link?: URL;
  /** The passage or what must be known about it: derived, two values published, and the like. */
  note?: Text;
}

/** A mode A code: four octal digits. */
export type Squawk = string;

/** A department or region by its ISO 3166-2 code. */
export type Subdivision =
  /** Department of Bolivia. */
  | "BO-B"
  /** Department of Bolivia. */
  | "BO-H"
  /** Department of Bolivia. */
  | "BO-C"
  /** La Paz: department of Bolivia. */
  | "BO-L"
  /** Department of Bolivia. */
  | "BO-O"
  /** Department of Bolivia. */
  | "BO-N"
  /** Potosí: department of Bolivia. */
  | "BO-P"
  /** Santa Cruz: department of Bolivia. */
  | "BO-S"
  /** Department of Bolivia. */
  | "BO-T"
  /** Region of Peru. */
  | "PE-AMA"
  /** Áncash: region of Peru. */
  | "PE-ANC"
  /** Apurímac: region of Peru. */
  | "PE-APU"
  /** Region of Peru. */
  | "PE-ARE"
  /** Region of Peru. */
  | "PE-AYA"
  /** Region of Peru. */
  | "PE-CAJ"
  /** Constitutional province of Peru. */
  | "PE-CAL"
  /** Region of Peru. */
  | "PE-CUS"
  /** Huánuco: region of Peru. */
  | "PE-HUC"
  /** Region of Peru. */
  | "PE-HUV"
  /** Region of Peru. */
  | "PE-ICA"
  /** Junín: region of Peru. */
  | "PE-JUN"
  /** La Libertad: region of Peru. */
  | "PE-LAL"
  /** Region of Peru. */
  | "PE-LAM"
  /** Region of Peru. */
  | "PE-LIM"
  /** Municipalidad Metropolitana de Lima: province of Peru. */
  | "PE-LMA"
  /** Region of Peru. */
  | "PE-LOR"
  /** Madre de Dios: region of Peru. */
  | "PE-MDD"
  /** Region of Peru. */
  | "PE-MOQ"
  /** Region of Peru. */
  | "PE-PAS"
  /** Region of Peru. */
  | "PE-PIU"
  /** Region of Peru. */
  | "PE-PUN"
  /** San Martín: region of Peru. */
  | "PE-SAM"
  /** Region of Peru. */
  | "PE-TAC"
  /** Region of Peru. */
  | "PE-TUM"
  /** Region of Peru. */
  | "PE-UCA"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** The id of a Subject. */
export type SubjectRef = string;

/** The id of a Survey. */
export type SurveyRef = string;

/** A label of the Traffic Light Protocol 2.0. */
export type TLP =
  /** May be given to anybody. */
  | "CLEAR"
  /** May be spread within the community. */
  | "GREEN"
  /** On a need-to-know basis within the recipient's organisation and its clients. */
  | "AMBER"
  /** Within the recipient's organisation only. */
  | "AMBER+STRICT"
  /** For the individual recipients only. */
  | "RED"
  /** The label of TLP 1.0 for CLEAR. Deprecated. */
  | "WHITE";

/** One text in one or more languages, by BCP 47 tag. */
export interface Text {
  /** Spanish. */
  es?: string;
  /** English. */
  en?: string;
  /** Aymara. */
  ay?: string;
  /** Quechua. */
  qu?: string;
  /** Guarani. */
  gn?: string;
  /** Portuguese. */
  pt?: string;
}

/** 128 random bits in hexadecimal, in lower case, drawn when a version was issued. */
export type Token = string;

/** The id of a Track. */
export type TrackRef = string;

/** A web address with its scheme. */
export type URL = string;

/** A unit of measure. */
export type Unit =
  /** Kilogram. */
  | "kg"
  /** Gram. */
  | "g"
  /** 1,000 kg. */
  | "t"
  /** Litre. */
  | "l"
  /** Millilitre. */
  | "ml"
  /** Things counted. */
  | "unit"
  /** Plant. */
  | "plant"
  /** Person. */
  | "person"
  /** Family. */
  | "family"
  /** SquareMetre. */
  | "m2"
  /** 10,000 m². */
  | "ha"
  /** 100 ha. */
  | "km2"
  /** Metre. */
  | "m"
  /** Kilometre. */
  | "km"
  /** Hour. */
  | "h"
  /** Day. */
  | "day"
  /** Hundredths of a stated whole. */
  | "percent"
  /** Boliviano (ISO 4217). */
  | "BOB"
  /** Sol (ISO 4217). */
  | "PEN"
  /** United States dollar (ISO 4217). */
  | "USD"
  /** Yield. */
  | "kg/ha/year"
  /** Price. */
  | "USD/kg"
  /** Price. */
  | "BOB/kg"
  /** Price. */
  | "PEN/kg";

/** Counts, for each actor, the versions of a record that it has issued. */
export type Version = { [name: string]: number };

/**
 * A due time as people set it: a day "2023-03-31", month "2023-03", quarter "2023-Q1" or year
 * "2023", of which the last day counts; or "next-meeting", "continuous", "on-request".
 */
export type When = string;

/**
 * Takes a record back. Its id is that of the record, its version a newer one: it replaces the
 * record in every file, and no older file brings the record back. An erasure needs the law that
 * requires it.
 */
export interface Withdrawal {
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
  /** Kind of the record withdrawn: "action". */
  kind: KindName;
  /** Why it is withdrawn. */
  reason: Text;
  /** The office that ordered it, and the law it did so under. */
  authority: Authority;
  /**
   * True if the content must be erased from every system and file, by right of the person
   * concerned.
   */
  erase?: boolean;
}
