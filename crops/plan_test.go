package crops_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

func TestPlanSample(t *testing.T) {
	parcels, _, _ := country(rand.New(rand.NewPCG(5, 6)), 300)
	plan := crops.SamplePlan{Seed: "acta X", TargetSE: 0.03, Default: 0.85, Allocation: crops.AllocateProportional, Least: 10, Spare: 5, Header: head(0)}
	first, err := crops.PlanSample(survey, parcels, plan)
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
	again, err := crops.PlanSample(survey, shuffled, plan)
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
	other, _ := crops.PlanSample(survey, parcels, plan)
	if cmp.Equal(first, other) {
		t.Error("another seed draws the same")
	}
}

func TestPlanSampleRefuses(t *testing.T) {
	parcels, _, _ := country(rand.New(rand.NewPCG(5, 6)), 30)
	for name, c := range map[string]struct {
		parcels []crops.Parcel
		plan    crops.SamplePlan
		reason  crops.Reason
	}{
		"no parcels": {nil, crops.SamplePlan{Seed: "x", Units: 5}, crops.ReasonNoMapped},
		"no seed":    {parcels, crops.SamplePlan{Units: 5, Allocation: crops.AllocateEqual}, crops.ReasonNoSeed},
		"no size":    {parcels, crops.SamplePlan{Seed: "x"}, crops.ReasonTarget},
		"too many":   {parcels, crops.SamplePlan{Seed: "x", Units: 31, Allocation: crops.AllocateEqual}, crops.ReasonCapacity},
	} {
		_, err := crops.PlanSample(survey, c.parcels, c.plan)
		if r, ok := err.(*crops.RefusedError); !ok || r.Reason != c.reason {
			t.Errorf("%s: %v", name, err)
		}
	}
	alien := square(9, crops.ClassProduction, 0, 0, 100)
	alien.Survey = record.SurveyRef(head(2).ID)
	if _, err := crops.PlanSample(survey, []crops.Parcel{alien}, crops.SamplePlan{Seed: "x", Units: 1}); err == nil {
		t.Error("a parcel of another survey was drawn")
	}
}
