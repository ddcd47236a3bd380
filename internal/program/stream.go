package program

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/jsonpointer"
	"github.com/comision-mixta/mixta/internal/scan"
)

// Object reads an object member by member without holding it: for each member
// that n knows, read is called with the scanner before its value, and must
// consume it or return false, which ends the reading for good. It reports
// whether the object could be read to its end. [Pass.Outside] returns
// the findings in the object itself.
func (x *Pass) Object(n *Node, pointer string, read func(name string, member *Node) bool) bool {
	s := x.scan
	if !x.opens(n, pointer, '{') {
		return false
	}
	open := found{rule: &Required}
	open.line, open.column = s.LineColumn(s.Offset())
	s.OpenObject()
	var seen uint64
	var unknown unknownMembers
	for {
		x.settle("") // while its bytes are in memory
		b, ok := s.Member()
		if !ok {
			break
		}
		name, at := string(b), s.NameOffset()
		i, known := n.index[name]
		switch {
		case !known:
			x.skipUnknown(n, pointer, name, at, &unknown)
		case seen&(1<<i) != 0:
			x.outer(&DuplicateName, pointer+"/"+jsonpointer.Escape(name), at, quote(name))
			s.Skip()
		default:
			seen |= 1 << i
			if !read(name, n.fields[i].node) {
				return false
			}
		}
	}
	if s.Err() != nil {
		return false
	}
	x.absent(n, pointer, open, &unknown, seen)
	return true
}

// absent reports the unknown, misspelt and missing members of a streamed object;
// open is a finding at its opening brace.
func (x *Pass) absent(n *Node, pointer string, open found, l *unknownMembers, seen uint64) {
	missing := n.required &^ seen
	for _, m := range l.list {
		before := len(x.found)
		missing = x.reportUnknown(n, m, missing, &seen)
		for _, f := range x.found[before:] {
			f.pointer, f.line, f.column = pointer+"/"+jsonpointer.Escape(m.name), m.line, m.column
			x.keep(f)
		}
		x.found = x.found[:before]
	}
	for i := range n.fields {
		if missing&(1<<i) != 0 {
			open.pointer, open.args = pointer+"/"+n.fields[i].name, []any{quote(n.fields[i].name)}
			x.keep(open)
		}
	}
}

// skipUnknown passes over a member that n does not know. In a file of a newer
// minor version it keeps it.
func (x *Pass) skipUnknown(n *Node, pointer, name string, at int64, l *unknownMembers) {
	s := x.scan
	x.Strange = true
	x.strangers++
	m := unknownMember{name: name, at: at}
	m.line, m.column = s.LineColumn(at)
	known := !x.Newer || n.folded(name) >= 0
	full := len(l.list) >= maxFound // already refused: no need to keep its names
	switch {
	case !(known && full) && l.again(name):
		x.outer(&DuplicateName, pointer+"/"+jsonpointer.Escape(name), at, quote(name))
		s.Skip()
	case known:
		s.Skip()
		x.keepUnknown(l, m)
	default:
		s.Peek()
		s.Mark()
		s.Skip()
		if s.Err() == nil {
			x.Kept = append(x.Kept, Newer{Pointer: pointer + "/" + jsonpointer.Escape(name), JSON: string(s.Marked())})
			f := found{rule: &NewerMember, pointer: pointer + "/" + jsonpointer.Escape(name), args: []any{quote(name)}}
			f.line, f.column = m.line, m.column
			x.keep(f)
		}
		s.Unmark()
	}
}

// Over passes over the next value, which is read by another pass: what is wrong in
// it is not reported, unless it ends the text.
func (x *Pass) Over() {
	x.scan.Peek()
	x.settle("")
	x.scan.Report = nil
	x.scan.Skip()
	x.scan.Report = x.problem
}

// Array begins to read an array item by item without holding it, unless the next
// value is none.
func (x *Pass) Array(n *Node, pointer string) bool {
	if !x.opens(n, pointer, '[') {
		return false
	}
	x.settle("") // while its bytes are in memory
	x.scan.OpenArray()
	return true
}

// Item moves to the next item of the array, which must then be read, and reports
// whether there is one.
func (x *Pass) Item() bool { return x.scan.Element() }

// opens reports whether the next value is of the given kind. Any other it
// reports and passes over.
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

// outer keeps a finding outside of records with its line and column, which are
// known only while its bytes are in memory.
func (x *Pass) outer(r *check.Rule, pointer string, at int64, args ...any) {
	f := found{rule: r, pointer: pointer, args: args}
	f.line, f.column = x.scan.LineColumn(at)
	x.keep(f)
}

// keep keeps a finding outside of records or, if there are too many, counts it.
func (x *Pass) keep(f found) {
	if len(x.outside) < maxOutside {
		x.outside = append(x.outside, f)
	} else if s := f.rule.In(x.Profile); s != check.Off {
		x.lost[s]++
	}
}

// Outside returns the findings outside of records so far, and forgets them. If
// the text ends here, that includes the scanner's error, unless a record has it,
// and what follows the one value.
func (x *Pass) Outside(end bool, pointer string) check.Report {
	if end {
		x.EndText()
	}
	return x.rest(end, pointer)
}

// EndText reports what follows the one value. Nothing is read of the text afterwards.
func (x *Pass) EndText() {
	if x.scan.Err() == nil {
		x.scan.End()
	}
}

// Inside is [Pass.Outside] for a pass over one value of a text. It reports too
// whether the text ended inside the value.
func (x *Pass) Inside() (report check.Report, ended bool) {
	return x.rest(true, ""), x.Broken()
}

func (x *Pass) rest(end bool, pointer string) check.Report {
	x.settle(pointer)
	if end {
		for _, f := range x.fatal() { // kept in any case
			f.pointer = pointer
			f.line, f.column = x.scan.LineColumn(f.offset)
			x.outside = append(x.outside, f)
		}
	}
	x.found, x.outside = x.outside, x.found[:0]
	x.dropped, x.lost = x.lost, [4]int{}
	return x.findings("", "", "", "")
}

// settle sets aside findings between records: a byte order mark, bad bytes in a
// name, a syntax error.
func (x *Pass) settle(pointer string) {
	for _, f := range x.found {
		f.pointer = pointer
		f.line, f.column = x.scan.LineColumn(f.offset)
		x.keep(f)
	}
	x.found = x.found[:0]
	for s, n := range x.dropped {
		x.lost[s] += n
	}
	x.dropped = [4]int{}
}
