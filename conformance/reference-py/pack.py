"""Packs (chapter 15)."""

import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from canon import Beyond, Malformed, Refused, parse, refuse
from records import Schema, digest, instant, read
from trust import Trust, speak, verify

BLOCK, LEAST = 512, 64
FORM = json.loads((Path(__file__).resolve().parents[2] / "schema/en/pack.schema.json").read_text(encoding="utf-8"))
DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\.|$)", re.IGNORECASE)
ENDINGS = {"signatures": ".jws", "proof": ".proof"}
SHA256 = re.compile("sha256:[0-9a-f]{64}")


def header(name: str, size: int) -> bytes:
    """The header of an entry (15.3)."""
    fields = [(name, 100), ("0000600", 8), ("0000000", 8), ("0000000", 8), (f"{size:011o}", 12), (f"{0:011o}", 12), (" " * 8, 8), ("0", 1), ("", 100),
              ("ustar", 6), ("00", 2), ("", 32), ("", 32), ("0000000", 8), ("0000000", 8), ("", 167)]
    block = b"".join(value.encode().ljust(width, b"\0") for value, width in fields)
    return block[:148] + f"{sum(block):06o}\0 ".encode() + block[156:]


def length(blocks: int) -> int:
    """How many blocks a container has that needs so many (15.4)."""
    blocks = max(blocks, LEAST)
    exponent = blocks.bit_length() - 1
    step = 2 ** (exponent - exponent.bit_length())
    return -(-blocks // step) * step


class Source:
    """A container that is read."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def take(self, count: int) -> bytes:
        refuse(self.at + count > len(self.data), Refused("pack"))
        self.at += count
        return self.data[self.at - count:self.at]

    def entry(self, name: str, size: int) -> bytes:
        refuse(self.take(BLOCK) != header(name, size), Refused("pack"))
        content = self.take(size)
        refuse(any(self.take(-size % BLOCK)), Refused("pack"))
        return content


def plain(name: str) -> bool:
    """Whether a name is plain (15.6)."""
    odd = any(unicodedata.category(c)[0] in "CZ" and c != " " or c in '/\\:*?"<>|\ufffd' for c in name)
    return not (odd or len(name.encode()) > 240 or unicodedata.normalize("NFC", name) != name or name.strip(" ") != name
                or name[0] == "." or name[-1] == "." or DEVICE.match(name))


def finding(rule: str, pointer: str, **more: str) -> dict[str, str]:
    return {"rule": rule, "severity": "error", "pointer": pointer} | more


def judge(parts: list[dict[str, Any]]) -> Iterator[dict[str, str]]:
    """What the parts must not be together (15.5 to 15.8)."""
    folded = [part["name"].upper().lower() for part in parts]
    left = 64 << 30
    for i, part in enumerate(parts):
        if not plain(part["name"]):
            yield finding("pack.name", f"/parts/{i}/name")
        elif folded[i] in folded[:i]:
            yield finding("pack.name.twice", f"/parts/{i}/name")
        if left >= 0 and (left := left - part["size"]) < 0:
            yield finding("pack.size", f"/parts/{i}/size")
        kind = next((kind for kind, end in ENDINGS.items() if folded[i].endswith(end)), None)
        of = [] if kind is None else [p for p, f in zip(parts, folded) if f + ENDINGS[kind] == folded[i]][-1:]
        fits = of and part["kind"] == kind and part["name"] == of[0]["name"] + ENDINGS[kind]
        fits = fits and (of[0]["kind"] == "records" or of[0]["kind"] == "attachment" and kind == "signatures")
        if kind and not fits or not kind and part["kind"] in ENDINGS:
            yield finding("pack.beside", f"/parts/{i}")
        elif part["kind"] == "records" and not {folded[i] + end for end in ENDINGS.values()} & set(folded):
            yield finding("pack.signed", f"/parts/{i}")


def texts(value: Any, pointer: str = "") -> Iterator[tuple[str, str]]:
    """All texts in a value, with their pointers."""
    if isinstance(value, str):
        yield value, pointer
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, below in items:
        yield from texts(below, f"{pointer}/" + str(name).replace("~", "~0").replace("/", "~1"))


def do_unpack(data: bytes, schema: Schema, trusted: Trust, given: dict[str, Any]) -> dict[str, Any]:
    """What a container is worth (15.2 to 15.10)."""
    source = Source(data)
    stated = data[124:135].decode("latin-1")
    refuse(not re.fullmatch("[0-7]{11}", stated) or int(stated, 8) > 8 << 20, Refused("pack"))
    text = source.entry("manifest.json", int(stated, 8))
    try:
        parse(text)
        manifest = json.loads(text)
    except Malformed as error:
        raise Beyond("says where JSON is malformed") from error
    refuse(not Draft202012Validator(FORM).is_valid(manifest), Beyond("says what breaks the schema"))
    parts = manifest["parts"]
    if found := list(judge(parts)):
        return {"valid": False, "findings": found}
    contents = {}
    for i, part in enumerate(parts):
        contents[part["name"]] = content = source.entry(str(i + 1), part["size"])
        if digest(content) != part["digest"]:
            found.append(finding("pack.digest", f"/parts/{i}/digest"))
    used = source.at // BLOCK
    refuse(any(source.take((length(used + 2) - used) * BLOCK)) or source.at != len(data), Refused("pack"))
    if found:
        return {"valid": False, "findings": found}
    attachments = {part["digest"] for part in parts if part["kind"] == "attachment"}
    vouched, absent = set(), []
    for part in parts:
        name = part["name"]
        refuse(name + ".proof" in contents, Beyond("proofs are judged apart"))
        if part["kind"] == "records" or part["kind"] == "attachment" and name + ".jws" in contents:
            verdict = verify(trusted, contents[name], contents.get(name + ".jws"), instant(given["at"]))
            vouched.add(part["digest"])
            if part["kind"] == "records" and not verdict.findings:
                file = read(schema, contents[name])
                speak(verdict, file)
                for record in file.records:
                    named = [(text, at) for text, at in texts(record.node.plain()) if SHA256.fullmatch(text) and record.kind != "receipt"]
                    vouched.update(text for text, _ in named)
                    absent += [finding("pack.attachment.absent", at, kind=record.kind, id=record.id) | {"severity": "warning"}
                               for text, at in named if text not in attachments]
            found += verdict.findings
    if not found:
        found = [finding("pack.attachment.unnamed", f"/parts/{i}") for i, part in enumerate(parts)
                 if part["kind"] == "attachment" and part["digest"] not in vouched]
    return {"valid": not found, "findings": found + absent}
