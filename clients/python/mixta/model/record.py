# Written by go generate from the schemas of the model: do not edit.

from __future__ import annotations

from typing import Any, Dict, List, Literal, NotRequired, TypeAlias, TypedDict

Absence: TypeAlias = Literal[
    # The value exists but is not known to the issuer.
    "unknown",
    # Nobody has looked.
    "not-observed",
    # There can be no value.
    "not-applicable",
    # The value is known but not released to the recipient.
    "withheld",
    # The value is here, but coarser than it is known.
    "generalised",
]
"""Says why a member is absent."""

Absences: TypeAlias = "Dict[str, Absence]"
"""Says why members are absent, by their names."""

ActionRef: TypeAlias = str
"""The id of an Action."""

Actor: TypeAlias = str
"""Who acts, issues or receives: a country, or one of its institutions ("BO-FELCN"), or an
international body. Its codes stand in MEANINGS["Actor"]; there may be others."""

Address: TypeAlias = str
"""An ICAO 24-bit aircraft address: six hexadecimal digits, of either case."""

AdminUnit: TypeAlias = str
"""An administrative unit by the scheme and code of a statistics office: "INE-BO:020701" is the
municipality of Apolo, "INEI:211210" the district of San Pedro de Putina Punco. A code is
text: those of Bolivia begin with 0. INEI and RENIEC number the same districts differently.
Its codes stand in MEANINGS["AdminUnit"]; there may be others."""


class Alias(TypedDict):
    """A reference number that one system gives a record."""

    by: Actor
    """The actor whose system gave the number."""

    value: str
    """The number, as that system writes it."""


class Authority(TypedDict):
    """An office that decides, and the legal basis on which it does."""

    actor: Actor
    """The institution."""

    post: NotRequired[str]
    """The post of the person who decided; never a private person's name."""

    law: NotRequired[str]
    """Law and article: "Ley 29733 art. 20"."""


class CodeList(TypedDict):
    """A newer edition of an open code list: the codes that its issuer adds to those of the
    model. Where they come from, its sources say. Its required fields are enough."""

    id: ID
    """Identifier of the record, the same in every version and every file."""

    version: Version
    """How many versions of the record each actor has issued. The record with the higher counters
    is the newer one; clocks decide nothing."""

    seen: NotRequired[Seen]
    """The token of each actor's version that this one was made from, its own with it: only an
    actor that has seen a version can state its token. Records that more than one actor may
    issue carry tokens."""

    issuer: Actor
    """The actor that issued this version and answers for it."""

    issued: Instant
    """When this version was issued."""

    marking: Marking
    """Who may have the record and what may be done with it."""

    exercise: NotRequired[bool]
    """True for an exercise: nothing in the record is real."""

    joint: NotRequired[bool]
    """True if either side may issue the next version; otherwise only the issuer may."""

    aliases: NotRequired[List[Alias]]
    """The reference numbers by which each side's own systems know the record."""

    sources: NotRequired[List[Source]]
    """Public or internal sources that the record rests on."""

    absent: NotRequired[Absences]
    """Why an optional field is absent, by its name."""

    markings: NotRequired[MemberMarkings]
    """Markings of optional fields that are marked higher than the record, by the field's name."""

    extensions: NotRequired[Extensions]
    """A system's own data, by namespace; kept and passed on unread."""

    list: ListName
    """The list, by its type: "crops.Region"."""

    edition: str
    """Which edition this is: "2025"."""

    checked: Date
    """The day on which the codes were last compared with their source."""

    codes: List[ListedCode]
    """The codes that it adds."""


Country: TypeAlias = str
"""A country by its ISO 3166-1 code of two letters. Its codes stand in MEANINGS["Country"]; there
may be others."""

Currency: TypeAlias = str
"""A currency by its ISO 4217 code. Its codes stand in MEANINGS["Currency"]; there may be others."""

Date: TypeAlias = str
"""A day of the calendar (ISO 8601): "2022-09-29"."""

Digest: TypeAlias = str
"""The SHA-256 of some bytes: "sha256:" and 64 hexadecimal digits."""


class Evidence(TypedDict):
    """A document or object outside of the file, by its digest."""

    title: str
    """What it is."""

    digest: NotRequired[Digest]
    """Digest of its bytes."""

    link: NotRequired[URL]
    """Where to get it. Nothing is ever fetched from there."""

    heldBy: NotRequired[Actor]
    """The actor that holds it."""


Extensions: TypeAlias = "Dict[str, Any]"
"""Holds data of one system's own, by namespace."""

FlightRef: TypeAlias = str
"""The id of a Flight."""

Handling: TypeAlias = Literal[
    # Only to prevent and combat crime, under the law that applies.
    "H0",
    # Not to be disclosed in judicial proceedings without the provider's permission.
    "H1",
    # Not to be passed on without the provider's permission.
    "H2",
    # Other restrictions, as stated in the conditions.
    "H3",
    # Lawful sharing permitted.
    "P",
    # Lawful sharing permitted with conditions.
    "C",
]
"""A handling code. Codes form a set: H1, H2 and H3 can stand together."""

ID: TypeAlias = str
"""Identifies a record: a UUID (RFC 9562) in lower case."""

ImageRef: TypeAlias = str
"""The id of an Image."""

Instant: TypeAlias = str
"""A moment with its offset from UTC (RFC 3339), kept as it was written:
"2022-10-03T09:00:00-04:00"."""

KindName: TypeAlias = str
"""The name of a kind of record: "action"."""

LimitRef: TypeAlias = str
"""The id of a Limit."""

ListName: TypeAlias = str
"""The type of a code list: "crops.Region"."""


class ListedCode(TypedDict):
    """One code with its meaning."""

    code: str
    """The code, in the form that its list asks for."""

    meaning: Text
    """What it means."""


class Marking(TypedDict):
    """Says who may have a record and what may be done with it. It is not a national
    classification and does not replace one."""

    tlp: TLP
    """Traffic Light Protocol 2.0 (FIRST): how far the record may be passed on."""

    releasable: NotRequired[List[Actor]]
    """The actors that may have the record; a country code stands for all its institutions.
    Needed above TLP:GREEN: without it nobody may."""

    handling: NotRequired[List[Handling]]
    """Handling codes, a set: Europol H0 to H3, and P or C of the United Kingdom's 3x5x2."""

    originator: NotRequired[Actor]
    """The actor without whose consent the content goes no further (originator control)."""

    conditions: NotRequired[Text]
    """The conditions or comments that a handling code refers to."""

    level: NotRequired[str]
    """The national classification as its owner gave it, with the country in front: "PE
    RESERVADO"."""


MeetingRef: TypeAlias = str
"""The id of a Meeting."""

MemberMarkings: TypeAlias = "Dict[str, Marking]"
"""Gives the markings of members, by their names."""

MethodRef: TypeAlias = str
"""The id of a Method."""


class Money(TypedDict):
    """An amount in one currency."""

    amount: float
    """The amount, in whole units of the currency and hundredths."""

    currency: Currency
    """The currency (ISO 4217)."""


class MultiPolygon(TypedDict):
    """An area of one or more parts (RFC 7946 §3.1.7). Every area of the model is one, however
    many parts it has."""

    type: MultiPolygonType
    """Always "MultiPolygon"."""

    coordinates: List[Rings]
    """The parts, each a list of rings: the shell first, then the holes."""


MultiPolygonType: TypeAlias = Literal[
    # MultiPolygonName.
    "MultiPolygon",
]
"""The word "MultiPolygon"."""

OperationRef: TypeAlias = str
"""The id of an Operation."""

RecordOutcome: TypeAlias = Literal[
    # It was read and applied.
    "accepted",
    # It was not applied; a corrected one is expected.
    "refused",
]
"""What became of a file."""

ParcelRef: TypeAlias = str
"""The id of a Parcel."""

_Period = TypedDict(
    "_Period",
    {
        # First day.
        "from": "Date",
    },
)


class Period(_Period):
    """A span of days, both ends included. Without an end it is still open."""

    to: NotRequired[Date]
    """Last day, included."""


class Place(TypedDict):
    """A place on the ground: by name, administrative unit, position or area, as far as it is
    known, at least one of these."""

    name: NotRequired[str]
    """Name, as the people there use it."""

    country: NotRequired[Country]
    """Country (ISO 3166-1)."""

    subdivision: NotRequired[Subdivision]
    """Department or region (ISO 3166-2)."""

    unit: NotRequired[AdminUnit]
    """Municipality, province or district, by scheme and code."""

    point: NotRequired[Point]
    """Position."""

    area: NotRequired[MultiPolygon]
    """Area."""

    accuracy: NotRequired[float]
    """How far the true position may lie from the stated one, in metres (95 %)."""


PlanRef: TypeAlias = str
"""The id of a Plan."""


class Point(TypedDict):
    """One position (RFC 7946 §3.1.2)."""

    type: PointType
    """Always "Point"."""

    coordinates: Position
    """Longitude and latitude."""


PointType: TypeAlias = Literal[
    # PointName.
    "Point",
]
"""The word "Point"."""

Position: TypeAlias = "List[float]"
"""A longitude and a latitude in degrees, WGS 84, in this order (RFC 7946 §3.1.1)."""


class Quantity(TypedDict):
    """An amount with its unit. There is no amount without a unit."""

    value: float
    """The amount, with at most six decimals."""

    unit: Unit
    """The unit of the amount."""


class Receipt(TypedDict):
    """Answers a file: whether it was accepted, and what was found in it. A refusal needs an
    error among its findings."""

    id: ID
    """Identifier of the record, the same in every version and every file."""

    version: Version
    """How many versions of the record each actor has issued. The record with the higher counters
    is the newer one; clocks decide nothing."""

    seen: NotRequired[Seen]
    """The token of each actor's version that this one was made from, its own with it: only an
    actor that has seen a version can state its token. Records that more than one actor may
    issue carry tokens."""

    issuer: Actor
    """The actor that issued this version and answers for it."""

    issued: Instant
    """When this version was issued."""

    marking: Marking
    """Who may have the record and what may be done with it."""

    exercise: NotRequired[bool]
    """True for an exercise: nothing in the record is real."""

    joint: NotRequired[bool]
    """True if either side may issue the next version; otherwise only the issuer may."""

    aliases: NotRequired[List[Alias]]
    """The reference numbers by which each side's own systems know the record."""

    sources: NotRequired[List[Source]]
    """Public or internal sources that the record rests on."""

    absent: NotRequired[Absences]
    """Why an optional field is absent, by its name."""

    markings: NotRequired[MemberMarkings]
    """Markings of optional fields that are marked higher than the record, by the field's name."""

    extensions: NotRequired[Extensions]
    """A system's own data, by namespace; kept and passed on unread."""

    file: Digest
    """Digest of the exact bytes received."""

    sender: Actor
    """The sender of the file."""

    sequence: NotRequired[int]
    """Its number in the channel from the sender."""

    outcome: RecordOutcome
    """Whether the file was accepted."""

    findings: NotRequired[List[ReceiptFinding]]
    """The findings, without content of the file."""


class ReceiptFinding(TypedDict):
    """One finding, as reported to the sender."""

    rule: RuleID
    """Id of the rule."""

    severity: Severity
    """Its severity."""

    record: NotRequired[ID]
    """The record's id, where the finding is in a record."""

    pointer: NotRequired[str]
    """JSON Pointer (RFC 6901) within the file."""

    line: NotRequired[int]
    """Line, from 1."""

    column: NotRequired[int]
    """Column in code points, from 1."""


ReportRef: TypeAlias = str
"""The id of a Report."""

RequestRef: TypeAlias = str
"""The id of a Request."""

Ring: TypeAlias = "List[Position]"
"""A closed line: four or more positions, of which the last is the first."""

Rings: TypeAlias = "List[Ring]"
"""The rings of one polygon: the shell first, then the holes."""

RuleID: TypeAlias = str
"""The id of a rule: "plan.action.due-before-start"."""

Seen: TypeAlias = "Dict[str, Token]"
"""Gives, by actor, the token of the version with the counter that the version vector has of the
actor."""

SeizureRef: TypeAlias = str
"""The id of a Seizure."""

Severity: TypeAlias = Literal[
    # The file is refused.
    "error",
    # Probably wrong; the file stands.
    "warning",
    # Worth knowing.
    "info",
]
"""How grave a finding is."""

Side: TypeAlias = Literal[
    # The Bolivian side.
    "BO",
    # The Peruvian side.
    "PE",
]
"""One of the two sides of the commission."""


class Source(TypedDict):
    """A document that a statement rests on."""

    title: str
    """Title of the document."""

    publisher: NotRequired[str]
    """Who published it."""

    published: NotRequired[When]
    """When it was published: a day, month or year."""

    edition: NotRequired[str]
    """Which edition or revision."""

    link: NotRequired[URL]
    """Where to read it. Nothing is ever fetched from there."""

    note: NotRequired[Text]
    """The passage or what must be known about it: derived, two values published, and the like."""


Squawk: TypeAlias = str
"""A mode A code: four octal digits."""

Subdivision: TypeAlias = str
"""A department or region by its ISO 3166-2 code. Its codes stand in MEANINGS["Subdivision"];
there may be others."""

SubjectRef: TypeAlias = str
"""The id of a Subject."""

SurveyRef: TypeAlias = str
"""The id of a Survey."""

TLP: TypeAlias = Literal[
    # May be given to anybody.
    "CLEAR",
    # May be spread within the community.
    "GREEN",
    # On a need-to-know basis within the recipient's organisation and its clients.
    "AMBER",
    # Within the recipient's organisation only.
    "AMBER+STRICT",
    # For the individual recipients only.
    "RED",
    # The label of TLP 1.0 for CLEAR. Deprecated.
    "WHITE",
]
"""A label of the Traffic Light Protocol 2.0."""


class Text(TypedDict):
    """One text in one or more languages, by BCP 47 tag."""

    es: NotRequired[str]
    """Spanish."""

    en: NotRequired[str]
    """English."""

    ay: NotRequired[str]
    """Aymara."""

    qu: NotRequired[str]
    """Quechua."""

    gn: NotRequired[str]
    """Guarani."""

    pt: NotRequired[str]
    """Portuguese."""


Token: TypeAlias = str
"""128 random bits in hexadecimal, in lower case, drawn when a version was issued."""

TrackRef: TypeAlias = str
"""The id of a Track."""

URL: TypeAlias = str
"""A web address with its scheme."""

Unit: TypeAlias = Literal[
    # Kilogram.
    "kg",
    # Gram.
    "g",
    # 1,000 kg.
    "t",
    # Litre.
    "l",
    # Millilitre.
    "ml",
    # Things counted.
    "unit",
    # Plant.
    "plant",
    # Person.
    "person",
    # Family.
    "family",
    # SquareMetre.
    "m2",
    # 10,000 m².
    "ha",
    # 100 ha.
    "km2",
    # Metre.
    "m",
    # Kilometre.
    "km",
    # Hour.
    "h",
    # Day.
    "day",
    # Hundredths of a stated whole.
    "percent",
    # Boliviano (ISO 4217).
    "BOB",
    # Sol (ISO 4217).
    "PEN",
    # United States dollar (ISO 4217).
    "USD",
    # Yield.
    "kg/ha/year",
    # Price.
    "USD/kg",
    # Price.
    "BOB/kg",
    # Price.
    "PEN/kg",
]
"""A unit of measure."""

Version: TypeAlias = "Dict[str, int]"
"""Counts, for each actor, the versions of a record that it has issued."""

When: TypeAlias = str
"""A due time as people set it: a day "2023-03-31", month "2023-03", quarter "2023-Q1" or year
"2023", of which the last day counts; or "next-meeting", "continuous", "on-request"."""


class Withdrawal(TypedDict):
    """Takes a record back. Its id is that of the record, its version a newer one: it replaces
    the record in every file, and no older file brings the record back. An erasure needs the
    law that requires it."""

    id: ID
    """Identifier of the record, the same in every version and every file."""

    version: Version
    """How many versions of the record each actor has issued. The record with the higher counters
    is the newer one; clocks decide nothing."""

    seen: NotRequired[Seen]
    """The token of each actor's version that this one was made from, its own with it: only an
    actor that has seen a version can state its token. Records that more than one actor may
    issue carry tokens."""

    issuer: Actor
    """The actor that issued this version and answers for it."""

    issued: Instant
    """When this version was issued."""

    marking: Marking
    """Who may have the record and what may be done with it."""

    exercise: NotRequired[bool]
    """True for an exercise: nothing in the record is real."""

    joint: NotRequired[bool]
    """True if either side may issue the next version; otherwise only the issuer may."""

    aliases: NotRequired[List[Alias]]
    """The reference numbers by which each side's own systems know the record."""

    sources: NotRequired[List[Source]]
    """Public or internal sources that the record rests on."""

    absent: NotRequired[Absences]
    """Why an optional field is absent, by its name."""

    markings: NotRequired[MemberMarkings]
    """Markings of optional fields that are marked higher than the record, by the field's name."""

    extensions: NotRequired[Extensions]
    """A system's own data, by namespace; kept and passed on unread."""

    kind: KindName
    """Kind of the record withdrawn: "action"."""

    reason: Text
    """Why it is withdrawn."""

    authority: Authority
    """The office that ordered it, and the law it did so under."""

    erase: NotRequired[bool]
    """True if the content must be erased from every system and file, by right of the person
    concerned."""
