package print

import (
	"fmt"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
)

// Page is text for people, written from top to bottom.
type Page struct {
	Lang  check.Lang
	Width int // columns of the terminal
	color bool
	b     strings.Builder
}

// Say makes a sentence in the user's language.
func (p *Page) Say(t check.Text, args ...any) string { return fmt.Sprintf(t.In(p.Lang), args...) }

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

// Table adds the rows of a table below one another, aligned; the last column is
// broken into lines.
func (p *Page) Table(t *Table, indent string) {
	columns, rows := t.shown(audience{lang: p.Lang})
	l := layout{columns: columns, wide: make([]int, len(columns)), above: t.Above, indent: indent, width: p.Width}
	var head []string
	for _, c := range columns {
		head = append(head, c.title.In(p.Lang))
	}
	if strings.Join(head, "") != "" {
		l.fit(head)
	} else {
		head = nil
	}
	for _, r := range rows {
		l.fit(r)
	}
	if head != nil {
		l.row(p, head)
	}
	for n, r := range rows {
		if t.Above > 0 && (n == 0 || !slices.Equal(r[:t.Above], rows[n-1][:t.Above])) {
			p.Line(strings.Join(r[:t.Above], "  "))
		}
		l.row(p, r)
	}
}

// Grid adds a grid.
func (p *Page) Grid(g *Grid) { g.write(p) }

// layout is how the rows of a table are set.
type layout struct {
	columns []Column
	above   int
	indent  string
	width   int
	wide    []int // how wide each column is
}

// fit makes the columns wide enough for a row.
func (l *layout) fit(r []string) {
	for i, s := range r[:len(r)-1] {
		if i >= l.above {
			l.wide[i] = max(l.wide[i], Width(s))
		}
	}
}

// row adds a row.
func (l *layout) row(p *Page, r []string) {
	line := l.indent
	if l.above > 0 {
		line += "  "
	}
	last := len(r) - 1
	for i := l.above; i < last; i++ {
		switch room := strings.Repeat(" ", l.wide[i]-Width(r[i])); {
		case l.wide[i] == 0:
		case l.columns[i].kind == number:
			line += room + r[i] + "  "
		default:
			line += r[i] + room + "  "
		}
	}
	lines := []string{r[last]}
	margin := strings.Repeat(" ", Width(line))
	if l.columns[last].kind != id {
		lines = Wrap(r[last], max(l.width-len(margin), 30))
	}
	for i, s := range lines {
		if i > 0 {
			line = margin
		}
		p.Line(strings.TrimRight(line+s, " "))
	}
}
