package plan

import (
	"bufio"
	"slices"
	"strings"
	"unicode"
)

// grid prints rows of cells in columns, and lines between them, at most wide
// columns of a terminal across: the cells of one column, which holds the
// longest texts, are broken into lines.
type grid struct {
	wide  int
	long  int  // the column whose cells are broken
	right uint // columns that are aligned to the right, as bits
	rows  []row
}

// row is one row of cells, or a line of text below one.
type row struct {
	cells []string
	note  string
	ruled bool // with a rule below
}

const (
	gutter   = 2 // between two columns
	minLong  = 20
	maxLines = 3 // of one cell; what is beyond is cut
)

func (g *grid) add(cells ...string)  { g.rows = append(g.rows, row{cells: cells}) }
func (g *grid) note(s string)        { g.rows = append(g.rows, row{note: s}) }
func (g *grid) head(cells ...string) { g.rows = append(g.rows, row{cells: cells, ruled: true}) }

// widths returns how wide each column is.
func (g *grid) widths() (w []int) {
	for _, r := range g.rows {
		for i, c := range r.cells {
			if i == len(w) {
				w = append(w, 0)
			}
			w[i] = max(w[i], width(c))
		}
	}
	if len(w) == 0 {
		return w
	}
	rest := g.wide
	for i, n := range w {
		if i != g.long {
			rest -= n + gutter
		}
	}
	w[g.long] = min(w[g.long], max(rest, minLong))
	return w
}

func (g *grid) write(b *bufio.Writer) {
	w := g.widths()
	indent := 0
	for i := range g.long {
		indent += w[i] + gutter
	}
	for _, r := range g.rows {
		if r.note != "" {
			for _, line := range wrap(r.note, g.wide-indent-gutter) {
				b.WriteString(strings.Repeat(" ", indent+gutter) + line + "\n")
			}
			continue
		}
		g.row(b, r.cells, w)
		if r.ruled {
			rules := make([]string, len(w))
			for i := range w {
				rules[i] = strings.Repeat("─", w[i])
			}
			b.WriteString(g.line(rules, w) + "\n")
		}
	}
}

// row writes one row, in more lines where its long cell needs them.
func (g *grid) row(b *bufio.Writer, cells []string, w []int) {
	cells = slices.Clone(cells)
	lines := wrap(cells[g.long], w[g.long])
	if len(lines) > maxLines {
		lines = append(lines[:maxLines-1], lines[maxLines-1]+" "+strings.TrimLeft(lines[maxLines], " ")) // to be cut
	}
	for i, line := range lines {
		if i > 0 {
			clear(cells)
		}
		cells[g.long] = line
		b.WriteString(g.line(cells, w) + "\n")
	}
}

func (g *grid) line(cells []string, w []int) string {
	var b strings.Builder
	for i, c := range cells {
		c = cut(c, w[i])
		space := strings.Repeat(" ", w[i]-width(c))
		if g.right&(1<<i) != 0 {
			c = space + c
		} else {
			c += space
		}
		b.WriteString(c + strings.Repeat(" ", gutter))
	}
	return strings.TrimRight(b.String(), " ")
}

// width returns how many columns of a terminal a text takes in the languages
// of the model: one for each letter, none for marks above or below it.
func width(s string) (n int) {
	for _, r := range s {
		if !unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
			n++
		}
	}
	return n
}

// cut shortens a text to n columns.
func cut(s string, n int) string {
	if width(s) <= n {
		return s
	}
	at := 0
	for i, r := range s {
		if at == n-1 && width(string(r)) > 0 {
			return strings.TrimRight(s[:i], " ") + "…"
		}
		at += width(string(r))
	}
	return s
}

// wrap breaks a text into lines of at most n columns, between words.
// Spaces before the first word are kept.
func wrap(s string, n int) (lines []string) {
	indent := s[:len(s)-len(strings.TrimLeft(s, " "))]
	line := ""
	for _, word := range strings.Fields(s) {
		if line != "" && len(indent)+width(line)+1+width(word) > n {
			lines = append(lines, indent+line)
			line = word
			continue
		}
		line = strings.TrimLeft(line+" "+word, " ")
	}
	return append(lines, indent+line)
}

// shown makes a text of a record fit to be shown on one line: without line
// breaks and without characters that could drive a terminal.
func shown(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case !unicode.IsPrint(r):
			return unicode.ReplacementChar
		}
		return r
	}, s)
}
