"""Keys: their ids, kinds, strength and times (chapters 7 and 8)."""

import base64
import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_der_public_key

from canon import Refused, refuse
from records import instant

P = 2**255 - 19
D = -121665 * pow(121666, -1, P) % P
SHA256 = hashes.SHA256()
VALUES = {"EdDSA": (), "ES256": (ec.ECDSA(SHA256),), "PS256": (padding.PSS(padding.MGF1(SHA256), 32), SHA256)}
RIGHTS = ("for", "kinds", "jointly")


class Fault(Exception):
    """What is wrong with a signature: the rule, and the pointer below the signature."""


def unpadded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def kid_of(public: Any) -> str:
    """The id of a key (7.7)."""
    info = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return unpadded(hashlib.sha256(info).digest())


@dataclass(frozen=True)
class Key:
    """A key, and the entry of the trust file that says what it is trusted for (8.2, 8.5)."""

    public: Any
    entry: dict[str, Any]

    kid = property(lambda self: kid_of(self.public))
    actor = property(lambda self: self.entry["actor"])
    rights = property(lambda self: {name: self.entry[name] for name in RIGHTS if self.entry.get(name)})

    @property
    def algorithm(self) -> str | None:
        """That of 7.6 for the kind of key; none for another kind (8.3)."""
        if isinstance(self.public, Ed25519PublicKey):
            return "EdDSA"
        if isinstance(self.public, rsa.RSAPublicKey):
            return "PS256" if 2048 <= self.public.key_size <= 8192 else None
        return "ES256" if isinstance(getattr(self.public, "curve", None), ec.SECP256R1) else None

    @property
    def weakness(self) -> str | None:
        """The rule by which the key signs nothing (7.16). A point is of small order if its y is 0, 1 or -1, or that
        of a point whose double has the y 0."""
        if self.algorithm == "EdDSA":
            raw = self.public.public_bytes(Encoding.Raw, PublicFormat.Raw)
            y = int.from_bytes(raw, "little") % 2**255
            return None if y * (y**2 - 1) * (D * y**4 + 2 * y**2 - 1) % P else "key.small-order"
        return "key.size" if self.algorithm == "PS256" and self.public.key_size < 3072 else None

    def verifies(self, signature: bytes, message: bytes) -> bool:
        """7.10."""
        if self.algorithm == "ES256":
            if len(signature) != 64:
                return False
            signature = encode_dss_signature(*(int.from_bytes(half, "big") for half in (signature[:32], signature[32:])))
        try:
            self.public.verify(signature, message, *VALUES[self.algorithm])
        except InvalidSignature:
            return False
        return True

    def check_times(self, at: datetime) -> None:
        """7.18."""
        refuse("revoked" in self.entry and at >= instant(self.entry["revoked"]["at"]), Fault("key.revoked", ""))
        refuse(at < instant(self.entry["from"]), Fault("key.not-yet", ""))
        refuse(at >= instant(self.entry["until"]), Fault("key.expired", ""))


def checked(entry: dict[str, Any]) -> dict[str, Any]:
    """8.2, 8.5."""
    if instant(entry["until"]) <= instant(entry["from"]) or "jointly" in entry and side(entry["actor"]) not in ("BO", "PE"):
        raise Refused("trust")
    return entry


def listed(entry: dict[str, Any]) -> Key:
    """A key as an entry has it (8.2, 8.3)."""
    try:
        key = Key(load_der_public_key(base64.b64decode(entry["public"], validate=True)), checked(entry))
    except (ValueError, UnsupportedAlgorithm) as error:
        raise Refused("trust") from error
    refuse(not key.algorithm, Refused("trust"))
    return key


def side(actor: str) -> str:
    return actor.split("-")[0]
