package sheet

import (
	"fmt"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/xlsx"
)

// Mark writes a copy of a book with a comment in each cell that a finding names. What
// it wrote into the book before is gone from the copy; comments of others stay.
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
	others, err := unmark(in)
	if err != nil {
		return err
	}
	for _, cell := range cells {
		sheet, name, _ := splitCell(cell)
		c := excelize.Comment{Author: author, Cell: name, Text: strings.Join(said[cell], "\n")}
		if theirs, ok := others[cellID{sheet, name}]; ok {
			c.Author, c.Text = theirs.Author, theirs.Text+belowText+c.Text
		}
		if err := comment(in, sheet, c); err != nil {
			return err
		}
	}
	_, err = in.WriteTo(to)
	return err
}

// author is whose the comments are; belowText stands between the comment of somebody else
// and what is said in it of a finding.
const (
	author    = "mixta"
	belowText = "\n" + author + ":\n"
)

// cellID is a cell of a book.
type cellID struct{ sheet, name string }

// unmark takes out what Mark wrote into a book before, and returns the comments of
// others.
func unmark(in *excelize.File) (others map[cellID]excelize.Comment, err error) {
	others = map[cellID]excelize.Comment{}
	for _, sheet := range in.GetSheetList() {
		all, err := in.GetComments(sheet)
		if err != nil {
			return nil, fmt.Errorf("sheet: %s: %w", sheet, err)
		}
		for _, c := range all {
			for _, run := range c.Paragraph {
				c.Text += run.Text
			}
			theirs, _, joined := strings.Cut(c.Text, belowText)
			switch c.Text, c.Paragraph = theirs, nil; {
			case c.Author == author:
				if err = in.DeleteComment(sheet, c.Cell); err != nil {
					err = fmt.Errorf("sheet: %s!%s: %w", sheet, c.Cell, err)
				}
			case joined:
				err = comment(in, sheet, c)
				fallthrough
			default:
				others[cellID{sheet, c.Cell}] = c
			}
			if err != nil {
				return nil, err
			}
		}
	}
	return others, nil
}

// comment puts a comment into its cell, in place of one that is there.
func comment(in *excelize.File, sheet string, c excelize.Comment) error {
	c.Text, c.Width, c.Height = clipped(c.Text, mostText), 320, 120
	err := in.DeleteComment(sheet, c.Cell)
	if err == nil {
		err = in.AddComment(sheet, c)
	}
	if err != nil {
		return fmt.Errorf("sheet: %s!%s: %w", sheet, c.Cell, err)
	}
	return nil
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
