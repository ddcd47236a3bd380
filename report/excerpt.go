package report

import (
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/excerpt"
)

// show returns the part of the excerpt around the finding, and the marks that
// go below it: ^~~~ for the finding, --- for places of the same line that it
// speaks of.
func (e Excerpt) show(at *check.Finding, columns int) (text, marks string) {
	runes := []rune(e.Text)
	here := min(max(at.Column-e.Column, 0), len(runes))
	spans := []excerpt.Span{{From: here, To: here + member(runes[here:])}}
	for _, r := range at.Related {
		if i := r.Column - e.Column; r.Line == at.Line && i >= 0 && i < len(runes) {
			spans = append(spans, excerpt.Span{From: i, To: i + member(runes[i:])})
		}
	}
	return excerpt.Line(e).Mark(columns, here, spans)
}

// member returns how many characters the member or value takes that begins
// here: its name and, unless it is an object or array, its value.
func member(r []rune) int {
	n := token(r)
	if n == 0 || r[0] != '"' {
		return n
	}
	i, colon := n, false
	for i < len(r) && (r[i] == ' ' || r[i] == ':') {
		colon = colon || r[i] == ':'
		i++
	}
	if colon && i < len(r) && r[i] != '{' && r[i] != '[' {
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
