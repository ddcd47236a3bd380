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
	"github.com/comision-mixta/mixta/record"
)

// Peru, UNODC, Monitoreo de Cultivos de Coca 2015: net area on 31 December.
func peru2015() change.Span {
	terms := change.Terms{Method: "UNODC ICMP Peru", Definition: "net-at-date"}
	return change.Span{
		Before:  change.DatedArea{Date: "2014-12-31", Area: 42_900 * crops.Hectare, Terms: terms},
		After:   change.DatedArea{Date: "2015-12-31", Area: 40_300 * crops.Hectare, Terms: terms},
		Reduced: 35_868 * crops.Hectare,
	}
}

func TestTurnoverPeru2015(t *testing.T) {
	got, err := peru2015().Turnover()
	if err != nil {
		t.Fatal(err)
	}
	want := change.Turnover{Net: -2_600 * crops.Hectare, Reduced: 35_868 * crops.Hectare, Planted: 33_268 * crops.Hectare}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestTurnoverRefuses(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(*change.Span)
		reason refusal.Reason
		open   bool // computed, with a warning, when told to
	}{
		{"other method", func(s *change.Span) { s.After.Method = "DEVIDA SISCOD" }, refusal.MethodsDiffer, true},
		{"other definition", func(s *change.Span) { s.After.Definition = "harvested-in-year" }, refusal.DefinitionsDiffer, true},
		{"no method", func(s *change.Span) { s.Before.Method, s.After.Method = "", "" }, refusal.TermsMissing, true},
		{"no date", func(s *change.Span) { s.Before.Date = "" }, refusal.InvalidDate, false},
		{"no later date", func(s *change.Span) { s.After.Date = "2015" }, refusal.InvalidDate, false},
		{"dates turned round", func(s *change.Span) { s.Before, s.After = s.After, s.Before }, refusal.DateOrder, false},
		{"same date", func(s *change.Span) { s.After.Date = s.Before.Date }, refusal.DateOrder, false},
		{"too large", func(s *change.Span) { s.Reduced = math.MaxInt64 }, refusal.Overflow, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := peru2015()
			tt.change(&s)
			got, err := s.Turnover()
			if got.Planted != 0 || got.Net != 0 {
				t.Errorf("got %+v beside an error", got)
			}
			cropstest.WantRefused(t, err, tt.reason, "")
			s.AnyTerms = true
			got, err = s.Turnover()
			if !tt.open {
				cropstest.WantRefused(t, err, tt.reason, "")
			} else if err != nil || len(got.Warnings) == 0 || got.Warnings[0].Reason != tt.reason || got.Planted != 33_268*crops.Hectare {
				t.Errorf("told to compute: got %+v (%v)", got, err)
			}
		})
	}
	s := peru2015()
	s.Reduced = -1
	_, err := s.Turnover()
	cropstest.WantRefused(t, err, refusal.Number, "ha")
}

// The two stands and the reduction come back from the turnover.
func TestTurnoverBalances(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := peru2015()
		area := rapid.Int64Range(0, 1e15)
		s.Before.Area = crops.MicroHectares(area.Draw(t, "before"))
		s.After.Area = crops.MicroHectares(area.Draw(t, "after"))
		s.Reduced = crops.MicroHectares(area.Draw(t, "reduced"))
		got, err := s.Turnover()
		if err != nil {
			t.Fatal(err)
		}
		if s.Before.Area-got.Reduced+got.Planted-got.Abandoned != s.After.Area || got.Planted != 0 && got.Abandoned != 0 ||
			got.Planted < 0 || got.Abandoned < 0 || got.Net != s.After.Area-s.Before.Area {
			t.Fatalf("%+v of %+v", got, s)
		}
	})
}

// TestSurveyTurnover: Peru 2014 and 2015.
func TestSurveyTurnover(t *testing.T) {
	at := func(n int, day record.Date, ha float64) *crops.Survey {
		return &crops.Survey{Header: cropstest.Header(n), ReferenceDate: day, Total: &crops.Figure{Area: &ha}}
	}
	reductions := []crops.Reduction{
		{Header: cropstest.Header(3), Declared: new(35868.0), Period: record.Period{From: "2015-01-01", To: "2015-12-31"}},
		{Header: cropstest.Header(4), Declared: new(1000.0), Period: record.Period{From: "2014-06-01", To: "2015-01-31"}}, // begins before
		{Declared: new(500.0), Period: record.Period{From: "2015-02-01", To: "2015-02-28"}},                               // no exercise, as the surveys are
	}
	got, err := change.SurveyTurnover(at(1, "2014-12-31", 42900), at(2, "2015-12-31", 40300), reductions, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got.Net != -2600*crops.Hectare || got.Planted != 33268*crops.Hectare || len(got.Warnings) == 0 {
		t.Errorf("%+v", got)
	}
}

// TestSurveyTurnoverCounts: what was reduced in another country or before does
// not count, and what is in doubt carries a warning.
func TestSurveyTurnoverCounts(t *testing.T) {
	at := func(in record.Place, day record.Date, ha float64) *crops.Survey {
		return &crops.Survey{Header: cropstest.Header(1), Territory: in, ReferenceDate: day, Total: &crops.Figure{Area: &ha}}
	}
	year := record.Period{From: "2024-01-01", To: "2024-12-31"}
	bolivia, laPaz, apolo := record.Place{Country: "BO"}, record.Place{Country: "BO", Subdivision: "BO-L"}, record.Place{Unit: "INE-BO:020701"}
	reduction := func(n int, in record.Place, p record.Period, ha *float64) crops.Reduction {
		return crops.Reduction{Header: cropstest.Header(n), Territory: in, Period: p, Declared: ha}
	}
	reductions := []crops.Reduction{
		reduction(1, bolivia, year, new(10000.0)),
		reduction(2, record.Place{Country: "PE"}, year, new(22000.0)),
		reduction(3, bolivia, record.Period{From: "2023-07-01", To: "2024-06-30"}, new(5000.0)),
		reduction(4, bolivia, year, nil),
		reduction(5, apolo, year, new(1.0)),
		reduction(6, record.Place{Subdivision: "BO-C"}, year, new(2.0)),
		reduction(7, bolivia, record.Period{From: "2023-01-01", To: "2023-12-31"}, new(9000.0)),
		reduction(8, bolivia, record.Period{From: "2025-01-01", To: "2025-12-31"}, new(9000.0)),
		reduction(9, record.Place{Name: "VRAEM"}, year, new(9000.0)),
		reduction(10, record.Place{Subdivision: "PE-PUN"}, year, new(9000.0)),
		reduction(11, bolivia, record.Period{From: "2024-07-01"}, new(5000.0)),
	}
	for _, c := range []struct {
		in      record.Place
		reduced crops.MicroHectares
		want    map[record.ID]refusal.Reason
	}{
		{bolivia, 10000 * crops.Hectare, map[record.ID]refusal.Reason{
			cropstest.Header(5).ID: refusal.Restated, cropstest.Header(6).ID: refusal.Restated,
			cropstest.Header(3).ID: refusal.Straddles, cropstest.Header(4).ID: refusal.NotDeclared, cropstest.Header(9).ID: refusal.PerhapsElsewhere, cropstest.Header(11).ID: refusal.Straddles}},
		{laPaz, 1 * crops.Hectare, map[record.ID]refusal.Reason{
			cropstest.Header(1).ID: refusal.PerhapsElsewhere, cropstest.Header(3).ID: refusal.PerhapsElsewhere, cropstest.Header(4).ID: refusal.PerhapsElsewhere, cropstest.Header(9).ID: refusal.PerhapsElsewhere, cropstest.Header(11).ID: refusal.PerhapsElsewhere}},
	} {
		got, err := change.SurveyTurnover(at(c.in, "2023-12-31", 30000), at(c.in, "2024-12-31", 31000), reductions, nil)
		if err != nil {
			t.Fatal(err)
		}
		doubts := map[record.ID]refusal.Reason{}
		for _, n := range got.Warnings {
			if n.Name != "" {
				doubts[record.ID(n.Name)] = n.Reason
			}
		}
		if diff := cmp.Diff(c.want, doubts); diff != "" || got.Reduced != c.reduced || got.Planted != 1000*crops.Hectare+c.reduced {
			t.Errorf("%v: reduced %v, planted %v, warnings (-want +got):\n%s", c.in, got.Reduced, got.Planted, diff)
		}
	}
	yungas, tropico := record.Place{Country: "BO", Name: "Yungas de La Paz"}, record.Place{Country: "BO", Name: "Trópico de Cochabamba"}
	for _, two := range [][2]record.Place{{bolivia, {Country: "PE"}}, {bolivia, laPaz}, {bolivia, yungas}, {yungas, bolivia}, {yungas, tropico}} {
		_, err := change.SurveyTurnover(at(two[0], "2023-12-31", 30000), at(two[1], "2024-12-31", 31000), reductions, nil)
		cropstest.WantRefused(t, err, refusal.TerritoriesDiffer, "")
	}
	got, err := change.SurveyTurnover(at(yungas, "2023-12-31", 18000), at(yungas, "2024-12-31", 18302), []crops.Reduction{reduction(1, tropico, year, new(9000.0)), reduction(2, yungas, year, new(100.0))}, nil)
	if err != nil || got.Reduced != 100*crops.Hectare || len(got.Warnings) == 0 || got.Warnings[len(got.Warnings)-1].Got != "Trópico de Cochabamba (Bolivia)" {
		t.Errorf("%+v, %v", got, err)
	}
}
