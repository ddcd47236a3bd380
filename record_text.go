package mixta

import (
	"fmt"
	"reflect"

	"github.com/comision-mixta/mixta/internal/rule"
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
	return kind.Marshal(r, r.Head().Newer)
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
