package estimate_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/estimate"
)

// An independent check of the standard errors: a population in which the truth
// is known is sampled again and again. The spread of the estimates must be what
// the formulas say on average, the mean must be the truth, and an interval of
// 95 % must hold the truth about as often as it says.
type world struct {
	strata []estimate.Stratum
	units  [][]estimate.Unit // by stratum
	draw   []int             // sample size by stratum
}

// newWorld makes strata of the given sizes, in which map and reference class of
// each unit follow chances that differ by stratum.
func newWorld(r *rand.Rand, sizes, draw []int, byClass bool) world {
	w := world{draw: draw}
	names := []string{"coca", "fallow", "other"}
	for h, size := range sizes {
		w.strata = append(w.strata, estimate.Stratum{Name: names[h], Area: float64(size)})
		var units []estimate.Unit
		for range size {
			m := names[h]
			if !byClass && r.Float64() < 0.3 {
				m = names[r.IntN(3)]
			}
			f := m
			if r.Float64() < 0.15+0.1*float64(h) {
				f = names[r.IntN(3)]
			}
			units = append(units, estimate.Unit{Stratum: names[h], Map: m, Reference: f})
		}
		w.units = append(w.units, units)
	}
	return w
}

// sample draws without replacement in each stratum.
func (w world) sample(r *rand.Rand) estimate.Sample {
	s := estimate.Sample{Design: crops.DesignProbability, Independent: true, Counts: map[estimate.Unit]int{}}
	for h, units := range w.units {
		for i := range w.draw[h] { // the first steps of a shuffle
			j := i + r.IntN(len(units)-i)
			units[i], units[j] = units[j], units[i]
			s.Counts[units[i]]++
		}
	}
	return s
}

// truth is what the estimates of figures are after, from every unit.
func (w world) truth() []float64 {
	var all, right, coca, cocaRight, mapped float64
	for _, units := range w.units {
		for _, u := range units {
			all++
			if u.Map == u.Reference {
				right++
			}
			if u.Map == "coca" {
				mapped++
			}
			if u.Reference == "coca" {
				coca++
				if u.Map == "coca" {
					cocaRight++
				}
			}
		}
	}
	return []float64{right / all, cocaRight / mapped, cocaRight / coca, coca}
}

var figureNames = []string{"overall", "user's", "producer's", "area"}

func figures(a *estimate.Accuracy) []estimate.Estimate {
	c, _ := a.Class("coca")
	return []estimate.Estimate{a.Overall, *c.Users, *c.Producers, c.Area}
}

func TestStandardErrorsBySimulation(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at the same time")
	}
	for _, tt := range []struct {
		name     string
		sizes    []int
		draw     []int
		byClass  bool
		finite   bool
		estimate func(estimate.Sample, []estimate.Stratum) (*estimate.Accuracy, error)
	}{
		{"classes", []int{6_000, 9_000, 45_000}, []int{200, 200, 500}, true, false, estimate.ByClass},
		{"strata", []int{6_000, 9_000, 45_000}, []int{200, 200, 500}, false, false, estimate.ByStratum},
		{"strata, half of them sampled", []int{200, 240, 400}, []int{100, 120, 200}, false, true, estimate.ByStratum},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(906, 2017))
			w := newWorld(r, tt.sizes, tt.draw, tt.byClass)
			if tt.finite {
				for i := range w.strata {
					w.strata[i].Units = int64(tt.sizes[i])
				}
			}
			const rounds = 4000
			truth := w.truth()
			var sum, squares, variance, held [4]float64
			for range rounds {
				a, err := tt.estimate(w.sample(r), w.strata)
				if err != nil {
					t.Fatal(err)
				}
				for i, e := range figures(a) {
					sum[i] += e.Value
					squares[i] += (e.Value - truth[i]) * (e.Value - truth[i])
					variance[i] += e.SE * e.SE
					if ci, _ := e.Interval(0.95); ci.Low <= truth[i] && truth[i] <= ci.High {
						held[i]++
					}
				}
			}
			for i, name := range figureNames {
				real, said := math.Sqrt(squares[i]/rounds), math.Sqrt(variance[i]/rounds)
				if ratio := said / real; math.Abs(ratio-1) > 0.04 {
					t.Errorf("%s: the formula says %.4g, the estimates spread by %.4g (ratio %.3f)", name, said, real, ratio)
				}
				if bias := (sum[i]/rounds - truth[i]) / real; math.Abs(bias) > 0.1 {
					t.Errorf("%s: mean %.5g, truth %.5g (%.3f standard errors off)", name, sum[i]/rounds, truth[i], bias)
				}
				if share := held[i] / rounds; share < 0.92 || share > 0.97 {
					t.Errorf("%s: the 95 %% interval holds the truth in %.1f %%", name, 100*share)
				}
			}
		})
	}
}

// A bootstrap of the worked example of Olofsson et al. 2014: in each stratum,
// n−1 of its n units with replacement, whose variance is that of the formulas
// (Rao and Wu 1988 for samples of n−1).
func TestStandardErrorsByBootstrap(t *testing.T) {
	s, strata := olofssonInput()
	a, err := estimate.ByClass(s, strata)
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(2014, 148))
	const rounds = 4000
	n := len(strata)
	areas, squares := make([]float64, n), make([]float64, n)
	for range rounds {
		b := estimate.Sample{Design: s.Design, Independent: true, Counts: map[estimate.Unit]int{}}
		for i, row := range olofsson.counts {
			var pool []int
			for j, c := range row {
				for range c {
					pool = append(pool, j)
				}
			}
			for range len(pool) - 1 {
				j := pool[r.IntN(len(pool))]
				b.Counts[estimate.Unit{Stratum: olofsson.classes[i], Map: olofsson.classes[i], Reference: olofsson.classes[j]}]++
			}
		}
		e, err := estimate.ByClass(b, strata)
		if err != nil {
			t.Fatal(err)
		}
		for k, c := range e.Classes {
			areas[k] += c.Area.Value
			squares[k] += c.Area.Value * c.Area.Value
		}
	}
	for k, c := range a.Classes {
		mean := areas[k] / rounds
		spread := math.Sqrt(squares[k]/rounds - mean*mean)
		if ratio := c.Area.SE / spread; math.Abs(ratio-1) > 0.04 {
			t.Errorf("%s: the formula says %.0f ha, the bootstrap %.0f ha", c.Class, c.Area.SE, spread)
		}
	}
}
