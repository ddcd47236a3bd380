// Package printable makes what others wrote fit to be shown: nothing in it can
// drive a terminal or reorder what stands there.
package printable

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Text makes a text fit for a terminal: what could drive it or reorder
// what it shows is replaced.
func Text(s string) string { return strings.Map(Rune, s) }

// Rune is what is shown for a character.
func Rune(r rune) rune {
	switch {
	case unicode.IsPrint(r):
		return r
	case unicode.IsSpace(r) && r != '\u0085' && r != '\u2028' && r != '\u2029':
		return ' '
	}
	return utf8.RuneError
}

// Clip makes a value fit to be shown: at most 80 code points, without control
// characters that could drive a terminal.
func Clip(s string) string {
	var b strings.Builder
	n := 0
	for _, r := range s {
		if n++; n > 80 {
			b.WriteRune('…')
			break
		}
		if !unicode.IsPrint(r) {
			r = '\uFFFD'
		}
		b.WriteRune(r)
	}
	return b.String()
}
