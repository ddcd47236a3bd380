"""Commitments and openings (chapter 13)."""

import hashlib
import json
from collections.abc import Callable
from typing import Any

from match import digest, unspell
from records import instant

Read = Callable[[str], bytes]
BOUND = ("id", "sender", "recipient", "operation", "about", "openBy")


def value(commitment: dict[str, Any], file: str, salt: str) -> str:
    """What binds a sender to a file; nothing, with another spelling of a salt (13.2)."""
    try:
        random = unspell(salt)
    except ValueError:
        return ""
    lines = ["mixta-commitment-1", *(commitment[name] for name in BOUND), file, ""]
    return "sha256:" + hashlib.sha256("\n".join(lines).encode() + random).hexdigest()


def do_commit(file: Read, given: dict[str, Any]) -> dict[str, Any]:
    commitment = json.loads(file(given["terms"]))
    commitment["value"] = value(commitment, digest(file(given["file"])), given["salt"])
    text = json.dumps(commitment, ensure_ascii=False, separators=(",", ":")) + "\n"
    return {"value": commitment["value"], "commitment": digest(text.encode()), "output": text}


def paired(own: dict[str, Any], other: dict[str, Any]) -> list[tuple[str, str]]:
    """Whether two commitments are two sides of one thing (13.3)."""
    return [fault for wrong, fault in (
        (own["sender"] != other["recipient"], ("commit.actor", "/sender")),
        (own["recipient"] != other["sender"], ("commit.actor", "/recipient")),
        (own["operation"] != other["operation"], ("commit.pair", "/operation")),
        (own["about"] != other["about"], ("commit.pair", "/about")),
        (instant(own["openBy"]) != instant(other["openBy"]), ("commit.pair", "/openBy")),
        (own.get("exercise", False) != other.get("exercise", False), ("commit.pair", "/exercise"))) if wrong]


def do_opened(file: Read, given: dict[str, Any]) -> dict[str, Any]:
    data, others = file(given["commitment"]), file(given["other"])
    own, other = json.loads(data), json.loads(others)
    wrong = [("commit.own-side", "/recipient")] if own["sender"][:2] == own["recipient"][:2] else paired(own, other)
    if "opening" in given:
        opening, came = json.loads(file(given["opening"])), digest(file(given["file"])) if "file" in given else ""
        opened = instant(opening["issued"])
        wrong += [fault for bad, fault in (
            (opening["commitment"] != digest(data), ("commit.opening.commitment", "/commitment")),
            (opening["other"] != digest(others), ("commit.opening.commitment", "/other")),
            (opening["sender"] != own["sender"], ("commit.actor", "/sender")),
            (value(own, opening["file"], opening["salt"]) != own["value"], ("commit.opening.value", "/file")),
            (came != opening["file"], ("commit.opening.file", "/file")),
            (opened > instant(own["openBy"]), ("commit.opening.late", "/issued")),
            (opened < max(instant(own["issued"]), instant(other["issued"])), ("commit.opening.early", "/issued"))) if bad]
    elif instant(given["at"]) > instant(own["openBy"]) and not wrong:
        wrong.append(("commit.opening.missing", ""))
    return {"findings": [{"rule": rule, "severity": "error", "pointer": pointer} for rule, pointer in wrong]}


ACTS = {"commit": do_commit, "opened": do_opened}
