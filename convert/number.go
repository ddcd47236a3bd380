package convert

import (
	"strings"

	"github.com/comision-mixta/mixta/check"
)

// Locale is how numbers are written in a text. There is no default: an ambiguous
// number is refused.
type Locale string

// The locales (CLDR).
const (
	Unstated Locale = ""      // only what is unambiguous
	Bolivia  Locale = "es-BO" // 1.874,749
	Peru     Locale = "es-PE" // 1,874.749
)

// name names the locale in a sentence.
func (l Locale) name() check.Text {
	if l == Unstated {
		return check.Text{EN: "es-BO or es-PE", ES: "es-BO o es-PE"}
	}
	return check.Text{EN: string(l), ES: string(l)}
}

// Number turns a number as people write it into its JSON spelling, or returns the
// rule that it breaks.
func (l Locale) Number(s string) (string, *check.Rule) {
	s = strings.NewReplacer("\u00a0", "", "\u202f", "", " ", "", "\u2212", "-").Replace(s)
	point, group := ".", ","
	switch l {
	case Bolivia:
		point, group = ",", "."
	case Unstated:
		dot, comma := strings.LastIndexByte(s, '.'), strings.LastIndexByte(s, ',')
		switch {
		case dot >= 0 && comma >= 0:
			if comma > dot {
				point, group = ",", "."
			}
		case readsTwoWays(s, max(dot, comma)):
			return "", &ambiguous
		case comma >= 0 && strings.Count(s, ",") == 1 || dot >= 0 && strings.Count(s, ".") > 1:
			point, group = ",", "."
		}
	}
	sign, digits := "", s
	if strings.HasPrefix(s, "-") {
		sign, digits = "-", s[1:]
	}
	whole, fraction, has := strings.Cut(digits, point)
	whole, ok := ungroup(whole, group)
	if !ok || has && (fraction == "" || !decimal(fraction)) {
		return "", &noNumber
	}
	if whole = strings.TrimLeft(whole, "0"); whole == "" {
		whole = "0"
	}
	if has {
		whole += "." + fraction
	}
	return sign + whole, nil
}

// readsTwoWays reports whether the single separator at i may be one of thousands
// or of decimals: "1.874", but neither "0.874" nor "1.87".
func readsTwoWays(s string, i int) bool {
	if i < 0 || strings.Count(s, s[i:i+1]) > 1 || len(s)-i-1 != 3 {
		return false
	}
	whole := strings.TrimPrefix(s[:i], "-")
	return len(whole) >= 1 && len(whole) <= 3 && whole[0] != '0'
}

// ungroup removes the separators of thousands.
func ungroup(s, group string) (string, bool) {
	parts := strings.Split(s, group)
	for i, p := range parts {
		if !decimal(p) || p == "" || len(parts) > 1 && (i > 0 && len(p) != 3 || i == 0 && len(p) > 3) {
			return "", false
		}
	}
	return strings.Join(parts, ""), true
}

func decimal(s string) bool {
	for _, c := range s {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}

// Write returns a number, given in its JSON spelling, as the locale writes it,
// without separators of thousands.
func (l Locale) Write(s string) string {
	if l == Bolivia {
		return strings.Replace(s, ".", ",", 1)
	}
	return s
}

// Show is [Locale.Write] for people: from five digits on with separators of
// thousands, as the Academies have it (Ortografía 2010, VIII 2.2.1.1.1). Without a
// locale the number stands as it is.
func (l Locale) Show(s string) string { return l.show(s, 5) }

// ShowAligned is [Locale.Show] for a column in which a number has five digits or more:
// those of four have separators too, as they stand below one another.
func (l Locale) ShowAligned(s string) string { return l.show(s, 4) }

// show groups the digits of a number that has at least so many.
func (l Locale) show(s string, least int) string {
	group := map[Locale]string{Bolivia: ".", Peru: ","}[l]
	digits := strings.TrimPrefix(s, "-")
	whole, rest := digits, ""
	if i := strings.IndexAny(digits, ".e"); i >= 0 {
		whole, rest = digits[:i], digits[i:]
	}
	if group == "" || whole == "" || !decimal(whole) {
		return s
	}
	sign := s[:len(s)-len(digits)]
	if len(whole) >= least {
		for i := len(whole) - 3; i > 0; i -= 3 {
			whole = whole[:i] + group + whole[i:]
		}
	}
	return sign + whole + l.Write(rest)
}
