package mixta

import (
	"fmt"
	"reflect"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// Marshal returns a record as it stands in a file: JSON on one line, with the
// members that a newer version of the model had in it. Equal records give equal
// bytes. It does not validate; the error is not nil if r is not of a kind, or if
// a newer member has lost its place.
func Marshal(r Record) ([]byte, error) {
	kind, _ := kindOfRecord(r)
	if kind == nil {
		return nil, fmt.Errorf("mixta: %T is not a kind of record", r)
	}
	b, report := encode(nil, Program().Member(kind.Plural).Item(), kind.Name, r)
	return b, report.Err()
}

// encode appends a record as it stands in a file, and reports the members of a
// newer version that could not be put back.
func encode(b []byte, item *program.Node, kind string, r Record) ([]byte, check.Report) {
	head := r.Head()
	return graft(item.Append(b, r), head.Newer, kind, string(head.ID))
}

// graft puts the members of a newer version back into a text.
func graft(b []byte, newer []record.Newer, kind, id string) (out []byte, report check.Report) {
	out, lost := program.Graft(b, newer)
	for _, n := range lost {
		report.Add(program.Lost(kind, id, n))
	}
	return out, report
}

// kindOfRecord returns the kind of a record and its number in the order of a
// file, from 1; nil and 0 for a type that is not a kind.
func kindOfRecord(r Record) (*rule.Kind, int) {
	for i, k := range allKinds() {
		if reflect.TypeOf(r) == reflect.PointerTo(k.Type) {
			return k, i + 1
		}
	}
	return nil, 0
}
