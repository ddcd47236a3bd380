# Written by go generate from the schemas of the model: do not edit.

from __future__ import annotations

from typing import Any, Dict, List, Literal, NotRequired, TypeAlias, TypedDict

from .record import (
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
)


class Act(TypedDict):
    """The document that a meeting ends in."""

    signed: NotRequired[Date]
    """When it was signed."""

    digest: NotRequired[Digest]
    """Digest of the document's bytes."""

    link: NotRequired[URL]
    """Where it can be read."""

    signatories: NotRequired[List[Signatory]]
    """Who signed it, by post."""


class Action(TypedDict):
    """One action of a plan: concrete and measurable, with those who answer for it on either
    side. Its required fields are enough."""

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

    plan: PlanRef
    """The plan that the action is part of."""

    number: NotRequired[int]
    """Number of the action in the plan. Absent if no source gives it."""

    area: Area
    """Area of work."""

    group: NotRequired[Group]
    """Working group that follows it up."""

    text: Text
    """What is to be done, as agreed."""

    modality: NotRequired[Modality]
    """How it is carried out."""

    responsible: NotRequired[List[Responsible]]
    """Who answers for it, by side."""

    start: NotRequired[Date]
    """First day of work on it."""

    due: NotRequired[When]
    """By when it is due."""

    indicators: NotRequired[List[Indicator]]
    """By what its fulfilment is measured."""

    milestones: NotRequired[List[Milestone]]
    """Steps on the way."""

    assumptions: NotRequired[List[Text]]
    """What must hold for the action to succeed."""

    continues: NotRequired[ActionRef]
    """The earlier action that this one continues."""

    policies: NotRequired[List[Policy]]
    """The national policies that it serves."""


Area: TypeAlias = Literal[
    # Alternative, comprehensive and sustainable development.
    "development",
    # Prevention of drug use.
    "prevention",
    # Treatment and rehabilitation.
    "rehabilitation",
    # Control of illicit drug trafficking, crops and chemicals.
    "control",
    # Related crimes, among them money laundering.
    "related-crimes",
]
"""An area of work of the commission."""


class BodyNames(TypedDict):
    """The names of the commission, one a side."""

    bo: NotRequired[str]
    """As Bolivia says it: "Comisión Mixta Boliviano-Peruana"."""

    pe: NotRequired[str]
    """As Peru says it: "Comisión Mixta Peruano-Boliviana"."""


class Category(TypedDict):
    """One dimension of a breakdown and the value taken in it."""

    dimension: PlanKey
    """The dimension."""

    value: str
    """The value."""


class Delegation(TypedDict):
    """Who came for one actor: posts and institutions, never private persons."""

    actor: Actor
    """The side, or the international body, that the delegation came for."""

    head: NotRequired[Text]
    """Post of the head of the delegation."""

    institutions: NotRequired[List[Actor]]
    """The institutions represented."""

    size: NotRequired[int]
    """How many people the delegation had."""


PlanDirection: TypeAlias = Literal[
    # More is better.
    "increase",
    # Less is better.
    "decrease",
    # To stay as it is.
    "maintain",
]
"""Which way an indicator is to move."""


class FinancialTarget(TypedDict):
    """The money that one side plans for."""

    side: Side
    """The side."""

    money: Money
    """The amount."""


Format: TypeAlias = Literal[
    # All in one place.
    "in-person",
    # Some in one place, some by video.
    "hybrid",
    # All by video.
    "virtual",
]
"""How the delegations met."""

Group: TypeAlias = Literal[
    # Control of supply.
    "supply-control",
    # Control of coca crops, and alternative, comprehensive and sustainable development.
    "crops-and-development",
    # Reduction of demand.
    "demand-reduction",
    # Money laundering and loss of ownership.
    "money-laundering",
]
"""A working group of the commission."""


class Indicator(TypedDict):
    """What the fulfilment of an action is measured by."""

    key: PlanKey
    """Name of the indicator within its action, by which progress refers to it: "operations"."""

    name: Text
    """What is measured."""

    unit: Unit
    """Unit of its values."""

    measure: Measure
    """How values of several periods make one."""

    direction: PlanDirection
    """Which way is better."""

    baseline: NotRequired[float]
    """Value before the action."""

    baselineDate: NotRequired[Date]
    """When the baseline was measured."""

    physicalTarget: NotRequired[float]
    """Value to be reached, in the unit."""

    financialTargets: NotRequired[List[FinancialTarget]]
    """Money to be spent for it, by side and currency."""

    verification: NotRequired[Text]
    """By what the value is verified."""


class IndicatorValue(TypedDict):
    """The value of one indicator on the day of the report."""

    indicator: PlanKey
    """The indicator, by its key in the action."""

    value: float
    """The value reached by the day of the report, in the indicator's unit; not what was added
    since the report before."""

    note: NotRequired[Text]
    """What readers must know about it."""


PlanKey: TypeAlias = str
"""A short name within a record: lower-case letters, digits and hyphens."""

Measure: TypeAlias = Literal[
    # Values add up.
    "total",
    # The last value counts.
    "level",
    # A part of a whole; the last value counts.
    "share",
]
"""How values of several periods make one."""


class Meeting(TypedDict):
    """One meeting of the commission, or a technical meeting between two of them. An ordinary
    meeting needs its number; a technical one has none."""

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

    ordinal: NotRequired[int]
    """Number of the meeting: 9 for the IX. Absent for a technical meeting, which has none."""

    session: Session
    """Kind of meeting."""

    body: NotRequired[BodyNames]
    """What each side calls the body: each puts its own country first."""

    held: When
    """When it was held, as exactly as is known: a day, month or year."""

    until: NotRequired[Date]
    """Last day, where it took more than one."""

    format: NotRequired[Format]
    """How the delegations met."""

    host: NotRequired[Side]
    """The side that was host."""

    place: NotRequired[Place]
    """Where it was held."""

    delegations: NotRequired[List[Delegation]]
    """The delegations."""

    tables: NotRequired[List[Table]]
    """The working tables."""

    agreements: NotRequired[int]
    """How many agreements, commitments or actions the act counts."""

    evaluates: NotRequired[MeetingRef]
    """The meeting whose results this one evaluated."""

    next: NotRequired[NextMeeting]
    """What was agreed about the next meeting."""

    act: NotRequired[Act]
    """The act."""

    summary: NotRequired[Text]
    """What the meeting decided, in short."""


class Milestone(TypedDict):
    """A step on the way, with its own due time."""

    name: Text
    """The step."""

    due: When
    """By when it is due."""

    done: NotRequired[Date]
    """The day it was done."""


Modality: TypeAlias = Literal[
    # Each side on its own territory, by a common plan.
    "coordinated",
    # Coordinated, and at the same time.
    "simultaneous",
    # Of information, intelligence or experience.
    "exchange",
    # Courses, visits and internships.
    "training",
    # From one side, or a third party, to the other.
    "technical-assistance",
    # By each side on its own, reported to the other.
    "parallel",
]
"""How an action is carried out."""


class NextMeeting(TypedDict):
    """What was agreed about the next meeting."""

    ordinal: NotRequired[int]
    """Its number."""

    host: NotRequired[Side]
    """The side that will be host."""

    when: NotRequired[When]
    """When it is to be held."""


class Plan(TypedDict):
    """An operational plan that a meeting adopted. Its period needs a last day."""

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
    """Title of the plan."""

    period: Period
    """The time the plan is for; not the date of the meeting."""

    meeting: MeetingRef
    """The meeting that adopted it."""

    areas: NotRequired[List[Area]]
    """The areas of work that it covers."""

    groups: NotRequired[List[Group]]
    """The working groups that follow it up."""

    agreed: NotRequired[int]
    """How many actions were agreed: a check on how many are entered."""

    continues: NotRequired[PlanRef]
    """The plan that this one continues."""

    followUp: NotRequired[Text]
    """How its fulfilment is coordinated and evaluated."""


class Policy(TypedDict):
    """A national policy that an action serves."""

    side: Side
    """The side whose policy it is."""

    name: str
    """Name of the policy."""

    objective: NotRequired[str]
    """The objective or measure within it."""


class Progress(TypedDict):
    """What one side reports of an action, or what both agree on by an act. A joint report needs
    the meeting whose act states it; any other is for its issuer's own side."""

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

    action: ActionRef
    """The action reported on."""

    scope: Scope
    """Whose report it is: one side's, or both sides' by an act."""

    by: NotRequired[Actor]
    """The institution that reports."""

    asOf: Date
    """The day that the report describes."""

    status: Status
    """How far the action has come."""

    percent: NotRequired[float]
    """How much is done, as the reporter estimates it."""

    values: NotRequired[List[IndicatorValue]]
    """Values of the action's indicators."""

    evidence: NotRequired[List[Evidence]]
    """Documents that show it."""

    reschedulings: NotRequired[List[Rescheduling]]
    """Changes of the due time, with their reasons."""

    obstacles: NotRequired[List[Text]]
    """What impedes progress."""

    summary: NotRequired[Text]
    """What was done."""

    act: NotRequired[MeetingRef]
    """The meeting whose act states the joint status."""


_Rescheduling = TypedDict(
    "_Rescheduling",
    {
        # The due time before.
        "from": "When",
    },
)


class Rescheduling(_Rescheduling):
    """A change of an action's due time."""

    to: When
    """The due time now."""

    reason: Text
    """Why it was changed."""


class Responsible(TypedDict):
    """An agency that answers for an action on one side."""

    side: Side
    """The side."""

    agency: Actor
    """The agency."""

    role: NotRequired[PlanRole]
    """Whether it leads or takes part."""


PlanRole: TypeAlias = Literal[
    # Answers for the action on its side.
    "lead",
    # Takes part.
    "support",
]
"""The part that an agency has in an action."""

Scope: TypeAlias = Literal[
    # Of the Bolivian side.
    "BO",
    # Of the Peruvian side.
    "PE",
    # Of both sides, by an act.
    "joint",
]
"""Whose report it is."""

Session: TypeAlias = Literal[
    # A numbered meeting of the commission.
    "ordinary",
    # A technical or operational meeting between two numbered ones.
    "technical",
]
"""A kind of meeting."""


class Signatory(TypedDict):
    """One who signed, by post and institution."""

    side: Side
    """The side signed for."""

    institution: Actor
    """The institution."""

    post: Text
    """The post."""


class Statistic(TypedDict):
    """A figure as somebody published it: kept with its source and edition, never corrected. It
    needs a source."""

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

    indicator: StatisticIndicator
    """What is counted or measured."""

    definition: NotRequired[Text]
    """The figure's own definition, where the code does not say it all."""

    place: Place
    """Where."""

    period: Period
    """The time that the figure is for; a single day for a figure at a date."""

    quantity: Quantity
    """The figure with its unit."""

    lower: NotRequired[float]
    """Lower end of its range, in the same unit."""

    upper: NotRequired[float]
    """Upper end of its range, in the same unit."""

    rounding: NotRequired[float]
    """To what step it was rounded, in the same unit: 100 for "31,000"."""

    breakdown: NotRequired[List[Category]]
    """The part of the whole that it is for, by dimension: sex, age, substance."""

    revision: NotRequired[int]
    """Revision of the figure: 1 for the first published."""


StatisticIndicator: TypeAlias = str
"""What a statistic counts or measures. Its codes stand in MEANINGS["StatisticIndicator"]; there
may be others."""

Status: TypeAlias = Literal[
    # Not begun.
    "pending",
    # Begun and not finished.
    "ongoing",
    # Done in full.
    "fulfilled",
    # Closed with part of it done.
    "partly-fulfilled",
    # Halted for now.
    "suspended",
    # Closed without being done.
    "cancelled",
]
"""How far an action has come, as its reporter states it."""


class Table(TypedDict):
    """A working table of a meeting and the groups that sat at it."""

    number: int
    """Number of the table."""

    groups: List[Group]
    """The groups that sat at it."""
