// Package section is what the sections of a report share: tables as commands print
// them, where their figures come from, and whether they are of an exercise.
package section

import (
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/page"
	"github.com/comision-mixta/mixta/record"
)

// Section is a section of a report in the making.
type Section struct {
	*print.Page
	Blocks []page.Block
}

// Add adds a block, with where it comes from.
func (s *Section) Add(b page.Block, heads []*record.Header) {
	b.Sources, b.Exercise = Sources(s.Page, heads...), Exercise(s.Lang, heads...)
	s.Blocks = append(s.Blocks, b)
}

// Table adds a table that a command prints, below its caption.
func (s *Section) Table(caption check.Text, t print.Table, heads []*record.Header) {
	if b := Table(s.Page, caption, &t); b != nil {
		b.Heading = caption.In(s.Lang)
		s.Add(*b, heads)
	}
}

// Number writes a value as people read it.
func (s *Section) Number(f float64) string {
	return s.Read(print.Figure(strconv.FormatFloat(f, 'f', -1, 64)))
}

// Aligned is [Section.Number] for a column in which a number has separators of
// thousands.
func (s *Section) Aligned(f float64) string {
	return s.Locale.ShowAligned(strconv.FormatFloat(f, 'f', -1, 64))
}

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
	table := &page.Table{Caption: caption.In(p.Lang), Small: len(titles) > 7}
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

// Sources says what figures rest on: the documents that the records name, and who
// issued records that name none.
func Sources(p *print.Page, heads ...*record.Header) (all []string) {
	const many = 40
	seen := map[string]bool{}
	add := func(s string) {
		if s == "" || seen[s] {
			return
		}
		if seen[s] = true; len(seen) <= many {
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
	if more := len(seen) - many; more > 0 {
		all = append(all, p.Say(textMore, more))
	}
	return all
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

// TextExercise stands across what is an exercise.
var TextExercise = check.Text{ES: "SIMULACRO", EN: "EXERCISE"}

var (
	textLeft    = check.Text{ES: "No se muestran otras %d filas: el comando que da esta tabla las da todas.", EN: "%d more rows are not shown: the command that prints this table prints them all."}
	textRecords = check.Text{ES: "registros de %s", EN: "records of %s"}
	textMore    = check.Text{ES: "otras %d fuentes, que están en los registros", EN: "%d other sources, which stand in the records"}
)
