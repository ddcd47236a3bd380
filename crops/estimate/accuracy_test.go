package estimate_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/estimate"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/refusal"
)

// The worked example of Olofsson et al. 2014: counts and mapped areas of Table 8
// (p. 55), in pixels of 30 m, here in hectares.
//
// The paper's numbers were not read in the paper itself. Counts, areas, Table 9
// and the text of section 5.2 were taken from three public transcriptions that
// agree with one another: the examples of the R package mapaccuracy by H. Costa,
// and the test data of two packages whose authors copied them from the PDF with
// page numbers. All three note the same misprints, see below.
var olofsson = struct {
	classes []string
	counts  [][]int
	pixels  []float64
}{
	[]string{"deforestation", "forest gain", "stable forest", "stable non-forest"},
	[][]int{{66, 0, 5, 4}, {0, 55, 8, 12}, {1, 0, 153, 11}, {2, 1, 9, 313}},
	[]float64{200_000, 150_000, 3_200_000, 6_450_000},
}

func olofssonInput() (estimate.Sample, []estimate.Stratum) {
	return byClass(olofsson.classes, olofsson.counts, olofsson.pixels, 0.09)
}

// byClass is a sample whose strata are the map classes.
func byClass(classes []string, counts [][]int, areas []float64, scale float64) (estimate.Sample, []estimate.Stratum) {
	s := estimate.Sample{Design: crops.DesignProbability, Independent: true, Counts: map[estimate.Unit]int{}}
	var strata []estimate.Stratum
	for i, k := range classes {
		strata = append(strata, estimate.Stratum{Name: k, Area: areas[i] * scale})
		for j, n := range counts[i] {
			s.Counts[estimate.Unit{Stratum: k, Map: k, Reference: classes[j]}] = n
		}
	}
	return s, strata
}

// printed rounds to the digits that a paper prints.
func TestOlofssonWorkedExample(t *testing.T) {
	a, err := estimate.ByClass(olofssonInput())
	if err != nil {
		t.Fatal(err)
	}
	const z = 1.96 // as in the paper
	type row struct{ class, users, usersCI, producers, area, areaCI string }
	var got []row
	for _, c := range a.Classes {
		got = append(got, row{c.Class,
			cropstest.Printed(c.Users.Value, 2), cropstest.Printed(z*c.Users.SE, 2), cropstest.Printed(c.Producers.Value, 2),
			cropstest.Printed(c.Area.Value, 0), cropstest.Printed(z*c.Area.SE, 0)})
	}
	want := []row{ // sections 5.2.1 and 5.2.2, p. 54
		{"deforestation", "0.88", "0.07", "0.75", "21158", "6158"},
		{"forest gain", "0.73", "0.10", "0.85", "11686", "3756"},
		{"stable forest", "0.93", "0.04", "0.93", "285770", "15510"},
		{"stable non-forest", "0.96", "0.02", "0.96", "581386", "16282"},
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(row{})); diff != "" {
		t.Errorf("classes (-printed +computed):\n%s", diff)
	}
	if v, ci := cropstest.Printed(a.Overall.Value, 2), cropstest.Printed(z*a.Overall.SE, 2); v != "0.95" || ci != "0.02" {
		t.Errorf("overall accuracy %s ± %s, printed 0.95 ± 0.02", v, ci)
	}
	table9 := [][]float64{
		{0.0176, 0, 0.0013, 0.0011},
		{0, 0.0110, 0.0016, 0.0024},
		{0.0019, 0, 0.2967, 0.0213},
		{0.0040, 0.0020, 0.0179, 0.6212},
	}
	if diff := cmp.Diff(table9, a.Proportions, cmpopts.EquateApprox(0, 5e-5)); diff != "" {
		t.Errorf("proportions of Table 9 (-printed +computed):\n%s", diff)
	}
	if a.Units != 640 || math.Abs(a.Area-900_000) > 1e-9 {
		t.Errorf("got %d units over %v ha, want 640 over 900000", a.Units, a.Area)
	}
}

// The half-widths of the producer's accuracies are printed as .21, .23, .03 and
// .01; the second and the last do not follow from the paper's own eq. 7. The
// values of the equation were computed apart, by a script in another language.
func TestOlofssonProducersIntervals(t *testing.T) {
	a, err := estimate.ByClass(olofssonInput())
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []float64{0.21330985, 0.25440836, 0.03432442, 0.01836154} {
		if got := 1.96 * a.Classes[i].Producers.SE; math.Abs(got-want) > 1e-8 {
			t.Errorf("%s: ± %.8f, want ± %.8f", a.Classes[i].Class, got, want)
		}
	}
}

// With the exact quantile instead of 1.96 one of the printed half-widths is a
// hectare less: 16,281 for stable non-forest.
//
// The paper takes a stratum in which a class was not found for one without any of
// it. Of 75 units without forest gain 1 − 0.025^(1/75) = 4.800 % of 18,000 ha may
// be, of 165 2.211 % of 288,000 ha: 864 and 6367 ha, beside which 3756 ha become
// √(3756² + 864² + 6367²) = 7443 ha, upward alone. So with deforestation, of which
// none was found in the 75 of forest gain: √(6158² + (0.04800 · 13,500)²) = 6192.
func TestOlofssonExactQuantile(t *testing.T) {
	a, err := estimate.ByClass(olofssonInput())
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{"15000 to 27349", "7930 to 19129", "270260 to 301279", "565105 to 597668"} {
		ci, err := a.Classes[i].Area.Interval(0.95)
		if err != nil {
			t.Fatal(err)
		}
		if got := fmt.Sprintf("%.0f to %.0f", ci.Low, ci.High); got != want {
			t.Errorf("%s: %s ha, want %s ha", a.Classes[i].Class, got, want)
		}
		z, _ := estimate.Z(0.95)
		if got, want := cropstest.Printed(z*a.Classes[i].Area.SE, 0), []string{"6158", "3756", "15510", "16281"}[i]; got != want {
			t.Errorf("%s: ± %s, want ± %s", a.Classes[i].Class, got, want)
		}
	}
}

// Example 1 of the earlier paper, Olofsson, Foody, Stehman and Woodcock 2013
// (RSE 129:122-131), as in the examples of mapaccuracy and its results as in
// PyMapAccuracy: user's .97 .93 .97, producer's .48 .99 .90, overall .944.
func TestOlofsson2013Example(t *testing.T) {
	a, err := estimate.ByClass(byClass([]string{"1", "2", "3"},
		[][]int{{97, 0, 3}, {3, 279, 18}, {2, 1, 97}}, []float64{22353, 1122543, 610228}, 1))
	if err != nil {
		t.Fatal(err)
	}
	got := []string{cropstest.Printed(a.Overall.Value, 4), cropstest.Printed(a.Overall.SE, 4)}
	for _, c := range a.Classes {
		got = append(got, cropstest.Printed(c.Users.Value, 4), cropstest.Printed(c.Producers.Value, 4))
	}
	want := []string{"0.9444", "0.0112", "0.9700", "0.4806", "0.9300", "0.9942", "0.9700", "0.8969"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestAssessRefuses(t *testing.T) {
	type in struct {
		sample *estimate.Sample
		strata *[]estimate.Stratum
	}
	unit := func(h, m, r string) estimate.Unit { return estimate.Unit{Stratum: h, Map: m, Reference: r} }
	for _, tt := range []struct {
		name   string
		change func(in)
		reason refusal.Reason
		about  string
	}{
		{"no units", func(x in) { clear(x.sample.Counts) }, refusal.NoUnits, ""},
		{"no strata", func(x in) { *x.strata = nil }, refusal.Blank, ""},
		{"unsampled class", func(x in) { *x.strata = append(*x.strata, estimate.Stratum{Name: "young", Area: 1}) }, refusal.Unsampled, "young"},
		{"one unit", func(x in) {
			*x.strata = append(*x.strata, estimate.Stratum{Name: "young", Area: 1})
			x.sample.Counts[unit("young", "young", "young")] = 1
		}, refusal.SingleUnit, "young"},
		{"unknown stratum", func(x in) { x.sample.Counts[unit("gone", "gone", "coca")] = 2 }, refusal.UnknownStratum, "gone"},
		{"no class", func(x in) { x.sample.Counts[unit("coca", "coca", "")] = 2 }, refusal.Blank, ""},
		{"negative count", func(x in) { x.sample.Counts[unit("coca", "coca", "coca")] = -2 }, refusal.Number, "n"},
		{"stratum twice", func(x in) { *x.strata = append(*x.strata, (*x.strata)[0]) }, refusal.Repeated, "coca"},
		{"stratum unnamed", func(x in) { (*x.strata)[0].Name = "" }, refusal.Blank, ""},
		{"no area", func(x in) { (*x.strata)[0].Area = 0 }, refusal.Number, "coca"},
		{"area is no number", func(x in) { (*x.strata)[0].Area = math.NaN() }, refusal.Number, "coca"},
		{"area is infinite", func(x in) { (*x.strata)[0].Area = math.Inf(1) }, refusal.Number, "coca"},
		{"negative units", func(x in) { (*x.strata)[0].Units = -1 }, refusal.Number, "coca"},
		{"more units than there are", func(x in) { (*x.strata)[0].Units = 9 }, refusal.Overdrawn, "coca"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, estimate := range []func(estimate.Sample, []estimate.Stratum) (*estimate.Accuracy, error){
				estimate.ByClass, estimate.ByStratum,
				func(s estimate.Sample, h []estimate.Stratum) (*estimate.Accuracy, error) {
					a := estimate.Assess(s, h)
					if a.Refused == nil {
						return a.Accuracy, nil
					}
					return a.Accuracy, a.Refused
				},
			} {
				s, strata := byClass([]string{"coca", "other"}, [][]int{{8, 2}, {1, 9}}, []float64{100, 900}, 1)
				tt.change(in{&s, &strata})
				a, err := estimate(s, strata)
				if a != nil {
					t.Errorf("got accuracy %+v beside the error", a)
				}
				cropstest.WantRefused(t, err, tt.reason, tt.about)
			}
		})
	}
	s, strata := byClass([]string{"coca", "other"}, [][]int{{8, 2}, {1, 9}}, []float64{100, 900}, 1)
	s.Counts[unit("coca", "other", "other")] = 2
	_, err := estimate.ByClass(s, strata)
	cropstest.WantRefused(t, err, refusal.StrataNotClasses, "coca")
	if a := estimate.Assess(s, strata); a.Refused != nil || a.Accuracy.Units != 22 {
		t.Errorf("Assess did not turn to the strata: %+v", a)
	}
}
