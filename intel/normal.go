package intel

import (
	"regexp"
	"strings"
	"sync"
)

// Normal returns the identifier in the one spelling by which it is compared:
// upper case, without spaces, hyphens, dots and slashes. A Bolivian identity
// card keeps a hyphen before its complement, as 1234567-1A is another card
// than 12345671A, and loses the letters of the department that issued it, as it
// can be renewed in another; since cards have a QR code, forms write QR in that place. A
// Peruvian DNI loses its check character. Nothing else is changed: a 0 is not an O. The
// normal spelling of a normal spelling is itself.
func (i Identifier) Normal() string {
	v := strings.Map(squeezed, i.Value)
	switch i.Scheme {
	case SchemeCI:
		for _, written := range []string{spaced(i.Value), strings.Map(hyphened, i.Value), v} {
			if m := card().FindStringSubmatch(written); m != nil {
				number := strings.ReplaceAll(m[1], " ", "")
				if m[2] != "" {
					number += "-" + m[2]
				}
				return number
			}
		}
	case SchemeDNI:
		if number, check := i.checked(); check != "" {
			return number
		}
	}
	return v
}

// card matches a Bolivian identity card: number, complement, department.
var card = sync.OnceValue(func() *regexp.Regexp {
	const issued = `(?:LP|LPZ|CB|CBA|CBBA|SC|SCZ|OR|ORU|PT|PTS|POT|TJ|TJA|CH|CHQ|BE|BN|BEN|PD|PN|PA|PND|QR)`
	return regexp.MustCompile(`^(?:CI[ :-]*)?(?:` + issued + `[ -]*)?([0-9]{1,3}(?: [0-9]{3})+|[0-9]+)(?:[ -]([0-9][A-Z]))?[ -]*(?:EXP[ -]*)?` + issued + `?$`)
})

// spaced is a text in capitals in which spaces are single, and parts of a number are
// joined: there a space stands for the hyphen of a complement.
func spaced(s string) string {
	s = strings.Map(func(r rune) rune {
		if r == ' ' || r == '\u00a0' {
			return ' '
		}
		return hyphened(r)
	}, s)
	// Only what was made a space above ends a part: a tab is kept everywhere.
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' }), " ")
}

// squeezed drops separators and turns letters of ASCII to upper case.
func squeezed(r rune) rune {
	if r = hyphened(r); r == '-' {
		return -1
	}
	return r
}

// hyphened is squeezed but for hyphens, of which it makes one kind.
func hyphened(r rune) rune {
	switch {
	case r == ' ', r == '.', r == '/', r == '\u00a0':
		return -1
	case r == '\u2010', r == '\u2011', r == '\u2013':
		return '-'
	case r >= 'a' && r <= 'z':
		return r - 'a' + 'A'
	}
	return r
}
