package crops_test

import (
	"errors"
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/balance"
	"github.com/comision-mixta/mixta/crops/estimate"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/crops/sample"
)

// Whatever goes in, what comes out is finite or a refusal, and never a panic.
func TestNothingButNumbersAndRefusals(t *testing.T) {
	wild := rapid.OneOf(rapid.Float64(), rapid.Float64Range(0, 2), rapid.Float64Range(0, 1e15),
		rapid.SampledFrom([]float64{0, math.NaN(), math.Inf(1), math.Inf(-1), 1e-6, 1e15, math.MaxFloat64, math.SmallestNonzeroFloat64}))
	count := rapid.OneOf(rapid.IntRange(0, 5), rapid.Int())
	name := rapid.SampledFrom([]string{"", "A", "B", "C"})
	rapid.Check(t, func(t *rapid.T) {
		s := estimate.Sample{Design: crops.DesignProbability, Independent: true, Counts: map[estimate.Unit]int{}}
		for range rapid.IntRange(0, 12).Draw(t, "units") {
			u := estimate.Unit{Stratum: name.Draw(t, "stratum"), Map: name.Draw(t, "map"), Reference: name.Draw(t, "reference")}
			s.Counts[u] = count.Draw(t, "n")
		}
		var strata []estimate.Stratum
		var plan []sample.Expectation
		for range rapid.IntRange(0, 4).Draw(t, "strata") {
			h := estimate.Stratum{Name: name.Draw(t, "name"), Area: wild.Draw(t, "area"), Units: int64(count.Draw(t, "holds"))}
			strata = append(strata, h)
			plan = append(plan, sample.Expectation{Stratum: h, Users: wild.Draw(t, "users")})
		}
		a := estimate.Assess(s, strata)
		if (a.Accuracy == nil) == (a.Refused == nil) {
			t.Fatalf("neither or both of accuracy and refusal: %+v", a)
		}
		if a.Accuracy != nil {
			values := []estimate.Estimate{a.Accuracy.Overall}
			for _, c := range a.Accuracy.Classes {
				values = append(values, c.Proportion, c.Area)
				for _, e := range []*estimate.Estimate{c.Users, c.Producers} {
					if e != nil {
						values = append(values, *e)
					}
				}
			}
			for _, e := range values {
				ci, err := e.Interval(0.95)
				if err != nil || ci.Low < e.Least || ci.High > e.Most || ci.Low > e.Value || ci.High < e.Value {
					t.Fatalf("%+v: %v, %v", e, ci, err)
				}
				wantFinite(t, e.Value, e.SE, ci.Low, ci.High)
			}
		}
		target, level := wild.Draw(t, "target"), wild.Draw(t, "level")
		n, err := sample.Size(plan, target)
		wantCount(t, n, err)
		n, err = sample.SizeFinite(plan, target)
		wantCount(t, n, err)
		list, err := sample.Allocate(rapid.SampledFrom([]sample.Allocation{sample.Equal, sample.Proportional, sample.Neyman}).Draw(t, "rule"), count.Draw(t, "n"), count.Draw(t, "least"), plan)
		wantCount(t, len(list), err)
		ci, err := estimate.Estimate{Value: 1, SE: 1}.Interval(level)
		if err == nil {
			wantFinite(t, ci.Low, ci.High)
		}
		areas := []balance.RegionArea{{Region: name.Draw(t, "region"), Area: crops.MicroHectares(rapid.Int64().Draw(t, "µha"))}}
		p, err := balance.PotentialProduction(areas, []balance.RegionYield{{Region: name.Draw(t, "region"), Low: wild.Draw(t, "low"), High: wild.Draw(t, "high"), Basis: crops.BasisFresh}})
		if err == nil {
			wantFinite(t, p.Leaf.Low, p.Leaf.High)
		}
		if r, err := p.Cocaine(balance.Factor{Name: "f", Source: "s", LeafPerCocaine: wild.Draw(t, "factor"), Basis: crops.BasisFresh}); err == nil {
			wantFinite(t, r.Low, r.High)
		}
	})
}

func wantFinite(t *rapid.T, values ...float64) {
	for _, v := range values {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			t.Fatalf("got %v", values)
		}
	}
}

func wantCount(t *rapid.T, n int, err error) {
	if _, ok := errors.AsType[*refusal.Error](err); err != nil && (!ok || n != 0) || err == nil && n < 1 {
		t.Fatalf("got %d, %v", n, err)
	}
}
