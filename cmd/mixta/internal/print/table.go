package print

import (
	"encoding/csv"
	"io"

	"github.com/comision-mixta/mixta/check"
)

// Table is rows of values below columns.
type Table struct {
	Columns []Column
	Above   int // as text, so many first columns stand above the rows that share them
	rows    [][]any
}

// Column is what all values in one place of the rows are.
type Column struct {
	name   string     // in CSV and JSON
	title  check.Text // above the column in text; no table without titles has a line for them
	kind   kind
	hidden struct{ people, programs bool }
}

// kind is of what kind the values of a column are.
type kind uint8

const (
	words  kind = iota
	number      // aligned at its end
	id          // never broken into lines
	instant
)

// Words makes a column of texts.
func Words(name string, title check.Text) Column { return Column{name: name, title: title} }

// Number makes a column of numbers.
func Number(name string, title check.Text) Column {
	return Column{name: name, title: title, kind: number}
}

// ID makes a column of identifiers.
func ID(name string, title check.Text) Column { return Column{name: name, title: title, kind: id} }

// Instant makes a column of dates or times.
func Instant(name string, title check.Text) Column {
	return Column{name: name, title: title, kind: instant}
}

// ForPeople keeps a column out of what programs read.
func (c Column) ForPeople() Column { c.hidden.programs = true; return c }

// ForPrograms keeps a column out of what people read.
func (c Column) ForPrograms() Column { c.hidden.people = true; return c }

// Add adds a row, a value for each column: a text, [check.Text], [Code],
// [Either], [List], [Prose] or [Sentence], or anything that [fmt.Sprint] prints.
func (t *Table) Add(values ...any) { t.rows = append(t.rows, values) }

// shown returns the columns and texts that an audience gets.
func (t *Table) shown(to audience) (columns []Column, rows [][]string) {
	rows = make([][]string, len(t.rows))
	for i, c := range t.Columns {
		if to.programs && c.hidden.programs || !to.programs && c.hidden.people {
			continue
		}
		columns = append(columns, c)
		for k, r := range t.rows {
			rows[k] = append(rows[k], read(r[i], to))
		}
	}
	return columns, rows
}

// csv prints the rows as CSV (RFC 4180) with a header.
func (t *Table) csv(w io.Writer, to audience) error {
	columns, rows := t.shown(to)
	names := make([]string, len(columns))
	for i, c := range columns {
		names[i] = c.name
	}
	c := csv.NewWriter(w)
	c.UseCRLF = true
	if err := c.Write(names); err != nil {
		return err
	}
	return c.WriteAll(rows)
}

// objects returns the rows as JSON has them.
func (t *Table) objects(to audience) []map[string]string {
	columns, rows := t.shown(to)
	list := make([]map[string]string, len(rows))
	for i, r := range rows {
		list[i] = map[string]string{}
		for k, c := range columns {
			list[i][c.name] = r[k]
		}
	}
	return list
}
