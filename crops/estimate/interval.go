package estimate

import (
	"math"

	"github.com/comision-mixta/mixta/crops/refusal"
)

// An Estimate is a value computed from a sample, with its standard error, both
// in the unit of what is estimated.
type Estimate struct{ Value, SE float64 }

// An Interval is a confidence interval. Level is the share of repeated samples
// whose intervals hold the true value, 0.95 for 95 %.
type Interval struct{ Low, High, Level float64 }

// Interval is Value ± z·SE for a confidence level (Olofsson et al. 2014, section
// 5.2, where z is 1.96 for 95 %). It is a normal (Wald) interval and is not cut
// off at 0 or at the whole: a bound below zero means that the class is too rare
// for this sample to distinguish it from zero.
func (e Estimate) Interval(level float64) (Interval, error) {
	z, err := Z(level)
	if err != nil {
		return Interval{}, err
	}
	return Interval{e.Value - z*e.SE, e.Value + z*e.SE, level}, nil
}

// Z is the two-sided quantile of the standard normal distribution: the z for
// which a share level of the distribution lies within ±z,
//
//	z = Φ⁻¹((1 + level) / 2) = √2 · erf⁻¹(level)
//
// 1.959964 for 0.95. It is computed from the level by [math.Erfinv], which is
// Wichura's algorithm AS 241 (PPND16; Applied Statistics 37:477-484, 1988),
// good to about 1 part in 10¹⁶; no table, and no z rounded to two places.
func Z(level float64) (float64, error) {
	if !(level > 0 && level < 1) {
		return 0, refusal.New(refusal.Number, "level", level, "0 < x < 1")
	}
	return math.Sqrt2 * math.Erfinv(level), nil
}
