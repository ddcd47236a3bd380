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
			for _, e := range []estimate.Estimate{*c.Users, *c.Producers, c.Proportion, a.Overall} {
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

// No observed variance is not no variance: each stratum of n units that agree
// leaves open a share of 1 − 0.025^(1/n) at 95 %, and more where it is not known
// what is mapped in the other strata.
func TestPerfectMap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		classes, counts, areas := drawMap(t)
		for i := range counts {
			n := counts[i][i]
			clear(counts[i])
			counts[i][i] = n
		}
		s, strata := byClass(classes, counts, areas, 1)
		for f, assess := range []func(estimate.Sample, []estimate.Stratum) (*estimate.Accuracy, error){estimate.ByClass, estimate.ByStratum} {
			a, err := assess(s, strata)
			if err != nil {
				t.Fatal(err)
			}
			for i, c := range a.Classes {
				for _, e := range []estimate.Estimate{a.Overall, *c.Users, *c.Producers} {
					if ci, err := e.Interval(0.95); err != nil || e.Value != 1 || e.SE != 0 || ci.High != 1 || ci.Low >= 1 {
						t.Fatalf("%s: %+v, %v, %v", c.Class, e, ci, err)
					}
				}
				users, err := c.Users.Interval(0.95)
				if open := 1 - math.Pow(0.025, 1/float64(counts[i][i])); err != nil || f == 0 && !near(users.Low, 1-open) || users.Low > 1-open+1e-9 {
					t.Fatalf("%s: %v, %v, and not %v", c.Class, users, err, 1-open)
				}
				area, err := c.Area.Interval(0.95)
				if err != nil || !near(c.Area.Value, areas[i]) || area.Low < 0 || area.High > a.Area*(1+1e-9) || area.High-area.Low < areas[i]*1e-3 {
					t.Fatalf("%s: %+v, %v, %v", c.Class, c.Area, area, err)
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
