package crops_test

import (
	"math"
	"slices"
	"testing"

	"github.com/comision-mixta/mixta/crops"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func allotted(list []crops.Allotment) (units []int) {
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
		rule     crops.Allocation
		n, least int
		want     []int
	}{
		{crops.AllocateEqual, 640, 0, []int{160, 160, 160, 160}},
		{crops.AllocateEqual, 641, 0, []int{161, 160, 160, 160}},
		{crops.AllocateProportional, 641, 0, []int{13, 10, 205, 413}},
		{crops.AllocateNeyman, 641, 0, []int{23, 19, 243, 356}},
		{crops.AllocateNeyman, 641, 50, []int{50, 50, 220, 321}},
		{crops.AllocateProportional, 641, 100, []int{100, 100, 146, 295}},
		{crops.AllocateProportional, 641, 75, []int{75, 75, 163, 328}},
	} {
		got, err := crops.Allocate(tt.rule, tt.n, tt.least, olofssonPlan())
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tt.want, allotted(got)); diff != "" {
			t.Errorf("%s, %d, at least %d (-want +got):\n%s", tt.rule, tt.n, tt.least, diff)
		}
	}
}

var rules = []crops.Allocation{crops.AllocateEqual, crops.AllocateProportional, crops.AllocateNeyman}

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
		list, err := crops.Allocate(rule, n, least, plan)
		switch {
		case least > n:
			wantRefusedRapid(t, err, crops.ReasonNumber)
			return
		case n < low:
			wantRefusedRapid(t, err, crops.ReasonMinimums)
			return
		case n > high:
			wantRefusedRapid(t, err, crops.ReasonCapacity)
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
			w := map[crops.Allocation]float64{
				crops.AllocateEqual: 1, crops.AllocateProportional: h.Area,
				crops.AllocateNeyman: h.Area * math.Sqrt(h.Users*(1-h.Users)),
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
		again, err := crops.Allocate(rule, n, least, rapid.Permutation(plan).Draw(t, "order"))
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

// Neyman's rule must give a smaller error than the other two, up to rounding.
func TestNeymanIsBest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		plan := drawPlan(t)
		for i := range plan {
			plan[i].Units = 0
		}
		variance := func(rule crops.Allocation) (v float64) {
			list, err := crops.Allocate(rule, 100_000, 2, plan)
			if err != nil {
				t.Fatal(err)
			}
			for i, h := range plan {
				v += h.Area * h.Area * h.Users * (1 - h.Users) / float64(list[i].Units)
			}
			return v
		}
		best := variance(crops.AllocateNeyman)
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
	stratum := func(name string, area float64, units int64) crops.Expectation {
		return crops.Expectation{Stratum: crops.Stratum{Name: name, Area: area, Units: units}}
	}
	for _, tt := range []struct {
		plan []crops.Expectation
		want []int
	}{
		{[]crops.Expectation{stratum("a", 10, 60), stratum("b", 1, 0), stratum("c", 1, 0)}, []int{50, 25, 25}},
		{[]crops.Expectation{stratum("a", 10, 30), stratum("b", 1, 0), stratum("c", 1, 0)}, []int{30, 35, 35}},
		{[]crops.Expectation{stratum("a", 10, 60), stratum("b", 1, 10), stratum("c", 1, 0)}, []int{60, 10, 30}},
	} {
		got, err := crops.Allocate(crops.AllocateProportional, 100, 25, tt.plan)
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
	_, err := crops.Allocate("optimal", 641, 0, plan)
	wantRefused(t, err, crops.ReasonCode, "")
	for _, n := range []int{0, -5} {
		_, err = crops.Allocate(crops.AllocateEqual, n, 0, plan)
		wantRefused(t, err, crops.ReasonNumber, "n")
	}
	_, err = crops.Allocate(crops.AllocateEqual, 10, -1, plan)
	wantRefused(t, err, crops.ReasonNumber, "min")
	_, err = crops.Allocate(crops.AllocateEqual, 10, 3, plan)
	wantRefused(t, err, crops.ReasonMinimums, "")
	_, err = crops.Allocate(crops.AllocateEqual, 10, 0, nil)
	wantRefused(t, err, crops.ReasonBlank, "")
	small := []crops.Expectation{{Stratum: crops.Stratum{Name: "a", Area: 1, Units: 3}, Users: 0.5}}
	_, err = crops.Allocate(crops.AllocateNeyman, 4, 0, small)
	wantRefused(t, err, crops.ReasonCapacity, "")
	small[0].Users = 1
	_, err = crops.Allocate(crops.AllocateNeyman, 3, 0, small)
	wantRefused(t, err, crops.ReasonNoVariance, "")
	small[0].Users = 0 // not needed by the other rules
	if _, err = crops.Allocate(crops.AllocateProportional, 3, 0, small); err != nil {
		t.Error(err)
	}
	_, err = crops.Allocate(crops.AllocateNeyman, 3, 0, small)
	wantRefused(t, err, crops.ReasonExpected, "a")
	sure := append(olofssonPlan(), crops.Expectation{Stratum: crops.Stratum{Name: "sure", Area: 9e6}, Users: 1})
	list, err := crops.Allocate(crops.AllocateNeyman, 641, 10, sure)
	if err != nil || list[4].Units != 10 {
		t.Errorf("a stratum without variance gets %v (%v), want the minimum", list, err)
	}
}
