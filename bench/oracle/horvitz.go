package main

import (
	"fmt"
	"math"
	"math/big"

	"github.com/comision-mixta/mixta/crops/estimate"
)

// expanded is a sample whose units stand for others: each for the area of its
// stratum by the sum of the sizes drawn.
type expanded struct {
	strata []drawnStratum
	sized  bool
}

type is func(drawnUnit) bool

func (y is) rat(u drawnUnit) *big.Rat {
	if y(u) {
		return big.NewRat(1, 1)
	}
	return new(big.Rat)
}

// weight is the area that a unit of a stratum stands for, for each unit of size.
func (d *drawnStratum) weight() *big.Rat {
	sum := new(big.Rat)
	for _, u := range d.units {
		sum.Add(sum, u.size)
	}
	return new(big.Rat).Quo(d.area, sum)
}

// total is Σ w a_u y_u over all units drawn.
func (w expanded) total(y is) *big.Rat {
	sum := new(big.Rat)
	for h := range w.strata {
		d := &w.strata[h]
		weight := d.weight()
		for _, u := range d.units {
			if y(u) {
				sum.Add(sum, new(big.Rat).Mul(weight, u.size))
			}
		}
	}
	return sum
}

// variance is that of the total of the residuals y − R x, by pairs within strata:
// of n from N without replacement (π_i π_j − π_ij)/π_ij is (1 − n/N)/(n − 1). Of plots
// the residual is that from the ratio of their stratum.
func (w expanded) variance(y, x is, ratio *big.Rat) *big.Rat {
	sum := new(big.Rat)
	for h := range w.strata {
		d := &w.strata[h]
		weight, mean, size := d.weight(), new(big.Rat), new(big.Rat)
		for _, u := range d.units {
			mean.Add(mean, new(big.Rat).Mul(u.size, residual(y, x, ratio, u)))
			size.Add(size, u.size)
		}
		mean.Quo(mean, size)
		e := make([]*big.Rat, len(d.units))
		for i, u := range d.units {
			e[i] = residual(y, x, ratio, u)
			if w.sized {
				e[i].Sub(e[i], mean)
			}
			e[i].Mul(e[i].Mul(e[i], u.size), weight)
		}
		pairs := new(big.Rat)
		for i := range e {
			for j := range i {
				if difference := new(big.Rat).Sub(e[i], e[j]); difference.Sign() != 0 {
					pairs.Add(pairs, difference.Mul(difference, difference))
				}
			}
		}
		n := int64(len(e))
		drawn := big.NewRat(1, n-1)
		if d.holds > 0 {
			drawn.Mul(drawn, big.NewRat(d.holds-n, d.holds))
		}
		sum.Add(sum, pairs.Mul(pairs, drawn))
	}
	return sum
}

func residual(y, x is, ratio *big.Rat, u drawnUnit) *big.Rat {
	r := new(big.Rat).Mul(ratio, x.rat(u))
	return r.Sub(y.rat(u), r)
}

// compare returns how an estimate of the ratio of y and x differs from this one.
func (w expanded) compare(name string, got *estimate.Estimate, y, x is) string {
	bottom := w.total(x)
	ratio := new(big.Rat).Quo(w.total(y), bottom)
	value, _ := ratio.Float64()
	variance, _ := new(big.Rat).Quo(w.variance(y, x, ratio), new(big.Rat).Mul(bottom, bottom)).Float64()
	se := math.Sqrt(variance)
	if math.Abs(got.Value-value) > 1e-9 || math.Abs(got.SE-se) > 1e-9*max(1, se) && math.Abs(got.SE-se) > 1e-8*se {
		return fmt.Sprintf("%s: %v ± %v, here %v ± %v; ", name, got.Value, got.SE, value, se)
	}
	in, err := got.Interval(0.95)
	if err != nil {
		return name + ": " + err.Error() + "; "
	}
	for _, end := range []struct{ at, bound, way float64 }{{in.Low, got.Least, -1}, {in.High, got.Most, 1}} {
		if missed := w.miss(end.at, end.way, value, se, y, x, ratio); math.Abs(missed) > 1e-9 && !(end.at == end.bound && missed < 0) {
			return fmt.Sprintf("%s: an interval to %v, which misses its equation by %v (%v ± %v); ", name, end.at, missed, value, se)
		}
	}
	return ""
}

// miss is by how much an end of an interval of 95 % lies farther from the value than
// the standard error and what the strata leave open, taken together.
func (w expanded) miss(at, way, value, se float64, y, x is, ratio *big.Rat) float64 {
	square := math.Pow(1.959963984540054*se, 2)
	bottom, _ := w.total(x).Float64()
	for h := range w.strata {
		d := &w.strata[h]
		first, varies := residual(y, x, ratio, d.units[0]), false
		size, top, under, squares := 0.0, 0.0, 0.0, 0.0
		for _, u := range d.units {
			varies = varies || residual(y, x, ratio, u).Cmp(first) != 0
			a, _ := u.size.Float64()
			size, squares = size+a, squares+a*a
			if y(u) {
				top += a
			}
			if x(u) {
				under += a
			}
		}
		if varies {
			continue
		}
		area, _ := d.area.Float64()
		seen, far := top/size-at*under/size, 0.0
		for _, m := range d.mapped {
			for f := -1; f < len(classNames); f++ {
				other := drawnUnit{mapped: m, found: f}
				a, _ := y.rat(other).Float64()
				b, _ := x.rat(other).Float64()
				far = max(far, way*(a-at*b-seen))
			}
		}
		n := size * size / squares
		open, rest := 1-math.Pow(0.025, 1/n), 1.0
		if d.holds > 0 {
			open *= (float64(d.holds) - (n-1)/2) / float64(d.holds)
			rest = 1 - float64(len(d.units))/float64(d.holds)
		}
		if w.sized {
			rest = 1 - size/area
		}
		square += math.Pow(far*area/bottom*min(open, rest), 2)
	}
	return math.Abs(value-at) - math.Sqrt(square)
}
