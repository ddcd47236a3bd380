package sheet

import (
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/record/extension"
)

// extensionsMember is the member of records that extensions stand in.
const extensionsMember = "extensions"

// bookLayouts are the layouts of the kinds in one book.
type bookLayouts struct {
	of      func(kind string) *layout
	schemas []*extension.Schema // whose namespaces have columns
}

// newBookLayouts returns the layouts of a book with columns for the namespaces of schemas.
func newBookLayouts(b *Book, schemas []*extension.Schema) bookLayouts {
	made := map[string]*layout{}
	return bookLayouts{schemas: schemas, of: func(kind string) *layout {
		l := layoutOf(kind, b.Lang)
		if len(schemas) == 0 || l == nil {
			return l
		}
		if made[kind] == nil {
			made[kind] = newLayout(l.kind, b.Lang, schemas...)
		}
		return made[kind]
	}}
}

// ids are what the schemas are called.
func (b *bookLayouts) ids() (all []string) {
	for _, s := range b.schemas {
		all = append(all, s.ID)
	}
	return all
}

// spelled returns a record with its values of namespaces that have columns as there is one
// way to spell them: in cells, neither the order of members is kept nor the zeros of numbers.
func (b *bookLayouts) spelled(r []byte) []byte {
	if len(b.schemas) == 0 {
		return r
	}
	return object(r, func(name string, v jsontext.Value) jsontext.Value {
		if name != extensionsMember {
			return v
		}
		return object(v, func(namespace string, v jsontext.Value) jsontext.Value {
			if slices.ContainsFunc(b.schemas, func(s *extension.Schema) bool { return string(s.Namespace) == namespace }) {
				if c := v.Clone(); c.Canonicalize() == nil {
					return c
				}
			}
			return v
		})
	})
}

// object returns an object with other values.
func object(b jsontext.Value, value func(string, jsontext.Value) jsontext.Value) jsontext.Value {
	out := jsontext.Value("{")
	for name, v := range members(b) {
		if len(out) > 1 {
			out = append(out, ',')
		}
		out = append(append(append(out, quote(name)...), ':'), value(name, v)...)
	}
	return append(out, '}')
}

// owner returns where the values of a namespace stand; nil where it has no columns.
func (l *layout) owner(namespace string) *own {
	for i := range l.own {
		if o := &l.own[i]; string(o.schema.Namespace) == namespace {
			return o
		}
	}
	return nil
}

// fits reports whether a value of a namespace comes out of its cells as it was: whatever
// stands in no cell, such as an empty list, is said as JSON.
func (o *own) fits(v jsontext.Value, t *tab) bool {
	said, named := 0, false
	for name, item := range members(v) {
		n := o.node.members[name]
		switch {
		case n == nil:
			return false
		case n.fixed:
			if named = text(item) == o.schema.ID; !named {
				return false
			}
		case !n.fits(item, t):
			return false
		default:
			said++
		}
	}
	return said > 0 && v.Kind() == '{' && named == o.named
}

func (n *node) fits(v jsontext.Value, t *tab) bool {
	switch {
	case n.column > 0:
		return t.columns[n.column-1].fits(v)
	case n.tab != nil:
		count := 0
		for _, item := range elements(v) {
			count++
			if !n.item.holds(item, n.tab) {
				return false
			}
		}
		return count > 0 && v.Kind() == '['
	}
	return string(v) != "{}" && n.holds(v, t)
}

// holds reports whether all members of an object have their cells.
func (n *node) holds(v jsontext.Value, t *tab) bool {
	for name, item := range members(v) {
		if m := n.members[name]; m == nil || !m.fits(item, t) {
			return false
		}
	}
	return v.Kind() == '{'
}

// fits reports whether a value comes out of a cell of the column as it was.
func (c *column) fits(v jsontext.Value) bool {
	kind := v.Kind()
	switch c.form {
	case words:
		return kind == '"' && strings.TrimSpace(text(v)) != "" && clean(text(v))
	case number, integer:
		return kind == '0' && exact(string(v))
	case flag:
		return kind == 't' || kind == 'f'
	case texts:
		count := 0
		for _, item := range elements(v) {
			s := text(item)
			if count++; item.Kind() != '"' || s == "" || strings.TrimSpace(s) != s || strings.Contains(s, strings.TrimSpace(between)) || !clean(s) {
				return false
			}
		}
		return kind == '[' && count > 0
	}
	return clean(string(v))
}

// clean reports whether the XML of a book can say a text.
func clean(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool {
		return r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == '\uFFFE' || r == '\uFFFF'
	})
}

// exact reports whether a number is read as it is spelled.
func exact(s string) bool {
	var n float64
	if json.Unmarshal([]byte(s), &n) != nil {
		return false
	}
	digits := strings.TrimLeft(strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, s), "0")
	return len(digits) <= mostDigits || strconv.FormatFloat(n, 'f', -1, 64) == s
}

// name gives the values of namespaces that a record has the one name of their schema.
func (l *layout) name(t *tree) {
	for _, o := range l.own {
		if at := t.at(o.path); o.named && at != nil && at.below != nil && at.below[extension.SchemaMember] == nil {
			at.set([]string{extension.SchemaMember}, quote(o.schema.ID))
			at.names = append([]string{extension.SchemaMember}, at.names[:len(at.names)-1]...)
		}
	}
}

// clash reports whether a part would stand beside what its namespace has elsewhere: as
// JSON beside cells, or in a cell beside JSON.
func clash(at []string, into *tree) bool {
	if at[0] != extensionsMember || len(at) < 2 {
		return false
	}
	there := into.at(at[:2])
	if there == nil {
		return false
	}
	return len(at) == 2 && there.below != nil || len(at) > 2 && there.value != nil
}
