"""Renewing keys (8.9 to 8.12)."""

import json
from datetime import datetime
from typing import Any

from canon import Refused
from keys import listed
from records import instant
from trust import Trust, pretty, strict, verify


def rotate(trust: Trust, data: bytes, signed: bytes, at: datetime) -> dict[str, Any]:
    """The trust file with a rotation, or what forbids it (8.10 to 8.12)."""
    rotation = strict(data, trust.schema | {"$ref": "#/$defs/rotation"}, Refused("trust"))
    verdict = verify(trust, data, signed, at, typ="mixta-rotation")
    new = json.loads(json.dumps(trust.plain))
    if len(verdict.signers) > 1:
        verdict.find("rotation.actor", "/signatures")
    if verdict.findings:
        return {"findings": verdict.findings}
    signer = verdict.signers[0]
    for index, entry in enumerate(rotation.get("add", [])):
        if not listed(entry).rights:
            members = entry | signer.rights
            entry = {name: members[name] for name in trust.schema["$defs"]["key"]["properties"] if name in members}
        key = listed(entry)
        if key.weakness or (key.actor, key.rights) != (signer.actor, signer.rights):
            verdict.find(key.weakness or "rotation.actor", f"/add/{index}")
        elif key.kid not in trust.keys:
            new.setdefault("keys", []).append(entry)
    for kid, revocation in rotation.get("revoke", {}).items():
        if kid not in trust.keys or trust.keys[kid].actor != signer.actor:
            verdict.find("rotation.actor", f"/revoke/{kid}")
            continue
        entry = next(entry for entry in new["keys"] if listed(entry).kid == kid)
        entry["revoked"] = min(revocation, entry.get("revoked", revocation), key=lambda one: instant(one["at"]))
    return {"findings": verdict.findings} | ({} if verdict.findings else {"output": pretty(new)})
