"""rewrite.py FROM TO: writes the files of a folder to another as a program of somebody else might:
members sorted, lines broken and ended by CRLF, letters beyond ASCII escaped, whole numbers as 4.0."""

import json
import pathlib
import sys

source, to = map(pathlib.Path, sys.argv[1:])
for path in sorted(source.glob("*.json")):
    text = json.dumps(json.loads(path.read_text("utf-8"), parse_int=float), sort_keys=True, indent=4, ensure_ascii=True)
    (to / path.name).write_bytes(text.replace("\n", "\r\n").encode() + b"\r\n")
