"""One line of JSON in, 1 or 0 out: whether Python's jsonschema accepts it.

The first argument names the file with the schema.
"""
import json
import sys

from jsonschema import Draft202012Validator

with open(sys.argv[1], encoding="utf-8") as file:
    validator = Draft202012Validator(json.load(file))
for line in sys.stdin.buffer:
    sys.stdout.write("1" if validator.is_valid(json.loads(line)) else "0")
