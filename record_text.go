package mixta

import (
	"fmt"
	"reflect"
	"sync"

	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/rule"
)

// Marshal returns a record as it is written in a file: JSON on one line, with the
// members that a newer version of the model had in it. Equal records give equal
// bytes. It does not validate, so that a draft can be kept; the error is not nil if r
// is nil or not of a kind, if a newer member has lost its place, or if JSON cannot
// express what is in r: a number that is not finite, a text that is not UTF-8.
func Marshal(r Record) ([]byte, error) {
	kind, _ := kindOfRecord(r)
	if kind == nil {
		return nil, notARecord(r)
	}
	return kind.Marshal(r, r.Head().Newer)
}

func notARecord(r Record) error {
	return fmt.Errorf("mixta: %T must be a record of a kind, and not nil", r)
}

// kindOfRecord returns the kind of a record and its number in the order of a
// file, from 1; nil and 0 for a type that is not a kind, and for no record.
func kindOfRecord(r Record) (*rule.Kind, int) {
	if v := reflect.ValueOf(r); !v.IsValid() || v.Kind() == reflect.Pointer && v.IsNil() {
		return nil, 0
	}
	number := byType()[reflect.TypeOf(r)]
	if number == 0 {
		return nil, 0
	}
	return model.Kinds()[number-1], number
}

// byType numbers the kinds, from 1, by the type of a pointer to a record.
var byType = sync.OnceValue(func() map[reflect.Type]int {
	m := map[reflect.Type]int{}
	for i, k := range model.Kinds() {
		m[reflect.PointerTo(k.Type)] = i + 1
	}
	return m
})
