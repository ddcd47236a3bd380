package intel

import (
	"strings"
	"unicode"
)

// Words returns the words of the name in the one spelling by which names are
// compared: lower case, without accents. ñ is n: keyboards and passports leave the
// tilde out.
func (n Name) Words() []string { return words(n.Text) }

func words(s string) []string {
	return strings.FieldsFunc(strings.Map(plain, s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// plain returns the letter without its accent, in lower case; -1 for an accent
// that stands as a character of its own.
func plain(r rune) rune {
	if unicode.Is(unicode.Mn, r) || r == '\'' || r == '\u2019' {
		return -1
	}
	r = unicode.ToLower(r)
	if r < 0x80 {
		return r
	}
	if i := strings.IndexRune(accented, r); i >= 0 {
		return rune(unaccented[len([]rune(accented[:i]))])
	}
	return r
}

// The accented letters of the languages of the region, and what they become.
const (
	accented   = "áàâãäåéèêëíìîïóòôõöúùûüýÿñç"
	unaccented = "aaaaaaeeeeiiiiooooouuuuyync"
)
