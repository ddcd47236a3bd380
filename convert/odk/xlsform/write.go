package xlsform

import (
	"fmt"
	"io"

	"github.com/xuri/excelize/v2"
)

// Write writes the form as a workbook.
func (f *Form) Write(w io.Writer) (err error) {
	book := excelize.NewFile()
	defer func() {
		if closed := book.Close(); err == nil {
			err = closed
		}
	}()
	for i, s := range []struct {
		name string
		rows [][]string
	}{{"survey", f.Survey}, {"choices", f.Choices}, {"settings", f.Settings}} {
		if i == 0 {
			err = book.SetSheetName("Sheet1", s.name)
		} else {
			_, err = book.NewSheet(s.name)
		}
		if err == nil {
			err = fill(book, s.name, s.rows)
		}
		if err != nil {
			return fmt.Errorf("xlsform: %s: %w", s.name, err)
		}
	}
	if _, err := book.WriteTo(w); err != nil {
		return fmt.Errorf("xlsform: %w", err)
	}
	return nil
}

// fill writes a sheet row by row. Every cell is a text: a code such as 0123 is no
// number.
func fill(book *excelize.File, name string, rows [][]string) error {
	s, err := book.NewStreamWriter(name)
	if err != nil {
		return err
	}
	for i, cells := range rows {
		line := make([]any, len(cells))
		for k, cell := range cells {
			if cell != "" {
				line[k] = cell
			}
		}
		at, err := excelize.CoordinatesToCellName(1, i+1)
		if err != nil {
			return err
		}
		if err := s.SetRow(at, line); err != nil {
			return err
		}
	}
	return s.Flush()
}
