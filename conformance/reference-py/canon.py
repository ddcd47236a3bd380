"""JSON that keeps its spelling, and the bytes of canonical JSON (chapter 1)."""

import json
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

TOKEN = re.compile(r'[ \t\n\r]*("(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"'
                   r"|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null|[][{},:])")
SURROGATE = re.compile("[\ud800-\udfff]")
DEEPEST = 64


class Malformed(ValueError):
    """The text is not JSON as 1.1 to 1.6 have it."""


class Refused(Exception):
    """What is asked may not be done; a word of the kit says why."""


class Beyond(Exception):
    """What is asked needs something that this program has not."""


def refuse(when: object, error: Exception) -> None:
    if when:
        raise error


@dataclass(frozen=True)
class Node:
    """A value, its text without white space between tokens (4.2), where it begins, and its name as it is spelt."""

    value: Any
    raw: str
    at: int = 0
    name: str = ""

    def plain(self) -> Any:
        """The value in Python's own types."""
        if isinstance(self.value, dict):
            return {name: node.plain() for name, node in self.value.items()}
        return [node.plain() for node in self.value] if isinstance(self.value, list) else self.value


def parse(data: bytes) -> Node:
    """Read one strict JSON text (1.1 to 1.6, 11.1)."""
    try:
        text = data.decode("utf-8").removeprefix("\ufeff")
        tokens, end = [], 0
        while match := TOKEN.match(text, end):
            tokens.append(match)
            end = match.end()
        tokens.reverse()
        node = _value(tokens, 1)
    except (UnicodeDecodeError, IndexError) as error:
        raise Malformed("no UTF-8, or not to its end") from error
    refuse(tokens or text[end:].strip(" \t\n\r"), Malformed("text after the value"))
    return node


def _value(tokens: list[re.Match[str]], depth: int, name: str = "") -> Node:
    match = tokens.pop()
    token, at = match[1], match.start(1)
    if token in "[{":
        return _members(tokens, depth, token, at, name)
    refuse(token in "]},:", Malformed(f"no value at {at}"))
    value = json.loads(token, parse_int=float)
    refuse(isinstance(value, str) and SURROGATE.search(value), Malformed(f"half of a surrogate pair at {at}"))
    return Node(value, token, at, name)


def _members(tokens: list[re.Match[str]], depth: int, opening: str, at: int, name: str) -> Node:
    members: dict[Any, Node] = {}
    after, close = opening, "}" if opening == "{" else "]"
    refuse(depth > DEEPEST, Malformed("nested too deeply"))
    if tokens[-1][1] == close:
        after = tokens.pop()[1]
    while after != close:
        key, spelt = len(members), ""
        if opening == "{":
            node = _value(tokens, depth + 1)
            key, spelt = node.value, node.raw
            if not isinstance(key, str) or key in members or tokens.pop()[1] != ":":
                raise Malformed(f"no name, no colon or a name twice at {node.at}")
        members[key] = _value(tokens, depth + 1, spelt)
        refuse((after := tokens.pop()[1]) not in (",", close), Malformed(f"no comma before {members[key].raw}"))
    return joined(members, at, name) if opening == "{" else listed(list(members.values()), at, name)


def joined(members: dict[str, Node], at: int = 0, name: str = "") -> Node:
    """An object of members as they are spelt."""
    text = ",".join(f"{node.name or spelt(key)}:{node.raw}" for key, node in members.items())
    return Node(members, "{" + text + "}", at, name)


def listed(items: list[Node], at: int = 0, name: str = "") -> Node:
    return Node(items, "[" + ",".join(node.raw for node in items) + "]", at, name)


def spelt(value: Any) -> str:
    """A string, number or word as 1.38 has it."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return number(float(value))
    return json.dumps(value, ensure_ascii=False)


def number(value: float) -> str:
    """A number as ECMAScript writes it (1.38); repr has the same digits."""
    if value == 0:
        return "0"
    if 1e-6 <= abs(value) < 1e21:
        return format(Decimal(repr(value)), "f").removesuffix(".0")
    mantissa, _, exponent = repr(value).partition("e")
    return f"{mantissa.removesuffix('.0')}e{int(exponent):+d}"


def canonical(node: Node) -> str:
    """Canonical JSON (RFC 8785)."""
    if isinstance(node.value, dict):
        names = sorted(node.value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(f"{spelt(name)}:{canonical(node.value[name])}" for name in names) + "}"
    return "[" + ",".join(map(canonical, node.value)) + "]" if isinstance(node.value, list) else spelt(node.value)


def node_of(value: Any) -> Node:
    """A value of ours, its members in the order that they have."""
    if isinstance(value, dict):
        return joined({name: node_of(member) for name, member in value.items()})
    if isinstance(value, list):
        return listed([node_of(item) for item in value])
    return value if isinstance(value, Node) else Node(value, spelt(value))


def with_members(node: Node, members: dict[str, Any]) -> Node:
    """An object with these members set where they stand, new ones last (3.11)."""
    return joined(node.value | {name: node_of(value) for name, value in members.items()})
