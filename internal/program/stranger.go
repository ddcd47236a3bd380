package program

import (
	"strings"
)

// stranger is a member that its object does not know.
type stranger struct {
	name string
	at   int64 // of the name

	line, column int // where its bytes are not kept
}

// span is the text of a member kept unread: where its name, its value and the
// value's end stand.
type span struct{ name, from, to int64 }

// strangers are the members met that one object does not know.
type strangers struct {
	list []stranger // those to report
	met  map[string]struct{}
}

// again reports whether a member of that name was met before.
func (l *strangers) again(name string) bool {
	if l.met == nil {
		l.met = map[string]struct{}{}
	}
	_, again := l.met[name]
	l.met[name] = struct{}{}
	return again
}

// note keeps a stranger to be reported when its object is known.
func (x *Pass) note(l *strangers, m stranger) {
	if len(l.list) >= maxFound { // the members that might be missing make no difference any more
		x.drop(&Unknown)
		return
	}
	l.list = append(l.list, m)
}

// stranger passes over the member just met, whose name n does not know. Of a
// newer minor version all are kept, however many.
func (x *Pass) stranger(n *Node, name []byte, l *strangers) {
	s := x.scan
	m := stranger{name: string(name), at: s.NameOffset()}
	if l.again(m.name) {
		x.hit(&DuplicateName, m.at, nil, quote(m.name))
		s.Skip()
		return
	}
	if !x.Newer || n.folded(m.name) >= 0 {
		s.Skip()
		x.note(l, m)
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

// strange reports a member met that n does not know. Where it is a missing
// member misspelt, that is the one finding, and the member counts as given.
func (x *Pass) strange(n *Node, m stranger, missing uint64) uint64 {
	i := n.folded(m.name)
	if i < 0 {
		i = n.nearest(m.name, missing)
	}
	if i < 0 {
		x.add(found{rule: &Unknown, offset: m.at, args: []any{quote(m.name)}})
		return missing
	}
	x.add(found{rule: &Misspelt, offset: m.at, args: []any{quote(m.name), quote(n.fields[i].name)}, meant: n.fields[i].name})
	return missing &^ (1 << i)
}

// folded returns the index of the member whose name is the same but for case,
// or -1.
func (n *Node) folded(name string) int {
	for i := range n.fields {
		if strings.EqualFold(n.fields[i].name, name) {
			return i
		}
	}
	return -1
}

// nearest returns the index of the member that name is a slip of: at most two
// letters off, fewer than a third of it. Required members that are missing
// come first. It returns -1 if there is none.
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

// distance is the number of letters to insert, delete or replace, or of
// neighbours to swap, that make a into b; 9 where it is certainly above 2.
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
