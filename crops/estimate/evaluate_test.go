package estimate_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/estimate"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/crops/sample"
	"github.com/comision-mixta/mixta/record"
)

// TestEvaluateCovers draws many samples of one country: 95 % of the intervals
// must hold the true area, and their mean must be near it.
func TestEvaluateCovers(t *testing.T) {
	rnd := rand.New(rand.NewPCG(7, 7))
	parcels, truth, coca := cropstest.Country(rnd, 900)
	const rounds = 600
	held, sum := 0, 0.0
	byID := map[record.ParcelRef]int{}
	for i := range parcels {
		byID[record.ParcelRef(parcels[i].ID)] = i
	}
	for round := range rounds {
		plan := sample.Plan{Seed: fmt.Sprint(round), Units: 160, Allocation: sample.Equal, Header: cropstest.Header(0)}
		sample, err := plan.Draw(cropstest.Survey, parcels)
		if err != nil {
			t.Fatal(err)
		}
		for i := range sample {
			v := &sample[i]
			v.Found = truth[byID[v.Parcel]]
			v.Outcome = crops.OutcomeOf(v.Mapped, v.Found)
		}
		r := estimate.Evaluate(cropstest.Survey, parcels, sample, nil)
		if r.Refused != nil {
			t.Fatal(r.Refused)
		}
		c, _ := r.Accuracy.Class(string(crops.ClassProduction))
		in, err := c.Area.Interval(0.95)
		if err != nil {
			t.Fatal(err)
		}
		if in.Low <= coca && coca <= in.High {
			held++
		}
		sum += c.Area.Value
	}
	if share := float64(held) / rounds; share < 0.92 || share > 0.98 {
		t.Errorf("%.1f %% of the intervals hold the true area, not 95 %%", share*100)
	}
	if mean := sum / rounds; !cropstest.Nearly(mean, coca, 0.01) {
		t.Errorf("the mean estimate is %.1f ha, the truth %.1f", mean, coca)
	}
}

// TestEvaluateByHand is the separate ratio estimator written out, plot by plot.
func TestEvaluateByHand(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	parcels, truth, _ := cropstest.Country(rnd, 90)
	var visits []crops.Verification
	type sums struct{ n, size, coca float64 }
	by, area, count := map[crops.Class]*sums{}, map[crops.Class]float64{}, map[crops.Class]float64{}
	for i := range parcels {
		p := &parcels[i]
		area[p.Class] += p.Hectares()
		count[p.Class]++
		if i%2 == 0 {
			visits = append(visits, cropstest.Visit(i, p, truth[i]))
			s := by[p.Class]
			if s == nil {
				s = &sums{}
				by[p.Class] = s
			}
			s.n++
			s.size += p.Hectares()
			if truth[i].Coca() {
				s.coca += p.Hectares()
			}
		}
	}
	var value, variance float64
	for c, s := range by {
		ratio := s.coca / s.size
		value += area[c] * ratio
		var squares float64
		for i := range parcels {
			if p := &parcels[i]; i%2 == 0 && p.Class == c {
				y := 0.0
				if truth[i].Coca() {
					y = p.Hectares()
				}
				squares += math.Pow(y-ratio*p.Hectares(), 2)
			}
		}
		variance += math.Pow(area[c]/(s.size/s.n), 2) * (1 - s.n/count[c]) * squares / (s.n - 1) / s.n
	}
	r := estimate.Evaluate(cropstest.Survey, parcels, cropstest.DrawnFrom(parcels, visits), nil)
	if r.Refused != nil {
		t.Fatal(r.Refused)
	}
	c, _ := r.Accuracy.Class(string(crops.ClassProduction))
	if !cropstest.Nearly(c.Area.Value, value, 1e-12) || !cropstest.Nearly(c.Area.SE, math.Sqrt(variance), 1e-9) {
		t.Errorf("%v ± %v ha; by hand %v ± %v", c.Area.Value, c.Area.SE, value, math.Sqrt(variance))
	}
}

func TestEvaluateRefuses(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	parcels, truth, _ := cropstest.Country(rnd, 60)
	for _, c := range []struct {
		name   string
		change func(v *crops.Verification, i int)
		reason refusal.Reason
	}{
		{"purposive", func(v *crops.Verification, i int) { v.Design = crops.DesignPurposive }, refusal.NotProbability},
		{"one opportunistic", func(v *crops.Verification, i int) {
			if i == 20 {
				v.Design = crops.DesignOpportunistic
			}
		}, refusal.NotProbability},
		{"dependent", func(v *crops.Verification, i int) { v.Independent = new(false) }, refusal.Dependent},
		{"not stated", func(v *crops.Verification, i int) { v.Independent = nil }, refusal.Dependent},
		{"twice", func(v *crops.Verification, i int) { v.Parcel = record.ParcelRef(parcels[0].ID) }, refusal.Repeated},
		{"no such parcel", func(v *crops.Verification, i int) { v.Parcel = record.ParcelRef(cropstest.Header(5).ID) }, refusal.NoParcel},
		{"points among parcels", func(v *crops.Verification, i int) {
			if i == 0 {
				v.Parcel, v.Point = "", new(record.PointAt(-68.5, -14.7))
			}
		}, refusal.MixedUnits},
		{"nobody got there", func(v *crops.Verification, i int) { v.Outcome = crops.OutcomeNotReachable }, refusal.NoUnits},
	} {
		t.Run(c.name, func(t *testing.T) {
			var visits []crops.Verification
			for i := range parcels {
				v := cropstest.Visit(i, &parcels[i], truth[i])
				c.change(&v, i)
				visits = append(visits, v)
			}
			r := estimate.Evaluate(cropstest.Survey, parcels, cropstest.DrawnFrom(parcels, visits), nil)
			if r.Refused == nil || r.Refused.Reason != c.reason || r.Accuracy != nil {
				t.Fatalf("%v, %v", r.Refused, r.Accuracy)
			}
			if c.reason == refusal.NotProbability && r.Agreement.Units != len(parcels) {
				t.Errorf("no agreement table beside the refusal: %+v", r.Agreement)
			}
			if c.reason == refusal.NoUnits && r.NotReachable != len(parcels) {
				t.Errorf("%d not reached", r.NotReachable)
			}
		})
	}
	if r := estimate.Evaluate(cropstest.Survey, nil, nil, nil); r.Refused == nil || r.Refused.Reason != refusal.NothingMapped {
		t.Errorf("no parcels: %v", r.Refused)
	}
}

// TestEvaluateDraw: a figure needs all parcels that the units were drawn from,
// and units of one draw.
func TestEvaluateDraw(t *testing.T) {
	parcels, truth, _ := cropstest.Country(rand.New(rand.NewPCG(3, 4)), 120)
	var visits []crops.Verification
	for i := range parcels[:60] {
		visits = append(visits, cropstest.Visit(i, &parcels[i], truth[i]))
	}
	cropstest.DrawnFrom(parcels, visits)
	want := func(name string, r estimate.Result, reason refusal.Reason) {
		t.Helper()
		if r.Refused == nil || r.Refused.Reason != reason || r.Accuracy != nil || r.Agreement.Units != 60 {
			t.Errorf("%s: %v, %+v", name, r.Refused, r.Agreement)
		}
	}
	if r := estimate.Evaluate(cropstest.Survey, parcels, visits, nil); r.Refused != nil {
		t.Fatal(r.Refused)
	}
	want("the verified parcels only", estimate.Evaluate(cropstest.Survey, parcels[:60], visits, nil), refusal.OtherPopulation)
	want("one parcel less", estimate.Evaluate(cropstest.Survey, parcels[:119], visits, nil), refusal.OtherPopulation)
	want("merged", estimate.Evaluate(cropstest.Survey, parcels[:119], visits, estimate.CocaOrNot), refusal.OtherPopulation)
	visits[7].Selection.Seed = "y"
	want("two seeds", estimate.Evaluate(cropstest.Survey, parcels, visits, nil), refusal.TwoDraws)
	visits[7].Outcome, visits[7].Found = crops.OutcomePending, ""
	if r := estimate.Evaluate(cropstest.Survey, parcels, visits, nil); r.Refused != nil {
		t.Errorf("a unit that is still to be verified is no part of the sample: %v", r.Refused)
	}
	visits[8].Selection.Population++
	if r := estimate.Evaluate(cropstest.Survey, parcels, visits, nil); r.Refused == nil || r.Refused.Reason != refusal.TwoDraws {
		t.Errorf("two populations: %v", r.Refused)
	}
}

// TestEvaluatePoints: units that are points are the estimators of Olofsson.
func TestEvaluatePoints(t *testing.T) {
	parcels := []crops.Parcel{cropstest.Square(10, crops.ClassProduction, 0, 0, 1000), cropstest.Square(11, crops.ClassOtherCrop, 2000, 0, 3000)}
	var visits []crops.Verification
	counts := map[estimate.Unit]int{}
	for i := range 100 {
		mapped, is := crops.ClassProduction, crops.ClassProduction
		if i >= 50 {
			mapped, is = crops.ClassOtherCrop, crops.ClassOtherCrop
		}
		if i%10 == 0 {
			is = map[crops.Class]crops.Class{crops.ClassProduction: crops.ClassOtherCrop, crops.ClassOtherCrop: crops.ClassProduction}[is]
		}
		p := cropstest.Square(0, mapped, 0, 0, 100)
		v := cropstest.Visit(i, &p, is)
		v.Parcel, v.Point = "", new(record.PointAt(-68.5, -14.7))
		visits = append(visits, v)
		counts[estimate.Unit{Stratum: string(mapped), Map: string(mapped), Reference: string(is)}]++
	}
	want, err := estimate.ByClass(estimate.Sample{Design: crops.DesignProbability, Independent: true, Counts: counts}, []estimate.Stratum{
		{Name: string(crops.ClassProduction), Area: parcels[0].Hectares()}, {Name: string(crops.ClassOtherCrop), Area: parcels[1].Hectares()}})
	if err != nil {
		t.Fatal(err)
	}
	r := estimate.Evaluate(cropstest.Survey, parcels, cropstest.DrawnFrom(parcels, visits), nil)
	if r.Refused != nil {
		t.Fatal(r.Refused)
	}
	a, _ := want.Class("coca-production")
	b, _ := r.Accuracy.Class("coca-production")
	if diff := cmp.Diff(a, b, cmpopts.IgnoreUnexported(estimate.Unseen{})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestEvaluateMergedStrata: classes that are merged were sampled at different
// rates, and each keeps its own weight.
func TestEvaluateMergedStrata(t *testing.T) {
	var parcels []crops.Parcel
	var visits []crops.Verification
	add := func(c crops.Class, plots, sampled, wrong int) {
		for n := range plots {
			i := len(parcels)
			parcels = append(parcels, cropstest.Square(10+i, c, float64(i)*200, 0, 100))
			if n >= sampled {
				continue
			}
			is := c
			if n < wrong {
				is = crops.ClassForest
				if c == crops.ClassForest {
					is = crops.ClassYoung
				}
			}
			visits = append(visits, cropstest.Visit(i, &parcels[i], is))
		}
	}
	add(crops.ClassProduction, 400, 20, 2) // 10 % wrong
	add(crops.ClassYoung, 40, 40, 20)      // 50 % wrong, all of it looked at
	add(crops.ClassForest, 100, 20, 1)     // 5 % wrong
	r := estimate.Evaluate(cropstest.Survey, parcels, cropstest.DrawnFrom(parcels, visits), estimate.CocaOrNot)
	if r.Refused != nil {
		t.Fatal(r.Refused)
	}
	coca, _ := r.Accuracy.Class("coca")
	if want := 400*0.9 + 40*0.5 + 100*0.05; !cropstest.Nearly(coca.Area.Value, want, 2e-3) {
		t.Errorf("%v ha of coca, want %v", coca.Area.Value, want)
	}
}
