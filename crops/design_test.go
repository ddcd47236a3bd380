package crops_test

import (
	"testing"

	"github.com/comision-mixta/mixta/crops"
	"github.com/google/go-cmp/cmp"
)

// Anything but an independent probability sample gives a table and a reason.
func TestAssessGuardsDesign(t *testing.T) {
	table := crops.Agreement{
		Classes: []string{"coca", "other"}, Counts: [][]int{{8, 2}, {1, 9}},
		Agreed: 17, Units: 20, Share: 0.85,
	}
	strata := []crops.Stratum{{Name: "coca", Area: 100}, {Name: "other", Area: 900}}
	for _, tt := range []struct {
		name        string
		design      crops.Design
		independent bool
		want        crops.Reason
	}{
		{"field mission to named villages", crops.DesignPurposive, true, crops.ReasonDesign},
		{"along the road", crops.DesignOpportunistic, true, crops.ReasonDesign},
		{"not stated", "", true, crops.ReasonNoDesign},
		{"a code from elsewhere", "random", true, crops.ReasonDesign},
		{"drawn, but by the interpreters", crops.DesignProbability, false, crops.ReasonDependent},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := crops.Sample{Design: tt.design, Independent: tt.independent, Counts: map[crops.Unit]int{
				{Stratum: "coca", Map: "coca", Reference: "coca"}:    8,
				{Stratum: "coca", Map: "coca", Reference: "other"}:   2,
				{Stratum: "other", Map: "other", Reference: "coca"}:  1,
				{Stratum: "other", Map: "other", Reference: "other"}: 9,
				{Stratum: "other", Map: "gone", Reference: "gone"}:   0,
			}}
			got := crops.Assess(s, strata)
			if got.Accuracy != nil || got.Refused == nil || got.Refused.Reason != tt.want {
				t.Errorf("got accuracy %v, refused %v; want refusal for %s", got.Accuracy, got.Refused, tt.want)
			}
			if diff := cmp.Diff(table, got.Agreement); diff != "" {
				t.Errorf("agreement (-want +got):\n%s", diff)
			}
			for _, estimate := range []func(crops.Sample, []crops.Stratum) (*crops.Accuracy, error){
				crops.AssessByClass, crops.AssessByStratum,
			} {
				a, err := estimate(s, strata)
				if a != nil {
					t.Errorf("got accuracy %v", a)
				}
				wantRefused(t, err, tt.want, "")
			}
		})
	}
}

func TestSampleIsItsWeakestUnit(t *testing.T) {
	u := crops.Unit{Stratum: "coca", Map: "coca", Reference: "coca"}
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
		var s crops.Sample
		for _, a := range tt.adds {
			s.Add(u, a.design, a.independent)
		}
		if got := (add{s.Design, s.Independent}); got != tt.want || s.Counts[u] != len(tt.adds) {
			t.Errorf("%v: got %v with %d units, want %v", tt.adds, got, s.Counts[u], tt.want)
		}
	}
	preset := crops.Sample{Design: crops.DesignPurposive, Independent: true}
	preset.Add(u, crops.DesignProbability, true)
	if preset.Design != crops.DesignPurposive {
		t.Errorf("a stated design was raised to %q", preset.Design)
	}
}

func TestAgreementRefuses(t *testing.T) {
	_, err := crops.Sample{}.Agreement()
	wantRefused(t, err, crops.ReasonNoUnits, "")
	_, err = crops.Sample{Counts: map[crops.Unit]int{{Map: "coca"}: 1}}.Agreement()
	wantRefused(t, err, crops.ReasonBlank, "")
	for _, n := range []int{-1, 1_000_000_001} {
		_, err = crops.Sample{Counts: map[crops.Unit]int{{Map: "coca", Reference: "coca"}: n}}.Agreement()
		wantRefused(t, err, crops.ReasonNumber, "n")
	}
}
