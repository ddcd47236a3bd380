# Verifies with OpenSSL every signature of the kit that must hold, and that none
# holds that must not for being wrong: python3 signatures.py FOLDER
import base64
import hashlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path


def url(s):
    return base64.urlsafe_b64decode(s + "=" * (-len(s) % 4))


def integer(b):
    b = b.lstrip(b"\0") or b"\0"
    b = b"\0" + b if b[0] & 0x80 else b
    return b"\x02" + bytes([len(b)]) + b


def holds(public, algorithm, message, signature, work):
    for name, b in {"key": public, "message": message, "signature": signature}.items():
        (work / name).write_bytes(b)
    how = ["pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", work / "key", "-rawin", "-in", work / "message", "-sigfile", work / "signature"]
    if algorithm == "ES256":
        if len(signature) != 64:
            return False
        both = integer(signature[:32]) + integer(signature[32:])
        (work / "signature").write_bytes(b"\x30" + bytes([len(both)]) + both)
        how += ["-digest", "sha256"]
    if algorithm == "PS256":
        how += ["-digest", "sha256", "-pkeyopt", "rsa_padding_mode:pss", "-pkeyopt", "rsa_pss_saltlen:32"]
    return subprocess.run(["openssl", *how], capture_output=True).returncode == 0


work, good, bad = Path(tempfile.mkdtemp()), 0, 0
for case in sorted(Path(sys.argv[1]).glob("*/case.json")):
    given = json.loads(case.read_text(encoding="utf-8"))
    wrong = [f["pointer"] for f in given["answer"].get("findings", []) if f["rule"] == "trust.signature.wrong"]
    signers = given["answer"].get("signers", [])
    if given["do"] != "verify" or not wrong and not signers:
        continue
    text = (case.parent / given["input"]["signatures"]).read_text(encoding="utf-8")
    jws = json.loads(text)
    keys = {}
    trust = json.loads((case.parent / "trust.json").read_text(encoding="utf-8"))
    for key in trust.get("keys", []):
        der = base64.b64decode(key["public"])
        keys[base64.urlsafe_b64encode(hashlib.sha256(der).digest()).rstrip(b"=").decode()] = der
    digest = hashlib.sha256((case.parent / given["input"]["file"]).read_bytes()).hexdigest()
    assert url(jws["payload"]).decode() == "sha256:" + digest, case
    for i, s in enumerate(jws.get("signatures", [jws])):
        header = json.loads(url(s["protected"]))
        for der in header.get("x5c", []):
            pem = subprocess.run(["openssl", "x509", "-inform", "DER", "-noout", "-pubkey"], input=base64.b64decode(der), capture_output=True, check=True).stdout
            keys[header["kid"]] = base64.b64decode(b"".join(pem.splitlines()[1:-1]))
        it = holds(keys[header["kid"]], header["alg"], (s["protected"] + "." + jws["payload"]).encode(), url(s["signature"].translate(str.maketrans("+/", "-_", "="))), work)
        expected = f"/signatures/{i}/signature" not in wrong
        if given["input"]["signatures"] and "standard" not in case.parent.name:
            assert it == expected, (case, i)
        good, bad = good + it, bad + (not it)
print(f"{good} signatures hold, {bad} do not, as they must")
