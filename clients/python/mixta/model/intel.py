# Written by go generate from the schemas of the model: do not edit.

from __future__ import annotations

from typing import Any, Dict, List, Literal, NotRequired, TypeAlias, TypedDict

from .record import (
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
)

ActionTaken: TypeAlias = Literal[
    # Nothing.
    "none",
    # Followed by sensors.
    "followed",
    # The other side was informed.
    "notified",
    # Identified.
    "identified",
    # Intercepted without force.
    "intercepted",
    # Escorted out or to a landing.
    "escorted",
    # Landed as instructed.
    "landed",
    # Seized on the ground.
    "seized",
    # Contact was lost.
    "lost",
]
"""What was done about a flight."""

AgeGroup: TypeAlias = Literal[
    # 18 years or older.
    "adult",
    # Under 18 years.
    "minor",
    # Not known; treated as a minor would be where there is doubt.
    "unknown",
]
"""States whether a person is a minor."""


class Aircraft(TypedDict):
    """Describes an aircraft; what identifies it is in its identifiers."""

    type: NotRequired[AircraftType]
    """Type designator (ICAO Doc 8643)."""

    colour: NotRequired[str]
    """Colours, as seen."""

    engines: NotRequired[int]
    """Number of engines."""


AircraftType: TypeAlias = str
"""A type of aircraft by its ICAO designator. Its codes stand in MEANINGS["AircraftType"]; there
may be others."""

AirspaceLaw: TypeAlias = Literal[
    # Bolivia: Law on the security and defence of airspace.
    "BO-LEY-521",
    # Peru: Law on the control, surveillance and defence of national airspace.
    "PE-LEY-30339",
]
"""A law on the control of airspace."""

AirspaceStatus: TypeAlias = Literal[
    # Bolivia: aircraft in breach.
    "infractora",
    # Bolivia: illicit aircraft.
    "ilicita",
    # Bolivia: hostile aircraft.
    "hostil",
    # Peru: stage of identification.
    "identificacion",
    # Peru: stage of intervention.
    "intervencion",
    # Peru: stage of persuasion.
    "persuasion",
    # Peru: stage of neutralisation.
    "neutralizacion",
]
"""A status or stage in the words of one law: the Bolivian statuses and the Peruvian stages are
two scales."""


class Bulletin(TypedDict):
    """The regular information on irregular flights over the common border, for one period of its
    cadence. Its period is one whole period of its cadence, and without flights it says that
    there is nothing to report."""

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

    cadence: Cadence
    """How often such a bulletin is issued."""

    period: Period
    """The period that it covers: a whole one of its cadence."""

    flights: NotRequired[List[FlightRef]]
    """The flights of the period."""

    nothingToReport: NotRequired[bool]
    """True where the period is known to have had no such flight. Silence does not say so."""

    coverage: NotRequired[List[Place]]
    """The airspace that was watched: without it, "nothing" is of an unknown whole."""

    summary: NotRequired[Text]
    """What stands out."""


Cadence: TypeAlias = Literal[
    # Each calendar month.
    "monthly",
    # Each calendar quarter.
    "quarterly",
    # Each half of a calendar year.
    "half-yearly",
    # Each calendar year.
    "yearly",
]
"""How often a bulletin is issued."""

CallSign: TypeAlias = str
"""The identification that a transponder gives: up to eight letters and digits."""


class Conclusion(TypedDict):
    """What a report concludes, and how sure its author is."""

    text: Text
    """What is concluded."""

    confidence: int
    """The author's confidence, from 0 (none) to 100 (certain)."""


class Crossing(TypedDict):
    """A crossing of the border, with how sure its time and place are."""

    at: Instant
    """When."""

    uncertainty: NotRequired[float]
    """By how much the time may be wrong either way, in seconds (95 %)."""

    place: Place
    """Where; its accuracy states how far away the true place may be."""

    direction: IntelDirection
    """Which way."""

    altitude: NotRequired[float]
    """Height above mean sea level, in metres."""


class Declaration(TypedDict):
    """What an authority declared of a flight under one law. The words of one law are never read
    as those of another."""

    law: AirspaceLaw
    """The law."""

    status: AirspaceStatus
    """The status or stage, in the words of that law."""

    authority: Actor
    """The authority that declared it."""

    post: NotRequired[str]
    """The post of who declared it; never a private person's name."""

    at: Instant
    """When it was declared."""


class Detection(TypedDict):
    """How, by whom and when a flight was detected."""

    source: DetectionSource
    """By what kind of means."""

    by: Actor
    """The actor that detected it."""

    sensor: NotRequired[str]
    """The sensor, as its owner names it."""

    first: Instant
    """When it was first detected."""

    last: NotRequired[Instant]
    """When it was last detected."""

    place: NotRequired[Place]
    """Where it was first detected."""


DetectionSource: TypeAlias = Literal[
    # Primary radar: a target without identity.
    "primary-radar",
    # Secondary radar: a transponder answered.
    "secondary-radar",
    # The aircraft reported its own position.
    "ads-b",
    # Seen from the air.
    "visual-air",
    # Seen from the ground.
    "visual-ground",
    # Found on the ground.
    "on-ground",
    # Reported by a person.
    "reported",
]
"""By what a flight was detected."""

IntelDirection: TypeAlias = Literal[
    # From Peru into Bolivia.
    "into-BO",
    # From Bolivia into Peru.
    "into-PE",
    # Cannot be decided within the uncertainty.
    "undecided",
]
"""Which way the border was crossed."""


class Flight(TypedDict):
    """One irregular flight as it was detected. What was seen, what was verified and what was
    declared stand apart; nothing is inferred. Its required fields are enough."""

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

    detection: Detection
    """How, by whom and when it was detected."""

    observedMarks: NotRequired[str]
    """Marks as they were seen; they may be cloned or taped over."""

    registration: NotRequired[Registration]
    """Registration as it was verified, other than by sight."""

    address: NotRequired[Address]
    """ICAO 24-bit address that the transponder gave: six hexadecimal digits."""

    squawk: NotRequired[Squawk]
    """Mode A code that the transponder gave: four octal digits."""

    callsign: NotRequired[CallSign]
    """Call sign that the transponder gave."""

    type: NotRequired[AircraftType]
    """Type designator (ICAO Doc 8643)."""

    colour: NotRequired[str]
    """Colours, as seen."""

    aircraft: NotRequired[SubjectRef]
    """The aircraft, where it is a subject."""

    flightPlan: NotRequired[FlightPlan]
    """Whether a flight plan was filed."""

    track: NotRequired[TrackRef]
    """Its track."""

    crossings: NotRequired[List[Crossing]]
    """Where and when it crossed the border."""

    origin: NotRequired[Strip]
    """Where it came from."""

    destination: NotRequired[Strip]
    """Where it went."""

    declared: NotRequired[List[Declaration]]
    """What authorities declared of it, in the terms of their law."""

    actions: NotRequired[List[FlightAction]]
    """What was done."""

    permittedUse: List[PermittedUse]
    """What the information may be used for, by whoever comes to have it."""

    grading: NotRequired[Grading]
    """How the source and the information were graded."""

    retainUntil: NotRequired[Date]
    """Last day on which the flight may be kept."""


class FlightAction(TypedDict):
    """Something done about a flight."""

    action: ActionTaken
    """What was done."""

    by: Actor
    """The actor that did it."""

    at: NotRequired[Instant]
    """When."""

    note: NotRequired[Text]
    """What readers must know about it."""


FlightPlan: TypeAlias = Literal[
    # Filed.
    "filed",
    # Filed and not kept to.
    "departed-from",
    # Not filed.
    "none",
]
"""States whether a flight plan was filed."""


class Grading(TypedDict):
    """How a source and what it said were graded, in the scheme that was used. It is never
    converted."""

    scheme: Scheme
    """The scheme of both grades."""

    source: SourceGrade
    """Grade of the source: A–F (Admiralty), A–C or X (Europol), 1–3 (3x5x2)."""

    information: InformationGrade
    """Grade of the information: 1–6 (Admiralty), 1–4 (Europol), A–E (3x5x2)."""


class Identifier(TypedDict):
    """A number or mark that distinguishes a subject from others."""

    scheme: IdentifierScheme
    """The scheme that it belongs to."""

    country: NotRequired[Country]
    """The country that gave it."""

    value: str
    """The number or mark, as it was written."""


IdentifierScheme: TypeAlias = Literal[
    # Registration of an aircraft.
    "registration",
    # ICAO 24-bit address.
    "icao24",
    # Serial number of an aircraft, by its maker.
    "serial",
    # Plate of a vehicle.
    "plate",
    # Vehicle identification number.
    "vin",
    # Hull identification number of a vessel.
    "hull",
    # Registration of a vessel, as its authority writes it.
    "vessel",
    # Identity card (Bolivia: SEGIP number, with its complement if any; Peru: card of a foreigner).
    "ci",
    # National identity document (Peru: eight digits).
    "dni",
    # Passport.
    "passport",
    # Taxpayer number (BO NIT, PE RUC).
    "tax",
    # Telephone number, with its country code.
    "phone",
]
"""The scheme that a number or mark belongs to."""

InformationGrade: TypeAlias = str
"""The grade of a piece of information in any of the schemes."""


class IntelLegalBasis(TypedDict):
    """A law on the holding of personal data."""

    law: PersonalDataLaw
    """The law."""

    article: NotRequired[str]
    """The article, as the law counts it: "3(2)"."""

    purpose: NotRequired[Text]
    """The purpose that the data serves."""


class Lesson(TypedDict):
    """Experience that one side offers the other: what was done, in what context, and what came
    of it. It needs what worked or what did not."""

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

    title: Text
    """Title of the lesson."""

    topics: List[Topic]
    """What it is about."""

    context: Text
    """In what circumstances."""

    done: Text
    """What was done."""

    worked: NotRequired[Text]
    """What worked."""

    failed: NotRequired[Text]
    """What did not work."""

    audience: List[Actor]
    """For whom it is useful."""

    visits: NotRequired[List[Visit]]
    """Visits, internships and courses in which it is passed on."""

    action: NotRequired[ActionRef]
    """The action of the operational plan that it serves."""


_Link = TypedDict(
    "_Link",
    {
        # The subject that has the role.
        "from": "SubjectRef",
    },
)


class Link(_Link):
    """Joins two subjects: what the first is to the second, as a report states it. Its required
    fields are enough."""

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

    to: SubjectRef
    """The subject towards which it has it."""

    role: IntelRole
    """What the first is to the second."""

    period: NotRequired[Period]
    """The time for which it held."""

    nature: Nature
    """Whether it is a fact or an assessment of one."""

    grading: Grading
    """How the source and the information were graded."""

    report: ReportRef
    """The report that it rests on."""

    statement: NotRequired[StatementID]
    """The statement of the report, by its name there."""

    retainUntil: NotRequired[Date]
    """Last day on which the link may be kept."""


class Name(TypedDict):
    """A name as it was written or heard."""

    text: str
    """The name."""

    alias: NotRequired[bool]
    """True for an alias."""


Nature: TypeAlias = Literal[
    # Stated as a fact.
    "fact",
    # Someone's judgement.
    "assessment",
]
"""Distinguishes a fact from an assessment."""


class Organisation(TypedDict):
    """A group of persons that acts as one."""

    form: OrganisationForm
    """Its form."""

    topics: NotRequired[List[Topic]]
    """What it is reported to deal in."""

    places: NotRequired[List[Place]]
    """Where it is reported to act."""


OrganisationForm: TypeAlias = str
"""The form of an organisation. Its codes stand in MEANINGS["OrganisationForm"]; there may be
others."""

PermittedUse: TypeAlias = Literal[
    # To identify the aircraft.
    "identification",
    # To intercept it without force.
    "interception-without-force",
    # As evidence in court.
    "judicial",
    # For intelligence only, and nothing else.
    "intelligence-only",
]
"""What information on a flight may be used for."""


class Person(TypedDict):
    """The least that must be known of a person: in what category, whether a minor, under what
    law, until when."""

    category: PersonCategory
    """In what category the person stands."""

    age: AgeGroup
    """Whether the person is a minor."""

    born: NotRequired[When]
    """Day, month or year of birth."""

    nationalities: NotRequired[List[Country]]
    """Nationalities (ISO 3166-1)."""

    proceeding: NotRequired[Proceeding]
    """How far proceedings have come, if there are any."""

    legalBasis: NotRequired[List[IntelLegalBasis]]
    """The laws on which the data is held, at least one of which permits it. Without one it may
    not be."""

    reviewBy: NotRequired[Date]
    """Day by which it must be looked at again whether the data is still needed."""


PersonCategory: TypeAlias = Literal[
    # Believed, on serious grounds, to have taken part in an offence.
    "suspect",
    # Convicted of an offence.
    "convicted",
    # May testify.
    "witness",
    # Victim of an offence, or believed to be.
    "victim",
    # In touch with a suspect or convicted person.
    "associate",
    # None of these.
    "other",
]
"""The category in which a person's data is held."""

PersonalDataLaw: TypeAlias = str
"""A law on the holding of personal data, with its country in front. Its codes stand in
MEANINGS["PersonalDataLaw"]; there may be others."""

Priority: TypeAlias = Literal[
    # In the ordinary course.
    "routine",
    # Before others.
    "priority",
    # At once.
    "urgent",
]
"""How urgent a request is."""


class Proceeding(TypedDict):
    """How far criminal proceedings against a person have come on a given day."""

    state: ProceedingState
    """Its state."""

    on: Date
    """The day of that state."""

    authority: NotRequired[Actor]
    """The authority that keeps the case."""


ProceedingState: TypeAlias = Literal[
    # Under investigation.
    "investigation",
    # Formally charged.
    "charged",
    # On trial.
    "trial",
    # Convicted by a sentence.
    "convicted",
    # Acquitted.
    "acquitted",
    # The case was dismissed.
    "dismissed",
]
"""How far criminal proceedings have come."""

Registration: TypeAlias = str
"""The registration of an aircraft, with its nationality mark: "CP-2927"."""


class Report(TypedDict):
    """What a service reports: statements, each graded and marked on its own, and what is
    concluded from them. Its required fields are enough."""

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

    kind: ReportKind
    """Whether it informs, assesses or warns."""

    title: Text
    """Title of the report."""

    period: Period
    """The time that the report is about."""

    topics: List[Topic]
    """What it is about."""

    statements: List[Statement]
    """What is stated, one thing each."""

    conclusion: NotRequired[Conclusion]
    """What is concluded from the statements."""

    answers: NotRequired[List[RequestRef]]
    """The requests that it answers."""

    evidence: NotRequired[List[Evidence]]
    """Documents and objects that show it, by digest."""

    retainUntil: NotRequired[Date]
    """Last day on which the report may be kept."""


ReportKind: TypeAlias = Literal[
    # Passes on what was learned.
    "information",
    # Judges what was learned.
    "assessment",
    # Warns of what is at hand.
    "alert",
]
"""What a report does."""


class Request(TypedDict):
    """A request for information. Its outcome is in the reports that answer it. Its required
    fields are enough."""

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

    question: Text
    """What is asked."""

    priority: Priority
    """How urgent it is."""

    wantedBy: NotRequired[Date]
    """Last day on which an answer still serves."""

    askedOf: List[Actor]
    """The actors that are asked."""

    purpose: NotRequired[Text]
    """Why it is asked, and what the answer is to be used for."""

    topics: NotRequired[List[Topic]]
    """What it is about."""

    subjects: NotRequired[List[SubjectRef]]
    """The subjects asked about."""

    reports: NotRequired[List[ReportRef]]
    """Reports that the asker takes for answers. Each of them must name this request."""


IntelRole: TypeAlias = str
"""What one subject is to another. Its codes stand in MEANINGS["IntelRole"]; there may be others."""

Scheme: TypeAlias = Literal[
    # Admiralty or NATO scale, A–F and 1–6; F and 6 mean that it cannot be judged.
    "admiralty",
    # Europol 4x4, A–C or X and 1–4; X means that it cannot be assessed.
    "europol-4x4",
    # United Kingdom 3x5x2, 1–3 and A–E; 2 means untested and D not known.
    "uk-3x5x2",
]
"""A scheme of grading."""


class IntelSite(TypedDict):
    """A place with a use."""

    form: SiteForm
    """Its form."""

    place: Place
    """Where it lies."""

    state: NotRequired[SiteState]
    """Its state when last seen."""

    stateOn: NotRequired[Date]
    """The day of that state."""

    length: NotRequired[float]
    """Length of an airstrip, in metres."""

    width: NotRequired[float]
    """Width of an airstrip, in metres."""


SiteForm: TypeAlias = str
"""The form of a site. Its codes stand in MEANINGS["SiteForm"]; there may be others."""

SiteState: TypeAlias = Literal[
    # In use.
    "in-use",
    # Not in use.
    "disused",
    # Put out of use by an authority.
    "disabled",
    # In use again after having been disabled.
    "rebuilt",
]
"""The state of a site."""

SourceGrade: TypeAlias = str
"""The grade of a source in any of the schemes."""

SourceKind: TypeAlias = str
"""The kind of a source. Its codes stand in MEANINGS["SourceKind"]; there may be others."""

_Span = TypedDict(
    "_Span",
    {
        # Beginning.
        "from": "Instant",
    },
)


class Span(_Span):
    """A stretch of time between two instants; without an end, the one instant."""

    to: NotRequired[Instant]
    """End."""


class Statement(TypedDict):
    """One thing that a report states."""

    id: StatementID
    """Name of the statement within its report, by which others refer to it: "s1"."""

    text: Text
    """What is stated."""

    nature: Nature
    """Whether it is a fact or an assessment of one."""

    grading: Grading
    """How its source and content are graded."""

    source: SourceKind
    """Kind of source that it came from; never who."""

    sanitised: bool
    """Whether all that points to the source has been taken out."""

    places: NotRequired[List[Place]]
    """Where."""

    times: NotRequired[List[Span]]
    """When."""

    subjects: NotRequired[List[SubjectRef]]
    """The subjects that it is about."""

    marking: NotRequired[Marking]
    """Its own marking, where that is stricter than the report's."""


StatementID: TypeAlias = str
"""A short name within a report: lower-case letters, digits and hyphens."""


class Strip(TypedDict):
    """Where a flight took off or landed, as far as it is known."""

    place: Place
    """Where it lies."""

    nature: Nature
    """Whether it is known or assumed."""

    site: NotRequired[SubjectRef]
    """The site, where it is a subject."""


class Subject(TypedDict):
    """An organisation, person, aircraft, vehicle, vessel or site that intelligence speaks of.
    Being one says nothing of guilt. It needs the field that is named like its kind and,
    except for a site, a name or an identifier. A person who can be identified also needs a
    law that permits the holding, with its purpose, a review date, and a marking of TLP:AMBER
    or stricter, TLP:AMBER+STRICT or RED for a minor."""

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

    kind: SubjectKind
    """What it is. The block of that name, and no other, describes it."""

    names: NotRequired[List[Name]]
    """Names that it is known by."""

    identifiers: NotRequired[List[Identifier]]
    """Numbers and marks that tell it from others, each in its scheme."""

    organisation: NotRequired[Organisation]
    """The organisation."""

    person: NotRequired[Person]
    """The person."""

    aircraft: NotRequired[Aircraft]
    """The aircraft."""

    vehicle: NotRequired[Vehicle]
    """The vehicle."""

    vessel: NotRequired[Vessel]
    """The vessel."""

    site: NotRequired[IntelSite]
    """The site."""

    reports: NotRequired[List[ReportRef]]
    """The reports that it rests on."""

    retainUntil: NotRequired[Date]
    """Last day on which the subject may be kept."""


SubjectKind: TypeAlias = Literal[
    # An organisation.
    "organisation",
    # A natural person.
    "person",
    # An aircraft.
    "aircraft",
    # A vehicle.
    "vehicle",
    # A vessel.
    "vessel",
    # A place with a use.
    "site",
]
"""What a subject is."""

Topic: TypeAlias = str
"""What a report, request or lesson is about. Its codes stand in MEANINGS["Topic"]; there may be
others."""


class Vehicle(TypedDict):
    """Describes a vehicle."""

    form: VehicleForm
    """Its form."""

    make: NotRequired[str]
    """Make."""

    model: NotRequired[str]
    """Model."""

    colour: NotRequired[str]
    """Colours, as seen."""


VehicleForm: TypeAlias = str
"""The form of a vehicle. Its codes stand in MEANINGS["VehicleForm"]; there may be others."""


class Vessel(TypedDict):
    """Describes a vessel of river, lake or sea."""

    form: VesselForm
    """Its form."""

    length: NotRequired[float]
    """Length, in metres."""

    colour: NotRequired[str]
    """Colours, as seen."""


VesselForm: TypeAlias = str
"""The form of a vessel. Its codes stand in MEANINGS["VesselForm"]; there may be others."""


class Visit(TypedDict):
    """A visit, internship or course of one actor with another."""

    form: VisitForm
    """Its form."""

    host: Actor
    """The actor that receives."""

    guests: List[Actor]
    """The actors that come."""

    period: Period
    """When."""

    place: NotRequired[Place]
    """Where."""

    participants: NotRequired[int]
    """How many people take part."""


VisitForm: TypeAlias = str
"""The form in which experience is passed on. Its codes stand in MEANINGS["VisitForm"]; there may
be others."""
