package xlsx

import (
	"cmp"
	"encoding/xml"
	"iter"
	"strconv"
)

// Row is a row with the cells that hold something.
type Row struct {
	Number int // from 1
	Hidden bool
	Cells  []Cell // by column; they are those of the next row once that is read
}

// At returns the cell in a column, counted from 1; an empty one where nothing is
// held.
func (r *Row) At(column int) Cell {
	for _, c := range r.Cells {
		if c.Column == column {
			return c
		}
	}
	return Cell{Column: column}
}

// Kind is what a cell holds.
type Kind uint8

// What cells hold. Of a formula it is what it came to when the book was saved.
const (
	Empty Kind = iota
	Text
	Number
	Date // a number that is shown as a date, a time or both
	Bool
	Fault      // #N/A and the like
	Uncomputed // a formula that nobody has computed
)

// Cell is a cell.
type Cell struct {
	Column int // from 1
	Kind   Kind
	Text   string // or the number, as the book writes it; "1" or "0"; "#N/A"
}

// Area is a rectangle of cells, by its first and last columns and rows.
type Area struct{ Column, Row, LastColumn, LastRow int }

// Rows reads a sheet from its first row on. A row that cannot be read ends it with
// an error. The areas of merged cells, which books tell after all rows, are passed
// to merged.
func (b *Book) Rows(s Sheet, merged func(Area)) iter.Seq2[*Row, error] {
	return func(yield func(*Row, error) bool) {
		r := rowReader{book: b, yield: yield, merged: merged}
		if err := b.tokens(s.part, maxPart, r.token); err != nil && !r.ended {
			yield(nil, err)
		}
	}
}

// rowReader makes rows of the marks of a sheet.
type rowReader struct {
	book   *Book
	yield  func(*Row, error) bool
	merged func(Area)
	ended  bool

	row     Row
	cell    Cell
	kind    string // "s", "b", "e", "n", "str", "inlineStr"
	style   int
	formula bool
	valued  bool   // it says what it holds, if only nothing
	in      string // "v" or "is": what holds the value
	value   []byte
	text    textReader
	areas   int
	held    int // bytes of the texts of the row
}

func (r *rowReader) token(t xml.Token) error {
	switch t := t.(type) {
	case xml.StartElement:
		return r.start(t)
	case xml.CharData:
		if r.in == "v" {
			r.value = append(r.value, t...)
		}
		return cmp.Or(within(len(r.value)), r.text.add(t))
	case xml.EndElement:
		return r.end(t.Name.Local)
	}
	return nil
}

func (r *rowReader) start(e xml.StartElement) error {
	switch e.Name.Local {
	case "row":
		n := r.row.Number + 1
		if s := attr(e, "r"); s != "" {
			n, _ = strconv.Atoi(s)
		}
		if n <= r.row.Number || n > MaxRows {
			return ErrTooLarge
		}
		r.row = Row{Number: n, Hidden: truth(attr(e, "hidden")), Cells: r.row.Cells[:0]}
		r.cell.Column, r.held = 0, 0
	case "c":
		return r.begin(e)
	case "f":
		r.formula = true
	case "v":
		r.in, r.valued = "v", true
	case "is":
		r.text.reset()
	case "mergeCell":
		if a, ok := area(attr(e, "ref")); ok && r.merged != nil {
			if r.areas++; r.areas > maxMerged {
				return ErrTooLarge
			}
			r.merged(a)
		}
	}
	r.text.start(e.Name.Local)
	return nil
}

// begin begins a cell.
func (r *rowReader) begin(e xml.StartElement) error {
	column := r.cell.Column + 1
	if s := attr(e, "r"); s != "" {
		var row int
		var ok bool
		if column, row, ok = Position(s); !ok || row != r.row.Number {
			return damaged(s, strconv.ErrSyntax)
		}
	}
	if column <= r.cell.Column || column > MaxColumns {
		return ErrTooLarge
	}
	r.cell = Cell{Column: column}
	r.kind, r.style = attr(e, "t"), 0
	if s := attr(e, "s"); s != "" {
		r.style, _ = strconv.Atoi(s)
	}
	r.value, r.formula, r.valued = r.value[:0], false, false
	r.text.reset()
	return nil
}

func (r *rowReader) end(name string) error {
	r.text.end(name)
	switch name {
	case "v":
		r.in = ""
	case "c":
		r.finish()
		if r.held += len(r.cell.Text); r.held > maxRow {
			return ErrTooLarge
		}
		if r.cell.Kind != Empty {
			r.row.Cells = append(r.row.Cells, r.cell)
		}
	case "row":
		if !r.yield(&r.row, nil) {
			r.ended = true
			return errStop
		}
	}
	return nil
}

// finish says what the cell holds.
func (r *rowReader) finish() {
	value := string(r.value)
	switch r.kind {
	case "s":
		if n, err := strconv.Atoi(value); err == nil && n >= 0 && n < len(r.book.strings) {
			r.cell.Kind, r.cell.Text = Text, r.book.strings[n]
		} else if value != "" {
			r.cell.Kind, r.cell.Text = Fault, "#REF!"
		}
	case "inlineStr":
		r.cell.Kind, r.cell.Text = Text, r.text.String()
	case "str":
		r.cell.Kind, r.cell.Text = Text, unescape(value)
	case "b":
		r.cell.Kind, r.cell.Text = Bool, value
	case "e":
		r.cell.Kind, r.cell.Text = Fault, value
	case "d":
		r.cell.Kind, r.cell.Text = Text, value // ISO 8601
	default:
		r.cell.Kind, r.cell.Text = Number, value
		if r.style >= 0 && r.style < len(r.book.dates) && r.book.dates[r.style] {
			r.cell.Kind = Date
		}
	}
	if r.cell.Text == "" {
		r.cell.Kind = Empty
		if r.formula && !r.valued {
			r.cell.Kind = Uncomputed
		}
	}
}
