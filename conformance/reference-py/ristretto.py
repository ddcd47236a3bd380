"""The group ristretto255 (RFC 9496) and its hashes for RFC 9497, for reading, not for secrets: its times tell its inputs."""

import hashlib
from typing import NamedTuple

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
SQRT_M1 = pow(2, (P - 1) // 4, P)
ROOT_AD_MINUS_1 = 25063068953384623474111414158702152701244531502492656460079210482610430750235
INVROOT_A_MINUS_D = 54469307008909316920995813868745141605393597292927456921205312896311721017578
BASE = bytes.fromhex("e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76")


class Point(NamedTuple):
    x: int
    y: int
    z: int
    t: int

    def __add__(self, other: "Point") -> "Point":  # type: ignore[override]
        a = (self.y - self.x) * (other.y - other.x) % P
        b = (self.y + self.x) * (other.y + other.x) % P
        c = 2 * D * self.t * other.t % P
        d = 2 * self.z * other.z % P
        e, f, g, h = b - a, d - c, d + c, b + a
        return Point(e * f % P, g * h % P, f * g % P, e * h % P)

    def __rmul__(self, scalar: int) -> "Point":  # type: ignore[override]
        out, twice = IDENTITY, self
        while scalar:
            if scalar & 1:
                out = out + twice
            twice, scalar = twice + twice, scalar >> 1
        return out


IDENTITY = Point(0, 1, 1, 0)


def absolute(x: int) -> int:
    return P - x if x & 1 else x


def root_of_ratio(u: int, v: int) -> tuple[bool, int]:
    """Whether u/v is a square, and its root, or that of SQRT_M1 times it (RFC 9496 §4.2)."""
    r = u * v**3 * pow(u * v**7 % P, (P - 5) // 8, P) % P
    check = v * r * r % P
    if check in (-u % P, -u * SQRT_M1 % P):
        r = r * SQRT_M1 % P
    return check in (u % P, -u % P), absolute(r)


def decode(data: bytes) -> Point:
    """An element other than the identity; ValueError if it is none (§4.3.1)."""
    s = int.from_bytes(data, "little")
    if len(data) != 32 or s >= P or s & 1:
        raise ValueError("not an element")
    u1, u2 = (1 - s * s) % P, (1 + s * s) % P
    v = (-D * u1 * u1 - u2 * u2) % P
    square, root = root_of_ratio(1, v * u2 * u2 % P)
    x = absolute(2 * s * root * u2 % P)
    y = u1 * root * root * u2 * v % P
    t = x * y % P
    if not square or t & 1 or y == 0 or s == 0:
        raise ValueError("not an element")
    return Point(x, y, 1, t)


def encode(p: Point) -> bytes:
    """§4.3.2."""
    u1, u2 = (p.z + p.y) * (p.z - p.y) % P, p.x * p.y % P
    _, root = root_of_ratio(1, u1 * u2 * u2 % P)
    den1, den2 = root * u1 % P, root * u2 % P
    inverse = den1 * den2 * p.t % P
    x, y, den = p.x, p.y, den2
    if p.t * inverse % P & 1:
        x, y, den = p.y * SQRT_M1 % P, p.x * SQRT_M1 % P, den1 * INVROOT_A_MINUS_D % P
    if x * inverse % P & 1:
        y = -y
    return absolute(den * (p.z - y) % P).to_bytes(32, "little")


def mapped(data: bytes) -> Point:
    """§4.3.4, one half of it."""
    t = (int.from_bytes(data, "little") & (2**255 - 1)) % P
    r = SQRT_M1 * t * t % P
    u, v = (r + 1) * (1 - D * D) % P, (-1 - r * D) * (r + D) % P
    square, s = root_of_ratio(u, v)
    if not square:
        s = -absolute(s * t % P)
    c = -1 if square else r
    n = (c * (r - 1) * (D - 1) ** 2 - v) % P
    w0, w1, w2, w3 = 2 * s * v % P, n * ROOT_AD_MINUS_1 % P, (1 - s * s) % P, (1 + s * s) % P
    return Point(w0 * w3 % P, w2 * w1 % P, w1 * w3 % P, w0 * w2 % P)


def expanded(message: bytes, dst: bytes) -> bytes:
    """64 bytes of expand_message_xmd with SHA-512 (RFC 9380 §5.3.1)."""
    tail = dst + bytes([len(dst)])
    first = hashlib.sha512(bytes(128) + message + b"\x00\x40\x00" + tail).digest()
    return hashlib.sha512(first + b"\x01" + tail).digest()


def to_element(message: bytes, dst: bytes) -> Point:
    b = expanded(message, dst)
    return mapped(b[:32]) + mapped(b[32:])


def to_scalar(message: bytes, dst: bytes) -> int:
    return int.from_bytes(expanded(message, dst), "little") % L
