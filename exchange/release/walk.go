package release

import (
	"bytes"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record/extension"
)

// walker walks the bytes of one valid record.
type walker struct {
	e       *entry
	b       []byte
	at      int
	member  int
	depth   int
	own     *extension.Schema                                  // of the extension that is walked
	foreign bool                                               // it names a schema that is not at hand
	place   uint32                                             // hash of the names on the path
	all     func(c program.Class, start, end int, number bool) // if set, gets every string and number, and nothing else is noted
	lost    bool                                               // a member is unknown
}

// inner is the marking of a part of a member, as JSON.
type inner struct {
	member     int
	start, end int
}

// walk notes the members, strings and references of a record.
func (e *entry) walk() {
	w := walker{e: e, b: e.raw, member: -1}
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
		name := w.name()
		w.at++ // :
		below := n.Member(name)
		switch keys := n.Keys(); {
		case n.Opaque():
			below = n
			w.leaf(program.Plain, start, w.at-1)
			w.names(name)
		case keys != nil:
			below = w.namespace(n.Item(), name)
			if c := keys.Class(); c == program.Plain || c == program.Named {
				w.leaf(c, start, w.at-1)
			}
		case below == nil:
			w.lost = true
			below = opaque()
		}
		if w.depth == 1 {
			w.member = len(w.e.members)
			w.e.members = append(w.e.members, member{name: name, start: start, value: w.at})
		}
		w.place = names(outer, name)
		from := w.at
		w.value(below)
		w.marked(n, name, start, from)
		if w.all == nil && n.Order(name) >= 0 && (name == accuracy && n.Positions() || name == n.Persons()) {
			x, _ := strconv.ParseFloat(string(w.b[from:w.at]), 64)
			if name == n.Persons() {
				w.e.counts = append(w.e.counts, count{w.member, x})
			} else {
				beside = len(w.e.stated)
				w.e.stated = append(w.e.stated, stated{w.member, from, w.at, x})
			}
		}
		if w.depth == 1 {
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
			w.e.inner = append(w.e.inner, inner{w.member, start, w.at})
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
			w.all(program.Plain, start, w.at, true)
		} else if (n.Opaque() || n.Own()) && c <= '9' && w.member >= 0 {
			w.e.leaves = append(w.e.leaves, leaf{member: w.member, start: start, end: w.at, place: w.place, number: true})
		}
	}
}

// str notes a string.
func (w *walker) str(n *program.Node, start int) {
	w.at = stringEnd(w.b, w.at)
	switch {
	case w.all != nil:
		w.all(n.Class(), start, w.at, false)
	case n.Refers():
		w.e.refs = append(w.e.refs, ref{w.member, string(w.b[start+1 : w.at-1]), w.depth == 2 && w.b[w.e.members[w.member].value] == '['})
	case w.e.members[w.member].name == "seen": // tells nothing, but must not be told of another version
	case n.Class() != program.Coded && n.Class() != program.Timed:
		w.leaf(n.Class(), start, w.at)
	}
}

func (w *walker) leaf(c program.Class, start, end int) {
	if w.all != nil {
		w.all(c, start, end, false)
	} else if w.member >= 0 {
		w.e.leaves = append(w.e.leaves, leaf{member: w.member, class: c, start: start, end: end, place: w.place})
	}
}

// name reads a member's name.
func (w *walker) name() string {
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

// names returns a place below another.
func names(place uint32, name string) uint32 {
	for _, c := range []byte(name) {
		place = (place ^ uint32(c)) * 16777619 // FNV-1a
	}
	return place
}
