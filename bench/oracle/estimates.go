package main

import (
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/estimate"
)

// estimates sets accuracies and areas against the Horvitz-Thompson estimator, unit
// by unit and in rational numbers, and their standard errors against the form of
// Sen, Yates and Grundy: differences of pairs of units, weighted by the chances of
// both to be drawn. Ends of intervals are put into the equation they must solve.
var estimates = oracle{"estimate", "10⁻⁹ of the value or of 1", askEstimate}

// drawnUnit is one verified unit.
type drawnUnit struct {
	mapped, found int
	size          *big.Rat
}

// drawnStratum is a stratum with its verified units.
type drawnStratum struct {
	area   *big.Rat
	holds  int64 // 0: as many as one likes
	mapped []int // classes mapped in it
	units  []drawnUnit
}

var classNames = []string{"a", "b", "c", "d"}

func askEstimate(r *rand.Rand) (string, bool) {
	strata, sized, byClass := drawStrata(r)
	s := estimate.Sample{Design: crops.DesignProbability, Independent: true, Counts: map[estimate.Unit]int{}}
	var list []estimate.Stratum
	for h, d := range strata {
		area, _ := d.area.Float64()
		name := fmt.Sprint("stratum ", h)
		if byClass {
			name = classNames[h]
		}
		stratum := estimate.Stratum{Name: name, Area: area, Units: d.holds, Mapped: map[string]float64{}}
		for _, m := range d.mapped {
			stratum.Mapped[classNames[m]] = 1 // how much makes no difference here
		}
		list = append(list, stratum)
		for _, u := range d.units {
			unit := estimate.Unit{Stratum: name, Map: classNames[u.mapped], Reference: classNames[u.found]}
			if sized {
				size, _ := u.size.Float64()
				s.AddSized(unit, size, crops.DesignProbability, true)
			} else {
				s.Add(unit, crops.DesignProbability, true)
			}
		}
	}
	r.Shuffle(len(list), func(i, k int) { list[i], list[k] = list[k], list[i] })
	got := estimate.Assess(s, list)
	if got.Refused != nil {
		return "refused: " + got.Refused.Error(), false
	}
	w := expanded{strata, sized}
	differ := w.compare("overall", &got.Accuracy.Overall, func(u drawnUnit) bool { return u.mapped == u.found }, all)
	for _, c := range got.Accuracy.Classes {
		k := int(c.Class[0] - 'a')
		mapped := func(u drawnUnit) bool { return u.mapped == k }
		found := func(u drawnUnit) bool { return u.found == k }
		both := func(u drawnUnit) bool { return mapped(u) && found(u) }
		differ += w.compare("proportion of "+c.Class, &c.Proportion, found, all)
		total, _ := w.total(all).Float64()
		if math.Abs(c.Area.Value-c.Proportion.Value*total) > 1e-9*total || math.Abs(c.Area.SE-c.Proportion.SE*total) > 1e-9*total {
			differ += fmt.Sprintf("area of %s: %v ± %v; ", c.Class, c.Area.Value, c.Area.SE)
		}
		if (c.Users == nil) != (w.total(mapped).Sign() == 0) {
			differ += "user's of " + c.Class + " told or not told; "
		} else if c.Users != nil {
			differ += w.compare("user's of "+c.Class, c.Users, both, mapped)
		}
		if c.Producers != nil {
			differ += w.compare("producer's of "+c.Class, c.Producers, both, found)
		}
	}
	return differ, false
}

func all(drawnUnit) bool { return true }

// drawStrata makes a sample: of the classes of the map or of other strata, counted
// or of plots with sizes, from numbers of units that are stated or not.
func drawStrata(r *rand.Rand) (strata []drawnStratum, sized, byClass bool) {
	classes := 2 + r.IntN(3)
	byClass = r.IntN(2) == 0
	sized = !byClass && r.IntN(2) == 0
	n := classes
	if !byClass {
		n = 1 + r.IntN(4)
	}
	agree := []float64{0.5, 0.9, 0.99, 1}[r.IntN(4)]
	for h := range n {
		d := drawnStratum{area: big.NewRat(1+r.Int64N(1_000_000), 100)}
		for k := range classes {
			if byClass && k == h || !byClass && (r.IntN(2) == 0 || k == 0) {
				d.mapped = append(d.mapped, k)
			}
		}
		units := 2 + r.IntN(25)
		sum := new(big.Rat)
		for range units {
			u := drawnUnit{mapped: d.mapped[r.IntN(len(d.mapped))], size: big.NewRat(1, 1)}
			u.found = u.mapped
			if r.Float64() > agree {
				u.found = r.IntN(classes)
			}
			if sized {
				u.size = big.NewRat(1+r.Int64N(400), 64) // exact as a float too
			}
			sum.Add(sum, u.size)
			d.units = append(d.units, u)
		}
		if !byClass && r.IntN(2) == 0 {
			d.holds = int64(units) + r.Int64N(200)
		}
		if sized {
			d.area = new(big.Rat).Add(sum, d.area)
		}
		strata = append(strata, d)
	}
	return strata, sized, byClass
}
