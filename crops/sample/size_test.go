package sample_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/crops/estimate"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/crops/sample"
)

// Table 5 of Olofsson et al. 2014 (p. 53): weights and conjectured user's accuracies.
func olofssonPlan() []sample.Expectation {
	var plan []sample.Expectation
	for _, h := range []struct {
		class         string
		pixels, users float64
	}{
		{"deforestation", 200_000, 0.70},
		{"forest gain", 150_000, 0.60},
		{"stable forest", 3_200_000, 0.90},
		{"stable non-forest", 6_450_000, 0.95},
	} {
		plan = append(plan, sample.Expectation{
			Stratum: estimate.Stratum{Name: h.class, Area: h.pixels, Units: int64(h.pixels)},
			Users:   h.users,
		})
	}
	return plan
}

// Section 5.1.1: 641 units for a standard error of 0.01 of the overall accuracy.
func TestSampleSizeWorkedExample(t *testing.T) {
	for _, tt := range []struct {
		target    float64
		n, finite int
	}{
		{0.01, 641, 641}, // as printed
		{0.005, 2563, 2562},
		{0.001, 64054, 63626},
	} {
		n, err := sample.Size(olofssonPlan(), tt.target)
		finite, err2 := sample.SizeFinite(olofssonPlan(), tt.target)
		if err != nil || err2 != nil || n != tt.n || finite != tt.finite {
			t.Errorf("S(O) = %v: %d (%v), finite %d (%v); want %d and %d", tt.target, n, err, finite, err2, tt.n, tt.finite)
		}
	}
}

// What the size is for: shared by Neyman's rule, n units give the target standard
// error and n−1 miss it, up to the rounding of the shares.
func TestSampleSizeMeetsTarget(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		plan := drawPlan(t)
		target := rapid.Float64Range(0.005, 0.05).Draw(t, "target")
		n, err := sample.Size(plan, target)
		if err != nil {
			t.Fatal(err)
		}
		var total, sum float64
		for _, h := range plan {
			total += h.Area
		}
		for _, h := range plan { // the variance at exact shares is (Σ W S)² / n
			sum += h.Area / total * math.Sqrt(h.Users*(1-h.Users))
		}
		if se := sum / math.Sqrt(float64(n)); se > target*(1+1e-9) {
			t.Fatalf("%d units give %v, more than %v", n, se, target)
		}
		if n > 1 {
			if se := sum / math.Sqrt(float64(n-1)); se < target*(1-1e-9) {
				t.Fatalf("%d units would do: %v", n-1, se)
			}
		}
		finite, err := sample.SizeFinite(plan, target)
		if err != nil || finite > n {
			t.Fatalf("finite strata need %d units (%v), infinite ones %d", finite, err, n)
		}
	})
}

func drawPlan(t *rapid.T) []sample.Expectation {
	var plan []sample.Expectation
	for i := range rapid.IntRange(1, 6).Draw(t, "strata") {
		plan = append(plan, sample.Expectation{
			Stratum: estimate.Stratum{
				Name:  string(rune('A' + i)),
				Area:  rapid.Float64Range(0.01, 1e6).Draw(t, "area"),
				Units: rapid.Int64Range(1, 2000).Draw(t, "units"),
			},
			Users: rapid.Float64Range(0.05, 0.99).Draw(t, "users"),
		})
	}
	return plan
}

func TestSampleSizeRefuses(t *testing.T) {
	for _, target := range []float64{0, 1, -0.01, math.NaN(), math.Inf(1)} {
		_, err := sample.Size(olofssonPlan(), target)
		cropstest.WantRefused(t, err, refusal.TargetRange, "")
	}
	_, err := sample.Size(olofssonPlan(), 1e-9)
	cropstest.WantRefused(t, err, refusal.Number, "n")
	_, err = sample.Size(nil, 0.01)
	cropstest.WantRefused(t, err, refusal.Blank, "")
	for _, users := range []float64{0, -1, 1.1, 70, math.NaN()} {
		plan := olofssonPlan()
		plan[1].Users = users
		_, err = sample.Size(plan, 0.01)
		cropstest.WantRefused(t, err, refusal.AccuracyRange, "forest gain")
	}
	plan := olofssonPlan()
	for i := range plan {
		plan[i].Users = 1
	}
	_, err = sample.Size(plan, 0.01)
	cropstest.WantRefused(t, err, refusal.NoVariance, "")
	plan = olofssonPlan()
	plan[2].Units = 0
	_, err = sample.SizeFinite(plan, 0.01)
	cropstest.WantRefused(t, err, refusal.Number, "stable forest")
}

func ids(n int) []string {
	list := make([]string, n)
	for i := range list {
		list[i] = fmt.Sprintf("plot-%03d", i+1)
	}
	return list
}

// The vectors were computed in Python from the definition of the key:
// sorted(ids, key=lambda i: sha256(part(seed)+part(stratum)+part(i)).digest()),
// with part(x) = struct.pack(">Q", len(x)) + x in UTF-8.
func TestDrawVectors(t *testing.T) {
	for stratum, want := range map[string][]string{
		"coca":    {"plot-004", "plot-009", "plot-014", "plot-010", "plot-003"},
		"no coca": {"plot-008", "plot-003", "plot-002", "plot-013", "plot-001"},
	} {
		got, err := sample.Draw("IX Comisión Mixta 2022", stratum, ids(20), 5)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(sample.Drawn{Stratum: stratum, Units: want, Population: 20, Inclusion: 0.25}, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", stratum, diff)
		}
	}
}

// The sample depends on seed, stratum and ids alone; a larger one goes on where
// a smaller one ends.
func TestDrawIsReproducible(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.SliceOfNDistinct(rapid.StringN(1, 8, -1), 1, 40, rapid.ID).Draw(t, "ids")
		seed, stratum := rapid.StringN(1, 8, -1).Draw(t, "seed"), rapid.String().Draw(t, "stratum")
		n := rapid.IntRange(0, len(list)).Draw(t, "n")
		a, err := sample.Draw(seed, stratum, list, n)
		if err != nil {
			t.Fatal(err)
		}
		b, err := sample.Draw(seed, stratum, rapid.Permutation(list).Draw(t, "order"), len(list))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(a.Units, b.Units[:n]); diff != "" {
			t.Fatalf("(-some +all, reordered):\n%s", diff)
		}
		seen := map[string]bool{}
		for _, id := range b.Units {
			if seen[id] {
				t.Fatalf("%q was drawn twice", id)
			}
			seen[id] = true
		}
	})
}

func TestDrawRefuses(t *testing.T) {
	_, err := sample.Draw("", "coca", ids(3), 1)
	cropstest.WantRefused(t, err, refusal.NoSeed, "")
	for _, n := range []int{-1, 4} {
		_, err = sample.Draw("s", "coca", ids(3), n)
		cropstest.WantRefused(t, err, refusal.DrawExceeds, "coca")
	}
	_, err = sample.Draw("s", "coca", []string{"a", "b", "a"}, 1)
	cropstest.WantRefused(t, err, refusal.Repeated, "a")
	_, err = sample.Draw("s", "coca", []string{"a", ""}, 1)
	cropstest.WantRefused(t, err, refusal.Blank, "")
	if d, err := sample.Draw("s", "coca", nil, 0); err != nil || d.Inclusion != 0 || len(d.Units) != 0 {
		t.Errorf("an empty stratum gives %+v, %v", d, err)
	}
}

// Over many seeds every unit, and every pair of units, is in the sample equally
// often. With c_i the number of samples of n out of N that hold unit i in R draws
// and f = n/N, Σ (c_i − Rf)² / (R f (1−f)) · (N−1)/N is χ² with N−1 degrees of
// freedom; for pairs, whose counts are more entangled, χ² is only near.
func TestDrawIsUniform(t *testing.T) {
	const N, n, R = 40, 12, 6000
	list := ids(N)
	index := map[string]int{}
	for i, id := range list {
		index[id] = i
	}
	var single, first [N]float64
	var pair [N][N]float64
	for r := range R {
		d, err := sample.Draw(fmt.Sprintf("seed %d", r), "coca", list, n)
		if err != nil {
			t.Fatal(err)
		}
		first[index[d.Units[0]]]++
		for k, a := range d.Units {
			single[index[a]]++
			for _, b := range d.Units[:k] {
				i, j := index[a], index[b]
				pair[min(i, j)][max(i, j)]++
			}
		}
	}
	var chiSingle, chiFirst, chiPair float64
	f, g := float64(n)/N, float64(n*(n-1))/(N*(N-1))
	for i := range N {
		chiSingle += math.Pow(single[i]-R*f, 2) / (R * f * (1 - f)) * (N - 1) / N
		chiFirst += math.Pow(first[i]-R/float64(N), 2) / (R / float64(N))
		for j := i + 1; j < N; j++ {
			chiPair += math.Pow(pair[i][j]-R*g, 2) / (R * g * (1 - g))
		}
	}
	const low, high = 17.3, 72.1 // χ² with 39 degrees of freedom, 0.1 % on either side
	if chiSingle < low || chiSingle > high {
		t.Errorf("units: χ² = %.1f, not within %v to %v", chiSingle, low, high)
	}
	if chiFirst < low || chiFirst > high {
		t.Errorf("first draws: χ² = %.1f, not within %v to %v", chiFirst, low, high)
	}
	if m := float64(N * (N - 1) / 2); math.Abs(chiPair-m) > 4*math.Sqrt(2*m) {
		t.Errorf("pairs: χ² = %.1f for %v pairs", chiPair, m)
	}
}
