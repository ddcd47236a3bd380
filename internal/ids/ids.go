// Package ids says of the ids of any number of records which occur twice, and of the
// references to them which lead nowhere, or to a record of another kind. It holds them
// in a budget of memory and beyond it in a temporary file (see package runs): some 27
// bytes for an id or a reference, on disk or in memory.
package ids

import (
	"encoding/binary"

	"github.com/comision-mixta/mixta/internal/runs"
)

// ID is an id (RFC 9562).
type ID = [16]byte

// Set holds ids and references. It must be closed.
type Set struct{ rows *runs.Sorter }

// Record is a record with an id, or one that refers to it. What a file has of it
// follows from its number.
type Record struct {
	Kind   byte   // of the record with the id: that it has, or that the reference asks for
	Mark   byte   // whatever the caller wants to know of it
	Number uint64 // its own, in the order of the file
}

// A row is the id, whether it is a reference, the number, the kind and the mark: those
// of one id follow one another, records first, by their number.
const (
	refersAt = 16
	numberAt = 17
	kindAt   = 25
	markAt   = 26
	rowSize  = 27
)

// New returns a set that keeps at most so many bytes in memory.
func New(budget int) *Set { return &Set{runs.New(rowSize, budget)} }

// Add adds a record by its id.
func (s *Set) Add(id ID, r Record) error { return s.add(id, 0, r) }

// Refer adds a reference to the record with that id.
func (s *Set) Refer(to ID, r Record) error { return s.add(to, 1, r) }

func (s *Set) add(id ID, refers byte, r Record) error {
	var row [rowSize]byte
	copy(row[:], id[:])
	row[refersAt], row[kindAt], row[markAt] = refers, r.Kind, r.Mark
	binary.BigEndian.PutUint64(row[numberAt:], r.Number)
	return s.rows.Add(row[:])
}

// Verdict is what is shown of an id. A function that is nil is shown nothing.
type Verdict struct {
	// Twice is shown each record but the first with an id, and the first.
	Twice func(id ID, first, again Record)

	// Missing is shown each reference to an id that no record has.
	Missing func(to ID, from Record)

	// Other is shown each reference to a record of another kind than it asks for; the
	// first with its id counts.
	Other func(to ID, has, from Record)
}

// Judge shows what there is to show, in the order of ids, and of numbers for each. The
// error is not nil where not all could be judged.
func (s *Set) Judge(v Verdict) error {
	var id ID
	var first Record
	known := false // a record with the id
	begun := false
	for row, err := range s.rows.Sorted() {
		if err != nil {
			return err
		}
		if !begun || ID(row[:16]) != id {
			begun, known, id = true, false, ID(row[:16])
		}
		r := Record{Kind: row[kindAt], Mark: row[markAt], Number: binary.BigEndian.Uint64(row[numberAt:])}
		switch refers := row[refersAt] == 1; {
		case !refers && !known:
			known, first = true, r
		case !refers && v.Twice != nil:
			v.Twice(id, first, r)
		case refers && !known && v.Missing != nil:
			v.Missing(id, r)
		case refers && known && r.Kind != first.Kind && v.Other != nil:
			v.Other(id, first, r)
		}
	}
	return nil
}

// Close removes the temporary file.
func (s *Set) Close() error { return s.rows.Close() }
