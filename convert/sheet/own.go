package sheet

import (
	"slices"

	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/record/extension"
	"github.com/comision-mixta/mixta/schema"
)

// own is where the values of a namespace stand whose schema is at hand: in columns of the
// sheet of the records and, their lists of objects, on sheets of their own. A value that
// does not fit there stands as JSON on the sheet of extensions, as without a schema.
type own struct {
	schema *extension.Schema
	path   []string // "extensions", namespace
	node   *node
	named  bool // $schema has one value only, and no column
}

// What a schema may add to the sheets of one kind: beyond that, members stand as JSON in
// one cell each.
const (
	mostOwn  = 300 // columns, of one namespace
	perSheet = 15  // columns that a sheet counts for
)

// namespace gives the members of a namespace their columns.
func (b builder) namespace(t *tab, s *extension.Schema) {
	e, err := s.Look("", b.layout.lang)
	if err != nil {
		return // a schema that was read can be looked at
	}
	all := b.layout.root.members[extensionsMember]
	if all.members == nil {
		all.members = map[string]*node{}
	}
	o := own{schema: s, path: []string{extensionsMember, string(s.Namespace)}, node: &node{members: map[string]*node{}}}
	all.members[string(s.Namespace)] = o.node
	w, room := widths{}, mostOwn-len(e.Names())
	for _, m := range e.Members() {
		if d := m.Definition(m.Schema); m.Name() == extension.SchemaMember && (d.Const != nil || len(d.Enum) == 1) {
			o.named = true
			o.node.add(m.Name(), &node{fixed: true})
			continue
		}
		more := w.of(m, m.Schema) - 1
		out := more <= room
		if out {
			room -= more
		}
		b.owned(t, o.node, m, o.path, "", out)
	}
	b.layout.own = append(b.layout.own, o)
}

// owned gives a member of an object of a namespace its place. Where it is not to be laid
// out, that is one cell.
func (b builder) owned(t *tab, parent *node, m *schema.Entry, path []string, title string, out bool) {
	n := &node{}
	parent.add(m.Name(), n)
	path = append(slices.Clone(path), m.Name())
	label := printable.Clip(m.Label())
	if title != "" {
		label = title + ": " + schema.InSentence(label)
	}
	of := ""
	if t.path == nil { // of several, two may call members the same
		of = " (" + path[1] + ")"
	}
	switch d := m.Definition(m.Schema); {
	case out && objects(m):
		whole := append(slices.Clone(t.path), path...)
		p := &tab{of: b.layout, path: whole, label: label + of, noun: printable.Clip(m.Label())}
		p.levels = append(slices.Clone(t.levels), level{path: whole})
		b.layout.tabs = append(b.layout.tabs, p)
		n.tab, n.item = p, &node{members: map[string]*node{}}
		for _, below := range m.Value().Members() {
			b.owned(p, n.item, below, nil, "", true)
		}
	case out && d.Type == "object" && len(d.Properties) > 0:
		n.members = map[string]*node{}
		for _, below := range m.Members() {
			b.owned(t, n, below, path, label, true)
		}
	default:
		c := &column{path: path, entry: m, title: capital(label) + of, form: ownForm(m), required: t.path != nil && len(path) == 1 && m.Required(), own: true}
		t.columns = append(t.columns, c)
		n.column = len(t.columns)
	}
}

// add adds a member.
func (n *node) add(name string, m *node) {
	n.names = append(n.names, name)
	n.members[name] = m
}

// objects reports whether a member is a list of objects that have members.
func objects(m *schema.Entry) bool {
	d := m.Definition(m.Schema)
	if d.Type != "array" {
		return false
	}
	item := m.Definition(d.Items)
	return item.Type == "object" && len(item.Properties) > 0
}

// ownForm is how the values of a member stand in its cells. What its definition is called
// says nothing: its name is the owner's.
func ownForm(m *schema.Entry) form {
	switch d := m.Definition(m.Schema); d.Type {
	case "string":
		return words
	case "number":
		return number
	case "integer":
		return integer
	case "boolean":
		return flag
	case "array":
		if m.Definition(d.Items).Type == "string" {
			return texts
		}
	}
	return raw
}

// widths are how many columns definitions take, each counted once however often it is
// referred to.
type widths map[*schema.Document]int

func (w widths) of(e *schema.Entry, d *schema.Document) (n int) {
	d = e.Definition(d)
	if d.Type == "array" {
		if item := e.Definition(d.Items); item.Type == "object" && len(item.Properties) > 0 {
			return min(perSheet+w.of(e, item), mostOwn+2)
		}
	}
	if d.Type != "object" || len(d.Properties) == 0 {
		return 1
	}
	if known, ok := w[d]; ok {
		return known
	}
	for _, p := range d.Properties {
		n = min(n+w.of(e, p.Schema), mostOwn+2)
	}
	w[d] = n
	return n
}

// marked is the marking that the schema of a namespace gives a member; "" for none.
func marked(m *schema.Entry) string {
	if of, ok := extension.MarkingOf(m); ok {
		return of.String()
	}
	return ""
}
