"""The kit's protocol: a request a line on standard input, an answer a line on standard output.

Usage: python3 run.py [file.schema.json [trust.schema.json]]
"""

import json
import sys
from pathlib import Path
from typing import Any

import commit
import daily
import ledger
import match
import merge
import pack
import proof
import rotation
import trust
import versions
from canon import Beyond, Refused, refuse
from records import Schema, instant, read

ROOT = Path(__file__).resolve().parents[2]


def answer(schema: Schema, forms: dict[str, Any], do: str, folder: Path, given: dict[str, Any]) -> dict[str, Any]:
    """The answer to one request."""
    def data(name: str) -> bytes | None:
        return (folder / given[name]).read_bytes() if name in given else None

    trusted = trust.Trust(forms, data("trust")) if "trust" in given else None
    if do in versions.ACTS:
        return versions.ACTS[do](versions.Act(schema, lambda file: (folder / file).read_bytes(), given))
    if do in ("ledger", "inbox", "outbox"):
        state = folder / given["state"] if "state" in given else None
        account = ledger.Ledger(schema, folder / given["folder"], state, trusted, given)
        return account.answer if do == "ledger" else getattr(daily, do)(account, given)
    if do == "merge":
        return merge.answer(schema, [read(schema, (folder / name).read_bytes()) for name in given["files"]], given)
    for acts in (match.ACTS, commit.ACTS):
        if do in acts:
            return acts[do](lambda file: (folder / file).read_bytes(), given)
    if do == "root":
        return proof.do_root(lambda file: (folder / file).read_bytes(), schema, given)
    if do == "proved":
        return proof.do_proved(lambda file: (folder / file).read_bytes(), schema, trusted, given)
    if do == "unpack":
        return pack.do_unpack(data("file"), schema, trusted, given)
    if do == "sign":
        return {"output": trust.sign(data("file"), data("key"), data("signatures"))}
    if do == "rotate":
        return rotation.rotate(trusted, data("rotation"), data("signatures"), instant(given["at"]))
    refuse(do != "verify", Beyond("not of this program"))
    verdict = trust.verify(trusted, data("file"), data("signatures"), instant(given["at"]), given.get("by"))
    if not verdict.findings:
        trust.speak(verdict, read(schema, data("file")))
    return verdict.answer


def main() -> None:
    paths = [Path(name) for name in sys.argv[1:]]
    paths += [ROOT / "schema/en/file.schema.json", ROOT / "docs/spec/schemas/trust.schema.json"][len(paths):]
    schema, forms = Schema(paths[0]), json.loads(paths[1].read_text(encoding="utf-8"))
    for request in map(json.loads, sys.stdin):
        try:
            given = request["input"] | {"do": request["do"]}
            result = answer(schema, forms, request["do"], Path(request["folder"]), given)
        except Refused as refused:
            result = {"refused": str(refused)}
        except Beyond as beyond:
            result = {"skip": str(beyond)}
        except Exception as error:  # a fault is a missed case, not the end of the run
            result = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps({"case": request["case"]} | result, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
