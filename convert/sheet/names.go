package sheet

import (
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Names calls records by names that people read, and finds them by these. Add all
// records first. A nil one knows none.
type Names struct {
	lang   check.Lang
	actor  record.Actor
	called map[string][]named // by kind
	byID   map[record.UUID]string
	byName map[string]map[string]record.UUID // by kind, then name
}

// named is a record and what it is called, which others may be called too.
type named struct {
	id   record.UUID
	name string
	own  bool // by a key of which its id is made: no other has it
}

// NewNames returns the names in a language for the books of an actor.
func NewNames(lang check.Lang, actor record.Actor) *Names {
	return &Names{lang: lang, actor: actor}
}

// Add adds a record. One about records has no name.
func (n *Names) Add(r mixta.Record) {
	kind := kindOf(r)
	if kind == "" || reflect.ValueOf(r).IsNil() {
		return
	}
	h := r.Head()
	if n.byID = nil; n.called == nil {
		n.called = map[string][]named{}
	}
	if key := n.key(kind, h); key != "" {
		n.called[kind] = append(n.called[kind], named{record.UUIDOf(h.ID), strings.Clone(key), true})
		return
	}
	title := strings.TrimSpace(mixta.Title(r, n.lang))
	n.called[kind] = append(n.called[kind], named{record.UUIDOf(h.ID), strings.Clone(title), false}) // without the record
}

// key returns the key of the actor's own that the id of a record was made of; "" if
// it was made otherwise.
func (n *Names) key(kind string, h *record.Header) string {
	if n == nil || len(h.Aliases) == 0 || h.Aliases[0].By != n.actor || h.Issuer != n.actor {
		return ""
	}
	key := h.Aliases[0].Value
	if strings.TrimSpace(key) != key || record.LocalID(n.actor, kind, key) != h.ID {
		return ""
	}
	return key
}

// settle makes the names of the records of each kind distinct.
func (n *Names) settle() {
	if n.byID != nil {
		return
	}
	n.byID, n.byName = map[record.UUID]string{}, map[string]map[string]record.UUID{}
	for kind, all := range n.called {
		count := map[string]int{}
		for _, r := range all {
			count[r.name]++
		}
		of := make(map[string]record.UUID, len(all))
		n.byName[kind] = of
		for _, own := range []bool{true, false} { // keys first: they cannot give way
			for _, r := range all {
				if r.own == own {
					name := n.distinct(of, count, r)
					n.byID[r.id], of[name] = name, r.id
				}
			}
		}
	}
}

// distinct returns a name that no other record has.
func (n *Names) distinct(of map[string]record.UUID, count map[string]int, r named) string {
	id, name := string(r.id.ID()), r.name
	if !r.own && count[name] > 1 {
		name = withCode(name, id[28:])
	}
	if _, taken := of[name]; taken && !r.own {
		name = withCode(r.name, id)
	}
	return name
}

// Of returns what a record is called, by its id; "" where it was not added.
func (n *Names) Of(id record.ID) string {
	if n == nil {
		return ""
	}
	n.settle()
	return n.byID[record.UUIDOf(id)]
}

// Find returns the id of the record of a kind that is called so.
func (n *Names) Find(kind, name string) (record.ID, bool) {
	if n == nil {
		return "", false
	}
	n.settle()
	id, ok := n.byName[kind][name]
	if !ok {
		return "", false
	}
	return id.ID(), true
}

// of returns the names of all records of a kind, in order.
func (n *Names) of(kind string) []string {
	if n == nil {
		return nil
	}
	n.settle()
	return slices.Sorted(maps.Keys(n.byName[kind]))
}
