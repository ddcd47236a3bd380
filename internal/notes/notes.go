// Package notes writes down what validation must remember of the records of a file when
// their bytes are gone: a row for each. A row is whole in itself but for its marking,
// which is written where it differs from that of the row before.
package notes

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
)

// Row is one record of a file.
type Row struct {
	Section, Kind byte // by their numbers
	Index         int  // in its list
	Place         check.Place
	State         State
	UUID          UUID   // the id; zero if it is none
	ID            string // what stands in the place of an id
	Issuer        string // who issues it
	Withdraws     string // the kind that a withdrawal names
	Marking       []byte // as JSON; none: that of the row before
	Refs          []Ref
	Findings      []check.Finding // in the record alone
	Omitted       [4]int          // findings that were not kept
	Said          []byte          // what rules must know of its texts
	Measure       []byte          // and of its whole
	Sketch        []program.Member
}

// UUID is an id (RFC 9562).
type UUID = [16]byte

// State says how sound a record is.
type State byte

// What is wrong with a record.
const (
	Broken        State = 1 << iota // the text ends inside it
	Unsound                         // it has an error of shape
	SpoiltID                        // of shape
	SpoiltMarking                   // likewise
)

// Has reports whether all of these hold.
func (s State) Has(o State) bool { return s&o == o }

// Ref is a reference to a record.
type Ref struct {
	To    UUID
	Kind  byte
	Place check.Place // with the pointer in the record
}
