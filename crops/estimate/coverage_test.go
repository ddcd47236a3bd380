package estimate_test

import (
	"math"
	"testing"

	"github.com/comision-mixta/mixta/crops/estimate"
)

// How often an interval of 95 % holds the truth, by adding up the chances of all
// samples of two strata: never less often than the normal interval, and where the
// truth lies so near 0 or 1 that most samples show no variance, always.
func TestCoverage(t *testing.T) {
	const n = 20
	areas := []float64{100, 900}
	binomial := func(k int, p float64) float64 {
		c, _ := math.Lgamma(n + 1)
		a, _ := math.Lgamma(float64(k) + 1)
		b, _ := math.Lgamma(float64(n-k) + 1)
		return math.Exp(c-a-b) * math.Pow(p, float64(k)) * math.Pow(1-p, float64(n-k))
	}
	type ends struct{ area, producers [4]float64 } // of the interval, then of the normal one
	var all [n + 1][n + 1]ends
	z, _ := estimate.Z(0.95)
	for i := range all {
		for j := range all[i] {
			a, err := estimate.ByClass(byClass([]string{"coca", "other"}, [][]int{{i, n - i}, {j, n - j}}, areas, 1))
			if err != nil {
				t.Fatal(err)
			}
			put := func(to *[4]float64, e *estimate.Estimate) {
				if e == nil {
					*to = [4]float64{0, 1, 0, 1} // nothing is said
					return
				}
				in, _ := e.Interval(0.95)
				*to = [4]float64{in.Low, in.High, e.Value - z*e.SE, e.Value + z*e.SE}
			}
			put(&all[i][j].area, &a.Classes[0].Area)
			put(&all[i][j].producers, a.Classes[0].Producers)
		}
	}
	for _, truth := range [][2]float64{{0.999, 0.001}, {0.99, 0.01}, {0.97, 0.005}, {0.95, 0.02}, {0.9, 0.01}, {0.9, 0.1}, {0.8, 0.05}, {0.7, 0.3}} {
		area := areas[0]*truth[0] + areas[1]*truth[1]
		share := areas[0] * truth[0] / area
		var held [2]struct{ now, normal float64 }
		for i := range all {
			for j := range all[i] {
				chance := binomial(i, truth[0]) * binomial(j, truth[1])
				for k, c := range []struct {
					ends  [4]float64
					truth float64
				}{{all[i][j].area, area}, {all[i][j].producers, share}} {
					if c.ends[0] <= c.truth && c.truth <= c.ends[1] {
						held[k].now += chance
					}
					if c.ends[2] <= c.truth && c.truth <= c.ends[3] {
						held[k].normal += chance
					}
				}
			}
		}
		t.Logf("%v: area %.3f (normal %.3f), producer's %.3f (normal %.3f)", truth, held[0].now, held[0].normal, held[1].now, held[1].normal)
		for _, h := range held {
			if h.now < h.normal-1e-9 || h.now < 0.9 {
				t.Errorf("%v: %+v", truth, held)
			}
		}
	}
}
