# Written by go generate from the schemas of the model: do not edit.

from __future__ import annotations

from typing import Any, Dict, List, Literal, NotRequired, TypeAlias, TypedDict

from .record import (
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
)

Activity: TypeAlias = str
"""A kind of activity that others must not run into. Its codes stand in MEANINGS["Activity"];
there may be others."""

AltitudeReference: TypeAlias = Literal[
    # Standard pressure, 1013.25 hPa (flight level).
    "pressure",
    # Mean sea level.
    "sea-level",
    # WGS 84 ellipsoid.
    "ellipsoid",
    # The ground below.
    "ground",
    # The log does not tell.
    "unknown",
]
"""What altitudes are measured from."""


class Amount(TypedDict):
    """A substance and how much of it there is: net, without packaging."""

    substance: Substance
    """The substance, as the side that reports it calls it."""

    form: NotRequired[Form]
    """Its form."""

    quantity: Quantity
    """How much, with its unit."""


Asset: TypeAlias = str
"""A kind of thing seized. Its codes stand in MEANINGS["Asset"]; there may be others."""


class AssetCount(TypedDict):
    """A number of things of one kind."""

    kind: Asset
    """What they are."""

    count: int
    """How many."""


class Channel(TypedDict):
    """One way to reach a post."""

    kind: ChannelKind
    """The means."""

    address: str
    """Number, frequency or address."""

    hours: NotRequired[Hours]
    """When it is answered; absent where it always is."""


ChannelKind: TypeAlias = Literal[
    # Telephone.
    "phone",
    # Voice radio; the address is a frequency.
    "radio",
    # Satellite telephone.
    "satellite",
    # Electronic mail.
    "email",
    # In person, through a liaison officer.
    "liaison",
]
"""A means of communication."""


class Component(TypedDict):
    """One actor's part in an operation: in one domain, one area and one time."""

    key: OpsKey
    """Name of the component within the operation."""

    side: Side
    """The side that it belongs to, on whose territory it stays."""

    actor: Actor
    """The actor."""

    domain: Domain
    """By air, land, river or lake."""

    place: NotRequired[Place]
    """Where it acts."""

    supporting: NotRequired[bool]
    """True for a component that need not start with the others: relief, transport, a watch kept
    all day."""

    planned: NotRequired[Offsets]
    """When it is to act, in minutes from H-hour."""

    actual: NotRequired[Window]
    """When it did act."""

    decisions: NotRequired[List[Decision]]
    """Orders to go, hold or abort."""

    task: NotRequired[Text]
    """What it is to do."""

    strength: NotRequired[List[Strength]]
    """Its strength, as counts."""


class Contact(TypedDict):
    """A post that can be called. It never names a private person."""

    agency: Actor
    """The institution."""

    post: Text
    """The post: "officer of the watch"."""

    channels: List[Channel]
    """The ways to reach it, the first to be tried first."""


Coordination: TypeAlias = Literal[
    # One side acts alone; the other is at most informed.
    "one-sided",
    # Both sides act, each on its own territory, by a common plan.
    "coordinated",
    # Coordinated, and begun at the same time within an agreed tolerance.
    "simultaneous",
]
"""How the sides act together."""


class Decision(TypedDict):
    """An order given to a component."""

    order: Order
    """The order."""

    at: Instant
    """When it was given."""

    authority: Authority
    """Who gave it, and under what law."""

    reason: NotRequired[Text]
    """Why."""


class Destruction(TypedDict):
    """The destruction of what one seizure brought in, or of part of it. Its required fields are
    enough."""

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

    seizure: SeizureRef
    """The seizure."""

    items: List[Amount]
    """What was destroyed."""

    date: Date
    """The day."""

    place: NotRequired[Place]
    """Where."""

    method: NotRequired[OpsMethod]
    """How."""

    by: Actor
    """Who carried it out."""

    prosecutorPresent: bool
    """Whether a prosecutor was present."""

    validatedBy: NotRequired[List[Actor]]
    """Who validated it."""

    actNumber: NotRequired[str]
    """Number of the act of destruction."""


Domain: TypeAlias = Literal[
    # Air.
    "air",
    # Land.
    "land",
    # River.
    "river",
    # Lake.
    "lake",
]
"""The domain that somebody or something moves in."""


class Estimate(TypedDict):
    """A sum of money that was estimated."""

    money: Money
    """The sum."""

    method: Text
    """How it was estimated. Published factors differ sevenfold."""


Form: TypeAlias = str
"""The form that a substance was found in. Its codes stand in MEANINGS["Form"]; there may be
others."""

_Handover = TypedDict(
    "_Handover",
    {
        # Who passes it on.
        "from": "Actor",
    },
)


class Handover(_Handover):
    """The log of a coordination: how a track that comes up to the border was passed from one
    side to the other. Its required fields are enough."""

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

    track: NotRequired[TrackRef]
    """The track."""

    to: Actor
    """Who takes it."""

    place: Point
    """Where it is expected to cross."""

    estimated: Instant
    """When it is expected to cross."""

    altitude: NotRequired[float]
    """Expected altitude there, in feet."""

    messages: List[Message]
    """What was said. Their order is that of their instants."""


Hours: TypeAlias = str
"""The hours of every day at which a channel is answered, with their offset from UTC:
"08:00/18:00-04:00"."""


class Incident(TypedDict):
    """An injury, a death, a complaint or a use of force."""

    kind: IncidentKind
    """What it was."""

    at: Instant
    """When it happened."""

    persons: NotRequired[int]
    """How many persons it concerns."""

    place: NotRequired[Place]
    """Where."""

    reportedTo: NotRequired[Actor]
    """The authority that it was reported to."""

    summary: NotRequired[Text]
    """What happened, without names."""


IncidentKind: TypeAlias = Literal[
    # Somebody was hurt.
    "injury",
    # Somebody died.
    "death",
    # Somebody complained of how they were treated.
    "complaint",
    # Force or a weapon was used.
    "use-of-force",
]
"""A kind of incident that must be reported."""

OpsKey: TypeAlias = str
"""Names a component within its operation: "lago-norte"."""


class Leg(TypedDict):
    """A stretch of a track: lists of equal length, one entry for each point. Where a value is
    missing at some points, they form a leg of their own."""

    source: PointSource
    """How the points came about."""

    coasted: NotRequired[bool]
    """True where the points are coasted: extrapolated by the tracker while nothing was measured."""

    altitudeFrom: NotRequired[AltitudeReference]
    """What altitudes are measured from."""

    times: List[float]
    """Seconds since the start of the track, never falling."""

    positions: List[Position]
    """Longitudes and latitudes."""

    altitudes: NotRequired[List[float]]
    """Altitudes in feet."""

    speeds: NotRequired[List[float]]
    """Ground speeds in knots."""

    courses: NotRequired[List[float]]
    """Courses over ground, in degrees from true north."""


class OpsLegalBasis(TypedDict):
    """The law, agreement or act under which one side acts."""

    side: Side
    """The side that acts under it."""

    law: str
    """Law and article, agreement or act: "Ley 913 art. 5"."""


class Line(TypedDict):
    """A substance and its amount in a result."""

    substance: Substance
    """The substance, as the side that reports it calls it."""

    form: NotRequired[Form]
    """Its form."""

    quantity: Quantity
    """How much, with its unit."""

    rounding: NotRequired[float]
    """To what step the figure was rounded, in its unit: 100 for "1,100"."""

    parts: NotRequired[List[Amount]]
    """What the amount is made up of."""


class Message(TypedDict):
    """One message of a coordination."""

    word: Word
    """What it says, in the words of AIDC."""

    at: Instant
    """When it was sent."""

    by: Actor
    """Who sent it."""

    post: NotRequired[str]
    """The post of who sent it; never a private person's name."""

    estimated: NotRequired[Instant]
    """The crossing time that it proposes."""

    place: NotRequired[Point]
    """The crossing place that it proposes."""

    note: NotRequired[Text]
    """Anything else it says."""


OpsMethod: TypeAlias = str
"""How something was destroyed. Its codes stand in MEANINGS["OpsMethod"]; there may be others."""


class Notice(TypedDict):
    """Announces activity at a place and time, so that others do not run into it. It says nothing
    beyond that: no target, no subject, no reason. Its window needs an end, and its place a
    point or an area."""

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

    agency: Actor
    """Who will be active."""

    activity: Activity
    """What kind of activity."""

    domain: Domain
    """By air, land, river or lake."""

    window: Window
    """When."""

    place: Place
    """Where: a point or an area."""

    radius: NotRequired[float]
    """How far around the place it reaches, in metres."""

    contact: Contact
    """Whom to call."""


_Offsets = TypedDict(
    "_Offsets",
    {
        # Start.
        "from": "int",
    },
)


class Offsets(_Offsets):
    """A planned window, in minutes from H-hour: -30 is half an hour before it."""

    to: int
    """End, itself not included."""


class Operation(TypedDict):
    """One operation against drug trafficking, by one side or by both at a time, each on its own
    side of the border. A coordinated or simultaneous one needs both sides, and a simultaneous
    one the tolerance of its starts."""

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

    names: List[SideName]
    """Its name on each side: "Amistad-Herradura" in Bolivia, "Tiwanaku" in Peru."""

    coordination: Coordination
    """How the sides act together."""

    tolerance: NotRequired[float]
    """How many minutes apart the starts may lie for the operation to count as simultaneous, as
    the sides agreed."""

    objective: NotRequired[Text]
    """What it is to achieve."""

    action: NotRequired[ActionRef]
    """The action of the plan that it carries out."""

    legalBasis: NotRequired[List[OpsLegalBasis]]
    """Law, agreement or act that it rests on, by side."""

    phases: NotRequired[List[Phase]]
    """Its phases, in order."""

    hHour: NotRequired[Instant]
    """The one instant that all planned windows are counted from."""

    components: NotRequired[List[Component]]
    """What takes part: one actor in one domain and area."""

    contacts: NotRequired[List[Contact]]
    """Whom to call, by post."""


Order: TypeAlias = Literal[
    # Begin.
    "go",
    # Wait.
    "hold",
    # Do not begin, or end at once.
    "abort",
]
"""An order given to a component."""


class PersonCount(TypedDict):
    """A number of persons who have something in common. It never names anybody."""

    count: int
    """How many."""

    standing: Standing
    """What their standing was when the report was made."""

    sex: NotRequired[Sex]
    """Sex; absent where it is not stated."""

    nationality: NotRequired[Country]
    """Nationality (ISO 3166-1); absent where it is not stated."""

    minor: NotRequired[bool]
    """True for persons under 18."""


class Phase(TypedDict):
    """A part of an operation in time."""

    kind: PhaseKind
    """Which phase."""

    period: Period
    """Its days."""

    summary: NotRequired[Text]
    """What is done in it."""


PhaseKind: TypeAlias = Literal[
    # Before the units move.
    "preparatory",
    # The units act.
    "operational",
    # Results are put together and evaluated.
    "closing",
]
"""A phase of an operation."""

PointSource: TypeAlias = Literal[
    # Echo of a primary radar.
    "primary",
    # Answer to a secondary radar.
    "secondary",
    # Echo and answer together.
    "combined",
    # Position that the aircraft sent itself.
    "ads-b",
    # Position that a ground station sent for another aircraft.
    "rebroadcast",
    # From times of arrival at several receivers.
    "multilateration",
    # Made from several sensors by a tracker.
    "fusion",
    # By satellite positioning.
    "gnss",
    # Plotted by a person.
    "observer",
    # The log does not tell.
    "unknown",
]
"""How a point of a track came about."""

Resource: TypeAlias = Literal[
    # Personnel.
    "personnel",
    # Prosecutors.
    "prosecutors",
    # Land vehicles.
    "vehicles",
    # Boats.
    "boats",
    # Aircraft.
    "aircraft",
    # Detection dogs.
    "dogs",
    # Unmanned aircraft.
    "drones",
]
"""Something that a component has a number of."""


class Result(TypedDict):
    """What an operation brought in a period, as one side states it or as both state it together.
    Its required fields are enough."""

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

    operation: OperationRef
    """The operation."""

    of: List[Side]
    """Whose result it is: one side's, or both sides' together."""

    period: Period
    """The days it counts."""

    interventions: NotRequired[int]
    """How many interventions were carried out."""

    lines: NotRequired[List[Line]]
    """Substances, each line with its own unit."""

    persons: NotRequired[List[PersonCount]]
    """Persons, as counts."""

    sites: NotRequired[List[SiteCount]]
    """Laboratories, airstrips and the like."""

    assets: NotRequired[List[AssetCount]]
    """Vehicles, aircraft, weapons and other things."""

    cash: NotRequired[List[Money]]
    """Cash, by currency."""

    loss: NotRequired[Estimate]
    """What the loss to traffickers is said to be worth, with the method it was estimated by."""

    seizures: NotRequired[List[SeizureRef]]
    """The seizures that are counted in it."""

    summary: NotRequired[Text]
    """The result in words."""


class SeizedItem(TypedDict):
    """One substance in a seizure."""

    substance: Substance
    """The substance, as the side that reports it calls it."""

    form: NotRequired[Form]
    """Its form."""

    quantity: Quantity
    """How much, with its unit."""

    gross: NotRequired[Quantity]
    """Weight with packaging, where it was taken too."""

    weighing: NotRequired[Weighing]
    """Whether the amount was weighed or estimated."""

    test: NotRequired[Test]
    """How the substance was identified."""

    purity: NotRequired[float]
    """Purity found by the laboratory, in percent of the net weight."""

    packaging: NotRequired[Text]
    """How it was packed, with any marks on it."""


class Seizure(TypedDict):
    """One seizure: what was seized in one act, at one place and on one day. It needs a
    substance, a thing or cash."""

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

    operation: NotRequired[OperationRef]
    """The operation it was made in."""

    date: Date
    """The day, by the calendar of the place."""

    place: Place
    """Where."""

    setting: NotRequired[Setting]
    """What kind of place it is."""

    items: NotRequired[List[SeizedItem]]
    """The substances, each with its weight."""

    assets: NotRequired[List[AssetCount]]
    """Things seized with them."""

    cash: NotRequired[List[Money]]
    """Cash, by currency."""

    persons: NotRequired[List[PersonCount]]
    """Persons, as counts."""

    origin: NotRequired[Place]
    """Where the substances were made or grown."""

    departure: NotRequired[Place]
    """Where the transport began."""

    transit: NotRequired[List[Place]]
    """Where it passed, in order."""

    destination: NotRequired[Place]
    """Where it was going."""

    transport: NotRequired[Transport]
    """How it was carried."""

    concealment: NotRequired[Text]
    """How it was hidden."""

    agency: Actor
    """The agency that made it."""

    caseNumber: NotRequired[str]
    """Number of the case at the prosecutor's office."""

    actNumber: NotRequired[str]
    """Number of the act of seizure."""


class Sensor(TypedDict):
    """What saw a track."""

    kind: SensorKind
    """The kind of sensor or system."""

    operator: NotRequired[Actor]
    """Who runs it."""

    station: NotRequired[str]
    """Its name or number: for a radar, its system area and identification codes, "SAC/SIC"."""


SensorKind: TypeAlias = Literal[
    # Echoes only.
    "primary-radar",
    # Answers of transponders, with or without echoes.
    "secondary-radar",
    # Receiver of ADS-B or Mode S.
    "ads-b-receiver",
    # System that makes one track from several sensors.
    "fusion",
    # Satellite positioning device carried along.
    "gnss",
    # Seen and plotted by a person.
    "observer",
]
"""A kind of sensor or system that gives tracks."""

Setting: TypeAlias = str
"""A kind of place where a seizure is made. Its codes stand in MEANINGS["Setting"]; there may be
others."""

Sex: TypeAlias = Literal[
    # Female.
    "female",
    # Male.
    "male",
]
"""A person's sex as it was recorded."""


class SideName(TypedDict):
    """The name of an operation on one side."""

    side: Side
    """The side."""

    name: str
    """The name."""


OpsSite: TypeAlias = str
"""A kind of site found. Its codes stand in MEANINGS["OpsSite"]; there may be others."""


class SiteCount(TypedDict):
    """A number of sites of one kind."""

    kind: OpsSite
    """What they are."""

    count: int
    """How many."""


class Situation(TypedDict):
    """A report on an operation under way. Its required fields are enough."""

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

    operation: OperationRef
    """The operation."""

    component: NotRequired[OpsKey]
    """The component reported on; absent for the operation as a whole."""

    asOf: Instant
    """The instant that the report describes."""

    state: State
    """How far it has come."""

    incidents: NotRequired[List[Incident]]
    """What happened that must be reported."""

    nextReport: NotRequired[Instant]
    """When the next report is due."""

    summary: NotRequired[Text]
    """The situation in words."""


Standing: TypeAlias = Literal[
    # Apprehended; whether the prosecutor took the case is not said.
    "arrested",
    # Apprehended and let go.
    "released",
    # Found in need and brought to safety.
    "rescued",
    # The source does not tell.
    "not-stated",
]
"""What a person's position was when the report was made. It says nothing of guilt."""

State: TypeAlias = Literal[
    # In place, waiting for the order.
    "ready",
    # Begun and not ended.
    "under-way",
    # Ordered to wait.
    "held",
    # Ended by order before it was done.
    "aborted",
    # Done.
    "completed",
]
"""How far an operation or component has come."""


class Strength(TypedDict):
    """How many of one thing a component has."""

    kind: Resource
    """What is counted."""

    count: int
    """How many."""


Substance: TypeAlias = str
"""A drug or a chemical, as the side that reports it calls it. Its codes stand in
MEANINGS["Substance"]; there may be others."""

Test: TypeAlias = Literal[
    # Colour test on the spot, presumptive.
    "field",
    # Confirmed by a laboratory.
    "laboratory",
    # By sight alone.
    "none",
]
"""How a substance was identified."""


class Track(TypedDict):
    """The path of one aircraft, boat or vehicle as a sensor saw it. Who it was may not be known:
    every mark of identity is optional. Altitudes need their reference."""

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

    domain: Domain
    """By air, land, river or lake."""

    sensor: Sensor
    """What saw it."""

    flight: NotRequired[FlightRef]
    """The flight that it belongs to."""

    number: NotRequired[str]
    """Number of the track in the sensor's own system."""

    address: NotRequired[Address]
    """24-bit aircraft address, in hexadecimal digits."""

    unassigned: NotRequired[bool]
    """True where the address was not assigned by ICAO: made up by a ground station, or by the
    aircraft itself."""

    squawk: NotRequired[Squawk]
    """Mode A code (squawk): four octal digits."""

    callsign: NotRequired[str]
    """Call sign, as it was transmitted."""

    registration: NotRequired[str]
    """Registration, as a register has it for the address. Marks that were seen belong to a
    flight report."""

    type: NotRequired[str]
    """Type designator: "C206"."""

    start: Instant
    """The instant that all times are counted from."""

    maxGap: NotRequired[float]
    """The longest time between two points of the track, in seconds, that the sensor system
    bridges."""

    accuracy: NotRequired[float]
    """How far a true position may lie from a stated one, in metres (95 %)."""

    legs: List[Leg]
    """The points, in stretches that have the same members."""


Transport: TypeAlias = Literal[
    # Road vehicle.
    "vehicle",
    # Aircraft.
    "aircraft",
    # Boat or ship.
    "boat",
    # On foot ("mochileros").
    "on-foot",
    # On or in a person's body.
    "body",
    # By mail or parcel service.
    "mail",
    # Stored, not carried.
    "stored",
]
"""How something was carried."""

Weighing: TypeAlias = Literal[
    # Weighed or measured.
    "weighed",
    # Estimated.
    "estimated",
]
"""How an amount was found."""

_Window = TypedDict(
    "_Window",
    {
        # Start.
        "from": "Instant",
    },
)


class Window(_Window):
    """A span of time from one instant until another, the latter not included."""

    to: NotRequired[Instant]
    """End, itself not included. Absent while it goes on."""


Word: TypeAlias = Literal[
    # Estimate: proposes where and when the track crosses.
    "EST",
    # Coordination: proposes something else.
    "CDN",
    # Accepts what was proposed last.
    "ACP",
    # Rejects what was proposed last.
    "REJ",
    # Transfer of control: hands the track over.
    "TOC",
    # Acceptance of control: takes the track.
    "AOC",
]
"""A message of a coordination, in the words of AIDC."""
