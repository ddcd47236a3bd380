package program

import (
	"reflect"
	"strings"
	"sync"
	"unsafe"

	"github.com/comision-mixta/mixta/internal/pattern"
)

// form is how a value is written in JSON and held in Go.
type form uint8

const (
	object   form = iota // struct
	mapping              // map with string keys
	array                // slice
	tuple                // [2]float64: a position
	text                 // string
	integer              // int64
	number               // float64
	boolean              // bool
	anything             // any JSON value, held as its text in a string
)

// Node is the compiled program for one type: its schema's keywords joined with
// the places of its members in Go memory. It is immutable once compiled and
// safe for concurrent use.
type Node struct {
	form form
	typ  reflect.Type
	rows []placed
	deep bool // rows here or below
	slot int  // its number among the nodes compiled together
	flat bool // its values contain no pointers

	shape shape

	checks   sync.Pool // of *checking
	fields   []field   // object
	place    int       // the first of its places: behind the brace, then behind each member
	index    map[string]int
	required uint64
	deeper   uint64        // the members with rows at or below them
	written  func(any) any // what is written in its place; nil: itself

	keys         *Node // mapping: what its keys must be
	item         *Node // mapping and array: what its values must be
	least, most  int   // array, mapping, object: how many; text: how many code points
	unique       bool
	pairs        bool // array of positions, read by its own loop
	reals        bool // array of numbers, likewise
	match        *pattern.Pattern
	codes        map[string]string // closed list, by code
	known        map[string]string // open list: the codes that have a name
	deprecated   map[string]string
	refers       string // kind of the record that the id here points to
	min, max     float64
	above, below bool // min, max are themselves excluded
}

// field is one member of an object.
type field struct {
	name       string
	offset     uintptr
	node       *Node
	pointer    bool // held as *T
	repeatable bool // it may be taken from memory where its bytes repeat
	optional   bool
}

// Type returns the Go type of the values that the node describes.
func (n *Node) Type() reflect.Type { return n.typ }

// Member returns the node of a member of an object, or nil.
func (n *Node) Member(name string) *Node {
	if f := n.field(name); f != nil {
		return f.node
	}
	return nil
}

// Field returns a member of the object that v points to, to be read or set; a
// pointer where it is held as one. The object must have a member of that name.
func (n *Node) Field(v any, name string) reflect.Value {
	f := n.field(name)
	t := f.node.typ
	if f.pointer {
		t = reflect.PointerTo(t)
	}
	return reflect.NewAt(t, unsafe.Add(reflect.ValueOf(v).UnsafePointer(), f.offset)).Elem()
}

// Item returns the node of an array's items.
func (n *Node) Item() *Node { return n.item }

// IsArray reports whether the node is that of an array.
func (n *Node) IsArray() bool { return n.form == array }

// Known returns the part of a pointer into a value of this form that names
// members of the model, codes and places in lists: what follows is content.
func (n *Node) Known(pointer string) string {
	at := 0
	for n != nil && at < len(pointer) && pointer[at] == '/' {
		end := len(pointer)
		if i := strings.IndexByte(pointer[at+1:], '/'); i >= 0 {
			end = at + 1 + i
		}
		if n = n.step(pointer[at+1 : end]); n != nil {
			at = end
		}
	}
	return pointer[:at]
}

// step returns what a token of a pointer leads to; nil where the model does not
// say.
func (n *Node) step(token string) *Node {
	switch n.form {
	case object:
		return n.Member(token)
	case array:
		if strings.Trim(token, "0123456789") == "" {
			return n.item
		}
	case mapping:
		_, closed := n.keys.codes[token]
		if _, open := n.keys.known[token]; closed || open {
			return n.item
		}
	}
	return nil
}

// Names returns the names of an object's members, in the order of writing.
func (n *Node) Names() []string {
	names := make([]string, len(n.fields))
	for i := range n.fields {
		names[i] = n.fields[i].name
	}
	return names
}

func (n *Node) field(name string) *field {
	if i, ok := n.index[name]; ok {
		return &n.fields[i]
	}
	return nil
}

// at returns the address of the field's value in the struct at p, following
// its pointer; nil if that is nil.
func (f *field) at(p unsafe.Pointer) unsafe.Pointer {
	p = unsafe.Add(p, f.offset)
	if f.pointer {
		return *(*unsafe.Pointer)(p)
	}
	return p
}

// absent reports whether the field is left out when the struct at p is written.
func (f *field) absent(p unsafe.Pointer) bool {
	v := f.at(p)
	return v == nil || f.optional && !f.pointer && f.node.zero(v)
}

// unset reports whether a required text has not been set: it is not written, so
// that reading back finds that it must be given, rather than its form. The codes of
// a closed list say more than that.
func (f *field) unset(p unsafe.Pointer) bool {
	v := f.at(p)
	return v != nil && !f.optional && f.node.form == text && f.node.codes == nil && *(*string)(v) == ""
}

// zero reports whether the value at p is the zero of its type: what an
// optional member holds when it is absent.
func (n *Node) zero(p unsafe.Pointer) bool {
	switch n.form {
	case object:
		for i := range n.fields {
			f := &n.fields[i]
			if v := f.at(p); v != nil && (f.pointer || !f.node.zero(v)) {
				return false
			}
		}
		return true
	case mapping:
		return reflect.NewAt(n.typ, p).Elem().Len() == 0
	case array:
		return (*list)(p).len == 0
	case tuple:
		return *(*[2]float64)(p) == [2]float64{}
	case text, anything:
		return *(*string)(p) == ""
	case integer:
		return *(*int64)(p) == 0
	case number:
		return *(*float64)(p) == 0
	}
	return !*(*bool)(p)
}

// list is a slice as it stands in memory.
type list struct {
	data unsafe.Pointer
	len  int
	cap  int
}

// elem returns the address of the i-th element of the slice at p.
func (n *Node) elem(p unsafe.Pointer, i int) unsafe.Pointer {
	return unsafe.Add((*list)(p).data, uintptr(i)*n.item.typ.Size())
}
