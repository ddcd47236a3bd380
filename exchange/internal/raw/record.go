package raw

import (
	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/record"
)

// Own are the members that every version of a record has of its own.
var Own = []string{"version", "seen", "issuer", "issued"}

// Hidden returns the members that a record lists as withheld or generalised, in
// order.
func (o Object) Hidden() (names []string) {
	absent := record.Absences{}
	json.Unmarshal(o.Get("absent"), &absent) // what is no such map lists nothing
	for _, n := range absent.Hidden() {
		names = append(names, string(n))
	}
	return names
}

// MarkingOf returns the marking of a member: its own or else the record's.
func (o Object) MarkingOf(name string) (m record.Marking) {
	own := o.Get("marking")
	if all, err := Parse(o.Get("markings")); err == nil && all.Get(name) != nil {
		own = all.Get(name)
	}
	json.Unmarshal(own, &m) // what is no marking allows nobody
	return m
}
