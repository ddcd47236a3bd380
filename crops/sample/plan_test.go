package sample_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/crops/sample"
	"github.com/comision-mixta/mixta/record"
)

func TestPlanSample(t *testing.T) {
	parcels, _, _ := cropstest.Country(rand.New(rand.NewPCG(5, 6)), 300)
	plan := sample.Plan{Seed: "acta X", TargetSE: 0.03, Default: 0.85, Allocation: sample.Proportional, Least: 10, Spare: 5, Header: cropstest.Header(0)}
	first, err := plan.Draw(cropstest.Survey, parcels)
	if err != nil {
		t.Fatal(err)
	}
	for i := range first {
		if r := first[i].Validate(); len(r.Findings) > 0 {
			t.Fatalf("%+v", r.Findings[0].Message("en"))
		}
	}
	shuffled := slices.Clone(parcels)
	rand.New(rand.NewPCG(8, 9)).Shuffle(len(shuffled), func(i, k int) { shuffled[i], shuffled[k] = shuffled[k], shuffled[i] })
	again, err := plan.Draw(cropstest.Survey, shuffled)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(first, again); diff != "" {
		t.Errorf("the draw depends on the order of the parcels:\n%s", diff)
	}
	byStratum := map[string]int{}
	for _, v := range first {
		byStratum[v.Selection.Stratum]++
		if int(v.Selection.Order) != byStratum[v.Selection.Stratum] {
			t.Errorf("order %d of %s", v.Selection.Order, v.Selection.Stratum)
		}
	}
	plan.Seed = "acta XI"
	other, _ := plan.Draw(cropstest.Survey, parcels)
	if cmp.Equal(first, other) {
		t.Error("another seed draws the same")
	}
}

func TestPlanSampleRefuses(t *testing.T) {
	parcels, _, _ := cropstest.Country(rand.New(rand.NewPCG(5, 6)), 30)
	for name, c := range map[string]struct {
		parcels []crops.Parcel
		plan    sample.Plan
		reason  refusal.Reason
	}{
		"no parcels":               {nil, sample.Plan{Seed: "x", Units: 5}, refusal.NothingMapped},
		"no seed":                  {parcels, sample.Plan{Units: 5, Allocation: sample.Equal}, refusal.NoSeed},
		"no size":                  {parcels, sample.Plan{Seed: "x"}, refusal.TargetRange},
		"no accuracy for Neyman":   {parcels, sample.Plan{Seed: "x", Units: 5}, refusal.NoExpected},
		"no accuracy for the size": {parcels, sample.Plan{Seed: "x", TargetSE: 0.05, Allocation: sample.Equal}, refusal.NoExpected},
		"too many":                 {parcels, sample.Plan{Seed: "x", Units: 31, Allocation: sample.Equal}, refusal.AboveCapacity},
	} {
		_, err := c.plan.Draw(cropstest.Survey, c.parcels)
		if r, ok := err.(*refusal.Error); !ok || r.Reason != c.reason {
			t.Errorf("%s: %v", name, err)
		}
	}
	alien := cropstest.Square(9, crops.ClassProduction, 0, 0, 100)
	alien.Survey = record.SurveyRef(cropstest.Header(2).ID)
	if _, err := (sample.Plan{Seed: "x", Units: 1}).Draw(cropstest.Survey, []crops.Parcel{alien}); err == nil {
		t.Error("a parcel of another survey was drawn")
	}
}
