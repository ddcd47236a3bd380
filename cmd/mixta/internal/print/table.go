// Package print writes what a command has to show: as text, CSV and JSON.
package print

import (
	"encoding/csv"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
)

// Table is rows of texts; the last column is wrapped.
type Table struct {
	Names []string // of the columns, in CSV
	Rows  [][]string
	Once  int // as text, so many first columns stand above the rows that share them
}

// Text prints the rows below one another, aligned, at most width columns wide.
// Of columns of numbers the ends are aligned. The head stands above; nil: none.
func (t Table) Text(w io.Writer, head []string, indent string, width int) error {
	last := len(t.Names) - 1
	wide, numbers := make([]int, last), make([]bool, last)
	for i := t.Once; i < last; i++ {
		numbers[i] = t.numbers(i)
		if head != nil {
			wide[i] = len([]rune(head[i]))
		}
		for _, r := range t.Rows {
			wide[i] = max(wide[i], len([]rune(r[i])))
		}
	}
	if t.Once > 0 {
		indent += "  "
	}
	var b strings.Builder
	row := func(r []string) {
		line := indent
		for i := t.Once; i < last; i++ {
			switch room := strings.Repeat(" ", wide[i]-len([]rune(r[i]))); {
			case wide[i] == 0:
			case numbers[i]:
				line += room + r[i] + "  "
			default:
				line += r[i] + room + "  "
			}
		}
		margin := strings.Repeat(" ", len([]rune(line)))
		for i, s := range Wrap(r[last], max(width-len(margin), 30)) {
			if i > 0 {
				line = margin
			}
			b.WriteString(strings.TrimRight(line+s, " ") + "\n")
		}
	}
	if head != nil {
		row(head)
	}
	for n, r := range t.Rows {
		if t.Once > 0 && (n == 0 || !slices.Equal(r[:t.Once], t.Rows[n-1][:t.Once])) {
			b.WriteString(strings.Join(r[:t.Once], "  ") + "\n")
		}
		row(r)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// numbers tells whether a column holds numbers and nothing else.
func (t Table) numbers(column int) bool {
	found := false
	for _, r := range t.Rows {
		if r[column] == "" {
			continue
		}
		if _, err := strconv.ParseFloat(r[column], 64); err != nil {
			return false
		}
		found = true
	}
	return found
}

// CSV prints the rows as CSV (RFC 4180) with a header.
func (t Table) CSV(w io.Writer) error {
	c := csv.NewWriter(w)
	c.UseCRLF = true
	if err := c.Write(t.Names); err != nil {
		return err
	}
	return c.WriteAll(t.Rows)
}

// Wrap breaks a text between words into lines of at most width characters.
func Wrap(s string, width int) (lines []string) {
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

// WriteJSON prints a value as indented JSON.
func WriteJSON(w io.Writer, v any) error {
	b, err := check.Indented(v)
	if err != nil {
		return err
	}
	_, err = w.Write(b)
	return err
}
