package sample

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/comision-mixta/mixta/crops/estimate"
	"github.com/comision-mixta/mixta/crops/refusal"
)

// An Allocation is a rule for distributing a sample among strata.
type Allocation string

const (
	Equal        Allocation = "equal"        // the same number for each stratum
	Proportional Allocation = "proportional" // by area: n_i ∝ W_i
	Neyman       Allocation = "neyman"       // by area and expected spread: n_i ∝ W_i S_i
)

// An Allotment is the number of units to draw from a stratum.
type Allotment struct {
	Stratum string
	Units   int
}

// Allocate shares a sample of n units among the strata, in their order. No
// stratum gets fewer than least units, unless it contains fewer, in which case
// all are drawn; none gets more than it contains, if its Units are stated. The
// rest is shared among the other strata in proportion. Fractions are rounded by
// the largest-remainder method, with ties broken by name, so that the parts
// always add up to n.
//
// Neyman's allocation, with S_i = √(U_i (1−U_i)), gives the smallest standard
// error of the overall accuracy for n (Cochran 1977, section 5.5). It starves rare
// classes, which proportional allocation does too; Olofsson et al. (2014,
// section 5.1.1) give these 50 to 100 units and share the rest by area.
func Allocate(rule Allocation, n, least int, strata []Expectation) ([]Allotment, error) {
	weights, err := rule.weights(strata)
	if err != nil {
		return nil, err
	}
	if n < 1 || n > estimate.MaxUnits {
		return nil, refusal.New(refusal.Number, "n", n, "1 ≤ n ≤ 1000000000")
	}
	if least < 0 || least > n {
		return nil, refusal.New(refusal.Number, "min", least, "0 ≤ x ≤ n")
	}
	shares := make([]share, len(strata))
	var low, high int64
	for i, h := range strata {
		s := &shares[i]
		s.name, s.weight = h.Name, new(big.Rat)
		s.weight.SetFloat64(weights[i])
		s.low, s.high = int64(least), int64(n)
		if h.Units > 0 {
			s.low, s.high = min(s.low, h.Units), min(s.high, h.Units)
		}
		if weights[i] == 0 {
			s.high = s.low
		}
		low, high = low+s.low, high+s.high
	}
	switch {
	case int64(n) < low:
		return nil, refusal.New(refusal.BelowMinimums, "", n, low)
	case int64(n) > high:
		return nil, refusal.New(refusal.AboveCapacity, "", n, high)
	}
	fill(shares, int64(n))
	list := make([]Allotment, len(strata))
	for i, s := range shares {
		list[i] = Allotment{s.name, int(s.units)}
	}
	return list, nil
}

// weights returns the weights that the rule applies, after checking its inputs.
func (rule Allocation) weights(strata []Expectation) ([]float64, error) {
	list := make([]float64, len(strata))
	plain := make([]estimate.Stratum, len(strata))
	for i, h := range strata {
		plain[i] = h.Stratum
		switch rule {
		case Equal:
			list[i] = 1
		case Proportional:
			list[i] = h.Area
		case Neyman:
			list[i] = h.Area * h.spread()
		default:
			return nil, refusal.New(refusal.UnknownCode, "", rule, "equal, proportional, neyman")
		}
	}
	_, err := estimate.TotalArea(plain)
	if rule == Neyman {
		_, err = checkExpectations(strata)
	}
	if err != nil {
		return nil, err
	}
	if slices.Max(list) == 0 {
		return nil, refusal.New(refusal.NoVariance)
	}
	return list, nil
}

// share is the allotment of one stratum: in proportion to weight, within low and high.
type share struct {
	name      string
	weight    *big.Rat
	low, high int64
	units     int64
	fixed     bool
	rest      *big.Rat // fraction cut off by rounding down
}

// fill shares n units, with Σ low ≤ n ≤ Σ high. It distributes the rest in
// proportion, fixes the strata beyond the bound with the greater total violation
// at that bound, and repeats with the others until none violates a bound; the
// result has the unique λ with Σ min(max(λ·weight, low), high) = n. Arithmetic is
// exact.
func fill(shares []share, n int64) {
	for i := range shares {
		if s := &shares[i]; s.low == s.high {
			s.units, s.fixed = s.low, true
		}
	}
	for {
		left, weight := n, new(big.Rat)
		for _, s := range shares {
			if s.fixed {
				left -= s.units
			} else {
				weight.Add(weight, s.weight)
			}
		}
		if weight.Sign() == 0 {
			return
		}
		if per := weight.Quo(new(big.Rat).SetInt64(left), weight); !fix(shares, per) {
			round(shares, per, left)
			return
		}
	}
}

// fix fixes strata whose share, at per units per weight, is out of bounds, and
// reports whether there were any.
func fix(shares []share, per *big.Rat) bool {
	bound := func(s share) (*big.Rat, int) { // distance beyond the bound, and which bound
		ideal := new(big.Rat).Mul(s.weight, per)
		if low := new(big.Rat).SetInt64(s.low); ideal.Cmp(low) < 0 {
			return low.Sub(low, ideal), -1
		}
		if high := new(big.Rat).SetInt64(s.high); ideal.Cmp(high) > 0 {
			return high.Sub(high, ideal), 1
		}
		return new(big.Rat), 0
	}
	out, missing := false, new(big.Rat)
	for _, s := range shares {
		if !s.fixed {
			d, side := bound(s)
			out = out || side != 0
			missing.Add(missing, d)
		}
	}
	for i := range shares {
		s := &shares[i]
		if s.fixed {
			continue
		}
		switch _, side := bound(*s); {
		case side < 0 && missing.Sign() >= 0:
			s.units, s.fixed = s.low, true
		case side > 0 && missing.Sign() <= 0:
			s.units, s.fixed = s.high, true
		}
	}
	return out
}

// round gives the strata that are not fixed their integer parts, and the
// remaining units to those with the largest remainders.
func round(shares []share, per *big.Rat, left int64) {
	var open []*share
	for i := range shares {
		s := &shares[i]
		if s.fixed {
			continue
		}
		ideal := new(big.Rat).Mul(s.weight, per)
		s.units = new(big.Int).Quo(ideal.Num(), ideal.Denom()).Int64()
		s.rest = ideal.Sub(ideal, new(big.Rat).SetInt64(s.units))
		left -= s.units
		open = append(open, s)
	}
	slices.SortFunc(open, func(a, b *share) int {
		return cmp.Or(b.rest.Cmp(a.rest), cmp.Compare(a.name, b.name))
	})
	for _, s := range open[:left] {
		s.units++
	}
}
