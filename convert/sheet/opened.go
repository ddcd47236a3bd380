package sheet

import (
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/internal/xlsx"
)

// opened is a sheet of the form that was found in a book.
type opened struct {
	tab     *tab
	sheet   xlsx.Sheet
	key     int // where the keys stand
	levels  []int
	columns map[int]*column // by where they stand
	first   int             // the first row of data
	left    map[int]bool    // columns that are left out on purpose
}

// open takes a sheet for one of the form by its first row; false if it is none.
func (rd *Reader) open(s xlsx.Sheet, head xlsx.Row) bool {
	path := strings.TrimPrefix(head.At(1).Text, idPrefix)
	kind, _, _ := strings.Cut(path, "/")
	l := rd.layouts.of(kind)
	if l == nil {
		return false
	}
	i := slices.IndexFunc(l.tabs, func(t *tab) bool { return t.id() == idPrefix+path })
	if i < 0 || rd.form(l.tabs[i]) != nil {
		return false
	}
	o := &opened{tab: l.tabs[i], sheet: s, key: 1, levels: make([]int, len(l.tabs[i].levels)), columns: map[int]*column{}, first: firstRow}
	for _, cell := range head.Cells[1:] {
		rd.head(o, cell)
	}
	rd.forms = append(rd.forms, o)
	return true
}

// head takes one cell of the first row: what its column is.
func (rd *Reader) head(o *opened, cell xlsx.Cell) {
	if n, ok := strings.CutPrefix(cell.Text, "#"); ok {
		if i, err := strconv.Atoi(n); err == nil && i >= 1 && i <= len(o.levels) {
			o.levels[i-1] = cell.Column
		}
		return
	}
	for _, c := range o.tab.columns {
		if c.id() != cell.Text {
			continue
		}
		for _, other := range o.columns {
			if other == c {
				rd.find(&columnTwice, cellName(o.sheet.Name, cell.Column, pathRow), "", c.title)
				return
			}
		}
		o.columns[cell.Column] = c
		return
	}
	rd.find(&unknownColumn, cellName(o.sheet.Name, cell.Column, pathRow), cell.Text)
}

// form returns the sheet of a tab; nil if the book has none.
func (rd *Reader) form(t *tab) *opened {
	for _, o := range rd.forms {
		if o.tab == t {
			return o
		}
	}
	return nil
}

// whole looks for sheets and columns that the form had when records were written to
// it.
func (rd *Reader) whole() {
	for _, k := range Kinds() {
		if rd.written[k.Name] == nil {
			continue
		}
		for _, t := range rd.layouts.of(k.Name).tabs {
			o := rd.form(t)
			if o == nil && !t.lazy {
				rd.find(&lostColumn, "", "", t.label)
			}
			if o == nil {
				continue
			}
			for _, c := range t.columns {
				if _, ok := o.where(c); !ok {
					rd.find(&lostColumn, cellName(o.sheet.Name, 1, titleRow), "", c.title)
				}
			}
		}
	}
}

// where returns where a column stands.
func (o *opened) where(c *column) (int, bool) {
	for n, other := range o.columns {
		if other == c {
			return n, true
		}
	}
	return 0, false
}

// inOrder returns the columns from left to right.
func (o *opened) inOrder() []*column {
	var columns []*column
	for _, n := range slices.Sorted(maps.Keys(o.columns)) {
		columns = append(columns, o.columns[n])
	}
	return columns
}

// data yields the rows below the titles in which something stands. What holds for a
// row whatever it says is found on the way.
func (rd *Reader) data(o *opened) iter.Seq2[*xlsx.Row, error] {
	var areas []xlsx.Area
	return func(yield func(*xlsx.Row, error) bool) {
		lost := map[int]bool{}
		for row, err := range rd.in.Rows(o.sheet, func(a xlsx.Area) { areas = append(areas, a) }) {
			if err != nil {
				yield(nil, err)
				return
			}
			row.Cells = slices.DeleteFunc(row.Cells, func(c xlsx.Cell) bool {
				return c.Kind == xlsx.Text && strings.TrimSpace(c.Text) == ""
			})
			if row.Number < o.first || len(row.Cells) == 0 {
				continue
			}
			if row.Hidden {
				rd.find(&hiddenRow, cellName(o.sheet.Name, o.key, row.Number), "")
			}
			for _, c := range row.Cells {
				if _, known := o.columns[c.Column]; !known && !o.left[c.Column] && c.Column != o.key && !slices.Contains(o.levels, c.Column) && !lost[c.Column] {
					lost[c.Column] = true
					rd.find(&unknownColumn, cellName(o.sheet.Name, c.Column, row.Number), c.Text)
				}
			}
			if !yield(row, nil) {
				return
			}
		}
		for _, a := range areas {
			if a.LastRow >= o.first {
				rd.find(&merged, cellName(o.sheet.Name, a.Column, a.Row), "", xlsx.Name(a.Column, a.Row)+":"+xlsx.Name(a.LastColumn, a.LastRow))
			}
		}
	}
}

func clip(s string) string {
	if s == "" {
		return ""
	}
	return printable.Clip(s)
}
