package mixta

import (
	"iter"
	"reflect"
	"strings"
	"sync"

	"github.com/comision-mixta/mixta/record"
)

// Add adds records to those that hold, withdrawals and receipts to theirs. It
// copies them: what is changed in a record afterwards is not changed in the file.
// It does not look for records of the same id, and validates nothing. The error is
// not nil if one is nil or not of a kind; then none is added.
func (f *File) Add(records ...Record) error {
	for _, r := range records {
		if kind, _ := kindOfRecord(r); kind == nil {
			return notARecord(r)
		}
	}
	for _, r := range records {
		f.put(Live, r)
	}
	return nil
}

// All returns the records that hold, withdrawals and receipts, in the order of a
// file. They are those of f itself: what is changed in them is changed in f.
func (f *File) All() iter.Seq[Record] {
	return func(yield func(Record) bool) {
		for section, r := range f.all() {
			if section == Live && !yield(r) {
				return
			}
		}
	}
}

// Find returns the record with that id among those that hold, to be read or
// changed; false if there is none. It looks at one record after the other: who
// looks for many makes a map of [File.All].
func (f *File) Find(id record.ID) (Record, bool) {
	for r := range f.All() {
		if kind, _ := kindOfRecord(r); r.Head().ID == id && !about(kind.Name) {
			return r, true
		}
	}
	return nil, false
}

// all returns all records with their sections, in the order of a file.
func (f *File) all() iter.Seq2[Section, Record] {
	return func(yield func(Section, Record) bool) {
		if f == nil {
			return
		}
		for _, section := range []Section{Live, Conflicts, Proposals} {
			for _, list := range reflect.ValueOf(f.section(section)).Elem().Fields() {
				if !each(section, list, yield) {
					return
				}
			}
		}
		if each(Live, reflect.ValueOf(f.Withdrawals), yield) {
			each(Live, reflect.ValueOf(f.Receipts), yield)
		}
	}
}

// each yields the records of a list; false where the caller has had enough.
func each(s Section, list reflect.Value, yield func(Section, Record) bool) bool {
	for i := range list.Len() {
		if !yield(s, list.Index(i).Addr().Interface().(Record)) {
			return false
		}
	}
	return true
}

// section returns the records of one section.
func (f *File) section(s Section) *Body {
	switch s {
	case Conflicts:
		return &f.Conflicts
	case Proposals:
		return &f.Proposals
	}
	return &f.Body
}

// list returns the records of one kind in a section; about others, in the file itself.
func (f *File) list(s Section, kind string) reflect.Value {
	switch kind {
	case "withdrawal":
		return reflect.ValueOf(&f.Withdrawals).Elem()
	case "receipt":
		return reflect.ValueOf(&f.Receipts).Elem()
	}
	return reflect.ValueOf(f.section(s)).Elem().Field(bodyIndex()[kind])
}

// put adds a record to a section of the file.
func (f *File) put(s Section, r Record) {
	kind, _ := kindOfRecord(r)
	list := f.list(s, kind.Name)
	list.Set(reflect.Append(list, reflect.ValueOf(r).Elem()))
}

// bodyIndex gives the field of [Body] for each kind.
var bodyIndex = sync.OnceValue(func() map[string]int {
	m := map[string]int{}
	t := reflect.TypeFor[Body]()
	for i := range t.NumField() {
		plural, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		m[kindOf(plural)] = i
	}
	return m
})
