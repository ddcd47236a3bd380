package rule

import (
	"strconv"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/scan"
)

// Object reads an object member by member without holding it: for each member
// that n knows, read is called with the scanner before its value, and must
// consume it. It reports whether it could be read to its end. What is wrong
// with the object itself is told by [Pass.Outside].
func (x *Pass) Object(n *Node, pointer string, read func(name string, member *Node)) bool {
	s := x.scan
	if !x.opens(n, pointer, '{') {
		return false
	}
	open := found{rule: &Required}
	open.line, open.column = s.LineColumn(s.Offset())
	s.OpenObject()
	var seen uint64
	var strange []stranger
	for {
		b, ok := s.Member()
		if !ok {
			break
		}
		name, at := string(b), s.NameOffset()
		i, known := n.index[name]
		switch {
		case !known:
			strange = x.apart(n, pointer, name, at, strange)
		case seen&(1<<i) != 0:
			x.outer(&DuplicateName, pointer+"/"+name, at, quote(name))
			s.Skip()
		default:
			seen |= 1 << i
			read(name, n.fields[i].node)
		}
	}
	if s.Err() != nil {
		return false
	}
	missing := n.required &^ seen
	for _, m := range strange {
		before := len(x.found)
		missing = x.strange(n, m, missing)
		for _, f := range x.found[before:] {
			f.pointer, f.line, f.column = pointer+"/"+escape(m.name), m.line, m.column
			x.outside = append(x.outside, f)
		}
		x.found = x.found[:before]
	}
	for i := range n.fields {
		if missing&(1<<i) != 0 {
			open.pointer, open.args = pointer+"/"+n.fields[i].name, []any{quote(n.fields[i].name)}
			x.outside = append(x.outside, open)
		}
	}
	return true
}

// apart passes over a member that n does not know. In a file of a newer minor
// version it is kept.
func (x *Pass) apart(n *Node, pointer, name string, at int64, met []stranger) []stranger {
	s := x.scan
	m := stranger{name: name, at: at}
	m.line, m.column = s.LineColumn(at)
	if !x.Newer || n.folded(name) >= 0 {
		s.Skip()
	} else {
		s.Peek()
		s.Mark()
		s.Skip()
		if s.Err() == nil {
			x.Kept = append(x.Kept, Newer{Pointer: pointer + "/" + escape(name), JSON: string(s.Marked())})
			x.outer(&NewerMember, pointer+"/"+escape(name), at, quote(name))
		}
		s.Unmark()
	}
	for _, o := range met {
		if o.name == name {
			x.outer(&DuplicateName, pointer+"/"+escape(name), at, quote(name))
			return met
		}
	}
	if len(met) == maxFound {
		return met
	}
	return append(met, m)
}

// Array reads an array item by item without holding it: read is called with
// the scanner before each item, and must consume it.
func (x *Pass) Array(n *Node, pointer string, read func(pointer string)) bool {
	s := x.scan
	if !x.opens(n, pointer, '[') {
		return false
	}
	s.OpenArray()
	for i := 0; s.Element(); i++ {
		read(pointer + "/" + strconv.Itoa(i))
	}
	return s.Err() == nil
}

// opens reports whether the next value is of the given kind; if it is not, it
// tells so and passes over it.
func (x *Pass) opens(n *Node, pointer string, kind scan.Kind) bool {
	got := x.scan.Peek()
	if got == kind {
		return true
	}
	at := x.scan.Offset()
	switch got {
	case 0:
	case 'n':
		x.outer(&Null, pointer, at, typeNames[n.form])
	default:
		x.outer(&WrongType, pointer, at, typeNames[n.form], kindName(got))
	}
	x.scan.Skip()
	return false
}

// outer notes a finding outside of records, with its line and column, which
// are known only while its bytes are at hand.
func (x *Pass) outer(r *check.Rule, pointer string, at int64, args ...any) {
	f := found{rule: r, pointer: pointer, args: args}
	f.line, f.column = x.scan.LineColumn(at)
	x.outside = append(x.outside, f)
}

// Outside returns what was found outside of records so far, and forgets it.
// End tells whether the reading is over: the scanner's error, if it has not
// been told in a record, and what follows the one value are told then.
func (x *Pass) Outside(end bool, pointer string) check.Report {
	if end {
		if x.scan.Err() == nil {
			x.scan.End()
		}
		x.found = append(x.found, x.fatal()...)
	}
	x.settle(pointer)
	x.found, x.outside = x.outside, x.found[:0]
	return x.findings("", "", "")
}

// settle sets aside what was met between records: a byte order mark, bad bytes
// in a name, a syntax error.
func (x *Pass) settle(pointer string) {
	for _, f := range x.found {
		f.pointer = pointer
		f.line, f.column = x.scan.LineColumn(f.offset)
		x.outside = append(x.outside, f)
	}
	x.found = x.found[:0]
}
