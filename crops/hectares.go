package crops

import (
	"github.com/comision-mixta/mixta/crops/refusal"
)

import (
	"math"
	"strconv"
	"strings"
)

// MicroHectares is an area in millionths of a hectare, that is in units of
// 0.01 m². Sums and differences of areas are exact in it.
type MicroHectares int64

// Hectare is one hectare.
const Hectare MicroHectares = 1_000_000

// maxHectares bounds one area. Bolivia and Peru together have 2.4e8 ha.
const maxHectares = 1e9

// HectaresOf is the area that a number of hectares stands for, to the nearest
// millionth; exactly so for every decimal with up to six decimal places.
func HectaresOf(ha float64) (MicroHectares, error) {
	n, ok := Millionths(ha, maxHectares)
	if !ok {
		return 0, refusal.New(refusal.Number, "ha", number(ha), "0 ≤ x ≤ 1000000000")
	}
	return MicroHectares(n), nil
}

// HectaresAt is the area of a member of a record, exactly; 0 where the member is
// absent.
func HectaresAt(ha *float64) MicroHectares {
	if ha == nil {
		return 0
	}
	m, err := HectaresOf(*ha)
	if err != nil {
		return 0 // out of its bounds, which its shape forbids
	}
	return m
}

// Hectares is the area as the nearest float64 number of hectares.
func (a MicroHectares) Hectares() float64 { return float64(a) / float64(Hectare) }

// String is the area as a plain decimal, "1234.5 ha".
func (a MicroHectares) String() string {
	s := strconv.FormatInt(int64(a), 10)
	sign, digits := "", s
	if strings.HasPrefix(s, "-") {
		sign, digits = "-", s[1:]
	}
	if len(digits) < 7 {
		digits = strings.Repeat("0", 7-len(digits)) + digits
	}
	whole, rest := digits[:len(digits)-6], strings.TrimRight(digits[len(digits)-6:], "0")
	if rest != "" {
		whole += "." + rest
	}
	return sign + whole + " ha"
}

// SumAreas is the exact sum. It refuses areas below zero, and a sum that
// 64 bits do not hold.
func SumAreas(areas ...MicroHectares) (MicroHectares, error) {
	var sum MicroHectares
	for _, a := range areas {
		if a < 0 {
			return 0, refusal.New(refusal.Number, "ha", a.String(), "≥ 0")
		}
		if sum > math.MaxInt64-a {
			return 0, refusal.New(refusal.Overflow)
		}
		sum += a
	}
	return sum, nil
}

// millionths is x in millionths, to the nearest, for 0 ≤ x ≤ max ≤ 1e9.
// strconv rounds the decimal expansion of x once and correctly, which x*1e6
// in floating point does not.
func Millionths(x, max float64) (int64, bool) {
	if !(x >= 0 && x <= max) {
		return 0, false
	}
	digits := strings.Replace(strconv.FormatFloat(math.Abs(x), 'f', 6, 64), ".", "", 1)
	n, err := strconv.ParseInt(digits, 10, 64)
	return n, err == nil
}

// number writes x as JSON would, and NaN and infinities by name.
func number(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }
