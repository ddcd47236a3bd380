package stix

import (
	"bytes"
	"encoding/binary"
	"iter"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/internal/spool"
	"github.com/comision-mixta/mixta/record"
)

// held keeps records until it is known what they refer to: beyond some megabytes, in
// temporary files that nobody else can read.
type held struct {
	lines   spool.Spool
	end     int64
	links   *runs.Sorter
	reports *runs.Sorter
	within  *runs.Sorter // the relationships of reports: the id of the report, then that of the object
}

// A record as a row: its id, and where its line is and how long.
const (
	heldSize   = 16 + 8 + 4
	withinSize = 16 + 16
	memory     = 4 << 20
)

func newHeld() *held {
	return &held{lines: spool.Spool{Keep: memory}, links: runs.New(heldSize, memory), reports: runs.New(heldSize, memory), within: runs.New(withinSize, memory)}
}

// keep keeps a record among those of its kind.
func (h *held) keep(r mixta.Record, among *runs.Sorter) error {
	line, err := mixta.Marshal(r)
	if err != nil {
		return err
	}
	id := record.UUIDOf(r.Head().ID)
	row := binary.BigEndian.AppendUint64(append(make([]byte, 0, heldSize), id[:]...), uint64(h.end))
	row = binary.BigEndian.AppendUint32(row, uint32(len(line)))
	h.end += int64(len(line))
	if _, err := h.lines.Write(line); err != nil {
		return err
	}
	return among.Add(row)
}

// all yields the records of a kind by their ids.
func (h *held) all(kind string, among *runs.Sorter) iter.Seq2[mixta.Record, error] {
	return func(yield func(mixta.Record, error) bool) {
		for row, err := range among.Sorted() {
			var line []byte
			if err == nil {
				line = make([]byte, binary.BigEndian.Uint32(row[24:]))
				_, err = h.lines.ReadAt(line, int64(binary.BigEndian.Uint64(row[16:])))
			}
			if err != nil {
				yield(nil, err)
				return
			}
			if r, _, _ := mixta.Unmarshal(kind, line); !yield(r, nil) { // what is wrong with it was told where it was read
				return
			}
		}
	}
}

// relate notes that a relationship was found in a report.
func (h *held) relate(report, relationship record.UUID) error {
	return h.within.Add(append(append(make([]byte, 0, withinSize), report[:]...), relationship[:]...))
}

// related goes through the relationships of reports, by the ids of these.
type related struct {
	next func() ([]byte, error, bool)
	row  []byte
}

// of returns the ids of the relationships of a report, which must come after those that
// were asked for before.
func (r *related) of(report record.UUID) (refs []string, err error) {
	for {
		if r.row == nil {
			if r.row, err, _ = r.next(); err != nil || r.row == nil {
				return refs, err
			}
		}
		switch c := bytes.Compare(r.row[:16], report[:]); {
		case c > 0:
			return refs, nil
		case c == 0:
			refs = append(refs, "relationship--"+uuid(record.UUID(r.row[16:]).ID()))
		}
		r.row = nil
	}
}

func (h *held) close() {
	h.lines.Close()
	h.links.Close()
	h.reports.Close()
	h.within.Close()
}
