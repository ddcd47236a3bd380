package print

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// Grid prints rows of cells in columns, and lines between them, at most wide
// columns of a terminal across: the cells of one column, which holds the
// longest texts, are broken into lines.
type Grid struct {
	Wide   int  // columns of the terminal
	Long   int  // the column whose cells are broken; -1: none
	Right  uint // the columns that are aligned to the right, as bits
	Whole  bool // of a cell nothing is cut
	rows   []row
	indent string
	least  int // how wide the long column is at least; 0: 20

}

// row is one row of cells, or a line of text above or below one.
type row struct {
	cells       []string
	above, note string
	ruled       bool // with a rule below
}

const (
	gutter   = 2 // between two columns
	minLong  = 20
	maxLines = 3 // of one cell; what is beyond is cut
)

// Head adds a row with a rule below.
func (g *Grid) Head(cells ...string) { g.rows = append(g.rows, row{cells: cells, ruled: true}) }

// Row adds a row.
func (g *Grid) Row(cells ...string) { g.rows = append(g.rows, row{cells: cells}) }

// Note adds a line of text below a row, set in from its long cell.
func (g *Grid) Note(s string) { g.rows = append(g.rows, row{note: s}) }

// widths returns how wide each column is.
func (g *Grid) widths() (w []int) {
	for _, r := range g.rows {
		for i, c := range r.cells {
			if i == len(w) {
				w = append(w, 0)
			}
			w[i] = max(w[i], Width(c))
		}
	}
	if g.Long < 0 || g.Long >= len(w) {
		return w
	}
	rest := g.Wide - Width(g.indent)
	for i, n := range w {
		if i != g.Long && n > 0 {
			rest -= n + gutter
		}
	}
	w[g.Long] = min(w[g.Long], max(rest, cmp.Or(g.least, minLong)))
	return w
}

// write adds the grid.
func (g *Grid) write(p *Page) {
	w := g.widths()
	indent := 0
	for i := range min(g.Long, len(w)) {
		indent += w[i] + gutter
	}
	for _, r := range g.rows {
		if r.cells == nil && r.note == "" {
			p.Line(r.above)
			continue
		}
		if r.note != "" {
			for _, line := range Wrap(r.note, g.Wide-indent-gutter) {
				p.Line(strings.Repeat(" ", indent+gutter) + line)
			}
			continue
		}
		g.row(p, r.cells, w)
		if r.ruled {
			rules := make([]string, len(w))
			for i := range w {
				rules[i] = strings.Repeat("─", w[i])
			}
			p.Line(g.line(rules, w))
		}
	}
}

// row writes one row, in more lines where its long cell needs them.
func (g *Grid) row(p *Page, cells []string, w []int) {
	if g.Long < 0 || g.Long >= len(cells) {
		p.Line(g.line(cells, w))
		return
	}
	cells = slices.Clone(cells)
	lines := Wrap(cells[g.Long], w[g.Long])
	if len(lines) > maxLines && !g.Whole {
		lines = append(lines[:maxLines-1], lines[maxLines-1]+" "+strings.TrimLeft(lines[maxLines], " ")) // to be cut
	}
	for i, line := range lines {
		if i > 0 {
			clear(cells)
		}
		cells[g.Long] = line
		p.Line(g.line(cells, w))
	}
}

func (g *Grid) line(cells []string, w []int) string {
	var b strings.Builder
	for i, c := range cells {
		if w[i] == 0 {
			continue
		}
		if !g.Whole {
			c = Cut(c, w[i])
		}
		space := strings.Repeat(" ", max(w[i]-Width(c), 0))
		if g.Right&(1<<i) != 0 {
			c = space + c
		} else {
			c += space
		}
		b.WriteString(c + strings.Repeat(" ", gutter))
	}
	return strings.TrimRight(g.indent+b.String(), " ")
}

// Width returns how many columns of a terminal a text takes in the languages
// of the model: one for each letter, none for marks above or below it.
func Width(s string) (n int) {
	for _, r := range s {
		if !unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
			n++
		}
	}
	return n
}

// Cut shortens a text to n columns.
func Cut(s string, n int) string {
	if Width(s) <= n {
		return s
	}
	at := 0
	for i, r := range s {
		if at == n-1 && Width(string(r)) > 0 {
			return strings.TrimRight(s[:i], " ") + "…"
		}
		at += Width(string(r))
	}
	return s
}

// Wrap breaks each line of a text into lines of at most n columns, between words.
// Spaces before the first word are kept.
func Wrap(s string, n int) (lines []string) {
	for text := range strings.SplitSeq(s, "\n") {
		indent := text[:len(text)-len(strings.TrimLeft(text, " "))]
		line := ""
		for _, word := range strings.Fields(text) {
			if line != "" && len(indent)+Width(line)+1+Width(word) > n {
				lines = append(lines, indent+line)
				line = word
				continue
			}
			line = strings.TrimLeft(line+" "+word, " ")
		}
		lines = append(lines, indent+line)
	}
	return lines
}
