"""Files and their records: order, identifiers, markings and stamps (chapters 1 to 3)."""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import reduce
from pathlib import Path
from typing import Any, Iterable

from canon import Malformed, Node, canonical, node_of, parse, refuse, spelt

NAMESPACE = uuid.UUID("8e1f6b52-7c0d-4a93-b45e-2d9011c76f3a")
LABELS = ["CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"]
GREEN = 1
SEVERAL = {"originator": "SEVERAL", "level": "VARIOS",
           "conditions": {"es": "Varias: véase cada registro.", "en": "Several: see each record."}}
ACTOR = re.compile("[A-Z][A-Z0-9]{1,11}(-[A-Z][A-Z0-9]{1,15}){0,2}")
SECTIONS = ("conflicts", "proposals")
APART = ("withdrawals", "receipts")


class Schema:
    """The order of members and the kinds of lists, as file.schema.json has them, and how lists are merged (lists.json)."""

    def __init__(self, path: Path) -> None:
        whole = json.loads(path.read_text(encoding="utf-8"))
        self.types = whole["$defs"]
        self.lists = json.loads((path.parent.parent / "lists.json").read_text(encoding="utf-8"))["lists"]
        self.top = self.resolved(whole)["properties"]
        self.items = {name: member["items"] for name, member in self.top.items() if "items" in member}
        self.kinds = {name: kind_of(item["$ref"]) for name, item in self.items.items()}

    def resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The type that a schema names."""
        while "allOf" in schema or "$ref" in schema:
            schema = schema["allOf"][0] if "allOf" in schema else self.types[schema["$ref"].removeprefix("#/$defs/")]
        return schema

    def type(self, kind: str) -> str | None:
        """The type of a kind of record."""
        return next((item["$ref"].removeprefix("#/$defs/") for name, item in self.items.items() if self.kinds[name] == kind), None)

    def below(self, type: str | None, member: str) -> tuple[str | None, str]:
        """The type of a member of a type, or of its items, and how its versions are merged where it is a list (5.9)."""
        schema = self.types.get(type, {}).get("properties", {}).get(member, {})
        merging, named = self.lists.get(f"{type}.{member}", ""), None
        while schema := schema.get("items") or schema.get("allOf", [{}])[0] or schema.get("$ref"):
            if isinstance(schema, str):
                named = schema.removeprefix("#/$defs/")
                schema = {} if "properties" in self.types[named] else self.types[named]
        return named, merging

    def ordered(self, schema: dict[str, Any], value: Any) -> Any:
        """A new value with its members in their order (1.37)."""
        schema = self.resolved(schema)
        if isinstance(value, list):
            return [self.ordered(schema["items"], item) for item in value]
        if not isinstance(value, dict) or "properties" not in schema:
            return dict(sorted(value.items())) if isinstance(value, dict) else value
        return {name: self.ordered(member, value[name]) for name, member in schema["properties"].items() if name in value}


def kind_of(reference: str) -> str:
    name = reference.split(".")[-1]
    return name[0].lower() + name[1:]


@dataclass(frozen=True)
class Stamp:
    """The version of a record and the tokens that it has seen (3.6)."""

    version: dict[str, int]
    seen: dict[str, str]

    def __le__(self, other: Stamp) -> bool:
        """Same or before (3.2, 3.6)."""
        if self.version == other.version:
            return self.seen == other.seen
        return (all(count <= other.version.get(actor, 0) for actor, count in self.version.items())
                and all(self.version[actor] < other.version.get(actor, 0) or other.seen.get(actor) == token
                        for actor, token in self.seen.items()))

    def __lt__(self, other: Stamp) -> bool:
        return self.version != other.version and self <= other


@dataclass(frozen=True, eq=False)
class Record:
    """A record where it stands in a file."""

    node: Node
    list: str
    kind: str
    section: str = ""
    index: int = 0
    file: int = 0

    def get(self, name: str, default: Any = None) -> Any:
        return self.node.value[name].plain() if name in self.node.value else default

    id = property(lambda self: self.get("id"))
    issuer = property(lambda self: self.get("issuer"))

    pointer = property(lambda self: "/".join(["", *filter(None, [self.section]), self.list, str(self.index)]))

    @property
    def stamp(self) -> Stamp:
        return Stamp({actor: int(count) for actor, count in self.get("version").items()}, self.get("seen", {}))


@dataclass(frozen=True)
class File:
    """A file that could be read: its exact bytes, members, envelope and records."""

    data: bytes
    top: dict[str, Node]
    envelope: dict[str, Any]
    records: list[Record]

    is_state = property(lambda self: self.envelope["sender"] == self.envelope["recipient"])


def read(schema: Schema, data: bytes, text: bytes | None = None, number: int = 0) -> File:
    """The file of these bytes, which unfold to this text; Malformed if it has no envelope with its actors."""
    top = parse(data if text is None else text).value
    envelope = top["envelope"].plain() if isinstance(top, dict) and "envelope" in top else None
    valid = isinstance(envelope, dict) and all(ACTOR.fullmatch(str(envelope.get(name))) for name in ("sender", "recipient"))
    refuse(not valid, Malformed("no envelope with sender and recipient"))
    records = [Record(node, name, schema.kinds[name], section, index, number)
               for section, lists in [("", top), *((name, top[name].value) for name in SECTIONS if name in top)]
               for name in schema.items.keys() & lists.keys() for index, node in enumerate(lists[name].value)]
    return File(data, top, envelope, sorted(records, key=lambda record: record.node.at))


def write(schema: Schema, mixta: str, envelope: Node, records: Iterable[Record], more: dict[str, Node]) -> str:
    """The canonical text of a file (1.34 to 1.36)."""
    lists: dict[tuple[str, str], list[Record]] = {}
    for record in sorted(records, key=lambda record: (record.id, record.node.raw.encode())):
        lists.setdefault((record.section, record.list), []).append(record)

    def body(section: str) -> dict[str, str]:
        return {name: "[\n" + ",\n".join(record.node.raw for record in lists[section, name]) + "\n]"
                for name in schema.items if (section, name) in lists}

    members = {"mixta": spelt(mixta), "envelope": envelope.raw} | body("")
    members |= {section: "{" + _lines(body(section)) + "}" for section in SECTIONS if body(section)}
    ordered = {name: members[name] for name in schema.top if name in members}
    return "{" + _lines(ordered | {name: more[name].raw for name in sorted(more)}) + "}\n"


def _lines(members: dict[str, str]) -> str:
    return ",\n".join(f"{spelt(name)}:{text}" for name, text in members.items())


def digest(data: bytes) -> str:
    """The digest of exact bytes (7.1)."""
    return "sha256:" + hashlib.sha256(data).hexdigest()


def named_id(actor: str, kind: str, key: str) -> str:
    """The name-based id of an actor, a kind and a key (2.3)."""
    return str(uuid.uuid5(NAMESPACE, f"{actor}\n{kind} {key}"))


def instant(text: str) -> datetime:
    """A time with its offset from UTC; ValueError if it is none."""
    when = datetime.fromisoformat(text)
    if when.tzinfo is None:
        raise ValueError("an instant without its offset from UTC")
    return when


def utc(when: datetime) -> str:
    """In UTC with Z, fractions of a second cut (4.16)."""
    return when.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def covers(wide: str, narrow: str) -> bool:
    return narrow == wide or narrow.startswith(wide + "-")


def related(one: str, other: str) -> bool:
    """One covers the other (4.28)."""
    return covers(one, other) or covers(other, one)


def allows(marking: dict[str, Any], actor: str) -> bool:
    """Whether the actor may have what is so marked (1.26)."""
    if "releasable" in marking:
        return any(covers(other, actor) for other in marking["releasable"])
    return _width(marking) <= GREEN


def _width(marking: dict[str, Any]) -> int:
    return LABELS.index(marking["tlp"].replace("WHITE", "CLEAR"))


def join(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """The join of two markings (1.24, 1.25)."""
    both, width = (one, other), max(_width(one), _width(other))
    lists = [marking.get("releasable", []) for marking in both if "releasable" in marking or _width(marking) > GREEN]
    within = {name for names in lists for name in names if all(any(covers(wide, name) for wide in of) for of in lists)}
    releasable = sorted(name for name in within if not any(wide != name and covers(wide, name) for wide in within))
    handling = {code for marking in both for code in marking.get("handling", [])}
    result = {"tlp": LABELS[max(width, GREEN + 1) if lists and not releasable else width], "releasable": releasable,
              "handling": sorted(handling - {"P"} if "C" in handling else handling)}
    for name, several in SEVERAL.items():
        stated = [marking[name] for marking in both if name in marking]
        result[name] = several if stated and stated[0] != stated[-1] else next(iter(stated), None)
    return {name: value for name, value in result.items() if value}


def join_all(schema: Schema, records: Iterable[Record]) -> Node:
    """The marking of a file with these records (1.23, 1.25)."""
    markings = {canonical(record.node.value["marking"]): record.node.value["marking"] for record in records}
    if len(markings) < 2:
        return next(iter(markings.values()), node_of({"tlp": "CLEAR"}))
    whole = reduce(join, (markings[text].plain() for text in sorted(markings)))
    return node_of(schema.ordered(schema.types["record.Marking"], whole))
