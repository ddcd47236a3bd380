package print

import (
	"io"
	"strconv"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta/internal/xlsx"
)

// xlsx writes the rows as a sheet, with what is to be known of them below: numbers and
// days as such, all else as people read it.
func (t *Table) xlsx(w io.Writer, to audience) (err error) {
	book := excelize.NewFile()
	defer func() {
		if closed := book.Close(); err == nil {
			err = closed
		}
	}()
	s := sheet{book: book, table: t, to: to}
	if err := s.write(); err != nil {
		return err
	}
	_, err = book.WriteTo(w)
	return err
}

// sheet is a table as a sheet, in the making.
type sheet struct {
	book  *excelize.File
	table *Table
	to    audience
	out   *excelize.StreamWriter
	rows  int

	title, words, number, day int // styles
}

func (s *sheet) write() error {
	const name = "mixta"
	err := s.book.SetSheetName("Sheet1", name)
	if err == nil {
		s.out, err = s.book.NewStreamWriter(name)
	}
	if err == nil {
		err = s.style()
	}
	if err != nil {
		return err
	}
	columns := s.columns()
	head := make([]any, len(columns))
	for i, c := range columns {
		title := s.table.Columns[c].title.In(s.to.lang)
		if title == "" {
			title = s.table.Columns[c].name
		}
		head[i] = excelize.Cell{StyleID: s.title, Value: title}
	}
	if err := s.row(head...); err != nil {
		return err
	}
	var notes []string
	for n := range s.table.rows {
		if note, ok := s.table.note(n); ok {
			notes = append(notes, s.about(n)+read(note, s.to))
			continue
		}
		cells := make([]any, len(columns))
		for i, c := range columns {
			cells[i] = s.cell(n, c)
		}
		if err := s.row(cells...); err != nil {
			return err
		}
	}
	for i, note := range notes {
		if i == 0 {
			s.rows++
		}
		if err := s.row(note); err != nil {
			return err
		}
	}
	return s.out.Flush()
}

func (s *sheet) row(cells ...any) error {
	s.rows++
	return s.out.SetRow(xlsx.Name(1, s.rows), cells)
}

// columns are the numbers of those that people read.
func (s *sheet) columns() (all []int) {
	for i, c := range s.table.Columns {
		if !c.hidden.people && c.kind != note && (!c.sparse() || !s.table.blank(i)) {
			all = append(all, i)
		}
	}
	return all
}

// about says which rows a note belongs to, where it does not belong to all.
func (s *sheet) about(n int) (of string) {
	for i := range s.table.Above {
		if value := read(s.table.rows[n][i], s.to); value != "" {
			of += value + ": "
		}
	}
	return of
}

// cell is a value as a cell has it.
func (s *sheet) cell(row, column int) any {
	value := s.table.rows[row][column]
	plain := read(value, audience{lang: s.to.lang, programs: true})
	switch s.table.Columns[column].kind {
	case number:
		if n, err := strconv.ParseFloat(plain, 64); err == nil {
			return excelize.Cell{StyleID: s.number, Value: n}
		}
	case instant:
		if t, err := time.Parse(time.DateOnly, plain); err == nil {
			if days, ok := xlsx.Days(t); ok {
				return excelize.Cell{StyleID: s.day, Value: days}
			}
		}
	}
	return excelize.Cell{StyleID: s.words, Value: read(value, s.to)}
}

func (s *sheet) style() error {
	day := "yyyy\\-mm\\-dd"
	top := &excelize.Alignment{Vertical: "top", WrapText: true}
	for _, made := range []struct {
		id    *int
		style excelize.Style
	}{
		{&s.title, excelize.Style{Font: &excelize.Font{Bold: true, Family: "Calibri", Size: 11}, Alignment: top}},
		{&s.words, excelize.Style{NumFmt: 49, Alignment: top}},
		{&s.number, excelize.Style{Alignment: &excelize.Alignment{Vertical: "top"}}},
		{&s.day, excelize.Style{CustomNumFmt: &day, Alignment: &excelize.Alignment{Vertical: "top"}}},
	} {
		id, err := s.book.NewStyle(&made.style)
		if err != nil {
			return err
		}
		*made.id = id
	}
	for i, c := range s.columns() {
		width := 16.0
		if s.table.Columns[c].kind == words {
			width = 32
		}
		if err := s.out.SetColWidth(i+1, i+1, width); err != nil {
			return err
		}
	}
	return s.out.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"})
}
