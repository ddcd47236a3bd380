package release

import (
	"reflect"
	"strings"
	"sync"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

// class is what a string is, as far as release cares.
type class uint8

const (
	plain class = iota // words, or names and numbers in no list
	coded              // of a code list, or fixed by the model: it tells nothing by itself
	timed              // a day or instant
	named              // an id, digest or the like: only whole is it what it is
)

// shape is the type of a JSON value.
type shape struct {
	class   class
	refers  bool              // the id of another record
	marking bool              // a record.Marking
	members map[string]*shape // of an object; nil: none known
	any     *shape            // of the values of a map, or the items of a list
	keys    class             // of a map's keys
	strings bool              // there may be strings here or below
	opaque  bool              // any JSON value
	placed  bool              // there may be positions here or below
	persons string            // the member that counts persons
}

// kindShape is the type of a record.
type kindShape struct {
	*shape
	number   int            // in the order of a file
	plural   string         // the list in a file
	order    map[string]int // of the members, by their place in writing
	optional map[string]bool
	about    bool     // a record about records, which stands after all others
	words    []string // optional members that are texts about the record
	derived  []record.Derivation
}

// Deriver is a record that says which of its members derive from which.
type Deriver interface{ Derivations() []record.Derivation }

// PersonCounter is a type with a member that counts persons; it tells its name.
type PersonCounter interface{ CountsPersons() record.Member }

// kindShapes are the types of all kinds, by name.
var kindShapes = sync.OnceValue(func() map[string]*kindShape {
	out := map[string]*kindShape{}
	c := shaper{done: map[reflect.Type]*shape{}}
	for i, k := range mixta.Kinds() {
		s := &kindShape{shape: c.shape(k.Type), number: i, plural: k.Plural, about: k.Type.PkgPath() == reflect.TypeFor[record.Header]().PkgPath(), order: map[string]int{}, optional: map[string]bool{}}
		for n, f := range reflect.VisibleFields(k.Type) {
			name, omit := wireName(f)
			if name == "" {
				continue
			}
			s.order[name], s.optional[name] = n, omit
			if omit && f.Type == reflect.TypeFor[record.Text]() {
				s.words = append(s.words, name)
			}
		}
		if d, ok := reflect.New(k.Type).Interface().(Deriver); ok {
			s.derived = d.Derivations()
		}
		out[k.Name] = s
	}
	return out
})

func wireName(f reflect.StructField) (name string, omit bool) {
	if f.Anonymous || !f.IsExported() {
		return "", false
	}
	name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
	if name == "-" {
		return "", false
	}
	return name, options == "omitzero"
}

type shaper struct{ done map[reflect.Type]*shape }

func (c *shaper) shape(t reflect.Type) *shape {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if s := c.done[t]; s != nil {
		return s
	}
	s := &shape{marking: t == reflect.TypeFor[record.Marking]()}
	c.done[t] = s
	if p, ok := reflect.Zero(t).Interface().(PersonCounter); ok {
		s.persons = string(p.CountsPersons())
	}
	switch t.Kind() {
	case reflect.Struct:
		s.members = map[string]*shape{}
		for _, f := range reflect.VisibleFields(t) {
			if name, _ := wireName(f); name != "" {
				m := c.shape(f.Type)
				s.members[name] = m
				s.strings, s.placed = s.strings || m.strings, s.placed || m.placed
			}
		}
	case reflect.Map:
		s.any, s.keys, s.strings = c.shape(t.Elem()), classOf(t.Key()), true
		s.placed = s.any.placed
	case reflect.Slice, reflect.Array:
		s.any = c.shape(t.Elem())
		s.strings, s.placed = s.any.strings, s.any.placed || t == reflect.TypeFor[record.Position]()
	case reflect.String:
		s.class, s.strings = classOf(t), true
		zero := reflect.Zero(t).Interface()
		_, s.refers = zero.(interface{ Refers() string })
		_, s.opaque = zero.(interface{ Any() })
	}
	return s
}

func classOf(t reflect.Type) class {
	zero := reflect.Zero(t).Interface()
	switch zero.(type) {
	case record.Instant, record.Date, record.When:
		return timed
	case record.Member, record.KindName, record.RuleID, record.URL:
		if t == reflect.TypeFor[record.URL]() {
			return plain
		}
		return coded
	case interface{ Closed() }, interface{ Open() string }:
		return coded
	case interface{ Pattern() string }:
		return named
	}
	return plain
}
