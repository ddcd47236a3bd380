# Written by go generate from the schemas of the model: do not edit.

from __future__ import annotations

from typing import Any, Dict, List, Literal, NotRequired, TypeAlias, TypedDict

from .record import (
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
)

AreaDefinition: TypeAlias = Literal[
    # The area that stands on the reference date.
    "net-at-date",
    # The area harvested at any time of the year.
    "harvested-in-year",
]
"""What a figure of area counts. Areas of different definitions do not compare."""

Basis: TypeAlias = Literal[
    # As picked.
    "fresh",
    # Dried in the sun, as traded; most published figures are in it.
    "sun-dried",
    # Dried to constant weight in a laboratory.
    "oven-dried",
]
"""What a weight of coca leaf was weighed as. One kilogram of one is not a kilogram of another,
and no conversion is built in."""

Class: TypeAlias = str
"""What covers a plot, on the map or on the ground. Its codes stand in MEANINGS["Class"]; there
may be others."""

_ClassDefinition = TypedDict(
    "_ClassDefinition",
    {
        # The class.
        "class": "Class",
    },
)


class ClassDefinition(_ClassDefinition):
    """What a method means by a class."""

    definition: Text
    """What belongs to it."""

    counted: NotRequired[bool]
    """True where its area is part of the published figure."""


Confidence: TypeAlias = Literal[
    # No doubt is left.
    "high",
    # Likely.
    "medium",
    # To be verified.
    "low",
]
"""How sure the interpreter of an image is."""

ConfusionCrop: TypeAlias = str
"""A crop that was taken for coca, or the other way round. Its codes stand in
MEANINGS["ConfusionCrop"]; there may be others."""

Consent: TypeAlias = Literal[
    # Without the growers' consent.
    "forced",
    # By agreement with the growers' organisations.
    "agreed",
    # By the growers themselves.
    "voluntary",
]
"""How the growers stood to a reduction."""

Cover: TypeAlias = Literal[
    # Coca alone.
    "pure",
    # Coca among other crops, such as cassava, citrus or banana.
    "mixed",
    # Coca under the crowns of trees.
    "under-trees",
]
"""How the coca of a plot stands with other plants."""


class DeclaredStatus(TypedDict):
    """A legal status with the law, authority and day of its declaration."""

    status: LegalStatus
    """The status."""

    authority: Authority
    """Who declared it."""

    declared: NotRequired[Date]
    """The day of the declaration."""


Design: TypeAlias = Literal[
    # Drawn by chance, each unit with a known chance above zero.
    "probability",
    # Chosen by judgement, such as the villages of a field mission.
    "purposive",
    # Where one happened to pass, such as along a road.
    "opportunistic",
]
"""Says how the verified units were chosen."""


class Figure(TypedDict):
    """An area as it was published, with its range and rounding."""

    area: float
    """Area in hectares."""

    lower: NotRequired[float]
    """Lower end of its interval, in hectares."""

    upper: NotRequired[float]
    """Upper end of its interval, in hectares."""

    standardError: NotRequired[float]
    """Standard error in hectares."""

    confidence: NotRequired[float]
    """Confidence level of the interval, in percent."""

    rounding: NotRequired[float]
    """The step to which it was rounded, in hectares: 100 for "31,000"."""

    derived: NotRequired[bool]
    """True if it was worked out from published shares or differences and was not itself
    published."""

    note: NotRequired[Text]
    """What readers must know about it."""


class Image(TypedDict):
    """One satellite or aerial image that plots were interpreted on. Its required fields are
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

    platform: Platform
    """The platform that carried the sensor."""

    sensor: NotRequired[str]
    """The sensor, as its operator names it."""

    product: str
    """Product identifier, as its provider gives it."""

    acquired: Instant
    """When it was acquired."""

    resolution: float
    """Ground sample distance in metres."""

    cloud: NotRequired[float]
    """Cloud cover in percent."""

    offNadir: NotRequired[float]
    """Off-nadir angle in degrees."""

    footprint: NotRequired[MultiPolygon]
    """The ground that it shows."""

    digest: NotRequired[Digest]
    """Digest of the product's bytes."""

    method: NotRequired[MethodRef]
    """The method whose limits of cloud and angle the image is held to."""


class LandFigure(TypedDict):
    """The area in protected, buffer or indigenous land."""

    land: LandKind
    """The kind of land."""

    protectedArea: NotRequired[ProtectedArea]
    """The protected area, where the figure is for one."""

    figure: Figure
    """Its area."""


LandKind: TypeAlias = Literal[
    # Inside national protected areas.
    "protected-area",
    # In the buffer zones of protected areas.
    "buffer-zone",
    # In indigenous territories or native communities.
    "indigenous-territory",
]
"""A kind of land that surveys count apart."""

LegalStatus: TypeAlias = Literal[
    # Within what the law or a register allows.
    "authorised",
    # Above what the law allows.
    "surplus",
    # Where the law allows none.
    "prohibited",
]
"""The status that an authority has declared a plot to have."""

LegalZone: TypeAlias = str
"""A zone for which a law or study sets a limit. Its codes stand in MEANINGS["LegalZone"]; there
may be others."""


class Limit(TypedDict):
    """How much coca a law allows, or a study holds to meet licit demand, in one legal zone while
    it is in force. Its required fields are enough."""

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

    nature: LimitNature
    """What it is: a cap of the law, or an estimate of licit demand."""

    zone: LegalZone
    """The legal zone. It is not a monitoring region."""

    place: Place
    """Where the zone lies. Its department is what regions are matched by."""

    area: float
    """The most that is allowed, in hectares."""

    basis: str
    """Law and article, or study: "Ley 906 art. 16"."""

    valid: Period
    """When it is in force."""


LimitNature: TypeAlias = Literal[
    # The most that a law allows.
    "legal-cap",
    # The area that a study holds to meet licit demand.
    "licit-demand",
]
"""What a limit is."""


class CropsMethod(TypedDict):
    """How surveys are made, in one edition: what is counted, from what images, at what scale,
    and how it is verified. Its required fields are enough."""

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

    name: Text
    """Name of the method."""

    edition: str
    """Edition of the method. Figures of different editions may not compare."""

    by: List[Actor]
    """The institutions that apply it."""

    definition: AreaDefinition
    """What a figure of area counts."""

    classes: NotRequired[List[ClassDefinition]]
    """The classes distinguished, each with its definition."""

    scale: NotRequired[int]
    """Working scale as its denominator: 5000 for 1:5,000."""

    minimumUnit: NotRequired[float]
    """Minimum mapping unit in hectares: what is smaller is not mapped."""

    platforms: NotRequired[List[Platform]]
    """The platforms whose images are used."""

    maximumCloud: NotRequired[float]
    """The largest cloud cover of an image that is used, in percent."""

    maximumOffNadir: NotRequired[float]
    """The largest off-nadir angle of an image that is used, in degrees."""

    tolerance: NotRequired[float]
    """How far a declared area may be from the one computed from its geometry, in percent of the
    latter."""

    verification: NotRequired[VerificationDesign]
    """How the map is verified."""

    notes: NotRequired[Text]
    """What else must be known to compare its figures."""


Mode: TypeAlias = Literal[
    # On the ground.
    "field",
    # From an aircraft.
    "overflight",
    # From an unmanned aircraft.
    "uav",
    # On video with positions, taken from an aircraft.
    "geo-video",
]
"""How a plot was looked at."""

CropsOutcome: TypeAlias = Literal[
    # Not verified yet.
    "pending",
    # Found to be of the class mapped.
    "confirmed",
    # Mapped as coca, and none was found.
    "commission",
    # Coca was found where none was mapped.
    "omission",
    # Of another class than mapped, with coca on both or on neither.
    "reclassified",
    # Nobody could get there.
    "not-reachable",
]
"""What the verification of a unit came to."""

_Parcel = TypedDict(
    "_Parcel",
    {
        # What it was interpreted to be.
        "class": "Class",
    },
)


class Parcel(_Parcel):
    """One plot as a survey maps it. It names no owner and no grower. Its required fields are
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

    survey: SurveyRef
    """The survey that it is part of."""

    geometry: MultiPolygon
    """Its outline."""

    cover: NotRequired[Cover]
    """How the coca is combined with other plants."""

    fraction: NotRequired[float]
    """Share of the area that is coca, where it is mixed or under trees: above 0, up to 1."""

    declared: NotRequired[float]
    """Area as declared by the survey, in hectares."""

    image: NotRequired[ImageRef]
    """The image it was interpreted on."""

    interpreter: NotRequired[str]
    """Code of the interpreter within their institution; never a name."""

    confidence: NotRequired[Confidence]
    """How sure the interpreter is."""

    region: NotRequired[Region]
    """The monitoring region that it lies in."""

    stratum: NotRequired[str]
    """The stratum of the sampling design that it belongs to, where strata are not the classes."""

    unit: NotRequired[AdminUnit]
    """The municipality or district that it lies in."""

    protectedArea: NotRequired[ProtectedArea]
    """The protected area that it lies in."""

    status: NotRequired[DeclaredStatus]
    """The legal status that an authority has declared. Nothing is inferred."""


Platform: TypeAlias = str
"""A satellite or aircraft that carries a sensor. Its codes stand in MEANINGS["Platform"]; there
may be others."""

ProtectedArea: TypeAlias = str
"""A national protected area. Its codes stand in MEANINGS["ProtectedArea"]; there may be others."""


class Reduction(TypedDict):
    """Coca taken out, as its author declares it and as others validate it. It is not net change:
    what is pulled out is planted again, there or elsewhere. Its period needs a last day."""

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

    kind: ReductionKind
    """What was done, by the words of the law."""

    consent: NotRequired[Consent]
    """The growers' position on it."""

    by: Actor
    """The institution that did it."""

    territory: Place
    """Where."""

    protectedArea: NotRequired[ProtectedArea]
    """The protected area, where it was in one."""

    period: Period
    """When."""

    target: NotRequired[float]
    """The area planned, in hectares."""

    declared: float
    """The area declared, in hectares."""

    parts: NotRequired[List[ReductionPart]]
    """The parts that the declared area was published in."""

    validated: NotRequired[Validation]
    """What another institution validated."""

    seedbeds: NotRequired[float]
    """Seedbeds destroyed, in square metres."""

    sites: NotRequired[int]
    """Rustic laboratories and maceration pits found."""

    plots: NotRequired[int]
    """How many plots."""

    parcels: NotRequired[List[ParcelRef]]
    """The plots, by their records."""

    replanted: NotRequired[float]
    """Area found planted again, in hectares."""


ReductionKind: TypeAlias = Literal[
    # Reduction to what the law allows, in areas where it allows coca.
    "rationalisation",
    # Removal where the law allows none, such as in parks.
    "eradication",
    # Both, published as one figure.
    "rationalisation-and-eradication",
]
"""What was done to the coca, by the words of the law."""


class ReductionPart(TypedDict):
    """The part of a reduction in one place."""

    place: Place
    """Where."""

    area: float
    """Its area in hectares."""


Region: TypeAlias = str
"""A region or zone of coca monitoring. It is neither a legal zone nor an administrative unit:
the Trópico of the published surveys takes in growing areas of Santa Cruz and Beni. Its codes
stand in MEANINGS["Region"]; there may be others."""


class RegionFigure(TypedDict):
    """The area of one monitoring region."""

    region: Region
    """The region."""

    departments: NotRequired[List[Subdivision]]
    """The departments that it takes in. Without them it cannot be set against the limits of the
    law."""

    figure: Figure
    """Its area."""


class Selection(TypedDict):
    """How one unit came out of a draw: enough to repeat it."""

    stratum: str
    """The stratum that it was drawn from."""

    seed: str
    """The seed, settled before anybody saw what it draws."""

    order: int
    """Its place in the order of the draw, from 1. The next one replaces one that cannot be
    reached."""

    population: int
    """How many units the stratum holds."""


class Survey(TypedDict):
    """One survey of coca crops at a reference date, with the figures as they were published, or
    with none yet. Its required fields are enough."""

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
    """Title."""

    by: Actor
    """Who made it."""

    territory: Place
    """The territory that it covers."""

    referenceDate: Date
    """The date that the areas are stated for: usually 31 December."""

    method: MethodRef
    """The method by which it was made."""

    zoneList: NotRequired[str]
    """Edition of the list of regions or zones, and how many it has: "24 zones (2024)"."""

    revision: NotRequired[int]
    """Revision of the figures: 1 for those first published."""

    revises: NotRequired[SurveyRef]
    """The survey whose figures this one revises."""

    total: NotRequired[Figure]
    """Area under coca in the whole territory."""

    regions: NotRequired[List[RegionFigure]]
    """Area by monitoring region."""

    complete: NotRequired[bool]
    """True where the regions listed make up the whole territory."""

    units: NotRequired[List[UnitFigure]]
    """Area by administrative unit: department, province, municipality or district."""

    lands: NotRequired[List[LandFigure]]
    """Area in protected areas, their buffer zones and indigenous territories: a part of the
    total, counted apart."""

    limits: NotRequired[List[LimitRef]]
    """The limits in force that its surplus is counted against."""

    surplus: NotRequired[float]
    """Surplus above those limits in hectares, as published."""


class UnitFigure(TypedDict):
    """The area of one administrative unit."""

    unit: AdminUnit
    """The unit."""

    figure: Figure
    """Its area."""


class Validation(TypedDict):
    """What another institution made sure of in a reduction: an area, or its share as published."""

    by: Actor
    """Who validated."""

    area: NotRequired[float]
    """The area validated, in hectares."""

    share: NotRequired[float]
    """The share of the declared area, in percent, as published: 44.7."""

    at: NotRequired[Date]
    """The day it was done."""


class Verification(TypedDict):
    """One look at a plot or point, on the ground or from the air, or one that is still to be
    made. It needs either a parcel or a point, a probability design its selection, and all but
    a pending one when, how and, if the place was reached, what was found."""

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

    survey: SurveyRef
    """The survey that it verifies."""

    parcel: NotRequired[ParcelRef]
    """The parcel looked at."""

    point: NotRequired[Point]
    """The point looked at, if it is not a parcel."""

    at: NotRequired[Instant]
    """When it was made."""

    mode: NotRequired[Mode]
    """How it was made."""

    by: NotRequired[Actor]
    """The institution that made it."""

    accuracy: NotRequired[float]
    """Accuracy of the position in metres (95 %)."""

    design: Design
    """How the unit was chosen."""

    selection: NotRequired[Selection]
    """The draw by which it was chosen."""

    independent: bool
    """True where those who verified did not know the interpretation, and what they found did not
    feed it."""

    mapped: Class
    """The class on the map."""

    found: NotRequired[Class]
    """The class found."""

    confusion: NotRequired[ConfusionCrop]
    """The crop that was taken for coca, or the other way round."""

    outcome: CropsOutcome
    """What it came to."""

    photos: NotRequired[List[Digest]]
    """Digests of the photographs."""


class VerificationDesign(TypedDict):
    """How a method verifies its maps."""

    design: Design
    """How the units to verify are chosen."""

    modes: NotRequired[List[Mode]]
    """How they are looked at."""

    independent: NotRequired[bool]
    """True where those who verify do not know the interpretation, and what they find does not
    feed it."""

    procedure: NotRequired[Text]
    """The procedure in words."""


class Yield(TypedDict):
    """How much coca leaf a hectare gives in a year, by one study. Its required fields are
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

    regions: List[Region]
    """The regions that it is for."""

    leaf: Basis
    """What the leaf was weighed as."""

    lower: float
    """The lower bound in kg/ha/year; the value itself where the study gives one."""

    upper: float
    """The upper bound in kg/ha/year; the value itself where the study gives one."""

    study: str
    """The study."""

    valid: Period
    """The time that it is used for."""
