package estimate

import (
	"math"
	"slices"
)

// Unseen is a stratum whose verified units all say the same, so that its observed
// variance is zero.
type Unseen struct {
	Stratum string
	N       float64 // verified units; of plots, so many of one size as tell as much
	Holds   float64 // units in the stratum; 0 if not stated
	Rest    float64 // share of the stratum that was not verified
	Weight  float64 // its area over that to which the ratio is taken

	seen pair   // means of its verified units
	may  []pair // what others may be
}

// pair is y and x of a unit.
type pair struct{ y, x float64 }

func (p pair) residual(r float64) float64 { return p.y - r*p.x }

// swing is how far the residual of a unit may lie from those seen: below them for
// way -1, above for 1.
func (u Unseen) swing(r, way float64) (far float64) {
	for _, p := range u.may {
		far = max(far, way*(p.residual(r)-u.seen.residual(r)))
	}
	return far
}

// Open is the greatest share of the stratum that may be otherwise than all the
// verified units at a confidence level: with a greater one, so many alike would
// be drawn with a chance below α/2, α = 1 − level. Of a stratum without a stated
// number of units it is the limit of Clopper and Pearson (Biometrika 26:404-413,
// 1934) for none of n,
//
//	q = 1 − (α/2)^(1/n)
//
// of which 3/n is the one-sided approximation (Hanley and Lippman-Hand, "If
// nothing goes wrong, is everything all right?", JAMA 249:1743-1745, 1983). Of one
// that holds N units, of which D are otherwise, the chance Π (N−D−i)/(N−i), i from
// 0 to n−1, is at most ((N−D−m)/(N−m))ⁿ, m = (n−1)/2, since log((N−D−x)/(N−x)) is
// concave in x. So D is at most
//
//	D = (1 − (α/2)^(1/n)) (N − (n−1)/2)
//
// (Cannon and Roe, Livestock Disease Surveys, Canberra 1982), and never more than
// what was not verified. n of plots of sizes a_u is (Σ a_u)² / Σ a_u² (Kish, Survey
// Sampling, 1965).
func (u Unseen) Open(level float64) float64 {
	q := -math.Expm1(math.Log((1-level)/2) / u.N)
	if u.Holds > 0 {
		q *= 1 - (u.N-1)/2/u.Holds
	}
	return max(0, min(q, u.Rest))
}

// More is by how much a share of all units, or the area it is of, may be greater
// because of the stratum at a confidence level.
func (u Unseen) More(level float64) float64 { return u.Weight * u.Open(level) * u.swing(0, 1) }

// UnitsFor returns how many units of a stratum that holds so many, or 0 if it is
// not known, must be verified so that, if all agree, an accuracy of at least the
// one given is shown at a confidence level: 72 for 0.95 at 0.95, of as many as
// there may be. The number is that of [Unseen.Open].
func UnitsFor(accuracy, level float64, holds int64) int64 {
	most := int64(MaxUnits)
	if holds > 0 {
		most = holds
	}
	low, high := int64(0), most // low is too few, high enough
	for high-low > 1 {
		n := (low + high) / 2
		u := Unseen{N: float64(n), Holds: float64(holds), Rest: 1}
		if holds > 0 {
			u.Rest = 1 - float64(n)/float64(holds)
		}
		if u.Open(level) <= 1-accuracy {
			high = n
		} else {
			low = n
		}
	}
	return high
}

// unseen is what a stratum leaves open in the ratio r of y and x over the given
// total of x, if all its units have one residual. What other units may be follows
// from the classes mapped in it and from those that may be found.
func (p *population) unseen(h *sampled, y, x indicator, r, bottom float64) (u Unseen, open bool) {
	of := func(u Unit) pair { return pair{y.value(u), x.value(u)} }
	u = Unseen{Stratum: h.name, N: h.size * h.size / h.squares, Holds: h.holds, Rest: h.rest, Weight: h.area / bottom, seen: pair{h.mean(y), h.mean(x)}}
	for _, k := range h.units {
		if math.Abs(of(k.Unit).residual(r)-u.seen.residual(r)) > 1e-12 {
			return u, false
		}
	}
	if p.sized {
		u.Rest = max(0, 1-h.size/h.area)
	}
	for _, m := range p.classes {
		if _, here := h.mapped[m]; !here && h.mapped != nil {
			continue
		}
		for _, f := range p.found {
			if may := of(Unit{h.name, m, f}); !slices.Contains(u.may, may) {
				u.may = append(u.may, may)
			}
		}
	}
	return u, u.Rest > 0 && slices.ContainsFunc(u.may, func(p pair) bool { return p != u.seen })
}
