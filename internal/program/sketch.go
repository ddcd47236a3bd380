package program

import (
	"reflect"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/jsonpointer"
	"github.com/comision-mixta/mixta/internal/scan"
)

// Sketch is some of the members of a record as they stand in its text, each with its
// place: what is left of the record when its bytes are gone.
type Sketch struct {
	Line, Column int // of the record
	Members      []Member
}

// Member is a member of a [Sketch].
type Member struct {
	Name         string
	Line, Column int    // of its value
	Value        []byte // as it stands in the text; empty: only its place is known
}

// Sketch returns those members of the record just read that are read or merely hit, by
// their names, and the places of references in it, which come in their order in the text.
// It must be called before the next read, and is valid until then.
func (x *Pass) Sketch(v Verdict, read, hit []string, refs []Ref) (k Sketch, places []check.Place) {
	k.Line, k.Column = x.scan.LineColumn(v.Offset)
	s := scan.NewBytes(v.Bytes, x.limit)
	for s.OpenObject(); ; {
		b, ok := s.Member()
		if !ok {
			return k, places
		}
		s.Peek()
		from, name := s.Offset(), string(b)
		s.Skip()
		value := v.Bytes[from:s.Offset()]
		within := 0
		for within < len(refs) && refs[within].Offset < v.Offset+s.Offset() {
			within++
		}
		places = append(places, x.placesIn(value, v.Offset+from, "/"+jsonpointer.Escape(name), refs[:within])...)
		refs = refs[within:]
		reads := slices.Contains(read, name)
		if !reads && !slices.Contains(hit, name) {
			continue
		}
		m := Member{Name: name}
		m.Line, m.Column = x.scan.LineColumn(v.Offset + from)
		if reads {
			m.Value = value
		}
		k.Members = append(k.Members, m)
	}
}

// Text appends the sketch as JSON.
func (k Sketch) Text(b []byte) []byte {
	b = append(b, '{')
	for _, m := range k.Members {
		if len(m.Value) == 0 {
			continue
		}
		if b[len(b)-1] != '{' {
			b = append(b, ',')
		}
		b = append(AppendString(b, m.Name), ':')
		b = append(b, m.Value...)
	}
	return append(b, '}')
}

// PlaceOf returns the place of a member by its address in rec, which was read from the
// text of the sketch; prefix is the record's own pointer.
func (k Sketch) PlaceOf(n *Node, prefix string, rec, at any) (check.Place, error) {
	pointer, err := n.find(reflect.ValueOf(rec).UnsafePointer(), reflect.ValueOf(at))
	p := check.Place{Pointer: prefix + pointer, Line: k.Line, Column: k.Column}
	if pointer == "" {
		return p, err
	}
	name, inside, _ := strings.Cut(pointer[1:], "/")
	for _, m := range k.Members {
		if m.Name != jsonpointer.Unescape(name) {
			continue
		}
		p.Line, p.Column = m.Line, m.Column
		if inside != "" && len(m.Value) > 0 {
			p.Line, p.Column = scan.Behind(m.Line, m.Column, m.Value[:newLocator(0, m.Value).offset("/"+inside)])
		}
	}
	return p, err
}
