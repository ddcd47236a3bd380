package print

import (
	"slices"
	"strings"
)

// Title is what stands above a column, and what its values are.
type Title struct {
	Text   string
	Number bool
	Whole  bool // they are not broken into lines: identifiers, days, times
}

// Row is one row of a table as people read it: its cells or, in their place, a note,
// below the columns that several rows share.
type Row struct {
	Above string
	Cells []string
	Note  string
}

// Rows returns a table as people read it, for whoever lays it out otherwise than
// [Page.Table] does.
func (p *Page) Rows(t *Table) (titles []Title, rows []Row) {
	columns, texts := t.shown(p.audience())
	for _, c := range columns[t.Above:] {
		titles = append(titles, Title{c.title.In(p.Lang), c.kind == number, c.kind == instant})
	}
	for i, r := range texts {
		row := Row{Above: strings.Join(slices.DeleteFunc(slices.Clone(r[:t.Above]), func(s string) bool { return s == "" }), "  ")}
		if s, ok := t.note(i); ok {
			row.Note = read(s, p.audience())
		} else {
			row.Cells = r[t.Above:]
		}
		rows = append(rows, row)
	}
	return titles, rows
}
