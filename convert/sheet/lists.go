package sheet

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/xlsx"
	"github.com/comision-mixta/mixta/schema"
)

// lists are what drop-downs offer, each in a column of a hidden sheet: Excel takes no
// list of more than 255 letters otherwise.
type lists struct {
	names []string
	words [][]string
}

const listsName = "listas"

// of returns the cells that hold a list, which is noted under that name.
func (l *lists) of(name string, words []string) string {
	i := slices.Index(l.names, name)
	if i < 0 {
		i = len(l.names)
		l.names, l.words = append(l.names, name), append(l.words, words)
	}
	column := xlsx.Column(i + 1)
	return fmt.Sprintf("'%s'!$%s$2:$%s$%d", listsName, column, column, 1+max(len(words), 1))
}

// write writes the lists, side by side.
func (l *lists) write(p *page) error {
	longest := 0
	head := make([]any, len(l.names))
	for i, name := range l.names {
		head[i], longest = name, max(longest, len(l.words[i]))
	}
	if err := p.row(head...); err != nil {
		return err
	}
	for n := range longest {
		cells := make([]any, len(l.words))
		for i, words := range l.words {
			if n < len(words) {
				cells[i] = words[n]
			}
		}
		if err := p.row(cells...); err != nil {
			return err
		}
	}
	return nil
}

// about says what a column holds: its description, and how it is filled in.
func (w *Writer) about(c *column) string {
	lang := w.book.Lang
	text := cmp.Or(c.entry.Schema.Description, c.entry.Label())
	if b := c.bounds(lang); b != "" {
		text += " " + b
	}
	if m := marked(c.entry); m != "" {
		text += " " + m + "."
	}
	return text + " " + hints[c.form].In(lang)
}

// bounds says between which numbers a column stays.
func (c *column) bounds(lang check.Lang) string {
	if c.form != number && c.form != integer {
		return ""
	}
	least, most := bounds(c.entry.Definition(c.entry.Schema))
	switch {
	case least == "" || most == "":
		return ""
	case len(most) > 12:
		return fmt.Sprintf(textFrom.In(lang), least)
	}
	return fmt.Sprintf(textFromTo.In(lang), least, most)
}

// bounds are the numbers that a value is between, itself allowed or not; "" where
// there are none.
func bounds(d *schema.Document) (least, most string) {
	if d.Items != nil {
		d = d.Items
	}
	one := func(bounds ...*float64) string {
		for _, b := range bounds {
			if b != nil {
				return strings.TrimSuffix(fmt.Sprintf("%.6f", *b), ".000000")
			}
		}
		return ""
	}
	return one(d.Minimum, d.ExclusiveMinimum), one(d.Maximum, d.ExclusiveMaximum)
}
