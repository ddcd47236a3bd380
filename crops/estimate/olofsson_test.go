package estimate_test

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/crops/estimate"
)

// ByClass gives what the equations of Olofsson et al. 2014, section 4, give as they
// are printed.
func TestByClassIsOlofsson(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		names, counts, areas := drawMap(t)
		got, err := estimate.ByClass(byClass(names, counts, areas, 1))
		if err != nil {
			t.Fatal(err)
		}
		e := errorMatrix{counts, areas, make([]float64, len(areas))}
		var total float64
		for i := range areas {
			total += areas[i]
			for _, n := range counts[i] {
				e.n[i] += float64(n)
			}
		}
		want := &estimate.Accuracy{Estimator: estimate.CountsByClass, Overall: e.overall(total), Counts: counts, Area: total}
		for k, name := range names {
			p := e.proportion(k, total)
			want.Classes = append(want.Classes, estimate.ClassAccuracy{Class: name, Mapped: areas[k], Users: new(e.users(k)),
				Producers: new(e.producers(k)), Proportion: p, Area: estimate.Estimate{Value: total * p.Value, SE: total * p.SE}})
			want.Proportions = append(want.Proportions, make([]float64, len(names)))
			for j := range names {
				want.Proportions[k][j] = areas[k] * e.share(k, j) / total
			}
			want.Units += int(e.n[k])
		}
		if diff := cmp.Diff(want, got, cmpopts.EquateApprox(1e-9, 1e-9), valuesOnly); diff != "" {
			t.Fatalf("(-equations +got):\n%s", diff)
		}
	})
}

// valuesOnly compares values and standard errors, and not how sure they are.
var valuesOnly = cmp.Options{cmpopts.IgnoreFields(estimate.Estimate{}, "Least", "Most", "Unseen"), cmpopts.IgnoreFields(estimate.Accuracy{}, "Notices")}

// errorMatrix is counts by map and reference class, with the mapped areas and
// the number of units of each map class.
type errorMatrix struct {
	counts  [][]int
	area, n []float64
}

// share is n_ij / n_i·.
func (e errorMatrix) share(i, j int) float64 { return float64(e.counts[i][j]) / e.n[i] }

// spread is the variance of share(i, j) as an estimate.
func (e errorMatrix) spread(i, j int) float64 {
	p := e.share(i, j)
	return p * (1 - p) / (e.n[i] - 1)
}

func (e errorMatrix) overall(total float64) estimate.Estimate {
	var value, variance float64
	for i, a := range e.area {
		value += a * e.share(i, i)
		variance += a * a * e.spread(i, i)
	}
	return estimate.Estimate{Value: value / total, SE: math.Sqrt(variance) / total}
}

func (e errorMatrix) users(i int) estimate.Estimate {
	return estimate.Estimate{Value: e.share(i, i), SE: math.Sqrt(e.spread(i, i))}
}

func (e errorMatrix) proportion(k int, total float64) estimate.Estimate {
	var value, variance float64
	for i, a := range e.area {
		value += a * e.share(i, k)
		variance += a * a * e.spread(i, k)
	}
	return estimate.Estimate{Value: value / total, SE: math.Sqrt(variance) / total}
}

// producers is eq. 7, with areas for numbers of pixels:
//
//	V(P_j) = [ N_j·² (1−P_j)² U_j (1−U_j) / (n_j·−1)
//	         + P_j² Σ_{i≠j} N_i·² (n_ij/n_i·) (1−n_ij/n_i·) / (n_i·−1) ] / N_·j²
//
// where N_·j = Σ_i N_i· n_ij / n_i· (eq. 8).
func (e errorMatrix) producers(j int) estimate.Estimate {
	var whole, others float64
	for i, a := range e.area {
		whole += a * e.share(i, j)
		if i != j {
			others += a * a * e.spread(i, j)
		}
	}
	p := e.area[j] * e.share(j, j) / whole
	own := e.area[j] * e.area[j] * (1 - p) * (1 - p) * e.spread(j, j)
	return estimate.Estimate{Value: p, SE: math.Sqrt(own+p*p*others) / whole}
}
