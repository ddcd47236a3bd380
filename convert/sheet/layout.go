package sheet

import (
	"cmp"
	"slices"
	"sync"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record/extension"
	"github.com/comision-mixta/mixta/schema"
)

// layout is how the records of a kind stand in a book: a sheet of their own, and
// one for each list of parts that they have.
type layout struct {
	kind mixta.Kind
	lang check.Lang
	tabs []*tab // the records first
	root *node
	own  []own // by namespace
}

// tab is a sheet: of the records of a kind, or of one list of parts that they have.
type tab struct {
	of      *layout
	path    []string // to the list from the record; nil of the records
	label   string   // what the list is
	noun    string   // what it is called in the name of its sheet; "" by the model
	levels  []level  // the lists that the path leads through, itself the last
	columns []*column
	lazy    bool // there only if something stands in it
}

// level is one list on the way to a part.
type level struct {
	path []string // of the list, names alone
	maps bool     // its parts are called by names, not numbers
}

// column is a column of a tab, beside those of keys and numbers.
type column struct {
	path     []string // from the record or part
	form     form
	entry    *schema.Entry
	list     string // the type of the codes, where it is one
	refers   string // the kind that is referred to
	title    string
	required bool
	hidden   bool
	fixed    []fixed // what stands beside it without being said
	named    string  // what a mapping calls it; "" in a form
	own      bool    // of a namespace with a schema
}

// fixed is a member that has one value only.
type fixed struct {
	path  []string
	value string
}

// node says where a value stands: a member of an object, an item of a list.
type node struct {
	names   []string
	members map[string]*node
	column  int // in the tab: its number from 1; 0 for none
	tab     *tab
	item    *node // of a list of parts or a map
	fixed   bool
}

// technical are the members that the sheet of technical data has.
var technical = []string{"id", "version", "seen", "issuer", "issued"}

// rarely are the members of the header whose sheets are there only if needed.
var rarely = []string{"aliases", "absent", "markings", "extensions"}

// layoutsES and layoutsEN have the layout of each kind, made once.
var (
	layoutsES = sync.OnceValue(func() map[string]*layout { return newLayouts(check.ES) })
	layoutsEN = sync.OnceValue(func() map[string]*layout { return newLayouts(check.EN) })
)

// layouts returns the layout of each kind in a language: Spanish, unless it is English.
func layouts(lang check.Lang) map[string]*layout {
	if lang == check.EN {
		return layoutsEN()
	}
	return layoutsES()
}

func newLayouts(lang check.Lang) map[string]*layout {
	all := map[string]*layout{}
	for _, k := range Kinds() {
		all[k.Name] = newLayout(k, lang)
	}
	return all
}

// Kinds returns the kinds of record that have sheets: all but those about records.
func Kinds() []mixta.Kind {
	return slices.DeleteFunc(mixta.Kinds(), func(k mixta.Kind) bool { return k.About })
}

func layoutOf(kind string, lang check.Lang) *layout { return layouts(lang)[kind] }

func newLayout(k mixta.Kind, lang check.Lang, schemas ...*extension.Schema) *layout {
	e, err := schema.Look(k.Name, lang)
	if err != nil {
		panic(err) // the kinds are those of the schema: a broken build, found by the tests
	}
	l := &layout{kind: k, lang: lang}
	main := &tab{of: l, label: capital(k.Noun.Many.In(lang))}
	l.tabs = append(l.tabs, main)
	l.root = &node{members: map[string]*node{}}
	b := builder{layout: l}
	own, head := b.ordered(e)
	for _, m := range append(own, head...) {
		b.member(main, l.root, m, nil, "", true)
	}
	for _, s := range schemas {
		b.namespace(main, s)
	}
	return l
}

// builder makes the layout of a kind.
type builder struct{ layout *layout }

// ordered returns the members of a kind, those of all kinds last.
func (b builder) ordered(e *schema.Entry) (own, head []*schema.Entry) {
	common := []string{"marking", "exercise", "joint", "aliases", "sources", "absent", "markings", "extensions"}
	for _, m := range e.Members() {
		switch {
		case slices.Contains(technical, m.Name()):
		case slices.Contains(common, m.Name()):
			head = append(head, m)
		default:
			own = append(own, m)
		}
	}
	return own, head
}

// member gives a member of an object its place: columns or a sheet.
func (b builder) member(t *tab, parent *node, m *schema.Entry, path []string, title string, required bool) {
	n := &node{}
	parent.names = append(parent.names, m.Name())
	parent.members[m.Name()] = n
	path = append(slices.Clone(path), m.Name())
	label := b.label(t, parent, m, title)
	d := m.Definition(m.Schema)
	required = required && (m.Required() || isText(parent) && m.Name() == "es")
	switch {
	case d.Type == "array" && m.Definition(d.Items).Type == "object":
		b.parts(t, n, m, path, label, false)
	case m.Maps() || d.Type == "object" && len(d.Properties) == 0:
		b.parts(t, n, m, path, label, true)
	case m.Type == "record.Position" && len(d.Items.Type) > 0 && d.Items.Type == "number":
		b.position(t, n, m, path, title, required)
	case d.Type == "object":
		n.members = map[string]*node{}
		for _, below := range m.Members() {
			b.member(t, n, below, path, label, required)
		}
		b.fix(t, n, m, path)
	case len(d.Enum) == 1:
		n.fixed = true
	default:
		b.column(t, n, m, path, label, required)
	}
}

// label is what a member is called together with what it is in.
func (b builder) label(t *tab, parent *node, m *schema.Entry, title string) string {
	switch {
	case isText(parent):
		return cmp.Or(title, t.label) + " (" + schema.InSentence(m.Label()) + ")"
	case m.Type == "record.Marking" && t.path == nil:
		return "" // its own members say what they are
	case m.Type == "record.Point" || m.Type == "record.Position" && title != "":
		return title
	case title == "":
		return m.Label()
	}
	return title + ": " + schema.InSentence(m.Label())
}

// isText reports whether the members so far are those of a text in several languages.
func isText(n *node) bool { return len(n.names) > 0 && n.names[0] == "es" }

// fix notes the members of an object that have one value only with its columns.
func (b builder) fix(t *tab, n *node, m *schema.Entry, path []string) {
	for _, below := range m.Members() {
		d := below.Definition(below.Schema)
		if len(d.Enum) != 1 {
			continue
		}
		f := fixed{append(slices.Clone(path), below.Name()), `"` + d.Enum[0] + `"`}
		for _, c := range t.columns {
			if len(c.path) > len(path) && slices.Equal(c.path[:len(path)], path) {
				c.fixed = append(c.fixed, f)
			}
		}
	}
}

// parts gives a list of parts, or a map, a sheet of its own.
func (b builder) parts(t *tab, n *node, m *schema.Entry, path []string, label string, maps bool) {
	whole := append(slices.Clone(t.path), path...)
	p := &tab{of: b.layout, path: whole, label: label, lazy: t.lazy || len(t.path) == 0 && slices.Contains(rarely, m.Name())}
	p.levels = append(slices.Clone(t.levels), level{whole, maps})
	b.layout.tabs = append(b.layout.tabs, p)
	item := m.Value()
	n.tab, n.item = p, &node{members: map[string]*node{}}
	if item.Values.Type == "object" && len(item.Values.Properties) > 0 {
		for _, below := range item.Members() {
			b.member(p, n.item, below, nil, "", true)
		}
		return
	}
	b.column(p, n.item, item, nil, label, true) // a map of plain values
}
