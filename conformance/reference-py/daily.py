"""What a system does each day: take in what arrived, and write the next file (chapter 6)."""

import json
from typing import Any, Iterator

import merge
from canon import Beyond, Node, Refused, node_of, refuse
from ledger import Entry, Ledger, located
from records import Record, Schema, allows, join_all, kind_of, named_id, related, write


def inbox(ledger: Ledger, given: dict[str, Any]) -> dict[str, Any]:
    """The new state, with the receipts of what arrived (6.4 to 6.7, 4.24)."""
    keeper, unfit = given["as"], {-1}
    new = [entry for entry in ledger.entries
           if related(entry.recipient, keeper) and entry.sender != keeper and entry.outcome == "not-answered"]
    for entry in new:
        refer(ledger, entry)
    while unfit:
        fit = [entry for entry in new if not entry.errors]
        merged = merge.Merge(keeper, [ledger.state, *(entry.file for entry in fit)])
        unfit = merged.unfit
        for rule, copy in (fault for faults in unfit.values() for fault in faults):
            fit[copy.file - 1].errors.append({"rule": "merge." + rule, "severity": "error", "record": copy.id})
    for entry in new:
        entry.outcome = "refused" if entry.errors else "accepted"
        merged.kept.append(Record(receipt(ledger, entry, keeper, given["at"]), "receipts", "receipt"))
    return {"files": [entry.answer for entry in new], "output": merge.text(ledger.schema, merged, keeper)}


def receipt(ledger: Ledger, entry: Entry, keeper: str, at: str) -> Node:
    """6.5 to 6.7."""
    members = {
        "id": named_id(keeper, "receipt", entry.digest), "version": {keeper: 1}, "issuer": keeper, "issued": at,
        "marking": {"tlp": "AMBER", "releasable": list(dict.fromkeys([keeper, entry.sender]))}, "file": entry.digest,
        "sender": entry.sender, "sequence": entry.sequence, "outcome": entry.outcome,
        "findings": (entry.errors + entry.notes)[:1000],
    }
    stated = {name: value for name, value in members.items() if value}
    return node_of(ledger.schema.ordered(ledger.schema.types["record.Receipt"], stated))


def refer(ledger: Ledger, entry: Entry) -> None:
    """References to records that are not there (6.19)."""
    channel, schema = ledger.channels[entry.sender, entry.recipient], ledger.schema
    files = [other.file for other in ledger.entries
             if other.counts and (other not in channel or other.sequence <= entry.sequence)]
    there = {(record.kind, record.id) for file in [ledger.state, *files] for record in file.records
             if record.section != "proposals"}
    earlier = [other for other in channel if other.sequence < entry.sequence]
    whole = [other.sequence for other in earlier] == [*range(1, entry.sequence)] and not any(one.errors for one in earlier)
    finding = dict(zip(("rule", "severity"), ("file.reference", "error") if whole else ("file.reference-elsewhere", "info")))
    for record in entry.file.records:
        for pointer, id_, kind in references(schema, schema.items[record.list], record.node, record.pointer):
            if (kind, id_) not in there:
                place = {"id": record.id, "pointer": pointer}
                (entry.errors if whole else entry.notes).append(located(entry.file, finding | place))


def references(schema: Schema, form: dict[str, Any], node: Node, pointer: str) -> Iterator[tuple[str, str, str]]:
    """The members that refer to records: pointer, id and the kind that it must be of (1.20)."""
    if 'Ref"' in (text := json.dumps(form)) and isinstance(node.value, str):
        yield pointer, node.value, kind_of(text[: text.index('Ref"')])
    form = schema.resolved(form)
    members = node.value.items() if isinstance(node.value, dict) else ()
    items = enumerate(node.value) if isinstance(node.value, list) else ()
    for name, member in (*members, *items):
        if inner := form.get("items") or form.get("properties", {}).get(name):
            yield from references(schema, inner, member, f"{pointer}/{name}")


def outbox(ledger: Ledger, given: dict[str, Any]) -> dict[str, Any]:
    """The next file of a channel (6.22, 6.23); what may not go as it is needs chapter 10."""
    sender, to = given["from"], given["to"]
    used = {int(record.get("sequence")): record.get("file") for record in ledger.receipts
            if record.get("sender") == sender and related(record.issuer, to)}
    used |= {entry.sequence: entry.digest for entry in ledger.channels[sender, to]}
    number, previous = max(used, default=0) + 1, used.get(max(used, default=0), "")
    had = {(record.id, record.node.raw) for entry in ledger.entries for record in entry.file.records
           if entry.sender == to or (entry.recipient, entry.outcome) == (to, "accepted")}
    records = [record for record in ledger.state.records if (record.id, record.node.raw) not in had]
    refuse(not records, Refused("nothing"))
    refuse(any("markings" in record.node.value or not allows(record.get("marking"), to) for record in records),
           Beyond("needs chapter 10"))
    envelope = {"id": named_id(sender, "file", f"{to} {number} after {previous}"), "sender": sender, "recipient": to,
                "issued": given["at"], "sequence": number, "previous": previous,
                "marking": join_all(ledger.schema, records)}
    envelope = node_of({name: value for name, value in envelope.items() if value})
    return {"output": write(ledger.schema, merge.MODEL, envelope, records, {})}
