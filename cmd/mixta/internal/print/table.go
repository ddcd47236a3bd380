package print

import (
	"encoding/csv"
	"io"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
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
	drill
	note // beside the rows, not in them
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

// Exercise makes the column that says which rows are of an exercise; its values are
// of type [Drill]. People get it only if some are.
func Exercise() Column { return Column{name: "exercise", title: textDrill, kind: drill} }

var (
	textDrill    = check.Text{ES: "Simulacro", EN: "Exercise"}
	textExercise = check.Text{ES: "SIMULACRO", EN: "EXERCISE"}
)

// Notes makes the column in which programs find what [Table.Note] adds; people
// read it below the rows. It comes last.
func Notes() Column { return Column{name: "note", kind: note}.ForPrograms() }

// ForPeople keeps a column out of what programs read.
func (c Column) ForPeople() Column { c.hidden.programs = true; return c }

// ForPrograms keeps a column out of what people read.
func (c Column) ForPrograms() Column { c.hidden.people = true; return c }

// Add adds a row, a value for each column: a text, [check.Text], [Code],
// [Either], [List], [Prose] or [Sentence], or anything that [fmt.Sprint] prints.
// The column of notes, if there is one, has no value.
func (t *Table) Add(values ...any) {
	if len(values) < len(t.Columns) && t.noted() {
		values = append(values, nil)
	}
	t.rows = append(t.rows, values)
}

// Note adds what is to be known of the rows, such as a total or a doubt: the values
// of the columns above are those of the rows it belongs to. It needs a column of
// [Notes].
func (t *Table) Note(s Sentence, above ...any) {
	values := make([]any, len(t.Columns))
	copy(values, above)
	values[len(values)-1] = s
	t.rows = append(t.rows, values)
}

// noted reports whether the table has a column of notes.
func (t *Table) noted() bool {
	return len(t.Columns) > 0 && t.Columns[len(t.Columns)-1].kind == note
}

// note returns what row r says if it is a note.
func (t *Table) note(r int) (s Sentence, ok bool) {
	if !t.noted() {
		return s, false
	}
	s, ok = t.rows[r][len(t.Columns)-1].(Sentence)
	return s, ok
}

// blank reports whether a column is empty.
func (t *Table) blank(column int) bool {
	return !slices.ContainsFunc(t.rows, func(r []any) bool { return read(r[column], audience{}) != "" })
}

// wide reports whether a column has a number of five digits or more.
func (t *Table) wide(column int) bool {
	return slices.ContainsFunc(t.rows, func(r []any) bool {
		whole, _, _ := strings.Cut(strings.TrimPrefix(read(r[column], audience{programs: true}), "-"), ".")
		return len(whole) >= 5 && strings.Trim(whole, "0123456789") == ""
	})
}

// onlyNotes reports whether no row is more than a note.
func (t *Table) onlyNotes() bool {
	for i := range t.rows {
		if _, ok := t.note(i); !ok {
			return false
		}
	}
	return true
}

// sparse reports whether people get a column only if it has something.
func (c *Column) sparse() bool { return c.kind == number || c.kind == drill }

// shown returns the columns and texts that an audience gets: people get no
// column of numbers, or of exercises, without any.
func (t *Table) shown(to audience) (columns []Column, rows [][]string) {
	rows = make([][]string, len(t.rows))
	for i, c := range t.Columns {
		if to.programs && c.hidden.programs || !to.programs && (c.hidden.people || c.sparse() && t.blank(i)) {
			continue
		}
		columns = append(columns, c)
		to := to
		to.aligned = c.kind == number && t.wide(i)
		for k, r := range t.rows {
			s := read(r[i], to)
			if _, raw := r[i].(string); raw && c.kind == number {
				s = to.number(s)
			}
			rows[k] = append(rows[k], s)
		}
	}
	return columns, rows
}

// csv prints the rows as CSV (RFC 4180) with a header. Where a comma separates the
// decimals, a semicolon separates the columns.
func (t *Table) csv(w io.Writer, to audience) error {
	columns, rows := t.shown(to)
	names := make([]string, len(columns))
	for i, c := range columns {
		names[i] = c.name
	}
	c := csv.NewWriter(w)
	c.UseCRLF = true
	if to.locale == convert.Bolivia {
		c.Comma = ';'
	}
	if err := c.Write(names); err != nil {
		return err
	}
	return c.WriteAll(rows)
}

// objects returns the rows as JSON has them: numbers as numbers, and null where
// there is none; of a note only what it has.
func (t *Table) objects(to audience) []map[string]any {
	columns, rows := t.shown(to)
	list := make([]map[string]any, len(rows))
	for i, r := range rows {
		list[i] = map[string]any{}
		for k, c := range columns {
			list[i][c.name] = r[k]
			_, isNote := t.note(i)
			switch v := jsontext.Value(r[k]); {
			case r[k] == "" && (isNote || c.kind == note):
				delete(list[i], c.name)
			case c.kind == drill:
				if list[i][c.name] = true; r[k] == "" {
					delete(list[i], c.name)
				}
			case c.kind != number:
			case r[k] == "":
				list[i][c.name] = nil
			case v.Kind() == '0' && v.IsValid():
				list[i][c.name] = v
			}
		}
	}
	return list
}
