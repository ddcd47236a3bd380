package sample_test

import (
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/crops/estimate"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/crops/sample"
)

func allotted(list []sample.Allotment) (units []int) {
	for _, a := range list {
		units = append(units, a.Units)
	}
	return units
}

// Table 5 of Olofsson et al. 2014 (p. 53) prints 160 for each class by the equal
// and 13, 10, 205, 413 by the proportional rule; the equal column of 641 units is
// short of one, which goes to the first name here. Its columns with 100, 75 and 50
// units for the two classes of change are rounded by hand (75, 75, 165, 325) and
// do not follow from the rule that the text states, which gives the last row.
func TestAllocateWorkedExample(t *testing.T) {
	for _, tt := range []struct {
		rule     sample.Allocation
		n, least int
		want     []int
	}{
		{sample.Equal, 640, 0, []int{160, 160, 160, 160}},
		{sample.Equal, 641, 0, []int{161, 160, 160, 160}},
		{sample.Proportional, 641, 0, []int{13, 10, 205, 413}},
		{sample.Neyman, 641, 0, []int{23, 19, 243, 356}},
		{sample.Neyman, 641, 50, []int{50, 50, 220, 321}},
		{sample.Proportional, 641, 100, []int{100, 100, 146, 295}},
		{sample.Proportional, 641, 75, []int{75, 75, 163, 328}},
	} {
		got, err := sample.Allocate(tt.rule, tt.n, tt.least, olofssonPlan())
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tt.want, allotted(got)); diff != "" {
			t.Errorf("%s, %d, at least %d (-want +got):\n%s", tt.rule, tt.n, tt.least, diff)
		}
	}
}

var rules = []sample.Allocation{sample.Equal, sample.Proportional, sample.Neyman}

// Parts add up, keep their bounds, and do not depend on the order of the strata;
// between bounds they are within one unit of one proportion.
func TestAllocationsAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		plan := drawPlan(t)
		if rapid.Bool().Draw(t, "unstated") {
			plan[0].Units = 0
		}
		rule := rapid.SampledFrom(rules).Draw(t, "rule")
		n, least := rapid.IntRange(1, 3000).Draw(t, "n"), rapid.IntRange(0, 200).Draw(t, "least")
		var low, high int
		for _, h := range plan {
			holds := n
			if h.Units > 0 {
				holds = min(n, int(h.Units))
			}
			low, high = low+min(least, holds), high+holds
		}
		list, err := sample.Allocate(rule, n, least, plan)
		switch {
		case least > n:
			wantReason(t, err, refusal.Number)
			return
		case n < low:
			wantReason(t, err, refusal.BelowMinimums)
			return
		case n > high:
			wantReason(t, err, refusal.AboveCapacity)
			return
		case err != nil:
			t.Fatal(err)
		}
		sum, lowest, highest := 0, math.Inf(-1), math.Inf(1)
		for i, h := range plan {
			units := list[i].Units
			sum += units
			holds := n
			if h.Units > 0 {
				holds = min(n, int(h.Units))
			}
			if units < min(least, holds) || units > holds || list[i].Stratum != h.Name {
				t.Fatalf("%+v gets %+v of at least %d", h, list[i], least)
			}
			w := map[sample.Allocation]float64{
				sample.Equal: 1, sample.Proportional: h.Area,
				sample.Neyman: h.Area * math.Sqrt(h.Users*(1-h.Users)),
			}[rule]
			// One λ must serve all: more units than the least mean λw > units − 1,
			// fewer than it holds mean λw < units + 1.
			if units > min(least, holds) {
				lowest = max(lowest, float64(units-1)/w)
			}
			if units < holds {
				highest = min(highest, float64(units+1)/w)
			}
		}
		if sum != n {
			t.Fatalf("%v add up to %d, not %d", list, sum, n)
		}
		if lowest > highest*(1+1e-9) {
			t.Fatalf("%v is not in proportion: λ is above %v and below %v", list, lowest, highest)
		}
		again, err := sample.Allocate(rule, n, least, rapid.Permutation(plan).Draw(t, "order"))
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range again {
			if !slices.Contains(list, a) {
				t.Fatalf("in another order %v became %v", list, again)
			}
		}
	})
}

func wantReason(t *rapid.T, err error, reason refusal.Reason) {
	if r, ok := err.(*refusal.Error); !ok || r.Reason != reason {
		t.Fatalf("got %v, want a refusal for %s", err, reason)
	}
}

// Neyman's rule must give a smaller error than the other two, up to rounding.
func TestNeymanIsBest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		plan := drawPlan(t)
		for i := range plan {
			plan[i].Units = 0
		}
		variance := func(rule sample.Allocation) (v float64) {
			list, err := sample.Allocate(rule, 100_000, 2, plan)
			if err != nil {
				t.Fatal(err)
			}
			for i, h := range plan {
				v += h.Area * h.Area * h.Users * (1 - h.Users) / float64(list[i].Units)
			}
			return v
		}
		best := variance(sample.Neyman)
		for _, rule := range rules {
			if v := variance(rule); v < best*(1-1e-6) {
				t.Fatalf("%s gives %v, neyman %v", rule, v, best)
			}
		}
	})
}

// At 100/12 units of weight a would exceed what it holds; but when b and c are
// raised to the minimum, it does not.
func TestAllocateRaisesBeforeItCaps(t *testing.T) {
	stratum := func(name string, area float64, units int64) sample.Expectation {
		return sample.Expectation{Stratum: estimate.Stratum{Name: name, Area: area, Units: units}}
	}
	for _, tt := range []struct {
		plan []sample.Expectation
		want []int
	}{
		{[]sample.Expectation{stratum("a", 10, 60), stratum("b", 1, 0), stratum("c", 1, 0)}, []int{50, 25, 25}},
		{[]sample.Expectation{stratum("a", 10, 30), stratum("b", 1, 0), stratum("c", 1, 0)}, []int{30, 35, 35}},
		{[]sample.Expectation{stratum("a", 10, 60), stratum("b", 1, 10), stratum("c", 1, 0)}, []int{60, 10, 30}},
	} {
		got, err := sample.Allocate(sample.Proportional, 100, 25, tt.plan)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tt.want, allotted(got)); diff != "" {
			t.Errorf("%v (-want +got):\n%s", tt.plan, diff)
		}
	}
}

func TestAllocateRefuses(t *testing.T) {
	plan := olofssonPlan()
	_, err := sample.Allocate("optimal", 641, 0, plan)
	cropstest.WantRefused(t, err, refusal.UnknownCode, "")
	for _, n := range []int{0, -5} {
		_, err = sample.Allocate(sample.Equal, n, 0, plan)
		cropstest.WantRefused(t, err, refusal.Number, "n")
	}
	_, err = sample.Allocate(sample.Equal, 10, -1, plan)
	cropstest.WantRefused(t, err, refusal.Number, "min")
	_, err = sample.Allocate(sample.Equal, 10, 3, plan)
	cropstest.WantRefused(t, err, refusal.BelowMinimums, "")
	_, err = sample.Allocate(sample.Equal, 10, 0, nil)
	cropstest.WantRefused(t, err, refusal.Blank, "")
	small := []sample.Expectation{{Stratum: estimate.Stratum{Name: "a", Area: 1, Units: 3}, Users: 0.5}}
	_, err = sample.Allocate(sample.Neyman, 4, 0, small)
	cropstest.WantRefused(t, err, refusal.AboveCapacity, "")
	small[0].Users = 1
	_, err = sample.Allocate(sample.Neyman, 3, 0, small)
	cropstest.WantRefused(t, err, refusal.NoVariance, "")
	small[0].Users = 0 // not needed by the other rules
	if _, err = sample.Allocate(sample.Proportional, 3, 0, small); err != nil {
		t.Error(err)
	}
	_, err = sample.Allocate(sample.Neyman, 3, 0, small)
	cropstest.WantRefused(t, err, refusal.AccuracyRange, "a")
	sure := append(olofssonPlan(), sample.Expectation{Stratum: estimate.Stratum{Name: "sure", Area: 9e6}, Users: 1})
	list, err := sample.Allocate(sample.Neyman, 641, 10, sure)
	if err != nil || list[4].Units != 10 {
		t.Errorf("a stratum without variance gets %v (%v), want the minimum", list, err)
	}
}
