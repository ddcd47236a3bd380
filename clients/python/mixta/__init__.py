"""Reads and writes the files that the systems of the Bolivia-Peru Mixed Commission exchange.

    import mixta
    from mixta.model import Action

    file = mixta.read("state.json")
    actions: list[Action] = file.get("actions", [])
    mixta.write(file, "copy.json")

A file is the JSON object that it is on disk: the types of mixta.model say what its members are, and
members and codes of a later minor version stay where they are.
"""

import json
from collections import Counter
from os import PathLike
from typing import Any, cast

from .model import VERSION, File

__all__ = ["VERSION", "OtherMajorError", "dumps", "loads", "read", "write"]


_FIRST = {"mixta": 0, "envelope": 1}


class OtherMajorError(ValueError):
    """The file is of another major version of the model, whose members may mean something else."""


def loads(text: str | bytes) -> File:
    """Reads the text of a file. ValueError says why it is none of this major version; what the
    rules ask for is for `mixta validate` to say."""
    file = json.loads(text, object_pairs_hook=_unique, parse_constant=_refuse)
    version = file.get("mixta") if isinstance(file, dict) else None
    if not isinstance(version, str):
        raise ValueError('the file has no member "mixta", which says the version of the model')
    if version.split(".")[0] != VERSION.split(".")[0]:
        raise OtherMajorError(f"the file is of version {version} of the model; these types are of {VERSION}")
    return cast(File, file)


def dumps(file: File) -> str:
    """Returns the text of a file: a record on each line, so that versions of it can be compared by
    lines. The version and the envelope come first."""
    members = dict(sorted(file.items(), key=lambda member: _FIRST.get(member[0], len(_FIRST))))
    return "{" + ",\n".join(f"{_text(name)}:{_member(value)}" for name, value in members.items()) + "}\n"


def read(path: str | PathLike[str]) -> File:
    """Reads a file; see loads."""
    with open(path, "rb") as f:
        return loads(f.read())


def write(file: File, path: str | PathLike[str]) -> None:
    """Writes a file; see dumps."""
    text = dumps(file).encode()
    with open(path, "wb") as f:
        f.write(text)


def _member(value: Any) -> str:
    if not isinstance(value, list) or not value:
        return _text(value)
    return "[\n" + ",\n".join(_text(record) for record in value) + "\n]"


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        names = Counter(name for name, _ in pairs)
        raise ValueError("stands twice in an object: " + ", ".join(n for n in names if names[n] > 1))
    return members


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number of JSON")
