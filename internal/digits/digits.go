// Package digits writes figures with the digits that their accuracy allows, and
// no more: 2943.8 that is good to 250 is 2900, 22.83 that is good to 0.14 is 22.8.
package digits

import (
	"math"
	"strconv"
	"strings"
)

// Within rounds a figure to the place of the first digit of its accuracy, and
// writes it. Without one that is above 0, the figure stands to a tenth.
func Within(figure, accuracy float64) string {
	place := -1
	if accuracy > 0 && !math.IsInf(accuracy, 1) {
		place = int(math.Floor(math.Log10(accuracy) + 1e-9))
	}
	step := math.Pow10(place)
	rounded := math.Round(figure/step) * step
	if rounded == 0 {
		rounded = 0 // and not -0
	}
	return strconv.FormatFloat(rounded, 'f', max(-place, 0), 64)
}

// Error writes a figure with a standard error, which has two significant digits
// (JCGM 100:2008, Guide to the expression of uncertainty in measurement, 7.2.6).
func Error(figure, se float64) string { return Within(figure, se/10) }

// Count writes a count the way the language ("es", "en") does: 12 345 in Spanish, 12,345
// in English.
func Count[Lang ~string](n int, l Lang) string {
	s := strconv.Itoa(n)
	if len(s) < 5 {
		return s
	}
	group := ","
	if l == "es" {
		group = "\u00a0"
	}
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + group + s[i:]
	}
	return s
}

// Roman writes a number from 1 to 999 as a Roman numeral, "IX", and any other as it is.
func Roman(n int64) string {
	if n < 1 || n > 999 {
		return strconv.FormatInt(n, 10)
	}
	var b strings.Builder
	for _, d := range []struct {
		n int64
		s string
	}{{900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= d.n; n -= d.n {
			b.WriteString(d.s)
		}
	}
	return b.String()
}
