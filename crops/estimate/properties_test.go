package estimate_test

import (
	"errors"
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/crops/estimate"
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
		a, err := estimate.ByClass(byClassOf(drawMap(t)))
		if err != nil {
			t.Fatal(err)
		}
		var areas, mapped, shares float64
		for i, c := range a.Classes {
			areas, mapped = areas+c.Area.Value, mapped+c.Mapped
			for _, e := range []estimate.Estimate{c.Users, c.Producers, c.Proportion, a.Overall} {
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

func byClassOf(classes []string, counts [][]int, areas []float64) (estimate.Sample, []estimate.Stratum) {
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
		for _, assess := range []func(estimate.Sample, []estimate.Stratum) (*estimate.Accuracy, error){estimate.ByClass, estimate.ByStratum} {
			a, err := assess(s, strata)
			if err != nil {
				t.Fatal(err)
			}
			sure := estimate.Estimate{Value: 1}
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
		a, err := estimate.ByClass(byClass(classes, counts, areas, 1))
		b, err2 := estimate.ByClass(byClass(classes, counts, areas, factor))
		for i := range counts {
			for j := range counts[i] {
				counts[i][j] *= 2
			}
		}
		c, err3 := estimate.ByClass(byClass(classes, counts, areas, 1))
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
