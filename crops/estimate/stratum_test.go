package estimate_test

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/estimate"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
)

// The numerical example of Stehman 2014, Table 2: 10 units from each of four
// strata of 40,000, 30,000, 20,000 and 10,000 pixels; map and reference class of
// each. The units were taken from two public transcriptions that agree, the
// examples of the R packages mapaccuracy (H. Costa) and mapac (D. Pflugmacher).
func stehmanInput(units bool) (estimate.Sample, []estimate.Stratum) {
	table := []struct{ mapped, found string }{
		{"AAAAAAABBB", "AAAAACBABC"},
		{"ABBBBBBBBB", "ABBBBBAABB"},
		{"BBCCCCCCBB", "CCCCCDDBBA"},
		{"DDDDDDDDDD", "DDDDDDDCCB"},
	}
	var s estimate.Sample
	var strata []estimate.Stratum
	for h, row := range table {
		stratum := estimate.Stratum{Name: string(rune('1' + h)), Area: 40_000 - 10_000*float64(h)}
		if units {
			stratum.Units = int64(stratum.Area)
		}
		strata = append(strata, stratum)
		for u := range row.mapped {
			s.Add(estimate.Unit{Stratum: stratum.Name, Map: row.mapped[u : u+1], Reference: row.found[u : u+1]},
				crops.DesignProbability, true)
		}
	}
	return s, strata
}

// Printed on pp. 4932-4936, as quoted in the tests of the Python package
// acc_assessment and in the docs of nrt-validate, which agree; page numbers as in
// mapaccuracy. The paper itself was not read.
func TestStehmanWorkedExample(t *testing.T) {
	a, err := estimate.ByStratum(stehmanInput(true))
	if err != nil {
		t.Fatal(err)
	}
	A, B, C := a.Classes[0], a.Classes[1], a.Classes[2]
	got := []string{
		cropstest.Printed(A.Proportion.Value, 2), cropstest.Printed(A.Proportion.SE, 3),
		cropstest.Printed(C.Proportion.Value, 2), cropstest.Printed(C.Proportion.SE, 3),
		cropstest.Printed(a.Overall.Value, 2), cropstest.Printed(a.Overall.SE, 3),
		cropstest.Printed(B.Users.Value, 3), cropstest.Printed(B.Users.SE, 3),
		cropstest.Printed(B.Producers.Value, 3), cropstest.Printed(a.Proportions[1][2], 2),
	}
	want := []string{"0.35", "0.082", "0.20", "0.064", "0.63", "0.085", "0.574", "0.125", "0.794", "0.08"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-printed +computed):\n%s", diff)
	}
}

// The paper prints 0.114 for the standard error of the producer's accuracy of
// class B. Two independent reimplementations trace it to a slip: in stratum 4
// the variance of x enters as 0, while Table 3 of the paper has the right 0.10.
// The equation gives 0.117, and 0.114 comes back with the slip.
func TestStehmanMisprint(t *testing.T) {
	a, err := estimate.ByStratum(stehmanInput(true))
	if err != nil {
		t.Fatal(err)
	}
	b := a.Classes[1]
	if got := cropstest.Printed(b.Producers.SE, 3); got != "0.117" {
		t.Errorf("standard error %s, want 0.117", got)
	}
	// N₄² (1 − n₄/N₄) R² s²_x4 / n₄ / X², which the slip leaves out.
	lost := math.Pow(10_000*b.Producers.Value/b.Area.Value, 2) * (1 - 10.0/10_000) * 0.1 / 10
	if got := cropstest.Printed(math.Sqrt(b.Producers.SE*b.Producers.SE-lost), 3); got != "0.114" {
		t.Errorf("standard error with the slip is %s, printed 0.114", got)
	}
}

// To seven digits against the other implementations: mapaccuracy with the finite
// population correction (as quoted in the tests of PyMapAccuracy), mapac without.
func TestStehmanAgainstOthers(t *testing.T) {
	with, err := estimate.ByStratum(stehmanInput(true))
	if err != nil {
		t.Fatal(err)
	}
	without, err := estimate.ByStratum(stehmanInput(false))
	if err != nil {
		t.Fatal(err)
	}
	w, o := with.Classes, without.Classes
	got := []float64{
		w[0].Proportion.SE, w[2].Proportion.SE, with.Overall.SE, w[1].Users.SE, w[1].Producers.SE,
		o[0].Users.Value, o[0].Users.SE, o[1].Users.SE, o[2].Users.SE,
		o[0].Producers.Value, o[0].Producers.SE, o[1].Producers.SE, o[2].Producers.SE,
	}
	want := []float64{
		0.0822478, 0.06427977, 0.08464219, 0.1247822, 0.1165479,
		0.7419355, 0.1645627, 0.1248023, 0.2151657,
		0.6571429, 0.1477318, 0.1165671, 0.1504438,
	}
	if diff := cmp.Diff(want, got, cmpopts.EquateApprox(0, 5.1e-8)); diff != "" {
		t.Errorf("(-others +this):\n%s", diff)
	}
	matrix := [][]float64{{0.23, 0.04, 0.04, 0}, {0.12, 0.27, 0.08, 0}, {0, 0.02, 0.06, 0.04}, {0, 0.01, 0.02, 0.07}}
	if diff := cmp.Diff(matrix, without.Proportions, cmpopts.EquateApprox(0, 1e-12)); diff != "" {
		t.Errorf("matrix (-mapac +this):\n%s", diff)
	}
	if without.Classes[0].Mapped != 31_000 {
		t.Errorf("class A is mapped on %v, want 31000", without.Classes[0].Mapped)
	}
}

// Two different sets of formulas must meet where the strata are the classes.
func TestStehmanIsOlofssonOnMapClasses(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, strata := byClassOf(drawMap(t))
		a, err := estimate.ByClass(s, strata)
		if err != nil {
			t.Fatal(err)
		}
		b, err := estimate.ByStratum(s, strata)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(a, b, cmpopts.EquateApprox(1e-9, 1e-9), valuesOnly, cmpopts.IgnoreFields(estimate.ClassAccuracy{}, "MappedEstimated")); diff != "" {
			t.Fatalf("(-by class +by stratum):\n%s", diff)
		}
	})
}

// A stratum verified to its last unit adds nothing to the error.
func TestCensusHasNoError(t *testing.T) {
	s, strata := stehmanInput(true)
	for i := range strata {
		strata[i].Units = 10
	}
	a, err := estimate.ByStratum(s, strata)
	if err != nil {
		t.Fatal(err)
	}
	if a.Overall.SE != 0 || a.Classes[1].Producers.SE != 0 || a.Classes[1].Area.SE != 0 {
		t.Errorf("got %+v", a)
	}
}

// The order of strata and of classes must not matter.
func TestStehmanOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, strata := stehmanInput(true)
		a, err := estimate.ByStratum(s, strata)
		if err != nil {
			t.Fatal(err)
		}
		b, err := estimate.ByStratum(s, rapid.Permutation(strata).Draw(t, "strata"))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(a, b, cmpopts.EquateApprox(1e-12, 0), cmpopts.IgnoreUnexported(estimate.Unseen{})); diff != "" {
			t.Fatal(diff)
		}
	})
}
