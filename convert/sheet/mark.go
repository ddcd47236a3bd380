package sheet

import (
	"fmt"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/xlsx"
)

// Mark writes a copy of a book with a comment in each cell that a finding names.
func Mark(to io.Writer, book io.Reader, report check.Report, lang check.Lang) (err error) {
	in, err := excelize.OpenReader(book)
	if err != nil {
		return fmt.Errorf("sheet: %w", err)
	}
	defer func() {
		if closed := in.Close(); err == nil {
			err = closed
		}
	}()
	said := map[string][]string{}
	var cells []string
	for i := range report.Findings {
		f := &report.Findings[i]
		if _, _, ok := splitCell(f.Pointer); !ok {
			continue
		}
		if said[f.Pointer] == nil {
			cells = append(cells, f.Pointer)
		}
		said[f.Pointer] = append(said[f.Pointer], capital(f.Severity.In(lang))+": "+f.Message(lang))
	}
	for _, cell := range cells {
		sheet, name, _ := splitCell(cell)
		if err := in.AddComment(sheet, excelize.Comment{Author: "mixta", Cell: name, Text: clipped(strings.Join(said[cell], "\n"), mostText), Width: 320, Height: 120}); err != nil {
			return fmt.Errorf("sheet: %s: %w", cell, err)
		}
	}
	_, err = in.WriteTo(to)
	return err
}

// splitCell takes the name of a cell apart; false of what names none.
func splitCell(pointer string) (sheet, cell string, ok bool) {
	i := strings.LastIndexByte(pointer, '!')
	if i < 0 {
		return "", "", false
	}
	sheet, cell = pointer[:i], pointer[i+1:]
	if inside, quoted := strings.CutPrefix(sheet, "'"); quoted {
		sheet = strings.ReplaceAll(strings.TrimSuffix(inside, "'"), "''", "'")
	}
	_, _, ok = xlsx.Position(cell)
	return sheet, cell, ok
}
