"""Keys that an authority certifies (7.20)."""

import base64
from datetime import datetime
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from canon import Refused, refuse
from keys import Fault, Key, checked, kid_of
from records import instant


class Authorities:
    """The authorities of a trust file, their holders (8.7), and the keys that are revoked beside the list (8.6)."""

    def __init__(self, plain: dict[str, Any]) -> None:
        self.revoked, self.holders = plain.get("revoked", {}), {}
        for entry in plain.get("authorities", []):
            root = load(entry["certificate"], Refused("trust"))
            for holder in entry.get("holders", []):
                refuse((root, holder["subject"]) in self.holders, Refused("trust"))
                self.holders[root, holder["subject"]] = checked(holder)

    def certified(self, chain: list[str], kid: str, at: datetime, listed: Key | None) -> Key:
        """The key of the first certificate."""
        refuse(len(chain) > 8, Fault("signature.malformed"))
        refuse(any("\n" in text or "\r" in text for text in chain), Fault("signature.line-break"))
        leaf, *above = [load(text, Fault("signature.malformed")) for text in chain]
        usage, when = extension(leaf, x509.KeyUsage), naive(at)
        refuse(kid_of(leaf.public_key()) != kid, Fault("key.unknown"))
        refuse(len(leaf.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)) > 1, Fault("key.ambiguous-name"))
        refuse(when < leaf.not_valid_before, Fault("key.not-yet"))
        refuse(when > leaf.not_valid_after, Fault("key.expired"))
        refuse(usage and not (usage.digital_signature or usage.content_commitment), Fault("key.chain"))
        refuse(is_authority(leaf), Fault("key.chain"))
        entry = self.holder(leaf, above, leaf.subject.rfc4514_string(), at)
        refuse(listed and listed.actor != entry["actor"], Fault("key.two-actors"))
        return Key(leaf.public_key(), entry | ({"revoked": self.revoked[kid]} if kid in self.revoked else {}))

    def holder(self, last: x509.Certificate, above: list[x509.Certificate], subject: str, at: datetime) -> dict[str, Any]:
        """The entry of the holder, of an authority that the certificate leads to."""
        fault = Fault("key.chain")
        roots = {root: entry for (root, name), entry in self.holders.items() if name == subject}
        for issuer in [one for one in (*roots, *above) if issued(last, one, naive(at))]:
            revoked = self.revoked.get(kid_of(issuer.public_key()))
            try:
                refuse(revoked and at >= instant(revoked["at"]), Fault("key.revoked"))
                return roots.get(issuer) or self.holder(issuer, [one for one in above if one != issuer], subject, at)
            except Fault as found:
                fault = found if found.args[0] == "key.revoked" else fault
        raise fault


def load(text: str, fault: Exception) -> x509.Certificate:
    try:
        return x509.load_der_x509_certificate(base64.b64decode(text, validate=True))
    except ValueError as error:
        raise fault from error


def naive(at: datetime) -> datetime:
    return at.replace(tzinfo=None) - at.utcoffset()


def extension(one: x509.Certificate, kind: Any) -> Any:
    return next((extension.value for extension in one.extensions if isinstance(extension.value, kind)), None)


def is_authority(one: x509.Certificate) -> bool:
    constraints, usage = extension(one, x509.BasicConstraints), extension(one, x509.KeyUsage)
    return bool(constraints and constraints.ca and (usage is None or usage.key_cert_sign))


def issued(one: x509.Certificate, issuer: x509.Certificate, when: datetime) -> bool:
    """Whether an authority that is valid has issued a certificate."""
    public, how = issuer.public_key(), (one.signature_hash_algorithm,)
    if isinstance(public, ec.EllipticCurvePublicKey):
        how = (ec.ECDSA(*how),)
    elif isinstance(public, rsa.RSAPublicKey):
        how = (padding.PKCS1v15(), *how)
    try:
        public.verify(one.signature, one.tbs_certificate_bytes, *filter(None, how))
    except InvalidSignature:
        return False
    return one.issuer == issuer.subject and is_authority(issuer) and issuer.not_valid_before <= when <= issuer.not_valid_after
