package print

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
)

// Page is text for people, written from top to bottom.
type Page struct {
	Lang   check.Lang
	Width  int // columns of the terminal
	Locale convert.Locale
	color  bool
	b      strings.Builder
}

// Say makes a sentence in the user's language.
func (p *Page) Say(t check.Text, args ...any) string { return Sprintf(p.Locale, t.In(p.Lang), args...) }

// Read returns what people read of a value, as in a row of a table.
func (p *Page) Read(v any) string { return read(v, p.audience()) }

func (p *Page) audience() audience { return audience{lang: p.Lang, locale: p.Locale} }

// Line adds a line.
func (p *Page) Line(parts ...string) {
	for _, s := range parts {
		p.b.WriteString(s)
	}
	p.b.WriteByte('\n')
}

// Verbatim adds a text as it is.
func (p *Page) Verbatim(s string) { p.b.WriteString(s) }

// Paragraph adds a text, broken into lines that begin with the indent.
func (p *Page) Paragraph(indent, s string) {
	for _, line := range Wrap(s, p.Width-Width(indent)) {
		p.Line(indent, line)
	}
}

// Hanging adds a text, broken into lines: the first begins with the indent, the
// others with as many spaces and two more.
func (p *Page) Hanging(indent, s string) {
	space := strings.Repeat(" ", Width(indent)) + "  "
	for i, line := range Wrap(s, p.Width-Width(space)) {
		if i == 0 {
			p.Line(indent, line)
		} else {
			p.Line(space, line)
		}
	}
}

// Item adds a sentence as one of a list.
func (p *Page) Item(indent string, s Sentence) {
	for _, line := range p.item(indent, s) {
		p.Line(line)
	}
}

func (p *Page) item(indent string, s Sentence) (lines []string) {
	for i, line := range Wrap(read(s, p.audience()), p.Width-Width(indent)-2) {
		lines = append(lines, indent+[]string{"– ", "  "}[min(i, 1)]+line)
	}
	return lines
}

// Bold makes a text bold on a terminal.
func (p *Page) Bold(s string) string { return p.paint("1", s) }

// Faint makes a text faint on a terminal.
func (p *Page) Faint(s string) string { return p.paint("2", s) }

func (p *Page) paint(how, s string) string {
	if !p.color {
		return s
	}
	return "\x1b[" + how + "m" + s + "\x1b[0m"
}

// Table adds the rows of a table below one another, aligned; the last column, or
// the widest of words where the last is of numbers, is broken into lines, and so
// are notes.
func (p *Page) Table(t *Table, indent string) {
	columns, rows := t.shown(p.audience())
	titled := false
	g := Grid{Wide: p.Width, Long: long(columns, rows) - t.Above, indent: indent, least: 30, Whole: true}
	var head []string
	for i, c := range columns[t.Above:] {
		head, titled = append(head, c.title.In(p.Lang)), titled || c.title != (check.Text{})
		if c.kind == number {
			g.Right |= 1 << i
		}
	}
	if t.Above > 0 {
		g.indent += "  "
	}
	if titled && !t.onlyNotes() {
		g.Row(head...)
	}
	for n, r := range rows {
		if t.Above > 0 && (n == 0 || !slices.Equal(r[:t.Above], rows[n-1][:t.Above])) {
			g.rows = append(g.rows, row{above: strings.Join(r[:t.Above], "  ")})
		}
		if s, ok := t.note(n); ok {
			for _, line := range p.item(g.indent, s) {
				g.rows = append(g.rows, row{above: line})
			}
			continue
		}
		g.Row(r[t.Above:]...)
	}
	p.Grid(&g)
}

// long returns the column that is broken into lines, below 0 for none.
func long(columns []Column, rows [][]string) int {
	switch last := len(columns) - 1; columns[last].kind {
	case id:
		return -1
	case number:
	default:
		return last
	}
	widest, at := 0, -1
	for i, c := range columns {
		for _, r := range rows {
			if c.kind == words && Width(r[i]) > widest {
				widest, at = Width(r[i]), i
			}
		}
	}
	return at
}

// Grid adds a grid.
func (p *Page) Grid(g *Grid) { g.write(p) }
