// Written by go generate from the schemas of the model: do not edit.

import type {
  Absences,
  Actor,
  AdminUnit,
  Alias,
  Authority,
  Date,
  Digest,
  Extensions,
  ID,
  ImageRef,
  Instant,
  LimitRef,
  Marking,
  MemberMarkings,
  MethodRef,
  MultiPolygon,
  ParcelRef,
  Period,
  Place,
  Point,
  Seen,
  Source,
  Subdivision,
  SurveyRef,
  Text,
  Version,
} from "./record.js";

/** What a figure of area counts. Areas of different definitions do not compare. */
export type AreaDefinition =
  /** The area that stands on the reference date. */
  | "net-at-date"
  /** The area harvested at any time of the year. */
  | "harvested-in-year";

/**
 * What a weight of coca leaf was weighed as. One kilogram of one is not a kilogram of another, and
 * no conversion is built in.
 */
export type Basis =
  /** As picked. */
  | "fresh"
  /** Dried in the sun, as traded; most published figures are in it. */
  | "sun-dried"
  /** Dried to constant weight in a laboratory. */
  | "oven-dried";

/** What covers a plot, on the map or on the ground. */
export type Class =
  /** Coca in production. */
  | "coca-production"
  /** Coca planted or renewed, not yet harvested. */
  | "coca-young"
  /** Coca no longer tended. */
  | "coca-abandoned"
  /** A plot whose coca was pulled out. */
  | "coca-eradicated"
  /** A seedbed of coca. */
  | "coca-seedbed"
  /** Another crop. */
  | "other-crop"
  /** Forest. */
  | "forest"
  /** Pasture. */
  | "pasture"
  /** Fallow or secondary growth. */
  | "fallow"
  /** Anything else. */
  | "other"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** What a method means by a class. */
export interface ClassDefinition {
  /** The class. */
  class: Class;
  /** What belongs to it. */
  definition: Text;
  /** True where its area is part of the published figure. */
  counted?: boolean;
}

/** How sure the interpreter of an image is. */
export type Confidence =
  /** No doubt is left. */
  | "high"
  /** Likely. */
  | "medium"
  /** To be verified. */
  | "low";

/** A crop that was taken for coca, or the other way round. */
export type ConfusionCrop =
  /** Taken for coca at Caranavi. */
  | "stevia"
  /** Coffee. */
  | "coffee"
  /** Tea. */
  | "tea"
  /** Citrus. */
  | "citrus"
  /** Cassava. */
  | "cassava"
  /** Banana. */
  | "banana"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** How the growers stood to a reduction. */
export type Consent =
  /** Without the growers' consent. */
  | "forced"
  /** By agreement with the growers' organisations. */
  | "agreed"
  /** By the growers themselves. */
  | "voluntary";

/** How the coca of a plot stands with other plants. */
export type Cover =
  /** Coca alone. */
  | "pure"
  /** Coca among other crops, such as cassava, citrus or banana. */
  | "mixed"
  /** Coca under the crowns of trees. */
  | "under-trees";

/** A legal status with the law, authority and day of its declaration. */
export interface DeclaredStatus {
  /** The status. */
  status: LegalStatus;
  /** Who declared it. */
  authority: Authority;
  /** The day of the declaration. */
  declared?: Date;
}

/** Says how the verified units were chosen. */
export type Design =
  /** Drawn by chance, each unit with a known chance above zero. */
  | "probability"
  /** Chosen by judgement, such as the villages of a field mission. */
  | "purposive"
  /** Where one happened to pass, such as along a road. */
  | "opportunistic";

/** An area as it was published, with its range and rounding. */
export interface Figure {
  /** Area in hectares. */
  area: number;
  /** Lower end of its interval, in hectares. */
  lower?: number;
  /** Upper end of its interval, in hectares. */
  upper?: number;
  /** Standard error in hectares. */
  standardError?: number;
  /** Confidence level of the interval, in percent. */
  confidence?: number;
  /** The step to which it was rounded, in hectares: 100 for "31,000". */
  rounding?: number;
  /**
   * True if it was worked out from published shares or differences and was not itself published.
   */
  derived?: boolean;
  /** What readers must know about it. */
  note?: Text;
}

/** One satellite or aerial image that plots were interpreted on. Its required fields are enough. */
export interface Image {
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
  /** The platform that carried the sensor. */
  platform: Platform;
  /** The sensor, as its operator names it. */
  sensor?: string;
  /** Product identifier, as its provider gives it. */
  product: string;
  /** When it was acquired. */
  acquired: Instant;
  /** Ground sample distance in metres. */
  resolution: number;
  /** Cloud cover in percent. */
  cloud?: number;
  /** Off-nadir angle in degrees. */
  offNadir?: number;
  /** The ground that it shows. */
  footprint?: MultiPolygon;
  /** Digest of the product's bytes. */
  digest?: Digest;
  /** The method whose limits of cloud and angle the image is held to. */
  method?: MethodRef;
}

/** The area in protected, buffer or indigenous land. */
export interface LandFigure {
  /** The kind of land. */
  land: LandKind;
  /** The protected area, where the figure is for one. */
  protectedArea?: ProtectedArea;
  /** Its area. */
  figure: Figure;
}

/** A kind of land that surveys count apart. */
export type LandKind =
  /** Inside national protected areas. */
  | "protected-area"
  /** In the buffer zones of protected areas. */
  | "buffer-zone"
  /** In indigenous territories or native communities. */
  | "indigenous-territory";

/** The status that an authority has declared a plot to have. */
export type LegalStatus =
  /** Within what the law or a register allows. */
  | "authorised"
  /** Above what the law allows. */
  | "surplus"
  /** Where the law allows none. */
  | "prohibited";

/** A zone for which a law or study sets a limit. */
export type LegalZone =
  /** Authorised zones of the department of La Paz. */
  | "bo.la-paz"
  /** Authorised zones of the department of Cochabamba. */
  | "bo.cochabamba"
  /**
   * The zone of traditional production: the Yungas of La Paz (provinces Nor Yungas, Sud Yungas,
   * Murillo, Muñecas, Franz Tamayo and Inquisivi) and the Yungas of Vandiola in Cochabamba.
   */
  | "bo.zona-tradicional"
  /**
   * The whole country, whose licit demand a study gives. No law sets a limit for it as one zone.
   */
  | "bo.bolivia"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/**
 * How much coca a law allows, or a study holds to meet licit demand, in one legal zone while it is
 * in force. Its required fields are enough.
 */
export interface Limit {
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
  /** What it is: a cap of the law, or an estimate of licit demand. */
  nature: LimitNature;
  /** The legal zone. It is not a monitoring region. */
  zone: LegalZone;
  /** Where the zone lies. Its department is what regions are matched by. */
  place: Place;
  /** The most that is allowed, in hectares. */
  area: number;
  /** Law and article, or study: "Ley 906 art. 16". */
  basis: string;
  /** When it is in force. */
  valid: Period;
}

/** What a limit is. */
export type LimitNature =
  /** The most that a law allows. */
  | "legal-cap"
  /** The area that a study holds to meet licit demand. */
  | "licit-demand";

/**
 * How surveys are made, in one edition: what is counted, from what images, at what scale, and how
 * it is verified. Its required fields are enough.
 */
export interface CropsMethod {
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
  /** Name of the method. */
  name: Text;
  /** Edition of the method. Figures of different editions may not compare. */
  edition: string;
  /** The institutions that apply it. */
  by: Actor[];
  /** What a figure of area counts. */
  definition: AreaDefinition;
  /** The classes distinguished, each with its definition. */
  classes?: ClassDefinition[];
  /** Working scale as its denominator: 5000 for 1:5,000. */
  scale?: number;
  /** Minimum mapping unit in hectares: what is smaller is not mapped. */
  minimumUnit?: number;
  /** The platforms whose images are used. */
  platforms?: Platform[];
  /** The largest cloud cover of an image that is used, in percent. */
  maximumCloud?: number;
  /** The largest off-nadir angle of an image that is used, in degrees. */
  maximumOffNadir?: number;
  /**
   * How far a declared area may be from the one computed from its geometry, in percent of the
   * latter.
   */
  tolerance?: number;
  /** How the map is verified. */
  verification?: VerificationDesign;
  /** What else must be known to compare its figures. */
  notes?: Text;
}

/** How a plot was looked at. */
export type Mode =
  /** On the ground. */
  | "field"
  /** From an aircraft. */
  | "overflight"
  /** From an unmanned aircraft. */
  | "uav"
  /** On video with positions, taken from an aircraft. */
  | "geo-video";

/** What the verification of a unit came to. */
export type CropsOutcome =
  /** Not verified yet. */
  | "pending"
  /** Found to be of the class mapped. */
  | "confirmed"
  /** Mapped as coca, and none was found. */
  | "commission"
  /** Coca was found where none was mapped. */
  | "omission"
  /** Of another class than mapped, with coca on both or on neither. */
  | "reclassified"
  /** Nobody could get there. */
  | "not-reachable";

/**
 * One plot as a survey maps it. It names no owner and no grower. Its required fields are enough.
 */
export interface Parcel {
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
  /** The survey that it is part of. */
  survey: SurveyRef;
  /** Its outline. */
  geometry: MultiPolygon;
  /** What it was interpreted to be. */
  class: Class;
  /** How the coca is combined with other plants. */
  cover?: Cover;
  /** Share of the area that is coca, where it is mixed or under trees: above 0, up to 1. */
  fraction?: number;
  /** Area as declared by the survey, in hectares. */
  declared?: number;
  /** The image it was interpreted on. */
  image?: ImageRef;
  /** Code of the interpreter within their institution; never a name. */
  interpreter?: string;
  /** How sure the interpreter is. */
  confidence?: Confidence;
  /** The monitoring region that it lies in. */
  region?: Region;
  /** The stratum of the sampling design that it belongs to, where strata are not the classes. */
  stratum?: string;
  /** The municipality or district that it lies in. */
  unit?: AdminUnit;
  /** The protected area that it lies in. */
  protectedArea?: ProtectedArea;
  /** The legal status that an authority has declared. Nothing is inferred. */
  status?: DeclaredStatus;
}

/** A satellite or aircraft that carries a sensor. */
export type Platform =
  /** IKONOS, 1 m panchromatic, 4 m multispectral. */
  | "ikonos"
  /** SPOT 5. */
  | "spot-5"
  /** SPOT 6 or 7. */
  | "spot-6"
  /** RapidEye. */
  | "rapideye"
  /** PeruSAT-1, operated by CONIDA. */
  | "perusat-1"
  /** Pléiades. */
  | "pleiades"
  /** GeoEye-1. */
  | "geoeye-1"
  /** WorldView-2. */
  | "worldview-2"
  /** WorldView-3. */
  | "worldview-3"
  /** Sentinel-2. */
  | "sentinel-2"
  /** PlanetScope. */
  | "planetscope"
  /** An aircraft with crew. */
  | "aircraft"
  /** An unmanned aircraft. */
  | "uav"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** A national protected area. */
export type ProtectedArea =
  /** Isiboro Sécure. */
  | "bo.isiboro-secure"
  /** Carrasco. */
  | "bo.carrasco"
  /** Cotapata. */
  | "bo.cotapata"
  /** Amboró. */
  | "bo.amboro"
  /** Apolobamba, on the border with Peru. */
  | "bo.apolobamba"
  /** Madidi, on the border with Peru. */
  | "bo.madidi"
  /** Bahuaja Sonene, on the border with Bolivia. */
  | "pe.bahuaja-sonene"
  /** Cordillera Azul National Park. */
  | "pe.cordillera-azul"
  /** Sierra del Divisor National Park. */
  | "pe.sierra-del-divisor"
  /** Tingo María National Park. */
  | "pe.tingo-maria"
  /** Río Abiseo National Park. */
  | "pe.rio-abiseo"
  /** San Matías-San Carlos Protection Forest. */
  | "pe.san-matias-san-carlos"
  /** Asháninka Communal Reserve. */
  | "pe.ashaninka"
  /** El Sira Communal Reserve. */
  | "pe.el-sira"
  /** Yanesha Communal Reserve. */
  | "pe.yanesha"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/**
 * Coca taken out, as its author declares it and as others validate it. It is not net change: what
 * is pulled out is planted again, there or elsewhere. Its period needs a last day.
 */
export interface Reduction {
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
  /** What was done, by the words of the law. */
  kind: ReductionKind;
  /** The growers' position on it. */
  consent?: Consent;
  /** The institution that did it. */
  by: Actor;
  /** Where. */
  territory: Place;
  /** The protected area, where it was in one. */
  protectedArea?: ProtectedArea;
  /** When. */
  period: Period;
  /** The area planned, in hectares. */
  target?: number;
  /** The area declared, in hectares. */
  declared: number;
  /** The parts that the declared area was published in. */
  parts?: ReductionPart[];
  /** What another institution validated. */
  validated?: Validation;
  /** Seedbeds destroyed, in square metres. */
  seedbeds?: number;
  /** Rustic laboratories and maceration pits found. */
  sites?: number;
  /** How many plots. */
  plots?: number;
  /** The plots, by their records. */
  parcels?: ParcelRef[];
  /** Area found planted again, in hectares. */
  replanted?: number;
}

/** What was done to the coca, by the words of the law. */
export type ReductionKind =
  /** Reduction to what the law allows, in areas where it allows coca. */
  | "rationalisation"
  /** Removal where the law allows none, such as in parks. */
  | "eradication"
  /** Both, published as one figure. */
  | "rationalisation-and-eradication";

/** The part of a reduction in one place. */
export interface ReductionPart {
  /** Where. */
  place: Place;
  /** Its area in hectares. */
  area: number;
}

/**
 * A region or zone of coca monitoring. It is neither a legal zone nor an administrative unit: the
 * Trópico of the published surveys takes in growing areas of Santa Cruz and Beni.
 */
export type Region =
  /** Yungas de La Paz. */
  | "bo.yungas-la-paz"
  /** Norte de La Paz: the provinces Franz Tamayo and Abel Iturralde. */
  | "bo.norte-la-paz"
  /** Trópico de Cochabamba, with growing areas of Santa Cruz and Beni. */
  | "bo.tropico-cochabamba"
  /** Valleys of the rivers Apurímac, Ene and Mantaro. */
  | "pe.vraem"
  /** Inambari-Tambopata, in the province of Sandia. */
  | "pe.inambari-tambopata"
  /** San Gabán, in the province of Carabaya. */
  | "pe.san-gaban"
  /** La Convención-Lares. */
  | "pe.la-convencion-lares"
  /** Alto Huallaga. */
  | "pe.alto-huallaga"
  /** Aguaytía. */
  | "pe.aguaytia"
  /** Pichis-Palcazú-Pachitea. */
  | "pe.pichis-palcazu-pachitea"
  /** Kcosñipata. */
  | "pe.kcosnipata"
  /** Bajo Amazonas. */
  | "pe.bajo-amazonas"
  /** Putumayo. */
  | "pe.putumayo"
  /** Contamana. */
  | "pe.contamana"
  /** Callería. */
  | "pe.calleria"
  /** Marañón. */
  | "pe.maranon"
  /** Alto Chicama. */
  | "pe.alto-chicama"
  /** Amazonas (Condorcanqui), added to the list for 2021. */
  | "pe.amazonas"
  /** Bajo Huallaga, in Loreto and San Martín, added to the list for 2021. */
  | "pe.bajo-huallaga"
  /** Bajo Ucayali, in Atalaya and Coronel Portillo, added to the list for 2021. */
  | "pe.bajo-ucayali"
  /** Camanti, between Cusco and Madre de Dios, added to the list for 2021. */
  | "pe.camanti"
  /** Madre de Dios (Inambari and Manu), added to the list for 2021. */
  | "pe.madre-de-dios"
  /** Yaguas. */
  | "pe.yaguas"
  /** Cotuhé, added to the list for 2024. */
  | "pe.cotuhe"
  /** Tigre, added to the list for 2024. */
  | "pe.tigre"
  /** Fitzcarrald, added to the list for 2024. */
  | "pe.fitzcarrald"
  /** A code of the actors' own, or of a later version. */
  | (string & {});

/** The area of one monitoring region. */
export interface RegionFigure {
  /** The region. */
  region: Region;
  /**
   * The departments that it takes in. Without them it cannot be set against the limits of the law.
   */
  departments?: Subdivision[];
  /** Its area. */
  figure: Figure;
}

/** How one unit came out of a draw: enough to repeat it. */
export interface Selection {
  /** The stratum that it was drawn from. */
  stratum: string;
  /** The seed, settled before anybody saw what it draws. */
  seed: string;
  /**
   * Its place in the order of the draw, from 1. The next one replaces one that cannot be reached.
   */
  order: number;
  /** How many units the stratum holds. */
  population: number;
}

/**
 * One survey of coca crops at a reference date, with the figures as they were published, or with
 * none yet. Its required fields are enough.
 */
export interface Survey {
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
  /** Title. */
  title: Text;
  /** Who made it. */
  by: Actor;
  /** The territory that it covers. */
  territory: Place;
  /** The date that the areas are stated for: usually 31 December. */
  referenceDate: Date;
  /** The method by which it was made. */
  method: MethodRef;
  /** Edition of the list of regions or zones, and how many it has: "24 zones (2024)". */
  zoneList?: string;
  /** Revision of the figures: 1 for those first published. */
  revision?: number;
  /** The survey whose figures this one revises. */
  revises?: SurveyRef;
  /** Area under coca in the whole territory. */
  total?: Figure;
  /** Area by monitoring region. */
  regions?: RegionFigure[];
  /** True where the regions listed make up the whole territory. */
  complete?: boolean;
  /** Area by administrative unit: department, province, municipality or district. */
  units?: UnitFigure[];
  /**
   * Area in protected areas, their buffer zones and indigenous territories: a part of the total,
   * counted apart.
   */
  lands?: LandFigure[];
  /** The limits in force that its surplus is counted against. */
  limits?: LimitRef[];
  /** Surplus above those limits in hectares, as published. */
  surplus?: number;
}

/** The area of one administrative unit. */
export interface UnitFigure {
  /** The unit. */
  unit: AdminUnit;
  /** Its area. */
  figure: Figure;
}

/** What another institution made sure of in a reduction: an area, or its share as published. */
export interface Validation {
  /** Who validated. */
  by: Actor;
  /** The area validated, in hectares. */
  area?: number;
  /** The share of the declared area, in percent, as published: 44.7. */
  share?: number;
  /** The day it was done. */
  at?: Date;
}

/**
 * One look at a plot or point, on the ground or from the air, or one that is still to be made. It
 * needs either a parcel or a point, a probability design its selection, and all but a pending one
 * when, how and, if the place was reached, what was found.
 */
export interface Verification {
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
  /** The survey that it verifies. */
  survey: SurveyRef;
  /** The parcel looked at. */
  parcel?: ParcelRef;
  /** The point looked at, if it is not a parcel. */
  point?: Point;
  /** When it was made. */
  at?: Instant;
  /** How it was made. */
  mode?: Mode;
  /** The institution that made it. */
  by?: Actor;
  /** Accuracy of the position in metres (95 %). */
  accuracy?: number;
  /** How the unit was chosen. */
  design: Design;
  /** The draw by which it was chosen. */
  selection?: Selection;
  /**
   * True where those who verified did not know the interpretation, and what they found did not feed
   * it.
   */
  independent: boolean;
  /** The class on the map. */
  mapped: Class;
  /** The class found. */
  found?: Class;
  /** The crop that was taken for coca, or the other way round. */
  confusion?: ConfusionCrop;
  /** What it came to. */
  outcome: CropsOutcome;
  /** Digests of the photographs. */
  photos?: Digest[];
}

/** How a method verifies its maps. */
export interface VerificationDesign {
  /** How the units to verify are chosen. */
  design: Design;
  /** How they are looked at. */
  modes?: Mode[];
  /**
   * True where those who verify do not know the interpretation, and what they find does not feed
   * it.
   */
  independent?: boolean;
  /** The procedure in words. */
  procedure?: Text;
}

/** How much coca leaf a hectare gives in a year, by one study. Its required fields are enough. */
export interface Yield {
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
  /** The regions that it is for. */
  regions: Region[];
  /** What the leaf was weighed as. */
  leaf: Basis;
  /** The lower bound in kg/ha/year; the value itself where the study gives one. */
  lower: number;
  /** The upper bound in kg/ha/year; the value itself where the study gives one. */
  upper: number;
  /** The study. */
  study: string;
  /** The time that it is used for. */
  valid: Period;
}
