package estimate_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/estimate"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/refusal"
)

// alike is the chance that n units drawn from N, of which D are otherwise, are all
// alike: C(N−D, n) / C(N, n), exactly.
func alike(n, D, N int64) *big.Rat {
	return new(big.Rat).SetFrac(new(big.Int).Binomial(N-D, n), new(big.Int).Binomial(N, n))
}

// What is left open is never less than the exact limit of the hypergeometric
// distribution, and not by more than two units above it.
func TestOpenHoldsTheExactLimit(t *testing.T) {
	half := big.NewRat(25, 1000)
	rapid.Check(t, func(t *rapid.T) {
		N := rapid.Int64Range(2, 300).Draw(t, "N")
		n := rapid.Int64Range(1, N).Draw(t, "n")
		var exact int64
		for D := int64(0); D <= N-n && alike(n, D, N).Cmp(half) >= 0; D++ {
			exact = D
		}
		open := float64(N) * estimate.Unseen{N: float64(n), Holds: float64(N), Rest: 1 - float64(n)/float64(N)}.Open(0.95)
		if open < float64(exact)-1e-9 || open > float64(exact)+2 {
			t.Fatalf("%v of %d units open, exactly %d", open, N, exact)
		}
	})
}

// Of none in n the limit is 1 − (α/2)^(1/n): 0.842 of 2, 0.168 of 20, 0.0499 of 72.
func TestOpenOfMany(t *testing.T) {
	for n, want := range map[float64]float64{2: 0.84188612, 20: 0.16843347, 72: 0.04994408} {
		if got := (estimate.Unseen{N: n, Rest: 1}).Open(0.95); math.Abs(got-want) > 1e-8 {
			t.Errorf("%v: %.8f, want %.8f", n, got, want)
		}
	}
	for _, c := range []struct{ holds, want int64 }{{0, 72}, {1_000_000, 72}, {40, 38}, {1, 1}} {
		if got := estimate.UnitsFor(0.95, 0.95, c.holds); got != c.want {
			t.Errorf("%d units of %d, want %d", got, c.holds, c.want)
		}
	}
}

// Two agreeing plots a class. By hand: 2 of 40 leave (1 − 0.025^½)(1 − 1/80) =
// 0.8314 of a class of 40 ha open. Of 40 ha of coca 33.25 may be none, and of the 40
// that are none as much may be coca: 40 ± 33.25. Overall accuracy: each half of the
// map 0.8314 off, 1 − √2/2 · 0.8314 = 0.412. Producer's: (1 − r)² = (0.8314 (1 − r))² +
// (0.8314 r)², r = 0.4006.
func TestTwoAgreeingPlots(t *testing.T) {
	s, strata := byClass([]string{"coca", "other"}, [][]int{{2, 0}, {0, 2}}, []float64{40, 40}, 1)
	for i := range strata {
		strata[i].Units, strata[i].Mapped = 40, map[string]float64{strata[i].Name: 40}
	}
	a, err := estimate.ByStratum(s, strata)
	if err != nil {
		t.Fatal(err)
	}
	c := a.Classes[0]
	q := (1 - math.Sqrt(0.025)) * (1 - 1.0/80)
	for _, x := range []struct {
		name      string
		e         estimate.Estimate
		low, high float64
	}{
		{"area", c.Area, 40 - 40*q, 40 + 40*q},
		{"user's", *c.Users, 1 - q, 1},
		{"overall", a.Overall, 1 - q/math.Sqrt2, 1},
		{"producer's", *c.Producers, math.Sqrt(1-q*q) / (math.Sqrt(1-q*q) + q), 1},
	} {
		in, err := x.e.Interval(0.95)
		if err != nil || x.e.SE != 0 || math.Abs(in.Low-x.low) > 1e-9 || math.Abs(in.High-x.high) > 1e-9 {
			t.Errorf("%s: %+v, %+v, %v; by hand %v to %v", x.name, x.e, in, err, x.low, x.high)
		}
	}
	want := []refusal.Notice{
		{Reason: refusal.FewUnits, Name: "coca", Got: "2", Want: "20"}, {Reason: refusal.AllAgree, Name: "coca", Got: "2", Want: "38"},
		{Reason: refusal.FewUnits, Name: "other", Got: "2", Want: "20"}, {Reason: refusal.AllAgree, Name: "other", Got: "2", Want: "38"},
	}
	if diff := cmp.Diff(want, a.Notices); diff != "" {
		t.Errorf("notices (-want +got):\n%s", diff)
	}
}

// A map of coca alone. By hand: 9 of 10 plots of 1 ha, of 20, are coca; s² = 0.9 ·
// 0.1 · 10/9 = 0.1; the variance of the share is (1 − 10/20) · 0.1/10 = 0.005. 18 ± 1.41
// ha, never below the 9 found nor above the 19 that may be. What the map left out is
// not known.
func TestOneClassMapped(t *testing.T) {
	s := estimate.Sample{}
	for i := range 10 {
		found := "coca"
		if i == 0 {
			found = "other"
		}
		s.AddSized(estimate.Unit{Stratum: "coca", Map: "coca", Reference: found}, 1, crops.DesignProbability, true)
	}
	a, err := estimate.ByStratum(s, []estimate.Stratum{{Name: "coca", Area: 20, Units: 20, Mapped: map[string]float64{"coca": 20}}})
	if err != nil {
		t.Fatal(err)
	}
	coca, other := a.Classes[0], a.Classes[1]
	if math.Abs(coca.Area.Value-18) > 1e-9 || math.Abs(coca.Area.SE-20*math.Sqrt(0.005)) > 1e-9 || math.Abs(coca.Users.Value-0.9) > 1e-9 || coca.Mapped != 20 || coca.MappedEstimated {
		t.Errorf("%+v", coca)
	}
	if math.Abs(coca.Area.Least-9) > 1e-9 || math.Abs(coca.Area.Most-19) > 1e-9 {
		t.Errorf("between %v and %v", coca.Area.Least, coca.Area.Most)
	}
	if coca.Producers != nil || other.Producers != nil || other.Users != nil || other.Mapped != 0 || math.Abs(other.Area.Value-2) > 1e-9 {
		t.Errorf("%+v, %+v", coca, other)
	}
	want := []refusal.Notice{{Reason: refusal.FewUnits, Name: "coca", Got: "10", Want: "20"}, {Reason: refusal.OnlyClass, Name: "coca"}, {Reason: refusal.ClassNotMapped, Name: "other"}}
	if diff := cmp.Diff(want, a.Notices); diff != "" {
		t.Errorf("notices (-want +got):\n%s", diff)
	}
	if a.Estimator != estimate.RatioByStratum {
		t.Error(a.Estimator)
	}
}

// A class found and not mapped (Stehman 2014, eqs 14 and 25), and one mapped and not
// found. By hand: 2 of 50 units of 3475 ha are of the former, 139 ha, with a standard
// error of 3475 √(0.04 · 0.96/49) = 97.3 ha. Of the latter none in 30 units: its
// user's accuracy is 0, and at most 1 − 0.025^(1/30) = 0.116.
func TestClassesThatMissOneAnother(t *testing.T) {
	s := estimate.Sample{Design: crops.DesignProbability, Independent: true, Counts: map[estimate.Unit]int{
		{Stratum: "forest", Map: "forest", Reference: "forest"}: 48, {Stratum: "forest", Map: "forest", Reference: "coca"}: 2,
		{Stratum: "young", Map: "young", Reference: "forest"}: 30,
	}}
	a, err := estimate.ByClass(s, []estimate.Stratum{{Name: "forest", Area: 3475}, {Name: "young", Area: 25}})
	if err != nil {
		t.Fatal(err)
	}
	coca, young := a.Classes[0], a.Classes[2]
	if math.Abs(coca.Area.Value-139) > 1e-9 || math.Abs(coca.Area.SE-3475*math.Sqrt(0.04*0.96/49)) > 1e-9 || coca.Users != nil || coca.Producers != nil {
		t.Errorf("found and not mapped: %+v", coca)
	}
	in, err := young.Users.Interval(0.95)
	if err != nil || young.Users.Value != 0 || young.Producers != nil || young.Area.Value != 0 || math.Abs(in.High-(1-math.Pow(0.025, 1.0/30))) > 1e-9 {
		t.Errorf("mapped and not found: %+v, %+v, %v", young, in, err)
	}
	want := []refusal.Notice{{Reason: refusal.ClassNotMapped, Name: "coca"}, {Reason: refusal.ClassNotFound, Name: "young"}}
	if diff := cmp.Diff(want, a.Notices); diff != "" {
		t.Errorf("notices (-want +got):\n%s", diff)
	}
}

// Where strata are not classes, what is mapped is what the file says, and not what
// the sample makes of it.
func TestMappedIsOfTheFile(t *testing.T) {
	parcels, truth, _ := cropstest.Country(rand.New(rand.NewPCG(5, 6)), 200)
	want := map[string]float64{}
	var visits []crops.Verification
	for i := range parcels {
		parcels[i].Stratum = []string{"high", "low"}[i%2]
		want[string(parcels[i].Class)] += parcels[i].Hectares()
		if i%3 == 0 {
			v := cropstest.Visit(i, &parcels[i], truth[i])
			v.Selection.Stratum, v.Selection.Population = parcels[i].Stratum, 100
			visits = append(visits, v)
		}
	}
	r := estimate.Evaluate(cropstest.Survey, parcels, visits, nil)
	if r.Refused != nil {
		t.Fatal(r.Refused)
	}
	for _, c := range r.Accuracy.Classes {
		if c.MappedEstimated || !cropstest.Nearly(c.Mapped, want[c.Class], 1e-12) {
			t.Errorf("%s: %v ha on the map, want %v", c.Class, c.Mapped, want[c.Class])
		}
	}
}

// What a stratum of 900 ha leaves open of a class not found in its 20 units is
// 16.84 % of it: 152 ha.
func TestMore(t *testing.T) {
	a, err := estimate.ByClass(byClass([]string{"coca", "other"}, [][]int{{15, 5}, {0, 20}}, []float64{100, 900}, 1))
	if err != nil {
		t.Fatal(err)
	}
	u := a.Classes[0].Area.Unseen
	if len(u) != 1 || u[0].Stratum != "other" || math.Abs(u[0].More(0.95)-900*(1-math.Pow(0.025, 0.05))) > 1e-9 {
		t.Errorf("%+v", u)
	}
}
