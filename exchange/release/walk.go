package release

import (
	"bytes"
	"slices"
	"strconv"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
)

// entry is one record of the file.
type entry struct {
	section mixta.Section
	kind    *kind
	id      record.ID
	issuer  record.Actor
	marking record.Marking
	raw     []byte // one line
	members []member
	leaves  []leaf
	refs    []ref
	spots   []spot
	stated  []stated
	counts  []count
	gone    Reason // of the whole record
	pending bool   // to be looked at again
}

// member is one member of a record, with its place in the bytes.
type member struct {
	name       string
	start, end int // from its name to the end of its value
	value      int // where its value begins
	withheld   Reason
	marking    *record.Marking // its own, where it has one
	cut        map[string]bool // references cut from its list
	listed     int             // number of records the list refers to, once one is cut
	edits      []edit          // rounded positions, in order
}

// leaf is a string that may quote something.
type leaf struct {
	member     int
	class      program.Class
	start, end int    // including quotes
	place      uint32 // hash of the names on its path
	folded     string // folded text, computed on demand
	number     bool   // a number where any JSON value is allowed
}

// text returns the text of a leaf.
func (e *entry) text(l *leaf) string {
	if l.number {
		return plainNumber(string(e.raw[l.start:l.end]))
	}
	return unquote(e.raw[l.start:l.end])
}

// plainNumber returns a number in its usual notation.
func plainNumber(s string) string {
	if x, err := strconv.ParseFloat(s, 64); err == nil {
		return strconv.FormatFloat(x, 'f', -1, 64)
	}
	return s
}

// count is a number of persons.
type count struct {
	member int
	number float64
}

// ref is a reference to another record.
type ref struct {
	member int
	to     string
	listed bool // an item of a member that is a list
}

// walker walks the bytes of one valid record.
type walker struct {
	e      *entry
	b      []byte
	at     int
	member int
	depth  int
	place  uint32                                                         // hash of the names on the path
	strict func(m *record.Marking) Reason                                 // judges the marking of a part
	all    func(member int, c program.Class, start, end int, number bool) // if set, gets every string and number, and nothing else is noted
	lost   bool                                                           // a member is unknown
}

// walk notes the members, strings and references of a record.
func (e *entry) walk(judge func(m *record.Marking) Reason) {
	w := walker{e: e, b: e.raw, strict: judge, member: -1}
	w.object(e.kind.Node)
	if w.lost {
		e.gone = Unknown
	}
}

func (w *walker) object(n *program.Node) {
	w.at++ // {
	w.depth++
	outer := w.place
	spots, beside := len(w.e.spots), -1
	for w.b[w.at] != '}' {
		if w.b[w.at] == ',' {
			w.at++
		}
		start := w.at
		name := w.text()
		w.at++ // :
		below := n.Member(name)
		switch keys := n.Keys(); {
		case n.Opaque():
			below = n
			w.leaf(program.Plain, start, w.at-1)
		case keys != nil:
			below = n.Item()
			if c := keys.Class(); c == program.Plain || c == program.Named {
				w.leaf(c, start, w.at-1)
			}
		case below == nil:
			w.lost = true
			below = opaque()
		}
		if w.depth == 1 && w.all != nil {
			w.member++
		} else if w.depth == 1 {
			w.member = len(w.e.members)
			w.e.members = append(w.e.members, member{name: name, start: start, value: w.at})
		}
		w.place = outer
		for _, c := range []byte(name) {
			w.place = (w.place ^ uint32(c)) * 16777619 // FNV-1a
		}
		from := w.at
		w.value(below)
		if w.all == nil && n.Order(name) >= 0 && (name == accuracy && n.Positions() || name == n.Persons()) {
			x, _ := strconv.ParseFloat(string(w.b[from:w.at]), 64)
			if name == n.Persons() {
				w.e.counts = append(w.e.counts, count{w.member, x})
			} else {
				beside = len(w.e.stated)
				w.e.stated = append(w.e.stated, stated{w.member, from, w.at, x})
			}
		}
		if w.depth == 1 && w.all == nil {
			w.e.members[w.member].end = w.at
		}
	}
	if beside >= 0 {
		for i := spots; i < len(w.e.spots); i++ {
			if w.e.spots[i].stated < 0 {
				w.e.spots[i].stated = beside
			}
		}
	}
	w.at++
	w.depth--
	w.place = outer
}

func (w *walker) value(n *program.Node) {
	start := w.at
	switch c := w.b[w.at]; {
	case c == '"':
		w.str(n, start)
	case w.all == nil && !n.Strings() && n.Positions() && c == '[':
		w.skip()
		w.e.spots = append(w.e.spots, spot{w.member, start, w.at, -1})
	case w.all == nil && !n.Strings() && n.Persons() == "" && (c == '[' || c == '{'):
		w.skip()
	case c == '{':
		w.object(n)
		if isMarking(n) && w.depth > 1 && w.all == nil {
			w.part(w.b[start:w.at])
		}
	case c == '[':
		below := n.Item()
		if n.Opaque() {
			below = n
		}
		w.at++
		w.depth++
		for w.b[w.at] != ']' {
			if w.b[w.at] == ',' {
				w.at++
			}
			w.value(below)
		}
		w.at++
		w.depth--
	default:
		w.skip()
		if w.all != nil && c <= '9' {
			w.all(w.member, program.Plain, start, w.at, true)
		} else if n.Opaque() && c <= '9' && w.member >= 0 {
			w.e.leaves = append(w.e.leaves, leaf{member: w.member, start: start, end: w.at, place: w.place, number: true})
		}
	}
}

// str notes a string.
func (w *walker) str(n *program.Node, start int) {
	w.at = stringEnd(w.b, w.at)
	switch {
	case w.all != nil:
		w.all(w.member, n.Class(), start, w.at, false)
	case n.Refers():
		w.e.refs = append(w.e.refs, ref{w.member, string(w.b[start+1 : w.at-1]), w.depth == 2 && w.b[w.e.members[w.member].value] == '['})
	case n.Class() != program.Coded && n.Class() != program.Timed:
		w.leaf(n.Class(), start, w.at)
	}
}

func (w *walker) leaf(c program.Class, start, end int) {
	if w.all != nil {
		w.all(w.member, c, start, end, false)
	} else if w.member >= 0 {
		w.e.leaves = append(w.e.leaves, leaf{member: w.member, class: c, start: start, end: end, place: w.place})
	}
}

// part judges the marking of a part of a member.
func (w *walker) part(b []byte) {
	m := &w.e.members[w.member]
	var own record.Marking
	if m.name == "markings" {
		return
	}
	if err := json.Unmarshal(b, &own); err != nil {
		m.withheld = Undecided
		return
	}
	if why := w.strict(&own); why != "" {
		m.withheld, m.marking = why, &own
	}
}

// text reads a member's name.
func (w *walker) text() string {
	start := w.at
	w.at = stringEnd(w.b, w.at)
	return unquote(w.b[start:w.at])
}

// skip skips a value.
func (w *walker) skip() {
	depth := 0
	for ; w.at < len(w.b); w.at++ {
		switch w.b[w.at] {
		case '"':
			w.at = stringEnd(w.b, w.at) - 1
		case '{', '[':
			depth++
		case '}', ']':
			if depth == 0 {
				return
			}
			depth--
			if depth == 0 {
				w.at++
				return
			}
		case ',':
			if depth == 0 {
				return
			}
		}
	}
}

// stringEnd returns the end of the string that begins at i.
func stringEnd(b []byte, i int) int {
	for i++; ; i++ {
		j := bytes.IndexByte(b[i:], '"')
		i += j
		n := 0
		for b[i-1-n] == '\\' {
			n++
		}
		if n%2 == 0 {
			return i + 1
		}
	}
}

// unquote returns the value of a JSON string.
func unquote(b []byte) string {
	if bytes.IndexByte(b, '\\') < 0 {
		return string(b[1 : len(b)-1])
	}
	out, err := jsontext.AppendUnquote(nil, b)
	if err != nil {
		return string(b[1 : len(b)-1])
	}
	return string(out)
}

// member returns the index of the member of that name; -1 if absent.
func (e *entry) member(name string) int {
	return slices.IndexFunc(e.members, func(m member) bool { return m.name == name })
}

// edited reports whether the value at i is rounded.
func (m *member) edited(i int) bool {
	_, found := slices.BinarySearchFunc(m.edits, i, func(d edit, i int) int {
		switch {
		case d.end <= i:
			return -1
		case d.start > i:
			return 1
		}
		return 0
	})
	return found
}

// withheldStrings visits all strings and numbers in withheld places.
func (e *entry) withheldStrings(show func(place uint32, s string, c program.Class, number bool)) {
	w := walker{e: e, b: e.raw, member: -1}
	w.all = func(i int, c program.Class, start, end int, number bool) {
		if i < 0 {
			return
		}
		m := &e.members[i]
		edited := number && m.edited(start)
		if e.gone == "" && m.withheld == "" && !edited && !m.cut[string(e.raw[min(start+1, end):max(start+1, end-1)])] {
			return
		}
		if number {
			show(w.place, string(e.raw[start:end]), c, true)
			return
		}
		show(w.place, unquote(e.raw[start:end]), c, false)
	}
	w.object(e.kind.Node)
}
