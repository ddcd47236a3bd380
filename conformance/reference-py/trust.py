"""Signatures, and whose are trusted for what (chapters 7 and 8)."""

import base64
import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from jsonschema import Draft202012Validator

from canon import Beyond, Malformed, Refused, parse, refuse
from certificates import Authorities
from keys import Fault, Key, listed, side, unpadded
from records import File, covers, digest, instant

ALGORITHMS = {"EdDSA": "EdDSA", "Ed25519": "EdDSA", "ES256": "ES256", "PS256": "PS256"}
TEXT = {"type": "string"}


def _object(*names: str, **more: Any) -> dict[str, Any]:
    members = dict.fromkeys(names, TEXT) | more
    return {"type": "object", "properties": members, "required": list(members), "additionalProperties": False}


LIST = {"type": "array", "maxItems": 64, "items": _object("protected", "signature")}
FORMS = {"anyOf": [_object("payload", signatures=LIST), _object("payload", "protected", "signature")]}
CHAIN = {"type": "array", "items": TEXT}
HEADER = {"type": "object", "properties": {"alg": TEXT, "kid": TEXT, "typ": TEXT, "x5c": CHAIN}}


def strict(data: bytes, form: dict[str, Any], fault: Exception) -> Any:
    """Strict JSON of a form (7.3, 8.1)."""
    try:
        plain = parse(data).plain()
        refuse(data.startswith(b"\xef\xbb\xbf"), Malformed("a byte order mark"))
    except Malformed as error:
        raise fault from error
    refuse(not Draft202012Validator(form).is_valid(plain), fault)
    return plain


def decoded(text: str, rule: str, pointer: str) -> bytes:
    """base64url without padding, on one line, without stray bits (7.4)."""
    refuse("\n" in text or "\r" in text, Fault("signature.line-break", pointer))
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), b"-_", validate=True)
    except ValueError as error:
        raise Fault(rule, pointer) from error
    refuse(unpadded(data) != text, Fault(rule, pointer))
    return data


class Trust:
    """A trust file (8.1 to 8.7)."""

    def __init__(self, schema: dict[str, Any], data: bytes) -> None:
        self.schema = schema
        self.plain = strict(data, schema, Refused("trust"))
        keys = [listed(entry) for entry in self.plain.get("keys", [])]
        self.keys, self.authorities = {key.kid: key for key in keys}, Authorities(self.plain)
        refuse(len(self.keys) < len(keys) or self.keys.keys() & self.authorities.revoked.keys(), Refused("trust"))


@dataclass
class Verdict:
    """The signers of a file, if all signatures hold, and the findings."""

    signers: list[Key] = field(default_factory=list)
    findings: list[dict[str, Any]] = field(default_factory=list)

    def find(self, rule: str, pointer: str, **record: str) -> None:
        self.findings.append({"rule": "trust." + rule, "severity": "error", "pointer": pointer} | record)

    @property
    def answer(self) -> dict[str, Any]:
        signers = [{"actor": key.actor, "key": key.kid, "algorithm": key.algorithm} for key in self.signers]
        return {"valid": not self.findings, "signers": signers, "findings": self.findings}


def signatures(data: bytes) -> tuple[str, list[tuple[str, dict[str, str]]]]:
    """Payload and signatures with their pointers (7.2, 7.3)."""
    malformed = Fault("signature.malformed", "")
    refuse(len(data) > 1 << 20, malformed)
    plain = strict(data, FORMS, malformed)
    decoded(plain["payload"], "signature.malformed", "")
    refuse(plain.get("signatures") == [], Fault("signature.missing", "/signatures"))
    entries = [(f"/signatures/{index}", entry) for index, entry in enumerate(plain.get("signatures", []))]
    return plain["payload"], entries or [("", plain)]


def header_of(protected: str, typ: str) -> dict[str, Any]:
    """7.5, 7.6, 7.9, 7.8."""
    malformed = "signature.malformed", "/protected"
    header = strict(decoded(protected, *malformed), HEADER, Fault(*malformed))
    refuse(header.get("alg", "none") == "none", Fault("algorithm.none", "/protected"))
    refuse(header.get("alg") not in ALGORITHMS, Fault("algorithm.unknown", "/protected"))
    refuse(header.keys() & {"jwk", "jku", "x5u"}, Fault("header.own-key", "/protected"))
    refuse(header.keys() - HEADER["properties"].keys(), Fault("header.unknown", "/protected"))
    refuse(header.get("typ") != typ, Fault("header.type", "/protected"))
    return header


def check(trust: Trust, payload: str, entry: dict[str, str], data: bytes | str, typ: str, at: datetime) -> Key:
    """The key of a signature that holds; else its first fault (7.14)."""
    header = header_of(entry["protected"], typ)
    kid = header.get("kid", "")
    try:
        chain, key = header.get("x5c"), trust.keys.get(kid)
        certified = trust.authorities.certified(chain, kid, at, key) if chain else None
    except Fault as fault:
        raise Fault(fault.args[0], "/protected/x5c") from fault
    key = key or certified
    refuse(key is None, Fault("key.unknown", "/protected"))
    refuse(key.weakness, Fault(key.weakness, "/protected"))
    refuse(ALGORITHMS[header["alg"]] != key.algorithm, Fault("algorithm.confused", "/protected"))
    signature = decoded(entry["signature"], "signature.wrong", "/signature")
    if not key.verifies(signature, f"{entry['protected']}.{payload}".encode()):
        raise Fault("signature.wrong", "/signature")
    refuse(payload != unpadded((data if isinstance(data, str) else digest(data)).encode()), Fault("signature.other-file", "/payload"))
    for each in filter(None, (key, certified)):
        each.check_times(at)
    return key


def verify(trust: Trust, data: bytes | str, signed: bytes | None, at: datetime, by: list[str] | None = None,
           typ: str = "mixta-file") -> Verdict:
    """Whether all signatures of these bytes, or over this digest, hold (7.13 to 7.21)."""
    verdict = Verdict()
    try:
        refuse(signed is None, Fault("signature.missing", ""))
        payload, entries = signatures(signed)
    except Fault as fault:
        verdict.find(*fault.args)
        return verdict
    for place, entry in entries:
        try:
            key = check(trust, payload, entry, data, typ, at)
            refuse(key.actor in (signer.actor for signer in verdict.signers), Fault("signer.twice", ""))
            verdict.signers.append(key)
        except Fault as fault:
            verdict.find(fault.args[0], fault.args[1] if fault.args[1] == "/payload" else place + fault.args[1])
    for _ in set(by or []) - {key.actor for key in verdict.signers}:
        verdict.find("signer.missing", "/signatures")
    return Verdict([], verdict.findings) if verdict.findings else verdict


def speak(verdict: Verdict, file: File) -> None:
    """Who speaks for the sender and for the issuers (7.22 to 7.24)."""
    if rule := lacking(verdict.signers, file.envelope["sender"], None, "sender"):
        verdict.find(rule, "/envelope/sender")
    for record in file.records:
        if rule := lacking(verdict.signers, record.issuer, record.kind, "issuer"):
            pointer = record.pointer + ("" if rule == "kind" else "/issuer")
            verdict.find(rule, pointer, kind=record.kind, id=record.id)


def lacking(signers: list[Key], actor: str, kind: str | None, rule: str) -> str | None:
    """The rule by which these signers do not speak for an actor."""
    for wanted in (kind, None):
        keys = [key.entry for key in signers if wanted is None or wanted in (key.entry.get("kinds") or [wanted])]
        sides = {side(key["actor"]) for key in keys if any(covers(wide, actor) for wide in key.get("jointly", []))}
        alone = any(covers(wide, actor) for key in keys for wide in key.get("for", []))
        if alone or len(sides) == 2 or any(key["actor"] == actor for key in keys if not key.get("for")):
            return None if wanted == kind else "kind"
    return "one-side" if sides else rule


def sign(data: bytes, pem: bytes, signed: bytes | None) -> str:
    """The signatures of a file with one more (7.11); only EdDSA gives the same bytes each time."""
    private = load_pem_private_key(pem, None)
    key, payload, entries = Key(private.public_key(), {}), unpadded(digest(data).encode()), []
    if signed is not None:
        theirs, entries = signatures(signed)
        refuse(theirs != payload, Refused("other"))
    refuse(key.weakness, Refused("other"))
    if any(header_of(entry["protected"], "mixta-file").get("kid") == key.kid for _, entry in entries):
        return signed.decode()
    refuse(not isinstance(private, Ed25519PrivateKey), Beyond("signs with EdDSA"))
    header = json.dumps({"alg": "EdDSA", "kid": key.kid, "typ": "mixta-file"}, separators=(",", ":"))
    value = unpadded(private.sign(f"{unpadded(header.encode())}.{payload}".encode()))
    new = {"protected": unpadded(header.encode()), "signature": value}
    return pretty({"payload": payload, "signatures": [*({name: entry[name] for name in new} for _, entry in entries), new]})


def pretty(plain: dict[str, Any]) -> str:
    return json.dumps(plain, ensure_ascii=False, indent=2) + "\n"
