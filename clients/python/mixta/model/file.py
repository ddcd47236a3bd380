# Written by go generate from the schemas of the model: do not edit.

from __future__ import annotations

from typing import Any, Dict, List, Literal, NotRequired, TypeAlias, TypedDict

from .record import (
    Actor,
    CodeList,
    Digest,
    ID,
    Instant,
    Marking,
    Receipt,
    Text,
    Withdrawal,
)

from .plan import (
    Action,
    Meeting,
    Plan,
    Progress,
    Statistic,
)

from .crops import (
    CropsMethod,
    Image,
    Limit,
    Parcel,
    Reduction,
    Survey,
    Verification,
    Yield,
)

from .intel import (
    Bulletin,
    Flight,
    Lesson,
    Link,
    Report,
    Request,
    Subject,
)

from .ops import (
    Destruction,
    Handover,
    Notice,
    Operation,
    Result,
    Seizure,
    Situation,
    Track,
)

VERSION = "1.0"
"""The version of the model that these types are of."""


class Body(TypedDict):
    """Holds records by kind, in lists that are written in the order given here."""

    meetings: NotRequired[List[Meeting]]
    """Meetings of the commission."""

    plans: NotRequired[List[Plan]]
    """Operational plans."""

    actions: NotRequired[List[Action]]
    """Actions of plans."""

    progress: NotRequired[List[Progress]]
    """Progress on actions."""

    statistics: NotRequired[List[Statistic]]
    """Published figures."""

    methods: NotRequired[List[CropsMethod]]
    """Methods of coca monitoring."""

    limits: NotRequired[List[Limit]]
    """Limits of coca area in force."""

    surveys: NotRequired[List[Survey]]
    """Surveys of coca crops."""

    images: NotRequired[List[Image]]
    """Images that parcels were interpreted on."""

    parcels: NotRequired[List[Parcel]]
    """Parcels of surveys."""

    verifications: NotRequired[List[Verification]]
    """Verifications of parcels and points."""

    reductions: NotRequired[List[Reduction]]
    """Reductions of coca crops."""

    yields: NotRequired[List[Yield]]
    """Yields of coca leaf."""

    subjects: NotRequired[List[Subject]]
    """Subjects of intelligence."""

    requests: NotRequired[List[Request]]
    """Requests for information."""

    reports: NotRequired[List[Report]]
    """Intelligence reports."""

    links: NotRequired[List[Link]]
    """Links between subjects."""

    flights: NotRequired[List[Flight]]
    """Irregular flights."""

    bulletins: NotRequired[List[Bulletin]]
    """Bulletins of the regular information on irregular flights."""

    lessons: NotRequired[List[Lesson]]
    """Experience exchanged."""

    operations: NotRequired[List[Operation]]
    """Operations."""

    situations: NotRequired[List[Situation]]
    """Situation reports on operations."""

    notices: NotRequired[List[Notice]]
    """Notices of activity."""

    seizures: NotRequired[List[Seizure]]
    """Seizures."""

    destructions: NotRequired[List[Destruction]]
    """Destructions of what was seized."""

    results: NotRequired[List[Result]]
    """Results of operations."""

    tracks: NotRequired[List[Track]]
    """Tracks."""

    handovers: NotRequired[List[Handover]]
    """Handovers of tracks."""

    codeLists: NotRequired[List[CodeList]]
    """Newer editions of open code lists."""


class Envelope(TypedDict):
    """Says who sends a file to whom. A file goes to one recipient."""

    id: ID
    """Identifier of the file."""

    sender: Actor
    """The sender."""

    recipient: Actor
    """The recipient."""

    issued: Instant
    """When the file was made."""

    sequence: NotRequired[int]
    """Its number in the channel from the sender to the recipient, from 1."""

    previous: NotRequired[Digest]
    """Digest of the exact bytes of the file before it in the channel. A file without it is the
    first: its references must be found in it."""

    marking: Marking
    """The strictest marking of all records in the file. Fields marked higher than their record
    do not count: either the recipient may have them all the same, or they are not written."""

    subject: NotRequired[Text]
    """What the file is about."""


_File = TypedDict(
    "_File",
    {
        # Where an editor finds the JSON Schema of the file, to complete and check it. It says
        # nothing about the content, and no copy for a recipient has it.
        "$schema": "NotRequired[str]",
    },
)


class File(_File):
    """What one system sends another: an envelope and records."""

    mixta: ModelVersion
    """Version of the model that the file is written in: "1.0". It is written first."""

    envelope: Envelope
    """Who sends the file to whom, and its place in their channel. It is written second."""

    meetings: NotRequired[List[Meeting]]
    """Meetings of the commission."""

    plans: NotRequired[List[Plan]]
    """Operational plans."""

    actions: NotRequired[List[Action]]
    """Actions of plans."""

    progress: NotRequired[List[Progress]]
    """Progress on actions."""

    statistics: NotRequired[List[Statistic]]
    """Published figures."""

    methods: NotRequired[List[CropsMethod]]
    """Methods of coca monitoring."""

    limits: NotRequired[List[Limit]]
    """Limits of coca area in force."""

    surveys: NotRequired[List[Survey]]
    """Surveys of coca crops."""

    images: NotRequired[List[Image]]
    """Images that parcels were interpreted on."""

    parcels: NotRequired[List[Parcel]]
    """Parcels of surveys."""

    verifications: NotRequired[List[Verification]]
    """Verifications of parcels and points."""

    reductions: NotRequired[List[Reduction]]
    """Reductions of coca crops."""

    yields: NotRequired[List[Yield]]
    """Yields of coca leaf."""

    subjects: NotRequired[List[Subject]]
    """Subjects of intelligence."""

    requests: NotRequired[List[Request]]
    """Requests for information."""

    reports: NotRequired[List[Report]]
    """Intelligence reports."""

    links: NotRequired[List[Link]]
    """Links between subjects."""

    flights: NotRequired[List[Flight]]
    """Irregular flights."""

    bulletins: NotRequired[List[Bulletin]]
    """Bulletins of the regular information on irregular flights."""

    lessons: NotRequired[List[Lesson]]
    """Experience exchanged."""

    operations: NotRequired[List[Operation]]
    """Operations."""

    situations: NotRequired[List[Situation]]
    """Situation reports on operations."""

    notices: NotRequired[List[Notice]]
    """Notices of activity."""

    seizures: NotRequired[List[Seizure]]
    """Seizures."""

    destructions: NotRequired[List[Destruction]]
    """Destructions of what was seized."""

    results: NotRequired[List[Result]]
    """Results of operations."""

    tracks: NotRequired[List[Track]]
    """Tracks."""

    handovers: NotRequired[List[Handover]]
    """Handovers of tracks."""

    codeLists: NotRequired[List[CodeList]]
    """Newer editions of open code lists."""

    conflicts: NotRequired[Body]
    """Concurrent versions of records: all of them are here, and none among the records. Of
    redacted copies of one version that withhold different fields, the fullest is among the
    records and the others are here."""

    proposals: NotRequired[Body]
    """Versions that one side proposes for records of the other."""

    withdrawals: NotRequired[List[Withdrawal]]
    """Withdrawals of records."""

    receipts: NotRequired[List[Receipt]]
    """Answers to files received."""


ModelVersion: TypeAlias = str
"""A version of the model: major and minor."""
