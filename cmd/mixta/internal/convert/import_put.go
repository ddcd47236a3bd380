package convert

import (
	"reflect"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

// target is a file that records are added to.
type target struct {
	here  map[record.ID]mixta.Record // its records
	fresh []mixta.Record             // those to add, once all are read: the lists of the file must not move before
}

func newTarget(file *mixta.File) *target {
	t := &target{here: map[record.ID]mixta.Record{}}
	for r := range file.All() {
		t.here[r.Head().ID] = r
	}
	return t
}

// renew puts a record in the place of an older version of it; false where the file has
// none.
func (t *target) renew(r mixta.Record) bool {
	old := t.here[r.Head().ID]
	if old == nil || reflect.TypeOf(old) != reflect.TypeOf(r) || old.Head().Version.Compare(r.Head().Version) != record.Before {
		return false
	}
	reflect.ValueOf(old).Elem().Set(reflect.ValueOf(r).Elem())
	return true
}
