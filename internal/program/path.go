package program

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unsafe"
)

// Path leads from a value to members in it: /responsible/*/agency. It is compiled once,
// and followed without reflection.
type Path struct {
	steps []pathStep
	leaf  *Node
}

// pathStep is a member, or each item of a list.
type pathStep struct {
	name  string
	field *field
	item  *Node
}

// Scalar is a kind of value that a [Path] may lead to.
type Scalar uint8

// The kinds.
const (
	NoScalar Scalar = iota // an object or a list: it is there or not
	TextScalar
	NumberScalar
	TruthScalar
)

// Path compiles a path from values of n. It is an error if the model has no such member.
func (n *Node) Path(path string) (*Path, error) {
	p := &Path{leaf: n}
	for name := range strings.SplitSeq(strings.TrimPrefix(path, "/"), "/") {
		at := p.leaf
		switch {
		case at.form == array && name == "*":
			p.steps = append(p.steps, pathStep{item: at.item})
			p.leaf = at.item
		case at.form == object && at.field(name) != nil:
			f := at.field(name)
			p.steps = append(p.steps, pathStep{name: name, field: f})
			p.leaf = f.node
		default:
			return nil, fmt.Errorf("%s: there is no %s", path, name)
		}
	}
	return p, nil
}

// Scalar returns what kind of value the path leads to.
func (p *Path) Scalar() Scalar {
	switch p.leaf.form {
	case text:
		return TextScalar
	case number, integer:
		return NumberScalar
	case boolean:
		return TruthScalar
	}
	return NoScalar
}

// Codes reports whether a code may stand where the path leads to, as far as the model says.
func (p *Path) Codes(code string) bool {
	n := p.leaf
	if n.codes != nil {
		_, ok := n.codes[code]
		return ok
	}
	return n.form == text && (n.match == nil || n.match.MatchString(code))
}

// Met is one place that a [Path] leads to in a value.
type Met struct {
	Present bool
	Text    string  // of a text
	Number  float64 // of a number
	True    bool    // of a truth value
	path    *Path
	indices []int
}

// Pointer returns the pointer of the place.
func (m *Met) Pointer() string {
	var b strings.Builder
	indices := m.indices
	for _, s := range m.path.steps {
		b.WriteByte('/')
		if s.field != nil {
			b.WriteString(s.name)
			continue
		}
		if len(indices) == 0 {
			b.WriteByte('*')
			continue
		}
		b.WriteString(strconv.Itoa(indices[0]))
		indices = indices[1:]
	}
	return b.String()
}

// Follow shows look each place in the value that v points to, and whether something stands
// there: a member is missing where the object around it is there. What it shows is good
// until look returns.
func (p *Path) Follow(v any, look func(m *Met)) {
	m := Met{path: p}
	p.follow(0, reflect.ValueOf(v).UnsafePointer(), &m, look)
}

func (p *Path) follow(step int, at unsafe.Pointer, m *Met, look func(m *Met)) {
	if step == len(p.steps) {
		m.read(p.leaf, at)
		look(m)
		return
	}
	s := &p.steps[step]
	if s.field != nil {
		switch {
		case !s.field.absent(at):
			p.follow(step+1, s.field.at(at), m, look)
		case step+1 == len(p.steps):
			*m = Met{path: p, indices: m.indices}
			look(m)
		}
		return
	}
	l := (*list)(at)
	m.indices = append(m.indices, 0)
	for i := range l.len {
		m.indices[len(m.indices)-1] = i
		p.follow(step+1, unsafe.Add(l.data, uintptr(i)*s.item.typ.Size()), m, look)
	}
	m.indices = m.indices[:len(m.indices)-1]
}

// read reads the scalar at an address.
func (m *Met) read(n *Node, at unsafe.Pointer) {
	*m = Met{Present: true, path: m.path, indices: m.indices}
	switch n.form {
	case text:
		m.Text = *(*string)(at)
	case number:
		m.Number = *(*float64)(at)
	case integer:
		m.Number = float64(*(*int64)(at))
	case boolean:
		m.True = *(*bool)(at)
	}
}

// Type returns the type of the values that the path leads to.
func (p *Path) Type() reflect.Type { return p.leaf.typ }
