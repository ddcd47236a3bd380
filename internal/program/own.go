package program

import (
	"math"
	"unsafe"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/pattern"
	"github.com/comision-mixta/mixta/internal/scan"
	"github.com/comision-mixta/mixta/schema"
)

// NewOwn returns a node that no Go type stands for: its values are checked where
// they stand, and held as their text. [Node.Fill] says what they must be. It is for
// extensions, whose schemas are not known before a program runs.
func NewOwn() *Node { return &Node{} }

// Fill makes n the program of one schema, given those of what is in it: its members, in
// the order of its properties, or the items of a list, or the values and names of a
// map. A reference is for the caller to follow.
func (n *Node) Fill(d *schema.Document, members []*Node, item, keys *Node, match *pattern.Pattern) {
	n.form = ownForms[d.Type]
	n.match, n.item, n.keys, n.unique = match, item, keys, d.UniqueItems
	n.min, n.max = math.Inf(-1), math.Inf(1)
	switch n.form {
	case object:
		n.least, n.most = size(d.MinProperties, 0), size(d.MaxProperties, math.MaxInt)
		n.index = map[string]int{}
		required := set(d.Required)
		for i, p := range d.Properties {
			_, must := required[p.Name]
			n.index[p.Name] = i
			n.fields = append(n.fields, field{name: p.Name, node: members[i], optional: !must})
			if must {
				n.required |= 1 << i
			}
		}
	case array:
		n.least, n.most = size(d.MinItems, 0), size(d.MaxItems, math.MaxInt)
	case text:
		n.least, n.most = size(d.MinLength, 0), size(d.MaxLength, math.MaxInt)
		if d.Enum != nil {
			n.codes = set(d.Enum)
		}
		if d.Const != nil {
			n.codes = set([]string{*d.Const})
		}
		n.classify(nil)
	case integer, number:
		n.limit(d)
	}
	n.contain()
	n.shape.strings = true // whoever looks for strings looks at markings too
}

// Own reports whether no Go type stands for the node.
func (n *Node) Own() bool { return n.typ == nil }

// limit takes the bounds of a number.
func (n *Node) limit(d *schema.Document) {
	for _, b := range []struct {
		to       *float64
		excluded *bool
		at, past *float64
	}{{&n.min, &n.above, d.Minimum, d.ExclusiveMinimum}, {&n.max, &n.below, d.Maximum, d.ExclusiveMaximum}} {
		switch {
		case b.at != nil:
			*b.to = *b.at
		case b.past != nil:
			*b.to, *b.excluded = *b.past, true
		}
	}
}

// ownForms are the forms of values by their types in a schema; "": any value.
var ownForms = map[string]form{"object": object, "array": array, "string": text, "integer": integer, "number": number, "boolean": boolean, "": anything}

// extension reads one extension to p by the program of its namespace.
func (x *Pass) extension(n *Node, p unsafe.Pointer) {
	x.scan.Peek()
	from := x.scan.Offset()
	x.unheld(n)
	if x.scan.Err() == nil {
		*(*string)(p) = string(x.scan.Marked()[from-x.scan.MarkOffset():])
	}
}

// unheld checks the next value, which is held nowhere.
func (x *Pass) unheld(n *Node) {
	s := x.scan
	kind := s.Peek()
	var room [2]uint64 // for the number or text that nobody asks for
	switch {
	case n.form == object && kind == '{':
		x.unheldObject(n)
	case n.form == array && kind == '[':
		x.unheldArray(n)
	case n.form == text && kind == '"':
		at := s.Offset()
		if b := s.String(); s.Err() == nil {
			if _, ok := n.codes[string(b)]; !ok && n.codes != nil {
				x.hit(&Enum, at, b, enumerated(n.codes))
			}
			x.formed(n, b, at)
		}
	case (n.form == integer || n.form == number) && kind == '0':
		x.number(n, unsafe.Pointer(&room))
	case n.form == boolean && (kind == 't' || kind == 'f'):
		s.Bool()
	case n.form == anything && kind != 0:
		var v string
		x.anything(unsafe.Pointer(&v))
	default:
		x.mistyped(n, kind)
	}
}

func (x *Pass) unheldObject(n *Node) {
	s := x.scan
	open := s.Offset()
	s.OpenObject()
	var seen uint64
	var others unknownMembers
	count := 0
	for ; ; count++ {
		name, ok := s.Member()
		if !ok {
			break
		}
		i, known := n.index[string(name)]
		switch {
		case known && seen&(1<<i) != 0, !known && others.again(string(name)):
			x.hit(&DuplicateName, s.NameOffset(), nil, quote(string(name)))
			s.Skip()
		case known:
			seen |= 1 << i
			x.unheld(n.fields[i].node)
		case n.keys != nil:
			x.key(n, name, s.NameOffset())
			x.unheld(n.item)
		default:
			x.keepUnknown(&others, unknownMember{name: string(name), at: s.NameOffset()})
			s.Skip()
		}
	}
	if s.Err() != nil {
		return
	}
	missing := n.required &^ seen
	for _, m := range others.list {
		missing = x.reportUnknown(n, m, missing, &seen)
	}
	if missing != 0 {
		x.missing(n, open, missing)
	}
	x.count(n, &MinProperties, &MaxProperties, count, open)
}

func (x *Pass) unheldArray(n *Node) {
	s := x.scan
	open := s.Offset()
	s.OpenArray()
	count, before := 0, len(x.found)
	var texts []string
	for ; s.Element(); count++ {
		if n.unique && s.Peek() == '"' {
			from := s.Offset()
			x.unheld(n.item)
			if s.Err() == nil {
				texts = append(texts, spelled(s.Marked()[from-s.MarkOffset():]))
			}
			continue
		}
		x.unheld(n.item)
	}
	if s.Err() != nil {
		return
	}
	x.count(n, &MinItems, &MaxItems, count, open)
	if n.unique {
		x.unique(unsafe.Pointer(&texts), open, len(x.found) > before)
	}
}

// spelled returns the value of the string that b begins with.
func spelled(b []byte) string { return string(scan.NewBytes(b, scan.Limits{}).String()) }

// Judge checks a text of its own against a node that no Go type stands for.
func (n *Node) Judge(b []byte) check.Report {
	x := NewPass(scan.NewBytes(b, RecordLimits), RecordLimits)
	x.scan.Peek()
	base := x.scan.Offset()
	x.scan.Mark()
	x.unheld(n)
	x.found = append(x.found, x.fatal()...)
	place(x.scan.Marked(), base, x.found)
	report := x.findings("", "", "", "")
	report.Join(x.End(""), maxFound)
	return report
}

// Places returns where in a text the values at the given pointers stand.
func Places(b []byte, pointers ...string) (all []check.Place) {
	s, l := scan.NewBytes(b, RecordLimits), newLocator(0, b)
	for _, p := range pointers {
		here := check.Place{Pointer: p}
		here.Line, here.Column = s.LineColumn(l.offset(p))
		all = append(all, here)
	}
	return all
}
