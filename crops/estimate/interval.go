package estimate

import (
	"math"

	"github.com/comision-mixta/mixta/crops/refusal"
)

// An Estimate is a value computed from a sample, with its standard error, both
// in the unit of what is estimated.
type Estimate struct {
	Value, SE float64

	// Least and Most are what it cannot be below and above: 0 and 1 for a share, 0
	// and the whole for an area, or what the verified plots have shown. Both are 0
	// where nothing is known.
	Least, Most float64

	// Unseen are the strata in which no variance was observed, and in which there may
	// be some all the same. They are not part of SE.
	Unseen []Unseen
}

// An Interval is a confidence interval. Level is the share of repeated samples
// whose intervals hold the true value, 0.95 for 95 %.
type Interval struct{ Low, High, Level float64 }

// Interval is Value ± z·SE for a confidence level (Olofsson et al. 2014, section
// 5.2, where z is 1.96 for 95 %), wider by what the strata without observed
// variance leave open, and not beyond Least and Most. Its ends are the r, below and
// above Value, for which
//
//	(Value − r)² = (z·SE)² + Σ ( W_h q_h d_h(r) )²
//
// W_h is the area of stratum h over that to which the ratio is taken, q_h the share
// of it that may be otherwise ([Unseen.Open]), and d_h(r) by how much the residual
// y − r x of such a unit may differ from those seen, downward for the lower end and
// upward for the upper. Deviations of strata, which are sampled apart, are squared
// and added, each to its own limit (Zou and Donner, Statistics in Medicine
// 27:1693-1702, 2008; Newcombe, ibid. 17:873-890, 1998); solving for r is Fieller's
// method for a ratio (Cochran 1977, section 6.6).
func (e Estimate) Interval(level float64) (Interval, error) {
	z, err := Z(level)
	if err != nil {
		return Interval{}, err
	}
	i := Interval{e.Value - z*e.SE, e.Value + z*e.SE, level}
	if e.Most > e.Least {
		i.Low, i.High = e.end(min(e.Least, e.Value), z, level, -1), e.end(max(e.Most, e.Value), z, level, 1)
	}
	return i, nil
}

// end finds an end of the interval between the value and a bound, by halving: what
// is to be nought there falls from the value to the bound.
func (e Estimate) end(bound, z, level, way float64) float64 {
	open := make([]float64, len(e.Unseen))
	for i, u := range e.Unseen {
		open[i] = u.Weight * u.Open(level)
	}
	within := func(r float64) bool {
		wide := z * e.SE
		for i, u := range e.Unseen {
			wide = math.Hypot(wide, open[i]*u.swing(r, way))
		}
		return math.Abs(e.Value-r) <= wide
	}
	if within(bound) {
		return bound
	}
	in, out := e.Value, bound
	for range 60 {
		if mid := in + (out-in)/2; within(mid) {
			in = mid
		} else {
			out = mid
		}
	}
	return in
}

// times is the estimate in another unit, of a share of all units.
func (e Estimate) times(f float64) Estimate {
	out := Estimate{Value: f * e.Value, SE: f * e.SE, Least: f * e.Least, Most: f * e.Most}
	for _, u := range e.Unseen {
		u.Weight *= f
		out.Unseen = append(out.Unseen, u)
	}
	return out
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
