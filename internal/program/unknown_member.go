package program

import (
	"strings"

	"github.com/comision-mixta/mixta/check"
)

// unknownMember is a member that its object does not know.
type unknownMember struct {
	name string
	at   int64 // of the name

	line, column int // if its bytes are not kept
}

// span is the text of a member kept unread: the offsets of its name, its value
// and the end of the value.
type span struct{ name, from, to int64 }

// unknownMembers are the members of one object that it does not know.
type unknownMembers struct {
	list  []unknownMember // to report
	names map[string]struct{}
}

// again reports whether there was a member of that name before.
func (l *unknownMembers) again(name string) bool {
	if l.names == nil {
		l.names = map[string]struct{}{}
	}
	_, again := l.names[name]
	l.names[name] = struct{}{}
	return again
}

// keepUnknown keeps an unknown member, to report it at the end of its object.
func (x *Pass) keepUnknown(l *unknownMembers, m unknownMember) {
	if len(l.list) >= maxFound { // which members are missing no longer matters
		x.drop(&Unknown)
		return
	}
	l.list = append(l.list, m)
}

// unknown passes over a member whose name n does not know. In a file of a newer
// minor version it keeps them all.
func (x *Pass) unknown(n *Node, name []byte, l *unknownMembers) {
	s := x.scan
	m := unknownMember{name: string(name), at: s.NameOffset()}
	if l.again(m.name) {
		x.hit(&DuplicateName, m.at, nil, quote(m.name))
		s.Skip()
		return
	}
	if !x.Newer || n.folded(m.name) >= 0 {
		s.Skip()
		x.keepUnknown(l, m)
		return
	}
	s.Peek()
	from := s.Offset()
	s.Skip()
	if s.Err() == nil {
		x.spans = append(x.spans, span{m.at, from, s.Offset()})
		x.hit(&NewerMember, m.at, nil, quote(m.name))
	}
}

// reportUnknown reports a member that n does not know. If it is a misspelt
// missing member, that is the only finding, and the member counts as given.
func (x *Pass) reportUnknown(n *Node, m unknownMember, missing uint64, seen *uint64) uint64 {
	i := n.folded(m.name)
	var fix *check.Fix
	if i >= 0 && *seen&(1<<i) == 0 {
		*seen |= 1 << i
		fix = &check.Fix{Offset: m.at, Old: `"` + m.name + `"`, New: `"` + n.fields[i].name + `"`}
	}
	if i < 0 {
		i = n.nearest(m.name, missing)
	}
	if i < 0 {
		x.add(found{rule: &Unknown, offset: m.at, args: []any{quote(m.name)}})
		return missing
	}
	x.add(found{rule: &Misspelt, offset: m.at, args: []any{quote(m.name), quote(n.fields[i].name)}, meant: n.fields[i].name, fix: fix})
	return missing &^ (1 << i)
}

// folded returns the index of the member whose name differs only in case, or -1.
func (n *Node) folded(name string) int {
	for i := range n.fields {
		if strings.EqualFold(n.fields[i].name, name) {
			return i
		}
	}
	return -1
}

// nearest returns the index of the member that name probably misspells: at most
// two letters differ, and fewer than a third. Missing required members come
// first. It returns -1 if there is none.
func (n *Node) nearest(name string, missing uint64) int {
	best, least := -1, 3
	for i := range n.fields {
		d := distance(name, n.fields[i].name)
		if 3*d >= len(n.fields[i].name) || d > 2 {
			continue
		}
		if d < least || d == least && missing&(1<<i) != 0 {
			best, least = i, d
		}
	}
	return best
}

// distance is the number of letters to insert, delete, replace or swap with a
// neighbour that turn a into b; 9 if it is certainly above 2.
func distance(a, b string) int {
	if len(a)-len(b) > 2 || len(b)-len(a) > 2 || len(a) > 64 {
		return 9
	}
	var before, last, row [68]int
	for j := range len(b) + 1 {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last = last, row
	}
	return last[len(b)]
}
