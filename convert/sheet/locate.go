package sheet

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
)

// place is where a record, or a part of it, stands in a book.
type place struct {
	path   []string
	form   *opened
	row    int
	broken []*column
}

func (r *Row) place(path []string, o *opened, row int, broken []*column) {
	r.Broken = r.Broken || len(broken) > 0
	r.places = append(r.places, place{slices.Clone(path), o, row, broken})
}

// Place returns a report on the record with the cells in place of pointers. What
// follows from a cell that has a finding already is left out.
func (r *Row) Place(report check.Report) check.Report {
	out := check.Report{Omitted: report.Omitted, Partial: report.Partial}
	for _, f := range report.Findings {
		cell, told := r.cell(f.Pointer)
		if told {
			continue
		}
		f.Place = check.Place{Pointer: cell}
		f.Related = slices.Clone(f.Related)
		for i, p := range f.Related {
			f.Related[i].Pointer, _ = r.cell(p.Pointer)
			f.Related[i].Line, f.Related[i].Column = 0, 0
		}
		f.Kind, f.ID = r.Kind, string(r.ID)
		out.Findings = append(out.Findings, f)
	}
	return out
}

// cell returns the cell that a pointer into the record leads to, and whether
// something was found in it before.
func (r *Row) cell(pointer string) (name string, told bool) {
	if len(r.places) == 0 {
		return r.Cell, false
	}
	path := strings.Split(strings.TrimPrefix(pointer, "/"), "/")
	if r.rd.foreign != nil {
		path = r.record.original(path)
	}
	at := r.places[0]
	for _, p := range r.places[1:] {
		if len(p.path) <= len(path) && len(p.path) > len(at.path) && slices.Equal(p.path, path[:len(p.path)]) {
			at = p
		}
	}
	if !r.marked && path[0] == "marking" && len(path) > 1 && r.rd.guide[path[1]] != "" {
		return r.rd.guide[path[1]], false
	}
	if at.form == nil {
		return r.Cell, false
	}
	columns := at.form.tab.columns
	if r.rd.foreign != nil {
		columns = at.form.inOrder()
	}
	rest := path[len(at.path):]
	number := at.form.key
	if c := nearest(columns, rest); c != nil {
		if n, ok := at.form.where(c); ok {
			number = n
		}
	}
	return cellName(at.form.sheet.Name, number, at.row), slices.ContainsFunc(at.broken, func(c *column) bool { return c.meets(rest) })
}

// meets reports whether a path leads to the column, below it, or to what it is in.
func (c *column) meets(path []string) bool {
	n := min(len(c.path), len(path))
	return slices.Equal(c.path[:n], path[:n])
}

// nearest returns the column that holds what stands at a path: that of the value, of
// the first below it, or of what it is in; nil for none.
func nearest(columns []*column, path []string) *column {
	var above *column
	for _, c := range columns {
		switch {
		case !c.meets(path):
		case len(c.path) >= len(path):
			return c
		case above == nil && len(c.path) > 0:
			above = c
		}
	}
	return above
}
