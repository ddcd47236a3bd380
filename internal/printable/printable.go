// Package printable makes what others wrote fit to be shown: nothing in it can
// drive a terminal or reorder what stands there.
package printable

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// Text makes a text fit for a terminal: what could drive it or reorder
// what it shows is replaced.
func Text(s string) string { return strings.Map(shown, s) }

func shown(r rune) rune {
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

// JSON writes a value as indented JSON in which nothing can drive a
// terminal: what is not printable stands escaped, so that no text is changed.
func JSON(v any) ([]byte, error) {
	b, err := json.Marshal(v, json.Deterministic(true), jsontext.AllowInvalidUTF8(true), jsontext.WithIndent("  "))
	if err != nil {
		return nil, err
	}
	return append(escapeUnprintable(b), '\n'), nil
}

// escapeUnprintable writes what stands unprintable in the strings of a JSON
// text as escapes, which mean the same.
func escapeUnprintable(b []byte) []byte {
	out := make([]byte, 0, len(b))
	for _, r := range string(b) {
		switch {
		case r == '\n' || unicode.IsPrint(r):
			out = utf8.AppendRune(out, r)
		case r > 0xffff:
			hi, lo := utf16.EncodeRune(r)
			out = fmt.Appendf(out, `\u%04x\u%04x`, hi, lo)
		default:
			out = fmt.Appendf(out, `\u%04x`, r)
		}
	}
	return out
}
