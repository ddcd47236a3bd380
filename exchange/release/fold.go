package release

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// folder makes texts alike that differ only in how they are spelled: in capital
// letters, in letters with marks composed or not, in what stands for a space or
// an apostrophe.
// It is for one goroutine.
type folder struct{ cases cases.Caser }

func newFolder() folder { return folder{cases.Fold()} }

// fold returns the text as all its spellings have it.
func (f *folder) fold(s string) string {
	latin, same, before := true, true, byte(0)
	for i := range len(s) {
		c := s[i]
		small := c < utf8.RuneSelf && !('A' <= c && c <= 'Z')
		same = same && small && (c > ' ' || c == ' ' && before != ' ')
		latin = latin && c < 0xc4 && !(before == 0xc3 && c == 0x9f) && !(before == 0xc2 && c == 0xb5) // ß is ss, and µ is μ
		before = c
	}
	switch {
	case same:
		return s
	case !latin:
		s = norm.NFC.String(f.cases.String(norm.NFC.String(s)))
	}
	return spaced(s, latin)
}

// spaced returns the text with one space for each run of white space, and the
// apostrophe of typewriters for that of printers. Latin
// letters (ISO 8859-1), which are composed, it makes small in the same go.
func spaced(s string, latin bool) string {
	var b strings.Builder
	b.Grow(len(s))
	blank := false
	for _, r := range s {
		space := unicode.IsSpace(r)
		switch {
		case space && blank:
		case space:
			b.WriteByte(' ')
		case r == '’':
			b.WriteByte('\'')
		case latin:
			b.WriteRune(unicode.ToLower(r))
		default:
			b.WriteRune(r)
		}
		blank = space
	}
	return b.String()
}

// begins reports whether what stands at i of a text is no part of a word that
// began before it.
func begins(s string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	first, _ := utf8.DecodeRuneInString(s[i:])
	return !unicode.IsLetter(before) || !unicode.IsLetter(first)
}
