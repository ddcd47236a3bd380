"""roundtrip.py FROM TO: reads every file of a folder and writes it to another."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
import mixta  # noqa: E402

source, to = map(pathlib.Path, sys.argv[1:])
for path in source.glob("*.json"):
    mixta.write(mixta.read(path), to / path.name)
