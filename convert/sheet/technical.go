package sheet

import (
	"fmt"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/record"
)

// The hidden sheet of technical data has a row for each record that was written: what
// it takes to know it again, and its digest to see whether the row was changed since.
// Texts that no cell can hold stand there in pieces.
const technicalName = "mixta"

var technicalColumns = []any{"kind", "key", "id", "version", "seen", "issuer", "issued", "digest"}

// entry is what the sheet of technical data has of a record.
type entry struct {
	kind, key string
	head      record.Header // id, version, tokens, issuer, time of issue
	digest    string
}

func (e entry) cells() []any {
	version, _ := json.Marshal(e.head.Version, json.Deterministic(true)) // plain maps
	seen := []byte(nil)
	if len(e.head.Seen) > 0 {
		seen, _ = json.Marshal(e.head.Seen, json.Deterministic(true))
	}
	return []any{e.kind, e.key, string(e.head.ID), string(version), string(seen), string(e.head.Issuer), string(e.head.Issued), e.digest}
}

// newEntry reads a row of technical data; false where it is none.
func newEntry(cells [8]string) (e entry, ok bool) {
	e = entry{kind: cells[0], key: cells[1], digest: cells[7]}
	e.head = record.Header{ID: record.ID(cells[2]), Issuer: record.Actor(cells[5]), Issued: record.Instant(cells[6])}
	if json.Unmarshal([]byte(cells[3]), &e.head.Version) != nil {
		return e, false
	}
	if cells[4] != "" && json.Unmarshal([]byte(cells[4]), &e.head.Seen) != nil {
		return e, false
	}
	_, ok = record.ParseUUID(cells[2])
	return e, ok
}

// longKind is in place of a kind in the rows that hold pieces of a long text.
const longKind = "long"

// longMark stands in the cell of a long text.
func longMark(n int) string { return fmt.Sprintf("«mixta:%d»", n) }
