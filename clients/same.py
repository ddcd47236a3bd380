"""same.py FROM TO: fails where a file of the first folder is not in the second with the same JSON
value; the order of members does not count."""

import json
import pathlib
import sys

source, to = map(pathlib.Path, sys.argv[1:])
for path in sorted(source.glob("*.json")):
    if json.loads(path.read_text("utf-8")) != json.loads((to / path.name).read_text("utf-8")):
        sys.exit(f"{to / path.name}: not what {path} says")
