"""The account of a folder, receipts and the next file (chapter 6)."""

import gzip
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import trust
from canon import Beyond, Malformed, Node, refuse
from records import File, Record, Schema, digest, instant, read, related

OVER = (".jws", ".lock", ".index", ".sent")


@dataclass
class Entry:
    """A file of the folder and what is known of it."""

    name: str
    file: File
    trusted: bool = True
    errors: list[dict[str, Any]] = field(default_factory=list)
    notes: list[dict[str, Any]] = field(default_factory=list)
    outcome: str = "not-answered"

    sender = property(lambda self: self.file.envelope["sender"])
    recipient = property(lambda self: self.file.envelope["recipient"])
    sequence = property(lambda self: int(self.file.envelope.get("sequence", 0)))
    digest = property(lambda self: digest(self.file.data))
    receipts_only = property(lambda self: not self.errors and {record.list for record in self.file.records} == {"receipts"})
    counts = property(lambda self: self.trusted and not self.errors and self.outcome != "refused")

    @property
    def answer(self) -> dict[str, Any]:
        names = ("name", "digest", "sender", "recipient", "sequence", "outcome")
        known = names if self.trusted else ("name", "digest", "outcome")
        return {name: value for name in known if (value := getattr(self, name))}


class Ledger:
    """The files of a folder, in the order of 6.10, with the findings on them."""

    def __init__(self, schema: Schema, folder: Path, state: Path | None, trusted: trust.Trust | None,
                 given: dict[str, Any]) -> None:
        self.schema, self.folder, self.state_name, self.findings = schema, folder, state and state.name, []
        self.state = read(schema, state.read_bytes()) if state else None
        self.own = receipts(self.state) if self.state else []
        paths = sorted((path.relative_to(folder).as_posix(), path) for path in folder.rglob("*") if path != state)
        found = [entry for name, path in paths if (entry := self.entry(name, path))]
        told = given.get("findings", {})
        for entry in found:
            entry.errors = [located(entry.file, finding) for finding in told.get(f"{given['folder']}/{entry.name}", [])]
        for finding in told.get(given.get("state"), []):
            self.findings.append({"file": state.name} | {name: finding[name] for name in finding if name != "refuses"})
        for entry in found if trusted else ():
            self.believe(entry, trusted, given.get("at"))
        self.strangers = [entry for entry in found if not entry.trusted]
        self.entries = sorted((entry for entry in found if entry.trusted and not entry.file.is_state),
                              key=lambda entry: (entry.sender, entry.recipient, entry.sequence, entry.name))
        self.channels: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        for entry in (entry for entry in self.entries if entry.sequence):
            self.channels[entry.sender, entry.recipient].append(entry)
        for entries in self.channels.values():
            self.chain(entries)
        refused = {record.get("file") for record in self.own if record.get("outcome") == "refused"}
        self.receipts = self.own + [record for entry in self.entries if not entry.errors and entry.digest not in refused
                                    for record in receipts(entry.file)]
        for entries in self.channels.values():
            self.answered(entries)
        self.erased()

    def find(self, name: str, rule: str, severity: str = "error") -> None:
        self.findings.append({"file": name, "rule": "ledger." + rule, "severity": severity})

    def entry(self, name: str, path: Path) -> Entry | None:
        """6.8."""
        if path.is_dir() or any(part.startswith(".") for part in name.split("/")) or name.lower().endswith(OVER):
            return None
        if not path.is_file() or not name.lower().endswith((".json", ".gz", ".zst")):
            return self.find(name, "passed-over", "warning")
        try:
            data = path.read_bytes()
            return Entry(name, read(self.schema, data, unfolded(data)))
        except (EOFError, OSError):
            return self.find(name, "damaged")
        except Malformed:
            return self.find(name, "unreadable")

    def believe(self, entry: Entry, trusted: trust.Trust, at: str | None) -> None:
        """6.9."""
        signed = self.folder / (entry.name + ".jws")
        times = [record.get("issued") for record in self.own if record.get("file") == entry.digest]
        verdict = trust.verify(trusted, entry.file.data, signed.read_bytes() if signed.is_file() else None,
                               instant([*times, at][0]))
        if not verdict.findings:
            trust.speak(verdict, entry.file)
            entry.errors += [located(entry.file, finding) for finding in verdict.findings if "id" in finding]
        for finding in (finding for finding in verdict.findings if "id" not in finding):
            entry.trusted, entry.outcome = False, "not-believed"
            self.findings.append({"file": entry.name} | {name: value for name, value in finding.items() if value})

    def chain(self, entries: list[Entry]) -> None:
        """6.11 to 6.13."""
        numbers: dict[int, Entry] = {}
        answered = {int(record.get("sequence")) for record in self.own
                    if (record.get("sender"), record.issuer) == (entries[0].sender, entries[0].recipient)}
        for entry in entries:
            number, before = entry.sequence, numbers.get(entry.sequence - 1)
            if number in numbers:
                again = entry.digest == numbers[number].digest
                self.find(entry.name, *(("replay", "warning") if again else ("fork",)))
                entry.errors += [] if again else [{"rule": "ledger.fork", "severity": "error"}]
                continue
            missing = range(max(numbers, default=0) + 1, number)[:999]
            for _ in set(missing) - answered:
                self.find(entry.name, "gap")
            if before and before.digest != entry.file.envelope.get("previous"):
                self.find(before.name, "altered")
                before.errors.append({"rule": "ledger.altered", "severity": "error"})
            numbers[number] = entry

    def answered(self, entries: list[Entry]) -> None:
        """6.14 to 6.16, 6.21."""
        known = [record for record in self.receipts if record.get("sender") == entries[0].sender
                 and related(record.issuer, entries[0].recipient)]
        outcomes = {record.get("file"): record.get("outcome") for record in known}
        others = {record.get("sequence") for record in known} if outcomes.keys() - {one.digest for one in entries} else set()
        for entry in entries:
            if entry.digest in outcomes:
                entry.outcome = outcomes[entry.digest]
            elif entry.sequence in others:
                entry.outcome = "altered"
                self.find(entry.name, "altered")
            elif entry.receipts_only:
                entry.outcome = "receipts-only"
            else:
                self.find(entry.name, "unanswered", "warning")
        accepted = max((entry.sequence for entry in entries if entry.outcome == "accepted"), default=0)
        for entry in entries:
            if entry.outcome == "refused" and entry.sequence >= accepted:
                self.find(entry.name, "uncorrected")

    def erased(self) -> None:
        """6.17, 6.18."""
        counted = [entry.file for entry in self.entries if entry.counts] + [self.state] * bool(self.state)
        gone = {record.id for file in counted for record in file.records
                if record.list == "withdrawals" and record.get("erase")}
        for entry in self.entries:
            for _ in gone & {record.id for record in entry.file.records if record.list != "withdrawals"}:
                self.find(entry.name, "erased", "warning")
        keeper, there = self.state and self.state.envelope["sender"], {entry.digest for entry in self.entries}
        if any(record.get("sender") == keeper != record.issuer and record.get("outcome") == "accepted"
               and record.get("file") not in there for record in self.receipts):
            self.find(self.state_name, "restored")

    @property
    def answer(self) -> dict[str, Any]:
        return {"files": [entry.answer for entry in self.entries + self.strangers if entry.sequence or not entry.trusted], "findings": self.findings}


def located(file: File, finding: dict[str, Any]) -> dict[str, Any]:
    """A finding as a receipt has it (6.7)."""
    node, text = Node(file.top, ""), unfolded(file.data).decode()
    for name in finding["pointer"].split("/")[1:]:
        node = node.value[int(name) if isinstance(node.value, list) else name]
    place = {"line": text.count("\n", 0, node.at) + 1, "column": node.at - text.rfind("\n", 0, node.at)}
    return {name: finding[name] for name in ("rule", "severity", "pointer")} | {"record": finding["id"]} | place


def receipts(file: File) -> list[Record]:
    return [record for record in file.records if record.list == "receipts"]


def unfolded(data: bytes) -> bytes:
    """The text of a file that may be compressed (1.40)."""
    refuse(data.startswith(b"\x28\xb5\x2f\xfd"), Beyond("zstd is not in Python's library"))
    return gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data
