"""Merging files to one, and what is wrong with the versions in them (chapter 4)."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import cached_property
from itertools import combinations
from typing import Any

from canon import Node, canonical, listed, node_of, with_members
from records import APART, File, Record, Schema, allows, instant, join_all, named_id, related, utc, write

MODEL, JUMP = "1.0", 1 << 20
WITHHELD, GENERALISED, FULL = range(3)


class Copy(Record):
    """A record in a file of a merge (4.2)."""

    bytes = cached_property(lambda self: self.node.raw.encode())
    stamp = cached_property(Record.stamp.fget)
    total = property(lambda self: sum(self.stamp.version.values()))
    withdraws = property(lambda self: self.list == "withdrawals")
    erases = property(lambda self: self.withdraws and self.get("erase", False))
    fullness = property(lambda self: (sum(state != FULL for state, _ in self.states.values()), self.bytes))

    @cached_property
    def states(self) -> dict[str, tuple[int, bytes]]:
        """State and value of each member (4.6)."""
        members, absent = self.node.value, self.get("absent", {})
        markings = members["markings"].value if "markings" in members else {}

        def state(name: str) -> tuple[int, bytes]:
            node, why = members.get(name), absent.get(name, "")
            value = [canonical(node) if node else why, *(canonical(markings[name]) for _ in {name} & markings.keys())]
            lacks = GENERALISED if node and why == "generalised" else WITHHELD if not node and why == "withheld" else FULL
            return lacks, "\n".join(value).encode()

        return {name: state(name) for name in {*members, *absent, *markings} - {"absent", "markings"}}

    def more(self, other: Copy) -> set[str]:
        """The members of which this copy says more than the other (4.7)."""
        def says_more(name: str) -> bool:
            (state, value), (their, others) = (copy.states.get(name, (FULL, b"")) for copy in (self, other))
            if state == GENERALISED:
                return their == WITHHELD or their == GENERALISED and value > others
            return state == FULL and (their != FULL or value != others)

        return set(filter(says_more, {*self.states, *other.states}))

    def below(self, other: Copy) -> bool:
        """Whether the other is above this one (4.7)."""
        return self.kind == other.kind and not self.more(other) and (bool(other.more(self)) or other.bytes < self.bytes)

    def agrees(self, other: Copy) -> bool:
        """4.12."""
        return self.kind == other.kind and not self.more(other) & other.more(self)

    def loses(self, name: str, earlier: Copy) -> bool:
        """Whether a member that the earlier copy shows is lost (4.29)."""
        (was, value), (state, new) = (copy.states.get(name, (FULL, b"")) for copy in (earlier, self))
        own = earlier.get("markings", {}).get(name)
        denied = not allows(own or earlier.get("marking"), self.issuer)
        return denied and (state == WITHHELD or bool(own) and new != value) or state == GENERALISED and was == FULL


class Merge:
    """One merge: its keeper, its files, what is left of them, and the findings."""

    def __init__(self, keeper: str, files: list[File]) -> None:
        self.files, self.findings, self.unfit = files, [], defaultdict(list)
        self.states = {number for number, file in enumerate(files) if file.is_state}
        self.several = 0  # records of which several versions are left
        senders = [files[number].envelope["sender"] for number in sorted(self.states)]
        self.keepers = list(dict.fromkeys([keeper, *(sender for sender in senders if related(sender, keeper))]))
        self.own = self.states | {number for number, file in enumerate(files) if file.envelope["sender"] in self.keepers}
        self.bare = all(record.list == "receipts" for number in self.own for record in files[number].records)
        copies: dict[str, list[Copy]] = defaultdict(list)
        for record in (replace(record, file=number) for number, file in enumerate(files) for record in file.records):
            copies[record.id].append(Copy(**vars(record)))
        self.kept = [copy for same_id in copies.values() for copy in self.settle(same_id)]

    def find(self, rule: str, severity: str, copy: Copy, unfit: bool = False) -> None:
        self.findings.append({"rule": "merge." + rule, "severity": severity, "kind": copy.kind, "id": copy.id})
        if unfit:
            self.unfit[copy.file].append((rule, copy))

    def settle(self, copies: list[Copy]) -> list[Copy]:
        """What stays of one id, and where (4.3 to 4.12)."""
        standing = [copy for copy in copies if copy.section != "proposals"]
        erasures = [copy for copy in standing if copy.erases]
        self.judge(standing)
        self.count(copies)
        if erasures:
            left = min(erasures, key=lambda copy: (-copy.total, copy.bytes))
            faulty = any(copy is left for _, copy in self.unfit.get(left.file, []))
            for _ in () if faulty else {copy.file for copy in copies if not copy.erases} - self.states:
                self.find("erased", "warning", left)
            return [replace(left, section="")]
        left = survivors(standing)
        proposed = [copy for copy in survivors([copy for copy in copies if copy.section == "proposals"])
                    if not any(copy.stamp <= other.stamp for other in left)]
        kinds = [copy for copy in left + proposed if not copy.withdraws]
        for copy in kinds:
            if copy.kind != kinds[0].kind:
                self.find("kind", "error", copy)
        return self.placed(left) + proposed

    def placed(self, left: list[Copy]) -> list[Copy]:
        """4.9 to 4.12, 4.18 to 4.20."""
        pairs, current = list(combinations(left, 2)), left[0] if len(left) == 1 else None
        self.several += bool(pairs)
        if pairs and all(one.stamp == other.stamp and one.agrees(other) for one, other in pairs):
            self.find("copies", "info", left[0])
            current = min(left, key=lambda copy: copy.fullness)
        elif pairs:
            equal = [(one, other) for one, other in pairs if one.stamp.version == other.stamp.version]
            forks = [one for one, other in equal if one.withdraws != other.withdraws
                     or one.kind == other.kind and not one.agrees(other)]
            if forks:
                self.find("fork", "error", forks[0])
            if not forks or equal != pairs:
                self.find("conflict", "warning", left[0])
        return [replace(copy, section="" if copy is current or copy.list in APART else "conflicts") for copy in left]

    def count(self, copies: list[Copy]) -> None:
        """Counters and tokens of the keepers (4.25 to 4.27)."""
        own = [copy for copy in copies if copy.file in self.own]
        if any(copy.erases for copy in own):
            return
        known: dict[str, int] = defaultdict(int)
        for actor, count in (pair for copy in own for pair in copy.stamp.version.items()):
            known[actor] = max(count, known[actor])
        tokens = {actor: {copy.stamp.seen.get(actor) for copy in own if copy.stamp.version.get(actor) == count}
                  for actor, count in known.items()}
        for copy in (copy for copy in copies if copy not in own):
            version, seen = copy.stamp.version, copy.stamp.seen
            for actor in (actor for actor in self.keepers if actor in version):
                unseen = version[actor] == known[actor] and not tokens[actor] & {None, seen.get(actor)}
                if unseen or version[actor] > known[actor] + JUMP * self.bare:
                    self.find("unseen" if unseen else "counter", "error", copy, unfit=True)
                    break
            if copy.issuer not in self.keepers and version[copy.issuer] > known[copy.issuer] + JUMP:
                self.find("counter-jump", "warning", copy)

    def judge(self, standing: list[Copy]) -> None:
        """Versions that should not have been issued (4.28 to 4.30)."""
        fit: list[Copy] = []
        faults: list[tuple[str, Copy]] = []
        for copy in sorted(standing, key=lambda copy: (copy.erases, copy.total)):
            peers = [other for other in standing if other.stamp == copy.stamp and other.kind == copy.kind]
            if any(self.forbids(other, copy, fit) for other in standing):
                faults.append(("issuer", copy))
            elif any(self.hides(other, copy, fit, peers) for other in fit):
                faults.append(("withheld", copy))
            else:
                fit.append(copy)
        for rule, copy in faults:
            if not any(copy.stamp < other.stamp for other in fit):
                self.find(rule, "error", copy, unfit=True)

    def forbids(self, v: Copy, c: Copy, fit: list[Copy]) -> bool:
        """Whether v shows that c is not its issuer's to issue (4.28)."""
        sender = self.files[c.file].envelope["sender"]
        v_state, c_state = v.file in self.states, c.file in self.states
        follows = v in fit and (v.stamp < c.stamp or c.erases and not c.stamp < v.stamp) and (v_state or not c_state)
        beside = v_state and not (c_state or c.get("joint") or c.erases or v.stamp < c.stamp or c.stamp < v.stamp)
        if v.get("joint") or related(v.issuer, c.issuer) or related(sender, v.issuer) or not (follows or beside):
            return False
        return not any(v.stamp < other.stamp < c.stamp or c_state and related(other.issuer, c.issuer)
                       and other.stamp < c.stamp and not (other.stamp <= v.stamp or v.stamp <= other.stamp)
                       for other in fit)

    def hides(self, v: Copy, c: Copy, fit: list[Copy], peers: list[Copy]) -> bool:
        """Whether c lost what v shows (4.29)."""
        return (v.kind == c.kind and v.stamp < c.stamp and not related(v.issuer, c.issuer)
                and (v.file in self.states or c.file not in self.states)
                and not any(v.stamp < other.stamp < c.stamp for other in fit)
                and all(any(peer.loses(name, v) for name in v.states.keys() & v.node.value.keys()) for peer in peers))


def survivors(copies: list[Copy]) -> list[Copy]:
    """What the order of versions and of copies leaves (4.5 to 4.7), each copy once."""
    copies = list({(copy.list, copy.bytes): copy for copy in reversed(copies)}.values())[::-1]
    newest = [copy for copy in copies if not any(copy.stamp < other.stamp for other in copies)]
    return [copy for copy in newest if not any(copy.stamp == other.stamp and copy.below(other) for other in newest)]


def answer(schema: Schema, files: list[File], given: dict[str, Any]) -> dict[str, Any]:
    """What the kit asks of a merge; the findings of files and result are given (4.1, 4.23)."""
    result, known = given.get("result", []), [finding for name in given["files"] for finding in given["findings"][name]]
    for name, findings in [*given["findings"].items(), ("result", result)]:
        if any(finding["refuses"] for finding in findings):
            return {"refused": name}
    merge = Merge(given["keeper"], files)
    return {
        "records": len([copy for copy in merge.kept if not copy.section and copy.list not in APART]),
        "conflicts": merge.several,
        "findings": merge.findings,
        "exclude": [given["files"][number] for number in sorted(merge.unfit)],
        "introduced": [{name: finding[name] for name in finding if name != "refuses"} for finding in result
                       if finding["id"] and finding["severity"] != "info" and place(finding) not in map(place, known)],
        "output": text(schema, merge, given["keeper"], given.get("envelope")),
    }


def place(finding: dict[str, Any]) -> tuple[str, str, str]:
    """The rule, the id and the place within the record (4.23)."""
    return finding["rule"], finding["id"], re.sub(r"^(/conflicts|/proposals)?/\w+/\d+", "", finding["pointer"])


def text(schema: Schema, merge: Merge, keeper: str, envelope: dict[str, Any] | None = None) -> str:
    """The result (4.13 to 4.17)."""
    marking = join_all(schema, merge.kept)
    if envelope is None:
        issued = max((instant(copy.get("issued")) for copy in merge.kept), default=instant("1970-01-01T00:00:00Z"))
        envelope = {"id": named_id(keeper, "file", "state"), "sender": keeper, "recipient": keeper, "issued": utc(issued)}
        if "releasable" not in marking.value and not allows(marking.plain(), keeper):
            marking = node_of(schema.ordered(schema.types["record.Marking"], marking.value | {"releasable": [keeper]}))
    more: dict[str, Node] = {}
    for name, node in (pair for file in merge.files for pair in file.top.items() if pair[0] not in schema.top):
        more[name] = newer(more.get(name, node), node)
    versions = [file.top["mixta"].value for file in merge.files] + [MODEL]
    mixta = max(versions, key=lambda version: [int(part) for part in version.split(".")])
    return write(schema, mixta, with_members(node_of(envelope), {"marking": marking}), merge.kept, more)


def newer(one: Node, other: Node) -> Node:
    """What two values of one member of a newer version become (4.17)."""
    smaller, greater = sorted((one, other), key=lambda node: node.raw.encode())
    if canonical(one) == canonical(other):
        return smaller
    if not (isinstance(one.value, list) and isinstance(other.value, list)):
        return greater
    both = sorted(one.value + other.value, key=lambda node: node.raw.encode(), reverse=True)
    items = {canonical(item): item for item in both}
    return listed([items[text] for text in sorted(items)])
