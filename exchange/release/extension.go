package release

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/extension"
)

// piece is a part of an extension that is left out if its marking does not allow the
// recipient: a member of an object in it or, of a value whose schema is not at hand, all.
type piece struct {
	member     int
	start, end int  // from its name to the end of its value
	unknown    bool // the schema that the value names is not at hand
	marking    record.Marking
	why        Reason // why it is left out; "" if it is not
}

// own returns the schemas of extensions by their namespaces, of two the newer.
func (p *Policy) own() map[string]*extension.Schema {
	out := map[string]*extension.Schema{}
	for _, s := range extension.Newest(p.Extensions) {
		out[string(s.Namespace)] = s
	}
	return out
}

// namespace returns the program of the values of a namespace, and otherwise that of the
// map that they stand in.
func (w *walker) namespace(item *program.Node, name string) *program.Node {
	w.own, w.foreign = nil, false
	if !item.Opaque() {
		return item
	}
	if w.own = w.e.own[name]; w.own != nil {
		return w.own.Node()
	}
	return item
}

// names looks at a member of a value that is walked without a schema, of which the name
// was read: whether it says that there is one.
func (w *walker) names(name string) {
	const inValue = 3 // record, extensions, value
	if w.depth == inValue && name == extension.SchemaMember && w.b[w.at] == '"' {
		w.foreign = strings.HasPrefix(unquote(w.b[w.at:stringEnd(w.b, w.at)]), extension.Prefix)
	}
}

// marked notes a member of an object that was just walked, if it has a marking by a
// schema or its schema is not at hand.
func (w *walker) marked(n *program.Node, name string, start, value int) {
	if w.all != nil {
		return
	}
	here := piece{member: w.member, start: start, end: w.at}
	switch {
	case n.Own():
		m, ok := w.own.Marking(n, name)
		if !ok {
			return
		}
		here.marking = m
	case n.Keys() != nil && w.foreign:
		here.unknown, w.foreign = true, false
	default:
		return
	}
	w.e.pieces = append(w.e.pieces, here)
}

// extended leaves out the parts of extensions that the recipient may not have. What stands
// in them is no longer released, and is looked for elsewhere like anything withheld.
func (c *copier) extended(e *entry) {
	for _, x := range e.pieces {
		joined := e.marking.Join(x.marking)
		joined.Originator, joined.Conditions = x.marking.Originator, x.marking.Conditions
		if joined.Originator == "" {
			joined.Originator = e.marking.Originator
		}
		switch {
		case x.unknown:
			x.why, x.marking = Unread, e.marking
		case contradicts(&x.marking):
			x.why = Undecided
		default:
			x.why = c.policy.judge(&joined, e.issuer)
		}
		if m := &e.members[x.member]; x.why != "" {
			m.omitted = append(m.omitted, x)
		}
	}
	for i := range e.members {
		m := &e.members[i]
		if m.omitted == nil {
			continue
		}
		slices.SortFunc(m.omitted, func(x, y piece) int { return x.start - y.start })
		whole := m.omitted[:1]
		for _, x := range m.omitted[1:] {
			if x.start >= whole[len(whole)-1].end { // not in another
				whole = append(whole, x)
			}
		}
		m.omitted = whole
		e.leaves = slices.DeleteFunc(e.leaves, func(l leaf) bool { return l.member == i && m.omits(l.start) })
		if left := e.without(m); left[len(left)-2] == '{' { // no namespace is left
			f := e.member(i)
			f.withheld, f.marking = m.omitted[0].why, &m.omitted[0].marking
		}
	}
}

// omits reports whether what begins at i is left out.
func (m *member) omits(i int) bool {
	return slices.ContainsFunc(m.omitted, func(x piece) bool { return x.start <= i && i < x.end })
}

// without returns a member without what is left out of it.
func (e *entry) without(m *member) (out []byte) {
	at := m.start
	for _, x := range m.omitted {
		out = append(out, e.raw[at:x.start]...)
		at = x.end
		switch {
		case len(out) > 0 && out[len(out)-1] == ',':
			out = out[:len(out)-1]
		case e.raw[at] == ',':
			at++
		}
	}
	return append(out, e.raw[at:m.end]...)
}
