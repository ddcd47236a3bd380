package sheet

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
)

// position gives a position a column for its longitude and one for its latitude.
func (b builder) position(t *tab, n *node, m *schema.Entry, path []string, title string, required bool) {
	n.members = map[string]*node{}
	for axis, name := range []check.Text{{ES: "longitud, en grados", EN: "longitude, in degrees"}, {ES: "latitud, en grados", EN: "latitude, in degrees"}} {
		index := []string{"0", "1"}[axis]
		c := &column{path: append(slices.Clone(path), index), form: number, entry: m, title: name.In(b.layout.lang), required: required}
		if title != "" {
			c.title = title + ": " + c.title
		}
		t.columns = append(t.columns, c)
		n.names = append(n.names, index)
		n.members[index] = &node{column: len(t.columns)}
	}
}

func (b builder) column(t *tab, n *node, m *schema.Entry, path []string, title string, required bool) {
	c := &column{path: path, entry: m, title: capital(title), required: required}
	c.form, c.list, c.refers = formOf(m)
	c.hidden = hides(t, path)
	t.columns = append(t.columns, c)
	n.column = len(t.columns)
}

// hides reports whether a column is seldom filled: texts in other languages than
// those of most offices, and what a marking has beside its label.
func hides(t *tab, path []string) bool {
	last := ""
	if len(path) > 0 {
		last = path[len(path)-1]
	}
	return slices.Contains([]string{"ay", "qu", "gn", "pt"}, last) ||
		len(path) > 1 && slices.Contains(path, "marking") && !slices.Contains([]string{"tlp", "releasable", "handling"}, path[1])
}

func capital(s string) string {
	for i, r := range s {
		if i == 0 {
			return strings.ToUpper(string(r)) + s[len(string(r)):]
		}
	}
	return s
}
