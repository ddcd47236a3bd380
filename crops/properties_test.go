package crops_test

import (
	"errors"
	"math"
	"testing"

	"github.com/comision-mixta/mixta/crops"
	"pgregory.net/rapid"
)

// Maps of two to five classes, sampled with at least two units a class.
func drawMap(t *rapid.T) (classes []string, counts [][]int, areas []float64) {
	k := rapid.IntRange(2, 5).Draw(t, "classes")
	for i := range k {
		classes = append(classes, string(rune('A'+i)))
		row := rapid.SliceOfN(rapid.IntRange(0, 60), k, k).Draw(t, "row")
		row[i] += 2
		counts = append(counts, row)
		areas = append(areas, rapid.Float64Range(0.01, 1e6).Draw(t, "area"))
	}
	return classes, counts, areas
}

func near(a, b float64) bool {
	return math.Abs(a-b) <= 1e-9*max(1, math.Abs(a), math.Abs(b))
}

func TestAreasAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, err := crops.AssessByClass(byClassOf(drawMap(t)))
		if err != nil {
			t.Fatal(err)
		}
		var areas, mapped, shares float64
		for i, c := range a.Classes {
			areas, mapped = areas+c.Area.Value, mapped+c.Mapped
			for _, e := range []crops.Estimate{c.Users, c.Producers, c.Proportion, a.Overall} {
				if !(e.Value >= 0 && e.Value <= 1+1e-12 && e.SE >= 0 && e.SE <= 1) {
					t.Fatalf("%s: impossible estimate %v", c.Class, e)
				}
			}
			for _, p := range a.Proportions[i] {
				shares += p
			}
		}
		if !near(areas, a.Area) || !near(mapped, a.Area) || !near(shares, 1) {
			t.Fatalf("areas add up to %v, mapped to %v, of %v; shares to %v", areas, mapped, a.Area, shares)
		}
	})
}

func byClassOf(classes []string, counts [][]int, areas []float64) (crops.Sample, []crops.Stratum) {
	return byClass(classes, counts, areas, 1)
}

func TestPerfectMap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		classes, counts, areas := drawMap(t)
		for i := range counts {
			n := counts[i][i]
			clear(counts[i])
			counts[i][i] = n
		}
		s, strata := byClass(classes, counts, areas, 1)
		for _, estimate := range []func(crops.Sample, []crops.Stratum) (*crops.Accuracy, error){crops.AssessByClass, crops.AssessByStratum} {
			a, err := estimate(s, strata)
			if err != nil {
				t.Fatal(err)
			}
			sure := crops.Estimate{Value: 1}
			if a.Overall != sure {
				t.Fatalf("overall %v", a.Overall)
			}
			for i, c := range a.Classes {
				ci, err := c.Area.Interval(0.95)
				if err != nil || c.Users != sure || c.Producers != sure || ci.High != ci.Low || !near(ci.Low, areas[i]) {
					t.Fatalf("%+v, %v, %v", c, ci, err)
				}
			}
		}
	})
}

// Areas in another unit change areas and nothing else; twice the units in every
// cell leave the values and shrink the errors.
func TestScaling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		classes, counts, areas := drawMap(t)
		factor := rapid.Float64Range(0.01, 100).Draw(t, "factor")
		a, err := crops.AssessByClass(byClass(classes, counts, areas, 1))
		b, err2 := crops.AssessByClass(byClass(classes, counts, areas, factor))
		for i := range counts {
			for j := range counts[i] {
				counts[i][j] *= 2
			}
		}
		c, err3 := crops.AssessByClass(byClass(classes, counts, areas, 1))
		if err := errors.Join(err, err2, err3); err != nil {
			t.Fatal(err)
		}
		for i := range a.Classes {
			x, y, z := a.Classes[i], b.Classes[i], c.Classes[i]
			if !near(y.Area.Value, factor*x.Area.Value) || !near(y.Area.SE, factor*x.Area.SE) ||
				!near(x.Producers.SE, y.Producers.SE) || !near(x.Users.SE, y.Users.SE) {
				t.Fatalf("scaled by %v: %+v and %+v", factor, x, y)
			}
			if !near(x.Area.Value, z.Area.Value) || z.Area.SE > x.Area.SE || z.Producers.SE > x.Producers.SE {
				t.Fatalf("twice the units: %+v and %+v", x, z)
			}
		}
	})
}

// Whatever goes in, what comes out is finite or a refusal, and never a panic.
func TestNothingButNumbersAndRefusals(t *testing.T) {
	wild := rapid.OneOf(rapid.Float64(), rapid.Float64Range(0, 2), rapid.Float64Range(0, 1e15),
		rapid.SampledFrom([]float64{0, math.NaN(), math.Inf(1), math.Inf(-1), 1e-6, 1e15, math.MaxFloat64, math.SmallestNonzeroFloat64}))
	count := rapid.OneOf(rapid.IntRange(0, 5), rapid.Int())
	name := rapid.SampledFrom([]string{"", "A", "B", "C"})
	rapid.Check(t, func(t *rapid.T) {
		s := crops.Sample{Design: crops.DesignProbability, Independent: true, Counts: map[crops.Unit]int{}}
		for range rapid.IntRange(0, 12).Draw(t, "units") {
			u := crops.Unit{Stratum: name.Draw(t, "stratum"), Map: name.Draw(t, "map"), Reference: name.Draw(t, "reference")}
			s.Counts[u] = count.Draw(t, "n")
		}
		var strata []crops.Stratum
		var plan []crops.Expectation
		for range rapid.IntRange(0, 4).Draw(t, "strata") {
			h := crops.Stratum{Name: name.Draw(t, "name"), Area: wild.Draw(t, "area"), Units: int64(count.Draw(t, "holds"))}
			strata = append(strata, h)
			plan = append(plan, crops.Expectation{Stratum: h, Users: wild.Draw(t, "users")})
		}
		a := crops.Assess(s, strata)
		if (a.Accuracy == nil) == (a.Refused == nil) {
			t.Fatalf("neither or both of accuracy and refusal: %+v", a)
		}
		if a.Accuracy != nil {
			values := []crops.Estimate{a.Accuracy.Overall}
			for _, c := range a.Accuracy.Classes {
				values = append(values, c.Users, c.Producers, c.Proportion, c.Area)
			}
			for _, e := range values {
				wantFinite(t, e.Value, e.SE)
			}
		}
		target, level := wild.Draw(t, "target"), wild.Draw(t, "level")
		n, err := crops.SampleSize(plan, target)
		wantCount(t, n, err)
		n, err = crops.SampleSizeFinite(plan, target)
		wantCount(t, n, err)
		list, err := crops.Allocate(rapid.SampledFrom(rules).Draw(t, "rule"), count.Draw(t, "n"), count.Draw(t, "least"), plan)
		wantCount(t, len(list), err)
		ci, err := crops.Estimate{Value: 1, SE: 1}.Interval(level)
		if err == nil {
			wantFinite(t, ci.Low, ci.High)
		}
		areas := []crops.RegionArea{{Region: name.Draw(t, "region"), Area: crops.MicroHectares(rapid.Int64().Draw(t, "µha"))}}
		p, err := crops.Produce(areas, []crops.RegionYield{{Region: name.Draw(t, "region"), Low: wild.Draw(t, "low"), High: wild.Draw(t, "high"), Basis: crops.BasisFresh}})
		if err == nil {
			wantFinite(t, p.Leaf.Low, p.Leaf.High)
		}
		if r, err := p.Cocaine(crops.Factor{Name: "f", Source: "s", LeafPerCocaine: wild.Draw(t, "factor"), Basis: crops.BasisFresh}); err == nil {
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
	if _, ok := errors.AsType[*crops.RefusedError](err); err != nil && (!ok || n != 0) || err == nil && n < 1 {
		t.Fatalf("got %d, %v", n, err)
	}
}
