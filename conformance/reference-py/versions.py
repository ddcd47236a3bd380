"""Next versions, proposals, withdrawals and resolutions (chapters 3 and 5)."""

from dataclasses import dataclass, field, replace
from typing import Any, Callable

from canon import Node, Refused, canonical, joined, node_of, parse, refuse, with_members
from records import Record, Schema, instant

STAMPED = {"version", "seen", "issuer", "issued"}
LACKS = ("withheld", "generalised")
PARTS = {"absent", "markings"}
NEW = ("reason", "authority", "erase")


@dataclass(frozen=True)
class Act:
    """An act: who issues what, when, and the token drawn for it. What is given is as the kit has it."""

    schema: Schema
    read: Callable[[str], bytes]
    given: dict[str, Any]

    by = property(lambda self: self.given["by"])

    def record(self, name: str) -> Record:
        """The record in the file that is given by this name."""
        return self.stored(self.given[name])

    def stored(self, file: str) -> Record:
        return Record(parse(self.read(file)), "", self.given["kind"])

    def next(self, *followed: Record) -> dict[str, Any]:
        """The stamp of a version that follows these (3.3, 3.5, 3.7, 3.10, 3.12)."""
        version: dict[str, int] = {}
        seen: dict[str, str | None] = {}
        for record in followed:
            for actor, count in record.stamp.version.items():
                token = record.stamp.seen.get(actor)
                if count == version.get(actor) and actor != self.by and None not in (tokens := {token, seen[actor]}):
                    refuse(len(tokens) > 1, Refused("other"))
                if (count, token or "") > (version.get(actor, 0), seen.get(actor) or ""):
                    version[actor], seen[actor] = count, token
            if record.issuer == self.by and instant(self.given["at"]) < instant(record.get("issued")):
                raise Refused("earlier")
        version[self.by] = version.get(self.by, 0) + 1
        tokens = any(record.get("joint") or record.stamp.seen for record in followed)
        return self.stamp(version, seen | {self.by: self.given.get("token") if tokens else None})

    def stamp(self, version: dict[str, int], seen: dict[str, str | None]) -> dict[str, Any]:
        tokens = {actor: seen[actor] for actor in sorted(seen) if seen[actor]}
        stamp = {"version": dict(sorted(version.items()))} | ({"seen": tokens} if tokens else {})
        return stamp | {"issuer": self.by, "issued": self.given["at"]}

    def issuing(self, name: str) -> Record:
        """The record given by this name, whose next version the actor may issue (3.8, 3.9)."""
        record = self.record(name)
        refuse(record.issuer != self.by and not record.get("joint"), Refused("issuer"))
        if record.issuer != self.by and lacking(record):
            raise Refused("other")
        return record


def content(record: Record | None) -> Node | None:
    """What a version says, apart from its stamp."""
    return record and joined({name: node for name, node in record.node.value.items() if name not in STAMPED})


def same(one: Node | None, other: Node | None) -> bool:
    return (one and canonical(one)) == (other and canonical(other))


def first(act: Act) -> Node:
    """The first version of a record (3.5)."""
    record = act.record("record")
    seen = {act.by: act.given.get("token")} if record.get("joint") else {}
    return with_members(record.node, act.stamp({act.by: 1}, seen))


def revise(act: Act) -> Node:
    """The next version of a record, or a proposal of one (3.8 to 3.12, 5.1)."""
    current, edited = act.issuing("current") if act.given["do"] == "revise" else act.record("current"), act.record("edited")
    refuse(current.stamp != edited.stamp, Refused("stale"))
    refuse(same(content(current), content(edited)), Refused("unchanged"))
    return with_members(edited.node, act.next(current))


def lacking(record: Record) -> set[str]:
    """The members that were withheld from the issuer of a version, or given coarser."""
    return {name for name, why in record.get("absent", {}).items() if why in LACKS}


def restored(record: Record, source: Record | None) -> Record:
    """The record with what it lacks as the other has it (5.3, 5.10)."""
    lost, theirs, ours = lacking(record), source.node.value if source else {}, record.node.value
    members = {name: node for name, node in ours.items() if name not in lost} | {
        name: node for name, node in theirs.items() if name in lost}
    for part in PARTS & {*ours, *theirs}:
        own, other = (side[part].value if part in side else {} for side in (ours, theirs))
        entries = {name: own[name] for name in own.keys() - lost} | {name: other[name] for name in other.keys() & lost}
        members[part] = node_of(dict(sorted(entries.items())))
    return replace(record, node=joined({name: node for name, node in members.items() if name not in PARTS or node.value}))


def accept(act: Act) -> Node:
    """The content of the proposal, and what was withheld from its issuer as it is (5.3)."""
    current, proposal = act.issuing("current"), act.record("proposal")
    old, new = current.stamp.version, proposal.stamp.version
    refuse(new != old | {proposal.issuer: old.get(proposal.issuer, 0) + 1} and not same(content(current), content(proposal)),
           Refused("other"))
    return with_members(restored(proposal, current).node, act.next(current, proposal))


def decline(act: Act) -> Node:
    """The current content, and a source with the reason (5.4)."""
    current, proposal = act.issuing("current"), act.record("proposal")
    source = {"title": f"Propuesta no aceptada / Proposal declined: {proposal.issuer}", "publisher": act.by,
              "note": act.given["reason"]}
    source = node_of(act.schema.ordered(act.schema.types["record.Source"], source))
    sources = current.node.value["sources"].value if "sources" in current.node.value else []
    return with_members(current.node, act.next(current, proposal) | {"sources": [*sources, source]})


def overrule(act: Act) -> Node:
    """The record as it was, after a concurrent withdrawal (5.8)."""
    kept = act.issuing("kept")
    return with_members(kept.node, act.next(kept, act.record("withdrawal")))


def withdraw(act: Act) -> Node:
    """A withdrawal is the next version of the record (5.6, 5.7)."""
    current = act.issuing("current")
    members = {name: current.get(name) for name in ("id", "marking", "exercise", "joint") if current.get(name)}
    members |= {name: act.given[name] for name in NEW if name in act.given} | {"kind": current.kind} | act.next(current)
    return node_of(act.schema.ordered(act.schema.types["record.Withdrawal"], members))


def resolve(act: Act) -> dict[str, Any]:
    """The clashes that are left, or the version that follows all of these (5.9, 5.10)."""
    versions = [act.stored(file) for file in act.given["versions"]]
    refuse(not any(record.issuer == act.by or record.get("joint") for record in versions), Refused("issuer"))
    refuse(any(lacking(record) and record.issuer != act.by for record in versions), Refused("other"))
    whole = [record for record in versions if not lacking(record)]
    common = act.record("base") if "base" in act.given else None
    if common and lacking(common):
        common = restored(common, next(iter(whole), None))
    base, contents = content(common), [content(restored(record, common or next(iter(whole), None))) for record in versions]
    merge = Resolution(act.schema, {pointer: parse(text.encode()) for pointer, text in act.given.get("chosen", {}).items()})
    merged = contents[0]
    for other in contents[1:]:
        merged = merge.value(merged, other, base, "", act.schema.type(act.given["kind"]))
    refuse(merge.chosen, Refused("choice"))
    if merge.clashes:
        return {"clashes": merge.clashes, "introduced": []}
    if introduced := [{name: one[name] for name in ("rule", "severity", "pointer")} for one in act.given.get("result", [])
                      if one["severity"] == "error"]:
        return {"clashes": [], "introduced": introduced}
    order = [name for name in versions[0].node.value if name in STAMPED or name in merged.value]
    members = {name: merged.value.get(name) or versions[0].node.value[name] for name in [*order, *merged.value]}
    return {"clashes": [], "introduced": [], "output": with_members(joined(members), act.next(*versions)).raw}


@dataclass
class Resolution:
    """Merging content value by value, with what a person has chosen (5.9)."""

    schema: Schema
    chosen: dict[str, Node]
    clashes: list[dict[str, Any]] = field(default_factory=list)

    def value(self, one: Node | None, other: Node | None, base: Node | None, pointer: str, type: str | None,
              merging: str = "") -> Node | None:
        if same(one, other) or base and same(other, base):
            return one
        if base and same(one, base) or not base and not (one and other):
            return other if base else one or other
        sides = [items(node, merging) for node in (one, other)]
        if None not in sides and one.value.__class__ is other.value.__class__ and (base or merging != "set"):
            within = base and items(base, merging) or {}
            inner = self.schema.below if isinstance(one.value, dict) else lambda item, _: (item, "")
            merged = {name: self.value(*(side.get(name) for side in (*sides, within)), f"{pointer}/{name}", *inner(type, name))
                      for name in sides[0] | sides[1]}
            merged = {name: node for name, node in merged.items() if node}
            return joined(merged) if isinstance(one.value, dict) else node_of(list(merged.values()))
        if pointer in self.chosen:
            return self.chosen.pop(pointer)
        self.clashes.append({"pointer": pointer, "values": [node.raw if node else "" for node in (one, other)]})
        return one


def items(node: Node | None, merging: str) -> dict[str, Node] | None:
    """The members of an object, or the items of a list by what tells them apart (5.9)."""
    if not node or not isinstance(node.value, list):
        return node.value if node and isinstance(node.value, dict) else None
    if merging == "set":
        keys = [canonical(item) for item in node.value]
        return dict(zip(keys, node.value)) if len(keys) == len(set(keys)) else None
    if merging == "whole" or not all(isinstance(item.value, dict) for item in node.value):
        return None
    for name in [merging.removeprefix("by ")] if merging else ("id", "key"):
        keys = [item.value[name].value for item in node.value if name in item.value]
        if len(keys) == len(node.value) == len(set(keys)) and all(isinstance(key, str) for key in keys):
            return dict(zip(keys, node.value))
    return None


def issued(make: Callable[[Act], Node]) -> Callable[[Act], dict[str, Any]]:
    """The answer with one version."""
    return lambda act: {"output": make(act).raw}


ONE = {"first": first, "revise": revise, "propose": revise, "accept": accept, "decline": decline, "overrule": overrule,
       "withdraw": withdraw}
ACTS = {do: issued(make) for do, make in ONE.items()} | {"resolve": resolve}
