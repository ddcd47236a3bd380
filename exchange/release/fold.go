package release

import (
	"html"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// folder normalises texts, ignoring case, accents, full-width and other
// compatibility forms (NFKC), invisible characters, kinds of space, dash and
// apostrophe, HTML entities and %-escapes. It is not safe for concurrent use.
type folder struct{ cases cases.Caser }

func newFolder() folder { return folder{cases.Fold()} }

// fold returns the normalised text.
func (f *folder) fold(s string) string {
	latin, same, before := true, true, byte(0)
	for i := range len(s) {
		c := s[i]
		latin = latin && c < 0xc9 && c != '&' && c != '%' && c != '~' // all runes below mostLatin
		same = same && c < utf8.RuneSelf && !('A' <= c && c <= 'Z') && (c > ' ' || c == ' ' && before != ' ')
		before = c
	}
	switch {
	case latin && same:
		return s
	case latin:
		return spaced(s, foldLatin)
	}
	s = norm.NFKD.String(f.cases.String(norm.NFKD.String(unescape(s))))
	return spaced(s, foldRune)
}

const mostLatin = 0x240

// latinFolds holds the folded Latin letters, which most texts consist of.
var latinFolds = sync.OnceValue(func() *[mostLatin]string {
	var folds [mostLatin]string
	f := newFolder()
	for r := range folds {
		folds[r] = spaced(norm.NFKD.String(f.cases.String(norm.NFKD.String(string(rune(r))))), foldRune)
	}
	return &folds
})

func foldLatin(b *strings.Builder, r rune) {
	if r < mostLatin {
		b.WriteString(latinFolds()[r])
	}
}

// spaced folds a text and collapses white space.
func spaced(s string, fold func(*strings.Builder, rune)) string {
	var b strings.Builder
	b.Grow(len(s))
	blank := false
	for _, r := range s {
		space := unicode.IsSpace(r)
		switch {
		case space && blank:
		case space:
			b.WriteByte(' ')
		default:
			fold(&b, r)
		}
		blank = space
	}
	return b.String()
}

// foldRune writes a decomposed lower-case letter without marks, and dashes,
// apostrophes and digits as in ASCII.
func foldRune(b *strings.Builder, r rune) {
	switch {
	case r < utf8.RuneSelf:
		b.WriteByte(byte(r))
	case unicode.In(r, unicode.M, unicode.Cf):
	case r == '’':
		b.WriteByte('\'')
	case r == '٫':
		b.WriteByte('.')
	case unicode.Is(unicode.Pd, r):
		b.WriteByte('-')
	case r >= '٠' && r <= '٩':
		b.WriteRune(r - '٠' + '0')
	case r >= '۰' && r <= '۹':
		b.WriteRune(r - '۰' + '0')
	default:
		b.WriteRune(unicode.ToLower(r))
	}
}

// pointed decodes the escapes of a JSON Pointer.
var pointed = strings.NewReplacer("~1", "/", "~0", "~")

// unescape decodes HTML entities, %-escapes and, in a JSON Pointer, its escapes.
func unescape(s string) string {
	if strings.HasPrefix(s, "/") {
		s = pointed.Replace(s)
	}
	if strings.IndexByte(s, '&') >= 0 {
		s = html.UnescapeString(s)
	}
	if strings.IndexByte(s, '%') < 0 {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) && hexDigit(s[i+1]) && hexDigit(s[i+2]) {
			b.WriteByte(hexValue(s[i+1])<<4 | hexValue(s[i+2]))
			i += 2
			continue
		}
		b.WriteByte(s[i])
	}
	return strings.ToValidUTF8(b.String(), " ")
}

func hexDigit(c byte) bool { return isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'f' }

func hexValue(c byte) byte {
	if isDigit(c) {
		return c - '0'
	}
	return c | 0x20 - 'a' + 10
}
