package change_test

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/change"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/refusal"
)

var terms2022 = change.Terms{Method: "edition 2022", Definition: "net-at-date"}

func TestTransitions(t *testing.T) {
	got, err := change.Tabulate(terms2022, change.Terms{Method: "edition 2023", Definition: "net-at-date"}, []change.Transition{
		{Region: "Yungas", From: "coca", To: "coca", Area: 10},
		{Region: "Norte", From: "coca", To: "eradicated", Area: 3},
		{Region: "Yungas", From: "other", To: "coca", Area: 4},
		{Region: "Yungas", From: "coca", To: "abandoned", Area: 2},
		{Region: "Yungas", From: "coca", To: "coca", Area: 1},
	})
	if err != nil {
		t.Fatal(err)
	}
	want := change.Table{
		Regions: []change.Region{
			{
				Region: "Norte",
				Classes: []change.Class{
					{Class: "coca", Before: 3, Lost: 3},
					{Class: "eradicated", After: 3, Gained: 3},
				},
				Matrix: [][]crops.MicroHectares{{0, 3}, {0, 0}},
			}, {
				Region: "Yungas",
				Classes: []change.Class{
					{Class: "abandoned", After: 2, Gained: 2},
					{Class: "coca", Before: 13, After: 15, Kept: 11, Lost: 2, Gained: 4},
					{Class: "other", Before: 4, Lost: 4},
				},
				Matrix: [][]crops.MicroHectares{{0, 0, 0}, {2, 11, 0}, {0, 4, 0}},
			},
		},
		Warnings: []refusal.Notice{{Reason: refusal.MethodsDiffer, Got: "edition 2022", Want: "edition 2023"}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if net := got.Regions[1].Classes[1].Net(); net != 2 {
		t.Errorf("net change of coca is %v", net)
	}
}

func TestDifferences(t *testing.T) {
	got, warnings, err := change.Differences(terms2022, terms2022, []change.ClassArea{
		{Region: "Yungas", Class: "coca", Area: 7}, {Region: "Yungas", Class: "coca", Area: 3},
		{Region: "Trópico", Class: "coca", Area: 5}, {Region: "Norte", Class: "coca", Area: 1},
	}, []change.ClassArea{
		{Region: "Yungas", Class: "coca", Area: 12}, {Region: "Trópico", Class: "young", Area: 2}, {Region: "Amboró", Class: "coca", Area: 1},
	})
	if err != nil {
		t.Fatal(err)
	}
	want := []change.Difference{
		{Region: "Amboró", Class: "coca", After: 1},
		{Region: "Norte", Class: "coca", Before: 1},
		{Region: "Trópico", Class: "coca", Before: 5},
		{Region: "Trópico", Class: "young", After: 2},
		{Region: "Yungas", Class: "coca", Before: 10, After: 12},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	wantWarnings := []refusal.Notice{{Reason: refusal.OneSided, Name: "Amboró"}, {Reason: refusal.OneSided, Name: "Norte"}}
	if diff := cmp.Diff(wantWarnings, warnings); diff != "" {
		t.Errorf("warnings (-want +got):\n%s", diff)
	}
	if got[4].Net() != 2 || got[1].Net() != -1 {
		t.Errorf("net changes are %v and %v", got[4].Net(), got[1].Net())
	}
}

func TestChangeWarns(t *testing.T) {
	for _, tt := range []struct {
		before, after change.Terms
		want          []refusal.Reason
	}{
		{terms2022, terms2022, nil},
		{terms2022, change.Terms{Method: "edition 2022", Definition: "harvested-in-year"}, []refusal.Reason{refusal.DefinitionsDiffer}},
		{change.Terms{}, change.Terms{}, []refusal.Reason{refusal.TermsMissing}},
		{terms2022, change.Terms{}, []refusal.Reason{refusal.TermsMissing, refusal.MethodsDiffer, refusal.DefinitionsDiffer}},
	} {
		c, err := change.Tabulate(tt.before, tt.after, nil)
		_, warnings, err2 := change.Differences(tt.before, tt.after, nil, nil)
		if err != nil || err2 != nil {
			t.Fatal(err, err2)
		}
		var got []refusal.Reason
		for _, w := range c.Warnings {
			got = append(got, w.Reason)
		}
		if cmp.Diff(tt.want, got) != "" || cmp.Diff(c.Warnings, warnings) != "" {
			t.Errorf("%v and %v: got %v and %v, want %v", tt.before, tt.after, got, warnings, tt.want)
		}
	}
}

func TestChangeRefuses(t *testing.T) {
	for _, list := range [][]change.Transition{
		{{From: "a", To: "b"}}, {{Region: "r", To: "b"}}, {{Region: "r", From: "a"}},
	} {
		_, err := change.Tabulate(terms2022, terms2022, list)
		cropstest.WantRefused(t, err, refusal.Blank, "")
	}
	_, err := change.Tabulate(terms2022, terms2022, []change.Transition{
		{Region: "r", From: "a", To: "b", Area: math.MaxInt64}, {Region: "s", From: "a", To: "b", Area: 1}})
	cropstest.WantRefused(t, err, refusal.Overflow, "")
	_, _, err = change.Differences(terms2022, terms2022, []change.ClassArea{{Region: "r", Area: 1}}, nil)
	cropstest.WantRefused(t, err, refusal.Blank, "")
	_, _, err = change.Differences(terms2022, terms2022, nil, []change.ClassArea{{Region: "r", Class: "a", Area: -1}})
	cropstest.WantRefused(t, err, refusal.Number, "ha")
}

// What is laid one on the other and what is only counted must agree.
func TestTransitionsAndDifferencesAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.SampledFrom([]string{"a", "b", "c"})
		var list []change.Transition
		var before, after []change.ClassArea
		for range rapid.IntRange(0, 30).Draw(t, "parcels") {
			p := change.Transition{Region: name.Draw(t, "region"), From: name.Draw(t, "from"), To: name.Draw(t, "to"),
				Area: crops.MicroHectares(rapid.Int64Range(0, 1e12).Draw(t, "area"))}
			list = append(list, p)
			before = append(before, change.ClassArea{Region: p.Region, Class: p.From, Area: p.Area})
			after = append(after, change.ClassArea{Region: p.Region, Class: p.To, Area: p.Area})
		}
		c, err := change.Tabulate(terms2022, terms2022, list)
		if err != nil {
			t.Fatal(err)
		}
		again, _ := change.Tabulate(terms2022, terms2022, rapid.Permutation(list).Draw(t, "order"))
		if diff := cmp.Diff(c, again); diff != "" {
			t.Fatal(diff)
		}
		var got []change.Difference
		for _, r := range c.Regions {
			for _, k := range r.Classes {
				if k.Before != k.Kept+k.Lost || k.After != k.Kept+k.Gained {
					t.Fatalf("%s: %+v does not add up", r.Region, k)
				}
				got = append(got, change.Difference{Region: r.Region, Class: k.Class, Before: k.Before, After: k.After})
			}
		}
		want, warnings, err := change.Differences(terms2022, terms2022, before, after)
		if err != nil || len(warnings) != 0 {
			t.Fatal(err, warnings)
		}
		if len(want)+len(got) > 0 {
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatal(diff)
			}
		}
	})
}
