package program

import (
	"fmt"
	"slices"
	"strings"
)

// Class is what a string can give away.
type Class uint8

const (
	Plain Class = iota // words, or names and numbers in no list
	Coded              // of a code list, or fixed by the model: gives nothing away by itself
	Timed              // a day or an instant
	Named              // an id, a digest or the like: means something only as a whole
)

// Derivation says that members of an object follow from others: from them, or
// together with the rest of the file, a withheld member could be worked out.
// Where one of the sources is withheld, the members go too.
type Derivation struct {
	From    []string // members or, after a dot, a kind of records that refer to the object: ".parcel"
	Members []string
}

// AnyMember stands in [Derivation.From] for any other member.
const AnyMember = "*"

// shape is what the copy of a file for one recipient must know of a type.
type shape struct {
	class     Class
	strings   bool         // there may be strings here or below
	positions bool         // there may be positions here or below
	persons   string       // the member that counts persons
	derived   []Derivation // of an object
}

// Class returns the class of the strings that the node describes.
func (n *Node) Class() Class { return n.shape.class }

// Keys returns the node of a map's keys, or nil.
func (n *Node) Keys() *Node { return n.keys }

// Opaque reports whether any JSON value may stand here.
func (n *Node) Opaque() bool { return n.form == anything }

// Refers reports whether the string is the id of a record.
func (n *Node) Refers() bool { return n.refers != "" }

// Strings reports whether there may be strings here or below.
func (n *Node) Strings() bool { return n.shape.strings }

// Positions reports whether there may be positions here or below.
func (n *Node) Positions() bool { return n.shape.positions }

// Persons returns the name of the member that counts persons; "" for none.
func (n *Node) Persons() string { return n.shape.persons }

// Derivations returns which members of the object derive from which.
func (n *Node) Derivations() []Derivation { return n.shape.derived }

// Optional reports whether the object has an optional member of that name.
func (n *Node) Optional(name string) bool {
	f := n.field(name)
	return f != nil && f.optional
}

// Order returns the place of a member in the order of writing; -1 for none.
func (n *Node) Order(name string) int {
	if i, ok := n.index[name]; ok {
		return i
	}
	return -1
}

// classify sets the class of a string: by its schema, unless a trait of its type
// says otherwise.
func (n *Node) classify(traits []*Trait) {
	switch {
	case n.codes != nil, n.known != nil:
		n.shape.class = Coded
	case n.match != nil:
		n.shape.class = Named
	}
	for _, t := range traits {
		if t.Class != nil {
			n.shape.class = *t.Class
		}
	}
}

// derive notes what the traits of an object's type say about its members, and
// refuses a name that none of them has.
func (n *Node) derive(traits []*Trait, where string) error {
	var names []string
	for _, t := range traits {
		if t.Persons != "" {
			n.shape.persons = t.Persons
			names = append(names, t.Persons)
		}
		for _, d := range t.Derived {
			n.shape.derived = append(n.shape.derived, d)
			names = slices.Concat(names, d.From, d.Members)
		}
	}
	for _, name := range names {
		if name != AnyMember && !strings.HasPrefix(name, ".") && n.field(name) == nil {
			return fmt.Errorf("%s: type %s speaks of a member %q that it has not", where, n.typ, name)
		}
	}
	return nil
}

// contain notes what n has in it, by the values directly in it.
func (n *Node) contain() {
	s := &n.shape
	s.strings = n.form == text || n.form == anything || n.form == mapping
	s.positions = n.form == tuple
	if n.item != nil {
		s.strings, s.positions = s.strings || n.item.shape.strings, s.positions || n.item.shape.positions
	}
	for i := range n.fields {
		f := &n.fields[i].node.shape
		s.strings, s.positions = s.strings || f.strings, s.positions || f.positions
	}
}
