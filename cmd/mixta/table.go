package main

import (
	"encoding/csv"
	"io"
	"strings"

	"github.com/comision-mixta/mixta/check"
)

// table is rows of texts; the last column is wrapped.
type table struct {
	names []string // of the columns, in CSV
	rows  [][]string
}

// text prints the rows below one another, aligned, at most width columns wide.
func (t table) text(w io.Writer, indent string, width int) error {
	last := len(t.names) - 1
	wide := make([]int, last)
	for _, r := range t.rows {
		for i := range last {
			wide[i] = max(wide[i], len([]rune(r[i])))
		}
	}
	var b strings.Builder
	for _, r := range t.rows {
		line := indent
		for i := range last {
			if wide[i] > 0 {
				line += r[i] + strings.Repeat(" ", wide[i]-len([]rune(r[i]))+2)
			}
		}
		margin := strings.Repeat(" ", len([]rune(line)))
		for i, s := range wrap(r[last], max(width-len(margin), 30)) {
			if i > 0 {
				line = margin
			}
			b.WriteString(strings.TrimRight(line+s, " ") + "\n")
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// csv prints the rows as CSV (RFC 4180) with a header.
func (t table) csv(w io.Writer) error {
	c := csv.NewWriter(w)
	c.UseCRLF = true
	if err := c.Write(t.names); err != nil {
		return err
	}
	return c.WriteAll(t.rows)
}

// wrap breaks a text between words into lines of at most width characters.
func wrap(s string, width int) (lines []string) {
	for paragraph := range strings.SplitSeq(s, "\n") {
		line, n := "", 0
		for _, word := range strings.Fields(paragraph) {
			m := len([]rune(word))
			if n > 0 && n+1+m > width {
				lines = append(lines, line)
				line, n = "", 0
			}
			if n > 0 {
				line += " "
				n++
			}
			line += word
			n += m
		}
		lines = append(lines, line)
	}
	return lines
}

// writeJSON prints a value as indented JSON.
func writeJSON(w io.Writer, v any) error {
	b, err := check.Indented(v)
	if err != nil {
		return err
	}
	_, err = w.Write(b)
	return err
}
