package convert

import (
	"bytes"
	"reflect"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

// target is a file that records are added to.
type target struct {
	file *mixta.File
	here map[record.ID]int // its records, by their places among all
	all  []mixta.Record
}

func newTarget(file *mixta.File) *target {
	t := &target{file: file, here: map[record.ID]int{}}
	for r := range file.All() {
		t.here[r.Head().ID] = len(t.all)
		t.all = append(t.all, r)
	}
	return t
}

// put adds a record. One that is here already is left as it is, and an older
// version of it gives way to the newer one. Anything else of the same id is added,
// for the rules of the file to find.
func (t *target) put(r mixta.Record) error {
	i, is := t.here[r.Head().ID]
	if !is || reflect.TypeOf(t.all[i]) != reflect.TypeOf(r) {
		return t.file.Add(r)
	}
	old := t.all[i]
	switch old.Head().Version.Compare(r.Head().Version) {
	case record.Before:
		reflect.ValueOf(old).Elem().Set(reflect.ValueOf(r).Elem())
		return nil
	case record.Same:
		a, err := mixta.Marshal(old)
		if err != nil {
			return err
		}
		b, err := mixta.Marshal(r)
		if err != nil {
			return err
		}
		if bytes.Equal(a, b) {
			return nil
		}
	}
	return t.file.Add(r)
}
