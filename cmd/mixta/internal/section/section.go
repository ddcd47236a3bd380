// Package section is what the sections of a report share: tables as commands print
// them, where their figures come from, and whether they are of an exercise.
package section

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/page"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/border"
	"github.com/comision-mixta/mixta/schema"
)

// most is how many rows of a table a report shows.
const most = 100

// Table makes a block of a table that a command prints; its notes stand below it, and
// those of a group of rows with its name. It is nil where there is nothing to show.
func Table(p *print.Page, caption check.Text, t *print.Table) *page.Block {
	titles, rows := p.Rows(t)
	if len(rows) == 0 {
		return nil
	}
	b := &page.Block{}
	table := &page.Table{Caption: p.Say(caption), Small: len(titles) > 7}
	for _, c := range titles {
		table.Columns = append(table.Columns, page.Column{Title: first(c.Text), Number: c.Number, Whole: c.Whole})
	}
	above, shown, left := "", 0, 0
	for _, r := range rows {
		if r.Note != "" {
			note := page.Sentence(r.Note)
			if r.Above != "" {
				note = first(r.Above) + ": " + r.Note
			}
			b.Notes = append(b.Notes, page.Sentence(note))
			continue
		}
		if shown == most {
			left++
			continue
		}
		if shown++; r.Above != above && r.Above != "" {
			table.Rows = append(table.Rows, page.Row{Across: first(r.Above)})
		}
		above = r.Above
		table.Rows = append(table.Rows, page.Row{Cells: r.Cells})
	}
	if left > 0 {
		b.Notes = append(b.Notes, p.Say(textLeft, left))
	}
	if len(table.Rows) > 0 {
		b.Table = table
	}
	return b
}

// first returns a text with a capital.
func first(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return ""
	}
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}

// Source says what figures rest on: the documents that the records name, and who
// issued records that name none.
func Source(p *print.Page, heads ...*record.Header) string {
	var all []string
	add := func(s string) {
		if s != "" && !slices.Contains(all, s) {
			all = append(all, s)
		}
	}
	for _, h := range heads {
		for i := range h.Sources {
			s := &h.Sources[i]
			parts := []string{s.Title, s.Publisher, s.Edition, print.When(s.Published).In(p.Lang)}
			add(strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", "))
		}
		if len(h.Sources) == 0 {
			add(p.Say(textRecords, string(h.Issuer)))
		}
	}
	const many = 12
	if more := len(all) - many; more > 0 {
		all = append(all[:many], p.Say(textMore, more))
	}
	return strings.Join(all, "; ")
}

// Heads are the headers of records.
func Heads[T any, R interface {
	*T
	Head() *record.Header
}](list []T) (all []*record.Header) {
	for i := range list {
		all = append(all, R(&list[i]).Head())
	}
	return all
}

// Exercise is the word for an exercise if all of these records are of one.
func Exercise(l check.Lang, heads ...*record.Header) string {
	if len(heads) == 0 || slices.ContainsFunc(heads, func(h *record.Header) bool { return !h.Exercise }) {
		return ""
	}
	return TextExercise.In(l)
}

// Country is what the country at a place is called; "" where that is not decided.
func Country(line *border.Line, at record.Position, l check.Lang) string {
	side, decided := line.Side(at, 0)
	if !decided {
		return ""
	}
	return schema.Call("record.Country", string(side), l)
}

// TextExercise stands across what is an exercise.
var TextExercise = check.Text{ES: "SIMULACRO", EN: "EXERCISE"}

var (
	textLeft    = check.Text{ES: "No se muestran otras %d filas: el comando que da esta tabla las da todas.", EN: "%d more rows are not shown: the command that prints this table prints them all."}
	textRecords = check.Text{ES: "registros de %s", EN: "records of %s"}
	textMore    = check.Text{ES: "y otras %d", EN: "and %d more"}
)
