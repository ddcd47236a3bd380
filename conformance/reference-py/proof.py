"""Proofs: signatures that hold on copies (chapter 14)."""

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from typing import Any

from canon import Node, parse, spelt
from match import unspell
from records import Record, Schema, instant, read
from trust import Trust, Verdict, lacking, verify

Read = Callable[[str], bytes]
LEAF, NODE, OBJECT, LIST, DECOY, FIELD, RECORD, ROOT = range(8)
FIELDS = ("absent", "marking", "value")
ALWAYS = ("id", "version", "seen", "issuer", "issued", "marking", "exercise", "joint")


class Fault(Exception):
    """A rule that a record of a copy breaks, and the field."""


def h(kind: int, *parts: bytes) -> bytes:
    return hashlib.sha256(bytes([kind]) + b"".join(parts)).digest()


def below(seed: bytes, label: str) -> bytes:
    return hmac.digest(seed, label.encode(), "sha256")


def name_of(name: str) -> bytes:
    return hashlib.sha256(name.encode()).digest()


def text(node: Node) -> str:
    """RFC 8785, with numbers as they stand (14.3)."""
    if isinstance(node.value, dict):
        return "{" + ",".join(f"{spelt(name)}:{text(node.value[name])}" for name in ordered(node)) + "}"
    if isinstance(node.value, list):
        return "[" + ",".join(map(text, node.value)) + "]"
    return spelt(node.value) if isinstance(node.value, (str, bool)) or node.value is None else node.raw


def ordered(node: Node) -> list[str]:
    return sorted(node.value, key=lambda name: name.encode("utf-16-be"))


def divided(node: Node) -> bool:
    """Whether a list is one of objects or texts (14.4)."""
    return isinstance(node.value, list) and bool(node.value) and isinstance(node.value[0].value, (dict, str))


def value(seed: bytes, node: Node | None) -> bytes:
    """The digest of a value of which all is known (14.4, 14.5)."""
    if node is not None and isinstance(node.value, dict) and node.value:
        return h(OBJECT, *(name_of(name) + value(below(seed, name), node.value[name]) for name in ordered(node)))
    if node is None or not divided(node):
        return h(LEAF, seed, b"" if node is None else text(node).encode())
    size = 8
    while size <= len(node.value):
        size *= 2
    taken = sorted(sorted(range(size), key=lambda place: below(seed, f"place {place}"))[:len(node.value)])
    item = dict(zip(taken, node.value, strict=True))
    return h(LIST, *(value(below(seed, str(place)), item[place]) if place in item else h(DECOY, below(seed, str(place)))
                     for place in range(size)))


def fields(record: Node) -> dict[str, list[Node | None]]:
    """What a record says of each member (14.6)."""
    said: dict[str, list[Node | None]] = {}
    for name, node in record.value.items():
        about = {"absent": 0, "markings": 1}.get(name)
        if about is None or not isinstance(node.value, dict) or not node.value:
            said.setdefault(name, [None] * 3)[2] = node
        else:
            for member, own in node.value.items():
                said.setdefault(member, [None] * 3)[about] = own
    return dict(sorted(said.items()))


def field(seed: bytes, said: list[Node | None]) -> bytes:
    return h(FIELD, *(value(below(seed, label), part) for label, part in zip(FIELDS, said, strict=True)))


def record_of(seed: bytes, record: Node) -> bytes:
    return h(OBJECT, *(name_of(name) + field(below(seed, name), said) for name, said in fields(record).items()))


class Parts:
    """The parts of a record in a proof (14.9)."""

    def __init__(self, parts: list[str]) -> None:
        self.left, self.withheld, self.coarse, self.faults = parts[::-1], 0, 0, []

    def take(self) -> tuple[str, bytes, int]:
        if not self.left:
            raise Fault("parts", "")
        part = self.left.pop()
        if part[0] in "sh":
            try:
                return part[0], unspell(part[1:]), 0
            except ValueError as error:
                raise Fault("parts", "") from error
        return "o", b"", 1 << int(part[1:]) if part[1:] else 0

    def record(self, record: Node) -> bytes:
        kind, known, _ = self.take()
        if kind == "h":
            raise Fault("parts", "")
        found = record_of(known, record) if kind == "s" else h(
            OBJECT, *(name_of(name) + self.field(name, said) for name, said in fields(record).items()))
        if self.left:
            raise Fault("parts", "")
        return found

    def field(self, name: str, said: list[Node | None]) -> bytes:
        kind, known, _ = self.take()
        why = said[0].value if said[0] is not None else None
        if kind == "s":
            return field(known, said)
        if kind == "h":
            if name in ALWAYS:
                self.faults.append(("never", name))
            elif why != "withheld" or said[1] is not None or said[2] is not None:
                self.faults.append(("withheld", name))
            self.withheld += 1
            return known
        if why != "generalised":
            self.faults.append(("generalised", name))
        self.coarse += 1
        return h(FIELD, self.shown(said[0], True), self.shown(said[1], False), self.item("", said[2]))

    def shown(self, node: Node | None, hides: bool) -> bytes:
        """Why it is absent, which may be hidden, or its marking, which may not."""
        kind, known, _ = self.take()
        if kind == "o" or kind == "h" and not (hides and not isinstance(node and node.value, (dict, list))):
            raise Fault("parts", "")
        return value(known, node) if kind == "s" else known

    def item(self, label: str, node: Node | None) -> bytes:
        kind, known, size = self.take()
        plain = node.value if node is not None else None
        if kind == "s":
            return value(known, node)
        if kind == "h":
            if not (label == "accuracy" and not isinstance(plain, (dict, list))
                    or isinstance(plain, list) and not divided(node)):
                raise Fault("parts", "")
            return known
        if isinstance(plain, dict) and plain and not size:
            return h(OBJECT, *(name_of(name) + self.item(name, plain[name]) for name in ordered(node)))
        if node is None or not divided(node) or not 8 <= size <= len(self.left):
            raise Fault("parts", "")
        items, found = plain[::-1], []
        for _ in range(size):
            if self.left and self.left[-1][0] == "h":
                found.append(self.take()[1])
            elif items:
                found.append(self.item("", items.pop()))
            else:
                raise Fault("parts", "")
        if items:
            raise Fault("parts", "")
        return h(LIST, *found)


def root_of(depth: int, top: bytes) -> str:
    return "sha256:" + h(ROOT, b"mixta-proof-1\n", bytes([depth]), top).hex()


def where(record: Record) -> str:
    return f"{record.section}\n{record.kind}\n"


def do_root(file: Read, schema: Schema, given: dict[str, Any]) -> dict[str, Any]:
    """What is signed of a whole file (14.7)."""
    records, seed = read(schema, file(given["file"])).records, unspell(given["seed"])
    all_of = [h(RECORD, name_of(where(record)[:-1]), record_of(below(seed, where(record) + text(record.node)), record.node))
              for record in records]
    depth = max(6, len(records).bit_length())
    all_of += [h(DECOY, below(seed, f"decoy {index}")) for index in range(2 ** depth - len(records))]
    level = sorted(all_of)
    while len(level) > 1:
        level = [h(NODE, *level[at:at + 2]) for at in range(0, len(level), 2)]
    return {"depth": depth, "root": root_of(depth, level[0])}


def top(depth: int, start: int, leaves: dict[int, bytes], hidden: list[bytes]) -> bytes:
    """The digest of the places from one on (14.10)."""
    if not any(start <= place < start + 2 ** depth for place in leaves):
        return hidden.pop()
    if depth == 0:
        return leaves[start]
    left = top(depth - 1, start, leaves, hidden)
    return h(NODE, left, top(depth - 1, start + 2 ** (depth - 1), leaves, hidden))


def do_proved(file: Read, schema: Schema, trusted: Trust, given: dict[str, Any]) -> dict[str, Any]:
    """What a file is worth by its proof (14.8 to 14.12)."""
    data, proof, at = file(given["file"]), json.loads(file(given["proof"])), instant(given["at"])
    signed = json.dumps(proof["signatures"]).encode()
    payload = proof["signatures"]["payload"]
    over = base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)).decode()
    verdict = verify(trusted, over, signed, at, typ="mixta-root")
    told = {"records": 0, "withheld": 0, "generalised": 0}
    if verdict.findings:
        return {"valid": False, "findings": verdict.findings} | told
    whole = read(schema, data)
    findings, leaves, counts, kept = [], {}, [0, 0], set()
    if "seed" in proof:
        found = do_root(file, schema, given | {"seed": proof["seed"]})
        kept, root = set(range(1, len(whole.records) + 1)), found["root"] if found["depth"] == proof["depth"] else ""
    else:
        for shown in proof.get("shown", []):
            record, parts = whole.records[shown["record"] - 1], Parts(shown["parts"])
            try:
                leaves[shown["place"]] = h(RECORD, name_of(where(record)[:-1]), parts.record(record.node))
            except Fault:
                parts.faults = [("parts", "")]
            kept.add(shown["record"])
            counts = [counts[0] + parts.withheld, counts[1] + parts.coarse]
            findings += [{"rule": "proof." + rule, "severity": "error", "kind": record.kind, "id": record.id, "pointer": ""}
                         for rule, _ in parts.faults]
        hidden = [unspell(digest) for digest in proof.get("hidden", [])][::-1]
        try:
            root = root_of(proof["depth"], top(proof["depth"], 0, leaves, hidden)) if not findings else ""
        except IndexError:
            root = ""
        root = "" if hidden else root
    if not findings and root != over:
        findings = [{"rule": "proof.root", "severity": "error", "pointer": ""}]
    if findings:
        return {"valid": False, "findings": findings} | told
    own = Verdict()
    if "signatures" in given:
        own = verify(trusted, data, file(given["signatures"]), at)
    for number, record in enumerate(whole.records, 1):
        signers = own.signers + (verdict.signers if number in kept else [])
        if rule := lacking(signers, record.issuer, record.kind, "issuer"):
            own.find(rule, record.pointer + ("" if rule == "kind" else "/issuer"), kind=record.kind, id=record.id)
    if "signatures" not in given:
        own.findings.append({"rule": "proof.envelope", "severity": "warning", "pointer": "/envelope"})
    elif rule := lacking(own.signers, whole.envelope["sender"], None, "sender"):
        own.find(rule, "/envelope/sender")
    told = {"records": len(kept), "withheld": counts[0], "generalised": counts[1]}
    return {"valid": all(found["severity"] != "error" for found in own.findings), "findings": own.findings} | told
