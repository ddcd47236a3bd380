package crops

import (
	"math"
	"strconv"

	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/record"
)

// MicroHectares is an area in millionths of a hectare, that is in units of
// 0.01 m². Sums and differences of areas are exact in it.
type MicroHectares int64

// Hectare is one hectare.
const Hectare MicroHectares = 1_000_000

// maxHectares bounds one area. Bolivia and Peru together have 2.4e8 ha.
const maxHectares = 1e9

// HectaresOf returns the area that a number of hectares stands for, to the
// nearest millionth; exactly so for every decimal with up to six decimal places.
func HectaresOf(ha float64) (MicroHectares, error) {
	if !(ha >= 0 && ha <= maxHectares) {
		return 0, refusal.New(refusal.Number, "ha", ha, "0 ≤ x ≤ 1000000000")
	}
	return MicroHectares(record.Nearest(ha)), nil
}

// HectaresAt returns the exact area of an optional member of a record, 0 where it
// is absent.
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

// Hectares returns the area as the nearest float64 number of hectares.
func (a MicroHectares) Hectares() float64 { return float64(a) / float64(Hectare) }

// String writes the area as a plain decimal, "1234.5 ha".
func (a MicroHectares) String() string { return record.Micro(a).String() + " ha" }

// SumAreas returns the exact sum. It refuses areas below zero, and a sum that 64
// bits do not hold.
func SumAreas(areas ...MicroHectares) (MicroHectares, error) {
	var sum MicroHectares
	for _, a := range areas {
		if a < 0 {
			return 0, refusal.New(refusal.Number, "ha", a, "≥ 0")
		}
		if sum > math.MaxInt64-a {
			return 0, refusal.New(refusal.Overflow)
		}
		sum += a
	}
	return sum, nil
}

// CheckTotal returns nil when a published total is the sum of its parts but for
// its rounding: when it is a multiple of step, and no further than half a step
// from the exact sum. Half a step itself passes, since the parts are often
// rounded too: 18,439 + 12,125 + 486 = 31,050 ha stand behind the 31,000 ha
// published for Bolivia in 2023, with a step of 100 ha. A step of zero asks for
// equality.
func CheckTotal(total MicroHectares, parts []MicroHectares, step MicroHectares) error {
	sum, err := SumAreas(parts...)
	if err != nil {
		return err
	}
	if _, err := SumAreas(total, step); err != nil {
		return err
	}
	if step > 0 && total%step != 0 {
		return refusal.New(refusal.NotRounded, "", total, step)
	}
	gap := max(sum-total, total-sum)
	if gap > step-gap { // 2·gap > step, without doubling
		return refusal.New(refusal.NotSum, step, total, sum)
	}
	return nil
}

// number writes x as JSON would, and NaN and infinities by name.
func number(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }
