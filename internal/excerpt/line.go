// Package excerpt draws a part of a line of text, with marks below it.
package excerpt

import (
	"strings"
	"unicode"
	"unicode/utf8"

	eastasian "golang.org/x/text/width"

	"github.com/comision-mixta/mixta/internal/printable"
)

// Line is a part of one line of a text.
type Line struct {
	Text   string // without the line feed
	Column int    // of its first code point
	More   bool   // the line goes on behind it
}

// Width is how many columns of a line are shown, where nothing else is said;
// two fifths of them before the mark.
const Width = 100

// Around returns the part of a line of the text that stands around the bytes
// from here to there, fit for a terminal, and marks to print below it. What
// goes on in another line is not shown.
func Around(text string, here, there int) (line, marks string) {
	here = min(max(here, 0), len(text))
	there = max(there, here)
	start := strings.LastIndexByte(text[:here], '\n') + 1
	end := len(text)
	if i := strings.IndexByte(text[here:], '\n'); i >= 0 {
		end = here + i
	}
	l := Line{Text: text[start:end], Column: 1}
	first := utf8.RuneCountInString(text[start:here])
	return l.Mark(Width, first, []Span{{first, first + utf8.RuneCountInString(text[here:min(there, end)])}})
}

// Span is a part of a line, in code points.
type Span struct{ From, To int }

// Mark returns the part of the line around here, at most so wide, and the
// marks below the spans, of which the first is what matters.
func (l Line) Mark(width, here int, spans []Span) (text, marks string) {
	runes := []rune(l.Text)
	from, to := window(runes, here, width)
	below := make([]byte, len(runes)+1) // one mark a character, and one behind the last
	for i, s := range spans {
		for k := s.From; k < min(s.To, len(runes)); k++ {
			if below[k] == 0 {
				below[k] = "~-"[min(i, 1)]
			}
		}
	}
	below[here] = '^'

	var t, m strings.Builder
	if from > 0 || l.Column > 1 {
		t.WriteString("…")
		m.WriteByte(' ')
	}
	for i := from; i < to; i++ {
		t.WriteString(cell(runes[i]))
		m.WriteString(markUnder(below[i], columns(runes[i])))
	}
	m.WriteString(markUnder(below[to], 1))
	if to < len(runes) || l.More {
		t.WriteString("…")
	}
	return t.String(), strings.TrimRight(m.String(), " ")
}

// markUnder is what stands below a character of so many columns.
func markUnder(c byte, columns int) string {
	switch {
	case columns == 0:
		return ""
	case c == 0:
		return strings.Repeat(" ", columns)
	case c == '^':
		return "^" + strings.Repeat("~", columns-1)
	}
	return strings.Repeat(string(rune(c)), columns)
}

// window returns the part of the line that is shown in so many columns.
func window(runes []rune, here, width int) (from, to int) {
	used := 0
	for from = here; from > 0 && used+columns(runes[from-1]) <= width*2/5; from-- {
		used += columns(runes[from-1])
	}
	for to = here; to < len(runes) && used+columns(runes[to]) <= width; to++ {
		used += columns(runes[to])
	}
	for ; from > 0 && used+columns(runes[from-1]) <= width; from-- { // a line that ends soon leaves room before
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
	return string(printable.Rune(r))
}

// columns is how many columns of the screen a character takes.
func columns(r rune) int {
	if r == '\t' {
		return len(tab)
	}
	switch r = printable.Rune(r); {
	case unicode.In(r, unicode.Mn, unicode.Me):
		return 0
	}
	switch eastasian.LookupRune(r).Kind() {
	case eastasian.EastAsianWide, eastasian.EastAsianFullwidth:
		return 2
	}
	return 1
}
