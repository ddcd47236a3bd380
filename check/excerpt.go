package check

import (
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// How much of a line is shown, in columns of the screen: before a mark, and in
// all.
const (
	showBefore = 40
	showAll    = 100
)

// show returns the part of the excerpt around the finding, and the marks that
// go below it: ^~~~ for the finding, --- for places of the same line that it
// speaks of.
func (e Excerpt) show(at *Finding) (text, marks string) {
	runes := []rune(e.Text)
	here := min(max(at.Column-e.Column, 0), len(runes))
	from, to := window(runes, here)
	cells := make([]byte, len(runes)+1)
	for _, r := range at.Related {
		if i := r.Column - e.Column; r.Line == at.Line && i >= from && i < to {
			stretch(cells, i, i+member(runes[i:]), '-')
		}
	}
	stretch(cells, here, here+max(1, member(runes[here:])), '~')
	cells[here] = '^'

	var t, m strings.Builder
	if from > 0 || e.Column > 1 {
		t.WriteString("…")
		m.WriteByte(' ')
	}
	for i := from; i <= to && i <= len(runes); i++ {
		n, c := 1, cells[i]
		if i < to {
			n = columns(runes[i])
			t.WriteString(cell(runes[i]))
		} else if c != '^' {
			break
		}
		m.WriteString(strings.Repeat(markOf(c, 0), min(n, 1)) + strings.Repeat(markOf(c, 1), max(n-1, 0)))
	}
	if to < len(runes) || e.More {
		t.WriteString("…")
	}
	return t.String(), strings.TrimRight(m.String(), " ")
}

// markOf is what stands below the first and the other columns of a character.
func markOf(c byte, column int) string {
	switch {
	case c == 0:
		return " "
	case c == '^' && column > 0:
		return "~"
	}
	return string(rune(c))
}

func stretch(cells []byte, from, to int, c byte) {
	for i := from; i < min(to, len(cells)-1); i++ {
		cells[i] = c
	}
}

// window returns the part of the line that is shown.
func window(runes []rune, here int) (from, to int) {
	used := 0
	for from = here; from > 0 && used+columns(runes[from-1]) <= showBefore; from-- {
		used += columns(runes[from-1])
	}
	for to = here; to < len(runes) && used+columns(runes[to]) <= showAll; to++ {
		used += columns(runes[to])
	}
	for ; from > 0 && used+columns(runes[from-1]) <= showAll; from-- { // a line that ends soon leaves room before
		used += columns(runes[from-1])
	}
	return from, to
}

// tab is how a tab is shown.
const tab = "    "

// cell is a character as it is shown.
func cell(r rune) string {
	if r == '\t' {
		return tab
	}
	return string(shown(r))
}

// columns is how many columns of the screen a character takes.
func columns(r rune) int {
	if r == '\t' {
		return len(tab)
	}
	switch r = shown(r); {
	case unicode.In(r, unicode.Mn, unicode.Me):
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// member returns how many characters the member or value takes that begins
// here: its name and, if that is no object or array, its value.
func member(r []rune) int {
	n := token(r)
	if n == 0 || r[0] != '"' {
		return n
	}
	i := n
	for i < len(r) && (r[i] == ' ' || r[i] == ':') {
		i++
	}
	if i == n || !strings.ContainsRune(string(r[n:i]), ':') {
		return n
	}
	if i < len(r) && r[i] != '{' && r[i] != '[' {
		return i + token(r[i:])
	}
	return n
}

// token returns how many characters the JSON token takes that begins here.
func token(r []rune) int {
	if len(r) == 0 {
		return 0
	}
	if r[0] != '"' {
		i := 0
		for i < len(r) && !strings.ContainsRune("{}[],:\" \t\r\n", r[i]) {
			i++
		}
		return max(i, 1)
	}
	for i := 1; i < len(r); i++ {
		switch r[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(r)
}
