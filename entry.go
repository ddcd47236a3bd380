package mixta

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Record is any record: a pointer to a struct that embeds [record.Header].
type Record interface {
	Head() *record.Header
	Validate() check.Report
}

// Section is the part of a file that holds a record.
type Section string

// The sections of a file.
const (
	Live      Section = ""          // records that hold
	Conflicts Section = "conflicts" // versions of records changed on both sides at once
	Proposals Section = "proposals" // versions suggested to the other side
)

// Word is what people call a section but that of records that hold.
func (s Section) Word() check.Text {
	switch s {
	case Conflicts:
		return check.Text{ES: "en conflicto", EN: "in conflict"}
	case Proposals:
		return check.Text{ES: "propuesta", EN: "proposed"}
	}
	return check.Text{}
}

// Entry is one record of a file, with what was found in it.
type Entry struct {
	Section Section
	Kind    string
	Record  Record
	Report  check.Report
	Raw     []byte // the record's own bytes; valid until the next entry is read
	Offset  int64  // where they begin in the text; of a compressed file, in what it unfolds to
}
