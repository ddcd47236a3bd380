# A program for "mixta conformance run --level 1": a JSON parser and jsonschema with the schema.
#   apt install python3-jsonschema && mixta schema > file.schema.json
#   mixta conformance run --level 1 -- python3 level1.py file.schema.json
import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

conforms = Draft202012Validator(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))


def refuse(name):
    raise ValueError(name)  # NaN and Infinity are no JSON


def valid(file):
    try:
        return conforms.is_valid(json.loads(file.read_bytes().decode("utf-8"), parse_constant=refuse))
    except (ValueError, RecursionError):
        return False


for line in sys.stdin:
    asked = json.loads(line)
    answer = {"skip": asked["do"]}
    if asked["do"] == "validate":
        answer = {"valid": valid(Path(asked["folder"], asked["input"]["file"]))}
    print(json.dumps({"case": asked["case"], **answer}), flush=True)
