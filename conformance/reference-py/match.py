"""Questions and answers without lists (chapter 12): the function of RFC 9497 in mode POPRF with ristretto255-SHA512."""

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from datetime import timedelta
from itertools import groupby
from typing import Any

import ristretto as group
from canon import Beyond
from records import instant

CONTEXT = b"OPRFV1-\x02-ristretto255-SHA512"
BATCH = 1024
G = group.decode(group.BASE)


def spell(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unspell(text: str) -> bytes:
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if spell(data) != text:
        raise ValueError("another spelling")
    return data


def element(text: str) -> group.Point:
    return group.decode(unspell(text))


def framed(*parts: bytes) -> bytes:
    return b"".join(len(p).to_bytes(2, "big") + p for p in parts)


def tweak(info: bytes) -> int:
    return group.to_scalar(b"Info" + framed(info), b"HashToScalar-" + CONTEXT)


def output(value: bytes, info: bytes, opened: group.Point) -> bytes:
    return hashlib.sha512(framed(value, info, group.encode(opened)) + b"Finalize").digest()


def blind(seed: bytes, value: bytes) -> int:
    return group.to_scalar(seed + value, b"mixta-match-blind-1")


def hidden(seed: bytes, value: bytes) -> str:
    point = group.to_element(value, b"HashToGroup-" + CONTEXT)
    return spell(group.encode(blind(seed, value) * point))


def public_input(digest: str) -> bytes:
    return b"mixta-match-1 " + digest.encode()


def challenge(key: bytes, m: group.Point, z: group.Point, t2: group.Point, t3: group.Point) -> int:
    text = framed(key, *(group.encode(p) for p in (m, z, t2, t3))) + b"Challenge"
    return group.to_scalar(text, b"HashToScalar-" + CONTEXT)


def composites(key: bytes, evaluated: list[str], blinded: list[str]) -> tuple[group.Point, group.Point]:
    seed = hashlib.sha512(framed(key, b"Seed-" + CONTEXT)).digest()
    m = z = group.IDENTITY
    for i, (c, d) in enumerate(zip(evaluated, blinded)):
        text = framed(seed) + i.to_bytes(2, "big") + framed(unspell(c), unspell(d)) + b"Composite"
        weight = group.to_scalar(text, b"HashToScalar-" + CONTEXT)
        m, z = m + weight * element(c), z + weight * element(d)
    return m, z


def prove(secret: int, nonce: int, evaluated: list[str], blinded: list[str]) -> str:
    key = group.encode(secret * G)
    m, z = composites(key, evaluated, blinded)
    c = challenge(key, m, z, nonce * G, nonce * m)
    return spell(c.to_bytes(32, "little") + ((nonce - c * secret) % group.L).to_bytes(32, "little"))


def proven(public: str, info: bytes, evaluated: list[str], blinded: list[str], proof: str) -> bool:
    tweaked = tweak(info) * G + element(public)
    key = group.encode(tweaked)
    m, z = composites(key, evaluated, blinded)
    try:
        c, s = (int.from_bytes(unspell(proof)[i:i + 32], "little") for i in (0, 32))
    except ValueError:
        return False
    return max(c, s) < group.L and challenge(key, m, z, s * G + c * tweaked, s * m + c * z) == c


def ask(seed: str, key: str, inputs: list[str]) -> list[str]:
    """The elements of a question (12.4)."""
    element(key)
    return sorted(hidden(unspell(seed), v.encode()) for v in set(inputs))


def reply(private: str, digest: str, elements: list[str], inputs: list[str]) -> dict[str, Any]:
    """The elements and tags of an answer (12.6, 12.7)."""
    secret, info = int.from_bytes(unspell(private), "little"), public_input(digest)
    inverse = pow(secret + tweak(info), -1, group.L)
    out = [spell(group.encode(inverse * element(e))) for e in elements]
    tags = []
    for v in {v.encode() for v in inputs}:
        tags.append(output(v, info, inverse * group.to_element(v, b"HashToGroup-" + CONTEXT)))
    size, i = max(1024, 1 << max(len(tags) - 1, 0).bit_length()), 0
    while len(tags) < size:
        tags.append(hmac.new(unspell(private), info + i.to_bytes(8, "big"), hashlib.sha512).digest())
        i += 1
    return {"elements": out, "tags": sorted(spell(t[:16]) for t in tags)}


def digest(data: bytes) -> str:
    return "sha256:" + hashlib.sha256(data).hexdigest()


def is_element(text: str) -> bool:
    try:
        element(text)
    except ValueError:
        return False
    return True


def disorder(pointer: str, texts: list[str]) -> list[tuple[str, str]]:
    """What is out of the order of its text, or spelt in two ways (12.1, 12.6, 12.9)."""
    def plain(text: str) -> bool:
        try:
            return bool(unspell(text))
        except ValueError:
            return False
    return [("match.order", f"{pointer}/{i}") for i, text in enumerate(texts) if not plain(text) or i and texts[i - 1] >= text]


def loose(question: dict[str, Any]) -> list[tuple[str, str]]:
    """What is wrong with a question alone (12.1, 12.6)."""
    wrong = [] if "law" in question["authority"] else [("match.law", "/authority")]
    if question["sender"][:2] == question["recipient"][:2]:
        wrong.append(("match.own-side", "/recipient"))
    wrong += [("match.element", f"/elements/{i}") for i, e in enumerate(question["elements"]) if not is_element(e)]
    return wrong + disorder("/elements", question["elements"])


def torn(answer: dict[str, Any]) -> list[tuple[str, str]]:
    """What is wrong with an answer alone (12.1, 12.9)."""
    wrong = [] if "law" in answer["authority"] else [("match.law", "/authority")]
    if len(answer["tags"]) & (len(answer["tags"]) - 1):
        wrong.append(("match.answer.padding", "/tags"))
    if len(answer["proofs"]) != -(-len(answer["elements"]) // BATCH):
        wrong.append(("match.answer.proofs", "/proofs"))
    return wrong + disorder("/tags", answer["tags"])


def broken(account: dict[str, Any]) -> list[tuple[str, str]]:
    """Entries that are not chained to the one before (12.8)."""
    wrong, previous = [], digest(b"")
    for i, entry in enumerate(account.get("entries", [])):
        if entry["previous"] != previous:
            wrong.append(("match.account.chain", f"/entries/{i}/previous"))
        previous = digest(json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode())
    return wrong


def judged(data: bytes, key: dict[str, Any], account: dict[str, Any], given: dict[str, Any]) -> list[tuple[str, str]]:
    """Why a question must not be answered (12.7)."""
    question, at, month = json.loads(data), instant(given["at"]), timedelta(days=30)
    answered = [e for e in account.get("entries", []) if e["deed"] == "answered"]
    if any(e["question"] == digest(data) for e in answered):
        return [("match.question.again", "")]
    count, age = len(question["elements"]), at - instant(question["issued"])
    before = sum(e["items"] for e in answered if e["sender"][:2] == question["sender"][:2]
                 and e["recipient"] == question["recipient"] and at - instant(e["at"]) < month)
    return [fault for wrong, fault in (
        (question["recipient"] != key["actor"], ("match.actor", "/recipient")),
        (question["key"] != key["public"], ("match.key", "/key")),
        (age >= month or age < -timedelta(days=1), ("match.question.issued", "/issued")),
        (count > given["most"], ("match.question.many", "/elements")),
        (before + count > given["month"], ("match.question.rate", "/elements")),
        (question["asked"] < before, ("match.question.asked", "/asked"))) if wrong]


def faults(blinds: dict[str, Any], answer: dict[str, Any]) -> list[tuple[str, str]]:
    """What an answer has otherwise than the question asks (12.8)."""
    groups = [list(g) for _, g in groupby(blinds["items"], key=lambda i: i["input"])]
    return [fault for wrong, fault in (
        (answer["question"] != blinds["question"], ("match.answer.question", "/question")),
        (answer["sender"] != blinds["recipient"], ("match.actor", "/sender")),
        (answer["recipient"] != blinds["sender"], ("match.actor", "/recipient")),
        (answer["key"] != blinds["key"], ("match.key", "/key")),
        (answer.get("exercise", False) != blinds.get("exercise", False), ("match.exercise", "/exercise")),
        (len(answer["elements"]) != len(groups), ("match.answer.elements", "/elements"))) if wrong]


def read(blinds: dict[str, Any], answer: dict[str, Any]) -> tuple[list[str], list[tuple[str, str]]]:
    """The records that are hit, and what is wrong (12.8)."""
    wrong = faults(blinds, answer)
    if wrong:
        return [], wrong
    seed, info = unspell(blinds["seed"]), public_input(blinds["question"])
    groups = [list(g) for _, g in groupby(blinds["items"], key=lambda i: i["input"])]
    asked = [hidden(seed, g[0]["input"].encode()) for g in groups]
    for number, proof in enumerate(answer["proofs"]):
        part = slice(number * BATCH, (number + 1) * BATCH)
        if not proven(blinds["key"], info, answer["elements"][part], asked[part], proof):
            wrong.append(("match.answer.proof", f"/proofs/{number}"))
    hits, tags = [], set(answer["tags"])
    for g, e in zip(groups, answer["elements"]):
        value = g[0]["input"].encode()
        opened = pow(blind(seed, value), -1, group.L) * element(e)
        if spell(output(value, info, opened)[:16]) in tags:
            hits += [i["record"] for i in g]
    return ([], wrong) if wrong else (sorted(hits), [])


Read = Callable[[str], bytes]


def told(wrong: list[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"rule": rule, "severity": "warning" if rule == "match.question.asked" else "error", "pointer": pointer} for rule, pointer in wrong]


def do_ask(file: Read, given: dict[str, Any]) -> dict[str, Any]:
    terms = json.loads(file(given["terms"]))
    terms["elements"] = ask(given["seed"], terms["key"], given["inputs"])
    text = json.dumps(terms, ensure_ascii=False, separators=(",", ":")) + "\n"
    return {"elements": terms["elements"], "question": digest(text.encode()), "output": text}


def do_reply(file: Read, given: dict[str, Any]) -> dict[str, Any]:
    data, key = file(given["question"]), json.loads(file(given["key"]))
    of = digest(data)
    return {"question": of, "key": key["public"]} | reply(key["private"], of, json.loads(data)["elements"], given["inputs"])


def do_hits(file: Read, given: dict[str, Any]) -> dict[str, Any]:
    answer = json.loads(file(given["answer"]))
    hits, wrong = [], torn(answer)
    if not wrong:
        hits, wrong = read(json.loads(file(given["blinds"])), answer)
    return {"hits": hits, "findings": told(wrong)}


def do_judge(file: Read, given: dict[str, Any]) -> dict[str, Any]:
    data, key = file(given["question"]), json.loads(file(given["key"]))
    account = json.loads(file(given["account"])) if "account" in given else {}
    try:
        wrong = loose(json.loads(data))
    except json.JSONDecodeError:
        raise Beyond("the place of a fault in the text") from None
    wrong += broken(account)
    return {"findings": told(wrong or judged(data, key, account, given))}


ACTS = {"ask": do_ask, "reply": do_reply, "hits": do_hits, "judge": do_judge}
