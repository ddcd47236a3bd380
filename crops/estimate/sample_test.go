package estimate_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/estimate"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/refusal"
)

// Anything but an independent probability sample gives a table and a reason.
func TestAssessGuardsDesign(t *testing.T) {
	table := estimate.Agreement{
		Classes: []string{"coca", "other"}, Counts: [][]int{{8, 2}, {1, 9}},
		Agreed: 17, Units: 20, Share: 0.85,
	}
	strata := []estimate.Stratum{{Name: "coca", Area: 100}, {Name: "other", Area: 900}}
	for _, tt := range []struct {
		name        string
		design      crops.Design
		independent bool
		want        refusal.Reason
	}{
		{"field mission to named villages", crops.DesignPurposive, true, refusal.NotProbability},
		{"along the road", crops.DesignOpportunistic, true, refusal.NotProbability},
		{"not stated", "", true, refusal.NoDesign},
		{"a code from elsewhere", "random", true, refusal.NotProbability},
		{"drawn, but by the interpreters", crops.DesignProbability, false, refusal.Dependent},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := estimate.Sample{Design: tt.design, Independent: tt.independent, Counts: map[estimate.Unit]int{
				{Stratum: "coca", Map: "coca", Reference: "coca"}:    8,
				{Stratum: "coca", Map: "coca", Reference: "other"}:   2,
				{Stratum: "other", Map: "other", Reference: "coca"}:  1,
				{Stratum: "other", Map: "other", Reference: "other"}: 9,
				{Stratum: "other", Map: "gone", Reference: "gone"}:   0,
			}}
			got := estimate.Assess(s, strata)
			if got.Accuracy != nil || got.Refused == nil || got.Refused.Reason != tt.want {
				t.Errorf("got accuracy %v, refused %v; want refusal for %s", got.Accuracy, got.Refused, tt.want)
			}
			if diff := cmp.Diff(table, got.Agreement); diff != "" {
				t.Errorf("agreement (-want +got):\n%s", diff)
			}
			for _, estimate := range []func(estimate.Sample, []estimate.Stratum) (*estimate.Accuracy, error){
				estimate.ByClass, estimate.ByStratum,
			} {
				a, err := estimate(s, strata)
				if a != nil {
					t.Errorf("got accuracy %v", a)
				}
				cropstest.WantRefused(t, err, tt.want, "")
			}
		})
	}
}

func TestSampleIsItsWeakestUnit(t *testing.T) {
	u := estimate.Unit{Stratum: "coca", Map: "coca", Reference: "coca"}
	type add struct {
		design      crops.Design
		independent bool
	}
	for _, tt := range []struct {
		adds []add
		want add
	}{
		{[]add{{crops.DesignProbability, true}, {crops.DesignProbability, true}}, add{crops.DesignProbability, true}},
		{[]add{{crops.DesignProbability, true}, {crops.DesignPurposive, true}}, add{crops.DesignPurposive, true}},
		{[]add{{crops.DesignOpportunistic, true}, {crops.DesignPurposive, true}}, add{crops.DesignOpportunistic, true}},
		{[]add{{crops.DesignProbability, false}, {crops.DesignProbability, true}}, add{crops.DesignProbability, false}},
		{[]add{{"", true}, {crops.DesignProbability, true}}, add{"", true}},
		{[]add{{crops.DesignProbability, true}, {"", true}}, add{"", true}},
	} {
		var s estimate.Sample
		for _, a := range tt.adds {
			s.Add(u, a.design, a.independent)
		}
		if got := (add{s.Design, s.Independent}); got != tt.want || s.Counts[u] != len(tt.adds) {
			t.Errorf("%v: got %v with %d units, want %v", tt.adds, got, s.Counts[u], tt.want)
		}
	}
	preset := estimate.Sample{Design: crops.DesignPurposive, Independent: true}
	preset.Add(u, crops.DesignProbability, true)
	if preset.Design != crops.DesignPurposive {
		t.Errorf("a stated design was raised to %q", preset.Design)
	}
}

func TestAgreementRefuses(t *testing.T) {
	_, err := estimate.Sample{}.Agreement()
	cropstest.WantRefused(t, err, refusal.NoUnits, "")
	_, err = estimate.Sample{Counts: map[estimate.Unit]int{{Map: "coca"}: 1}}.Agreement()
	cropstest.WantRefused(t, err, refusal.Blank, "")
	for _, n := range []int{-1, 1_000_000_001} {
		_, err = estimate.Sample{Counts: map[estimate.Unit]int{{Map: "coca", Reference: "coca"}: n}}.Agreement()
		cropstest.WantRefused(t, err, refusal.Number, "n")
	}
}
