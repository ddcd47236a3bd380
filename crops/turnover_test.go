package crops_test

import (
	"math"
	"testing"

	"github.com/comision-mixta/mixta/crops"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// Peru, UNODC, Monitoreo de Cultivos de Coca 2015: net area on 31 December.
func peru2015() crops.Span {
	terms := crops.Terms{Method: "UNODC ICMP Peru", Definition: "net-at-date"}
	return crops.Span{
		Before:  crops.Stand{Date: "2014-12-31", Area: 42_900 * crops.Hectare, Terms: terms},
		After:   crops.Stand{Date: "2015-12-31", Area: 40_300 * crops.Hectare, Terms: terms},
		Reduced: 35_868 * crops.Hectare,
	}
}

func TestTurnoverPeru2015(t *testing.T) {
	got, err := peru2015().Turnover()
	if err != nil {
		t.Fatal(err)
	}
	want := crops.Turnover{Net: -2_600 * crops.Hectare, Reduced: 35_868 * crops.Hectare, Planted: 33_268 * crops.Hectare}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestTurnoverRefuses(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(*crops.Span)
		reason crops.Reason
		open   bool // computed, with a warning, when told to
	}{
		{"other method", func(s *crops.Span) { s.After.Method = "DEVIDA SISCOD" }, crops.ReasonMethods, true},
		{"other definition", func(s *crops.Span) { s.After.Definition = "harvested-in-year" }, crops.ReasonDefinitions, true},
		{"no method", func(s *crops.Span) { s.Before.Method, s.After.Method = "", "" }, crops.ReasonTerms, true},
		{"no date", func(s *crops.Span) { s.Before.Date = "" }, crops.ReasonDate, false},
		{"no later date", func(s *crops.Span) { s.After.Date = "2015" }, crops.ReasonDate, false},
		{"dates turned round", func(s *crops.Span) { s.Before, s.After = s.After, s.Before }, crops.ReasonOrder, false},
		{"same date", func(s *crops.Span) { s.After.Date = s.Before.Date }, crops.ReasonOrder, false},
		{"too large", func(s *crops.Span) { s.Reduced = math.MaxInt64 }, crops.ReasonOverflow, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := peru2015()
			tt.change(&s)
			got, err := s.Turnover()
			if got.Planted != 0 || got.Net != 0 {
				t.Errorf("got %+v beside an error", got)
			}
			wantRefused(t, err, tt.reason, "")
			s.AnyTerms = true
			got, err = s.Turnover()
			if !tt.open {
				wantRefused(t, err, tt.reason, "")
			} else if err != nil || len(got.Warnings) == 0 || got.Warnings[0].Reason != tt.reason || got.Planted != 33_268*crops.Hectare {
				t.Errorf("told to compute: got %+v (%v)", got, err)
			}
		})
	}
	s := peru2015()
	s.Reduced = -1
	_, err := s.Turnover()
	wantRefused(t, err, crops.ReasonNumber, "ha")
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
