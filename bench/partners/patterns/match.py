"""Lines of a pattern, the one of not, and texts, each in base64 after "=".

Prints 1 for each text that has the form, 0 for the others.
"""
import base64
import re
import sys

for line in sys.stdin:
    pattern, no, *texts = (base64.b64decode(field[1:]).decode() for field in line.split())
    for text in texts:
        has = re.search(pattern, text) and not (no and re.search(no, text))
        sys.stdout.write("1" if has else "0")
