package program

import (
	"reflect"
	"unsafe"

	"github.com/comision-mixta/mixta/check"
)

// Row is what no schema can state of the values of one type: one or more rules
// with their test, or a trait. Package rule makes them.
type Row struct {
	Rules []*check.Rule
	Type  reflect.Type // T
	Bind  func(Hit) Test
	Trait *Trait
}

// Trait is what a type is for, beyond its form. What it does not speak of is zero.
type Trait struct {
	Class      *Class            // of its strings, where that does not follow from the schema
	Refers     string            // the kind of record whose id it is
	Deprecated map[string]string // codes, each with the one to write instead
	Persons    string            // the member that counts persons
	Derived    []Derivation      // of the members of an object
	Written    func(any) any     // of a *T, the *T that is written in its place
}

// Test looks at one value; v is a *T. A [Pass] binds each row once, so that a
// test allocates nothing for its hits.
type Test func(v any, m Members)

// Hit reports that r is broken by the member at the address at; args are the
// arguments of its sentence.
type Hit func(r *check.Rule, at any, args []any)

// Key is an address for [Hit]: the name of one entry of the map at At.
type Key struct {
	At   any
	Name string
}

// Members describes the top-level members of one record.
type Members struct {
	node *Node
	at   unsafe.Pointer
}

// Optional reports whether the record's kind has an optional member of that
// name, and whether it is present in this record.
func (m Members) Optional(name string) (known, present bool) {
	f := m.node.field(name)
	if f == nil || !f.optional {
		return false, false
	}
	return true, !f.absent(m.at)
}

// placed is a row and where in the value its own type stands: not at the
// beginning if that is an embedded struct.
type placed struct {
	*Row
	pointer unsafe.Pointer // the word for *T in an interface
	offset  uintptr
	number  int // of the row among those of the program
}

// value returns what the row looks at in the value at p. It allocates nothing.
func (r *placed) value(p unsafe.Pointer) (v any) {
	*(*boxed)(unsafe.Pointer(&v)) = boxed{r.pointer, unsafe.Add(p, r.offset)}
	return v
}

// boxed is a pointer in an interface as it stands in memory.
type boxed struct{ typ, data unsafe.Pointer }

// pointerWord returns the word for *t in an interface.
func pointerWord(t reflect.Type) unsafe.Pointer {
	none := reflect.Zero(reflect.PointerTo(t)).Interface()
	return (*boxed)(unsafe.Pointer(&none)).typ
}
