package sheet

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/internal/xlsx"
)

// Foreign says what a sheet is that people made on their own.
type Foreign struct {
	Book              // what holds for all rows
	Kind      string  // of the records
	SheetName string  // of the sheet; "" for the first that has the columns
	Mapping   Mapping // of its columns
}

// Mapping is that of other tables (see [convert.Mapping]): from columns to members by
// their paths, as in "text.es" or, of the first part of a list,
// "responsible.0.agency"; the last name is enough where no other column has it. One
// column is the key.
type Mapping = convert.Mapping

// unitList is the list of administrative units, whose codes need a scheme.
const unitList = "record.AdminUnit"

// mostAbove is how many rows may stand above the titles of the columns.
const mostAbove = 100

// OpenForeign reads the titles of a sheet that people made on their own. The error
// says that there is none with the columns of the mapping.
func OpenForeign(r io.ReaderAt, size int64, f Foreign) (*Reader, error) {
	in, err := xlsx.Open(r, size)
	if err != nil {
		return nil, err
	}
	return openForeign(in, f)
}

func openForeign(in *xlsx.Book, f Foreign) (*Reader, error) {
	rd := newReader(in)
	rd.book, rd.foreign, rd.vocabularies.lang = f.Book, &f, f.Lang
	rd.names = NewNames(f.Lang, f.Actor)
	if err := rd.surveyForeign(); err != nil {
		rd.Close()
		return nil, err
	}
	return rd, nil
}

// surveyForeign finds the sheet and its columns.
func (rd *Reader) surveyForeign() (err error) {
	f := rd.foreign
	l := layoutOf(f.Kind, f.Lang)
	if l == nil {
		return fmt.Errorf("sheet: there is no kind of record %q", f.Kind)
	}
	columns := map[string]*column{}
	for title, name := range f.Mapping.Columns {
		if name != "" && name != keyName {
			if columns[title], err = l.named(name); err != nil {
				return err
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(f.Mapping.Defaults)) {
		c, err := l.named(name)
		if err != nil {
			return err
		}
		rd.defaults = append(rd.defaults, c)
	}
	for _, s := range rd.in.Sheets {
		if f.SheetName != "" && s.Name != f.SheetName {
			continue
		}
		o, err := rd.titles(s, columns)
		if err != nil {
			return err
		}
		if o != nil {
			o.tab = l.tabs[0]
			rd.forms = []*opened{o}
			rd.setMarking()
			return nil
		}
	}
	return check.Errorf(textNoColumns, strings.Join(slices.Sorted(maps.Keys(f.Mapping.Columns)), ", "))
}

// keyName is what a mapping calls the key.
const keyName = "key"

// titles finds the row of titles: the first that names the key. It returns nil where
// there is none.
func (rd *Reader) titles(s xlsx.Sheet, columns map[string]*column) (*opened, error) {
	for row, err := range rd.in.Rows(s, nil) {
		if err != nil || row.Number > mostAbove {
			return nil, err
		}
		o := &opened{sheet: s, columns: map[int]*column{}, left: map[int]bool{}, first: row.Number + 1}
		for _, cell := range row.Cells {
			title := strings.TrimSpace(cell.Text)
			switch name, mapped := rd.foreign.Mapping.Columns[title]; {
			case mapped && name == "":
				o.left[cell.Column] = true
			case name == keyName && o.key == 0:
				o.key = cell.Column
			case mapped && (name == keyName || o.has(columns[title])):
				rd.find(&columnTwice, cellName(s.Name, cell.Column, row.Number), title, name)
			case mapped:
				o.columns[cell.Column] = columns[title]
			}
		}
		if o.key > 0 {
			return o, nil
		}
	}
	return nil, nil
}

func (o *opened) has(c *column) bool {
	for _, other := range o.columns {
		if slices.Equal(other.path, c.path) {
			return true
		}
	}
	return false
}

// fill gives a row the values that the mapping has for all.
func (rd *Reader) fill(o *opened, row *xlsx.Row, v *values) {
	for _, c := range rd.defaults {
		if slices.ContainsFunc(v.said, func(s said) bool { return slices.Equal(s.column.path, c.path) }) || !v.hasPart(c.path) {
			continue
		}
		t := rd.take(c, xlsx.Cell{Kind: xlsx.Text, Text: rd.foreign.Mapping.Defaults[c.named]})
		if t.broken != nil {
			rd.find(t.broken, cellName(o.sheet.Name, o.key, row.Number), rd.foreign.Mapping.Defaults[c.named], t.args...)
			v.broken = append(v.broken, c)
			continue
		}
		v.said = append(v.said, said{c, t.value})
	}
}

// hasPart reports whether something is said of the part of a list that a path leads
// into; true where it leads into none. What is alike for all parts makes none.
func (v *values) hasPart(path []string) bool {
	i := slices.IndexFunc(path, func(name string) bool { return strings.Trim(name, "0123456789") == "" })
	return i < 0 || i == len(path)-1 || slices.ContainsFunc(v.said, func(s said) bool {
		return len(s.column.path) > i && slices.Equal(s.column.path[:i+1], path[:i+1])
	})
}

// named finds the column of a member by its path or, if no other has it, by its last
// name.
func (l *layout) named(name string) (*column, error) {
	path := strings.Split(name, ".")
	var found []*column
	for _, t := range l.tabs {
		if len(t.levels) > 1 {
			continue
		}
		for _, c := range t.columns {
			own := *c
			own.named = name
			switch whole := slices.Concat(t.path, c.path); {
			case t.path == nil && slices.Equal(c.path, path):
				return &own, nil
			case t.path != nil && indexed(t, c, path):
				own.path = path
				own.fixed = nil
				for _, f := range c.fixed {
					own.fixed = append(own.fixed, fixed{slices.Concat(path[:len(t.path)+1], f.path), f.value})
				}
				return &own, nil
			case t.path == nil && len(path) == 1 && lastName(whole) == name:
				found = append(found, &own)
			}
		}
	}
	if len(found) == 1 {
		return found[0], nil
	}
	return nil, check.Errorf(textNoMember, printable.Clip(name), l.kind.Name)
}

// indexed reports whether a path leads to a column of one part of a list.
func indexed(t *tab, c *column, path []string) bool {
	n := len(t.path)
	if t.levels[0].maps || len(path) != n+1+len(c.path) || !slices.Equal(path[:n], t.path) || !slices.Equal(path[n+1:], c.path) {
		return false
	}
	i, err := strconv.Atoi(path[n])
	return err == nil && i >= 0 && i < mostParts
}

// mostParts is how many parts of a list a row can have.
const mostParts = 100

// lastName is the last name of a path; of a position, what it is.
func lastName(path []string) string {
	last := path[len(path)-1]
	if name, ok := map[string]string{"0": "longitude", "1": "latitude"}[last]; ok {
		return name
	}
	return last
}

var (
	textNoMember  = check.Text{ES: "la correspondencia nombra «%s», que no es un solo campo de %s: escriba su ruta, como text.es o responsible.0.agency", EN: "the mapping names %q, which is not one field of %s: write its path, like text.es or responsible.0.agency"}
	textNoColumns = check.Text{ES: "ninguna hoja tiene una fila con la columna de la clave (key); la correspondencia nombra: %s", EN: "no sheet has a row with the column of the key; the mapping names: %s"}
)
