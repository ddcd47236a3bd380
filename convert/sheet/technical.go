package sheet

import (
	"fmt"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/internal/xlsx"
	"github.com/comision-mixta/mixta/record"
)

// The hidden sheet of technical data has a row for each record that was written: what
// it takes to know it again, and its digest to see whether the row was changed since.
// Texts that no cell can hold stand there in pieces.
const technicalName = "mixta"

var technicalColumns = []any{"kind", "key", "id", "version", "seen", "issuer", "issued", "digest"}

const technicalWidth = 8

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
func newEntry(cells [technicalWidth]string) (e entry, ok bool) {
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

// readTechnical reads what was noted of the records that were written.
func (rd *Reader) readTechnical(s xlsx.Sheet) error {
	for row, err := range rd.in.Rows(s, nil) {
		if err != nil {
			return err
		}
		var cells [technicalWidth]string
		for _, c := range row.Cells {
			if c.Column <= len(cells) {
				cells[c.Column-1] = c.Text
			}
		}
		if cells[0] == longKind {
			err = rd.keepPiece(cells[1], cells[2])
		} else {
			err = rd.keepEntry(row.Number, cells)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// keepPiece keeps a piece of a long text.
func (rd *Reader) keepPiece(mark, piece string) error {
	at, err := rd.lines.Keep([]byte(piece))
	rd.long[mark] = append(rd.long[mark], at)
	return err
}

// keepEntry keeps what was noted of a record.
func (rd *Reader) keepEntry(row int, cells [technicalWidth]string) error {
	e, ok := newEntry(cells)
	if !ok || rd.layouts.of(e.kind) == nil {
		return nil
	}
	b, err := json.Marshal(cells)
	if err != nil {
		return err
	}
	if rd.written[e.kind] == nil {
		rd.written[e.kind] = newShelf(rd.lines)
	}
	return rd.written[e.kind].put(hashOf(e.key), row, b)
}

// entry returns what was noted of the record of a kind with a key; false where nothing
// was. Of several rows it is the last.
func (rd *Reader) entry(kind, key string) (e entry, ok bool) {
	of := hashOf(key)
	for at, err := range rd.written[kind].find(of[:]) {
		if err != nil {
			rd.fail(err)
			return e, false
		}
		if one, is := rd.entryAt(kind, at); is {
			e, ok = one, true
		}
	}
	return e, ok
}

func (rd *Reader) entryAt(kind string, at shelved) (entry, bool) {
	var cells [technicalWidth]string
	b, err := rd.written[kind].text(at)
	if err == nil {
		err = json.Unmarshal(b, &cells)
	}
	if err != nil {
		rd.fail(err)
		return entry{}, false
	}
	return newEntry(cells)
}

// full returns the text that a cell stands for: itself, or one that no cell holds.
func (rd *Reader) full(text string) string {
	pieces, is := rd.long[text]
	if !is {
		return text
	}
	var all []byte
	for _, at := range pieces {
		b, err := rd.lines.Read(at, nil)
		rd.fail(err)
		all = append(all, b...)
	}
	return string(all)
}

// fail keeps the first error of temporary files, which ends the reading.
func (rd *Reader) fail(err error) {
	if rd.err == nil {
		rd.err = err
	}
}
