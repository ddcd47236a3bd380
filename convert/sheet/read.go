package sheet

import (
	"errors"
	"io"
	"iter"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/internal/xlsx"
	"github.com/comision-mixta/mixta/record/extension"
)

// Reader reads the records of a book, row by row, and finds what is wrong cell by
// cell. What it must remember of a row is in temporary files that nobody else can read,
// but for some forty bytes of its key. It must be closed.
type Reader struct {
	book         Book
	names        *Names // of records that the book does not have
	in           *xlsx.Book
	marking      jsontext.Value // of the book
	guide        map[string]string
	forms        []*opened
	lines        *wire.Lines
	written      map[string]*shelf           // by kind: what was noted of records that were written
	long         map[string][]wire.Span      // pieces of long texts
	refers       map[string]bool             // the kinds that are referred to
	keys         map[string]map[keyHash]bool // of these, by kind, those of the records that the book has
	rows         map[keyHash]int             // of the kind at hand, the rows of the keys that were read
	parts        map[*tab]*shelf
	found        convert.Stream
	vocabularies vocabularies
	schemas      []*extension.Schema // at hand
	layouts      bookLayouts
	foreign      *Foreign // nil for a book of our own
	defaults     []*column
	err          error // of temporary files
}

// Open reads what a book says of itself. The error is that of a file which is no book
// at all; what else is wrong is a finding. A book with columns for a namespace needs the
// schema that it was written with.
func Open(r io.ReaderAt, size int64, schemas ...*extension.Schema) (*Reader, error) {
	in, err := xlsx.Open(r, size)
	if err != nil {
		return nil, err
	}
	return openForm(in, schemas)
}

func openForm(in *xlsx.Book, schemas []*extension.Schema) (*Reader, error) {
	rd := newReader(in)
	rd.schemas = schemas
	if err := rd.survey(); err != nil {
		rd.Close()
		return nil, err
	}
	return rd, nil
}

// survey reads all but the records.
func (rd *Reader) survey() error {
	heads, err := rd.heads()
	if err != nil {
		return err
	}
	for i, s := range rd.in.Sheets {
		if heads[i].At(1).Text == guideID {
			err = errors.Join(err, rd.readGuide(s))
		}
	}
	rd.vocabularies.lang = rd.book.Lang
	for i, s := range rd.in.Sheets {
		switch first := heads[i].At(1).Text; {
		case first == guideID, s.Name == listsName && s.Hidden:
		case s.Name == technicalName && s.Hidden:
			err = errors.Join(err, rd.readTechnical(s))
		case strings.HasPrefix(first, idPrefix) && rd.open(s, heads[i]):
		default:
			rd.find(&otherSheet, cellName(s.Name, 1, 1), "")
		}
	}
	for _, s := range rd.written {
		err = errors.Join(err, s.sort())
	}
	if len(rd.forms) == 0 {
		rd.find(&noForm, "", "")
	}
	rd.whole()
	rd.names = NewNames(rd.book.Lang, rd.book.Actor)
	return err
}

func newReader(in *xlsx.Book) *Reader {
	rd := &Reader{in: in, guide: map[string]string{}, lines: wire.NewLines(), written: map[string]*shelf{}, long: map[string][]wire.Span{}, keys: map[string]map[keyHash]bool{}, parts: map[*tab]*shelf{}}
	rd.layouts = newBookLayouts(&rd.book, nil)
	return rd
}

// Again returns a reader of the same book that knows the same records, to find the
// cells of rows that were read.
func (rd *Reader) Again() (again *Reader, err error) {
	if rd.foreign == nil {
		again, err = openForm(rd.in, rd.schemas)
	} else {
		again, err = openForeign(rd.in, *rd.foreign)
	}
	if err != nil {
		return nil, err
	}
	again.names = rd.names
	return again, nil
}

// Close removes temporary files.
func (rd *Reader) Close() {
	for _, s := range rd.written {
		s.close()
	}
	for _, s := range rd.parts {
		s.close()
	}
	if rd.lines != nil {
		rd.lines.Close()
	}
}

// heads returns the first row of each sheet.
func (rd *Reader) heads() (all []xlsx.Row, err error) {
	for _, s := range rd.in.Sheets {
		var head xlsx.Row
		for row, err := range rd.in.Rows(s, nil) {
			if err != nil {
				return nil, err
			}
			if row.Number == pathRow {
				head = xlsx.Row{Number: row.Number, Cells: slices.Clone(row.Cells)}
			}
			break
		}
		all = append(all, head)
	}
	return all, nil
}

// Book returns what holds for the whole book.
func (rd *Reader) Book() Book { return rd.book }

// Know tells of a record that is not in the book: it may be referred to.
func (rd *Reader) Know(r mixta.Record) {
	if rd.referred()[kindOf(r)] {
		rd.names.Add(r)
	}
}

// referred are the kinds of the records that cells can refer to.
func (rd *Reader) referred() map[string]bool {
	if rd.refers == nil {
		rd.refers = map[string]bool{}
		for _, o := range rd.forms {
			for _, c := range o.columns {
				rd.refers[c.refers] = c.refers != ""
			}
		}
		for _, c := range rd.defaults {
			rd.refers[c.refers] = c.refers != ""
		}
	}
	return rd.refers
}

// Kinds returns the kinds of record that the book has sheets for, in the order of a
// file.
func (rd *Reader) Kinds() (all []string) {
	for _, k := range Kinds() {
		if rd.form(rd.layouts.of(k.Name).tabs[0]) != nil {
			all = append(all, k.Name)
		}
	}
	return all
}

// Report returns all findings. It is complete once all rows have been read.
func (rd *Reader) Report() check.Report { return rd.found.Report() }

// Rows reads the records, kind by kind. An error ends it: the book is damaged, or
// holds more than is read.
func (rd *Reader) Rows() iter.Seq2[*Row, error] {
	return func(yield func(*Row, error) bool) {
		if err := rd.collectKeys(); err != nil {
			yield(nil, err)
			return
		}
		for _, kind := range rd.Kinds() {
			l := rd.layouts.of(kind)
			rd.rows = map[keyHash]int{}
			for _, t := range l.tabs[1:] {
				if err := rd.readParts(t); err != nil {
					yield(nil, err)
					return
				}
			}
			for row, err := range rd.records(l) {
				if !yield(row, err) || err != nil {
					return
				}
			}
			rd.unowned(l)
			rd.missing(kind)
			if rd.err != nil {
				yield(nil, rd.err)
				return
			}
		}
	}
}

// Find reports what is wrong with a cell of the book, or with all of it.
func (rd *Reader) Find(f check.Finding) { rd.found.Find(f) }

func (rd *Reader) find(r *check.Rule, cell, got string, args ...any) {
	rd.found.Find(check.Finding{Rule: r, Severity: r.Severity, Place: check.Place{Pointer: cell}, Got: clip(got), Args: args})
}

// cellName names a cell as formulas do: Acciones!D7.
func cellName(sheet string, column, row int) string {
	if strings.ContainsFunc(sheet, func(r rune) bool {
		return r < '0' || r > '9' && r < 'A' || r > 'Z' && r < 'a' || r > 'z' && r < 0xC0 || r > 0x24F
	}) {
		sheet = "'" + strings.ReplaceAll(sheet, "'", "''") + "'"
	}
	return sheet + "!" + xlsx.Name(column, row)
}
