package intel

import (
	"regexp"
	"strings"
	"sync"

	"github.com/comision-mixta/mixta/record"
)

// dni matches a Peruvian DNI with its check character, which may follow a hyphen.
var dni = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^([0-9]{8})(-?)([0-9A-K])$`) })

// checked returns a DNI and its check character; the latter is "" where there is none. A
// ninth digit without a hyphen is one only if it is right: else it may be a digit too many.
func (i Identifier) checked() (number, check string) {
	for _, written := range []string{strings.Map(hyphened, strings.ReplaceAll(strings.TrimSpace(i.Value), " ", "-")), strings.Map(squeezed, i.Value)} {
		if m := dni().FindStringSubmatch(written); m != nil && (m[2] != "" || ofDNI(m[1], m[3])) {
			return m[1], m[3]
		}
	}
	return "", ""
}

// ChecksOut reports whether the identifier ends with the check digit that its scheme and
// country ask for; true where none is known, or where it has not its form.
//
// The last of the 11 digits of a RUC is computed from the others modulo 11 (SUNAT). RENIEC
// does not publish how the check character of a DNI is made: independent descriptions
// agree, and were last compared on 2026-11-30. It is a digit, or on cards issued before
// August 2007 a letter.
func (i Identifier) ChecksOut() bool {
	switch {
	case i.Country != record.Peru:
	case i.Scheme == SchemeTax && i.Fits():
		v := i.Normal()
		return v[10]-'0' == byte((11-weighted(v[:10]))%10)
	case i.Scheme == SchemeDNI:
		number, check := i.checked()
		return check == "" || ofDNI(number, check)
	}
	return true
}

// ofDNI reports whether a check character is that of a DNI.
func ofDNI(number, check string) bool {
	k := (11 - weighted(number)) % 11
	return check[0] == "67890112345"[k] || check[0] == "KABCDEFGHIJ"[k]
}

// weighted is the sum of digits modulo 11, the last times 2, those before it times 3 to 7
// and again.
func weighted(digits string) int {
	sum := 0
	for k := range len(digits) {
		sum += int(digits[len(digits)-1-k]-'0') * (2 + k%6)
	}
	return sum % 11
}
