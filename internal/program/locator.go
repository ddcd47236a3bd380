package program

import (
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/internal/jsonpointer"
	"github.com/comision-mixta/mixta/internal/scan"
)

// locator finds the places of a record's members in its text. It remembers
// what it passed, so that many places in one record take no longer than reading
// the record a few times.
type locator struct {
	record  int64 // its offset
	text    []byte
	items   map[int64][]int64 // of an array, by its own offset
	members map[member]int64
}

// member is a member of the object at an offset.
type member struct {
	object int64
	name   string
}

func newLocator(record int64, text []byte) *locator {
	return &locator{record, text, map[int64][]int64{}, map[member]int64{}}
}

// offset returns the offset of the value at the pointer or, where there is
// none, of the nearest one around it.
func (l *locator) offset(pointer string) int64 {
	at := int64(0)
	if pointer == "" {
		return at
	}
	for token := range strings.SplitSeq(pointer[1:], "/") {
		next, ok := l.step(at, jsonpointer.Unescape(token))
		if !ok {
			break
		}
		at = next
	}
	return at
}

// step returns the offset of a member or item of the value at an offset.
func (l *locator) step(at int64, token string) (int64, bool) {
	s := scan.NewBytes(l.text[at:], scan.Limits{Depth: anyDepth})
	switch s.Peek() {
	case '{':
		return l.member(s, member{at, token})
	case '[':
		items, known := l.items[at]
		if !known {
			for s.OpenArray(); s.Element(); s.Skip() {
				s.Peek()
				items = append(items, at+s.Offset())
			}
			l.items[at] = items
		}
		if i, err := strconv.Atoi(token); err == nil && i >= 0 && i < len(items) {
			return items[i], true
		}
	}
	return 0, false
}

// member finds the first member of that name.
func (l *locator) member(s *scan.Scanner, m member) (int64, bool) {
	if at, known := l.members[m]; known {
		return at, at >= 0
	}
	l.members[m] = -1
	for s.OpenObject(); ; s.Skip() {
		name, ok := s.Member()
		if !ok {
			return 0, false
		}
		if string(name) == m.name {
			s.Peek()
			l.members[m] = m.object + s.Offset()
			return l.members[m], true
		}
	}
}
