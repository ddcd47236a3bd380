// Package monitoring_test reads the published figures and works out from them
// what their sources say too.
package monitoring_test

import (
	"math"
	"os"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/balance"
	"github.com/comision-mixta/mixta/crops/change"
	"github.com/comision-mixta/mixta/record"
)

func figures(t *testing.T) *mixta.File {
	t.Helper()
	f, err := os.Open("figures.json")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	file, err := mixta.Read(f)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// bolivia returns the complete survey of a year.
func bolivia(t *testing.T, file *mixta.File, date record.Date) *crops.Survey {
	t.Helper()
	for i := range file.Surveys {
		if s := &file.Surveys[i]; s.ReferenceDate == date && s.Complete {
			return s
		}
	}
	t.Fatalf("no complete survey of %s", date)
	return nil
}

func TestSurplus2024(t *testing.T) {
	file := figures(t)
	b, err := balance.SurveySurplus(bolivia(t, file, "2024-12-31"), file.Limits)
	if err != nil || b.National.Surplus != 12_000*crops.Hectare {
		t.Errorf("%v, %v; UNODC states 12,000 ha", b.National.Surplus, err)
	}
}

// TestSurplus1988: the limit of Ley 1008 is in force from the day of the law on,
// and is that of one zone; the whole country is set against it.
func TestSurplus1988(t *testing.T) {
	file := figures(t)
	for day, want := range map[record.Date]crops.MicroHectares{"1988-07-18": 0, "1988-07-19": 12_000 * crops.Hectare} {
		survey := &crops.Survey{ReferenceDate: day, Total: &crops.Figure{Area: new(50_000.0)}}
		survey.Territory.Country = record.Bolivia
		b, err := balance.SurveySurplus(survey, file.Limits)
		if b.National.Limit != want || (err == nil) != (want > 0) {
			t.Errorf("%s: limit %v, %v", day, b.National.Limit, err)
		}
	}
	for _, l := range file.Limits {
		if l.Basis == "Ley 1008" && l.Zone != crops.ZoneTraditional {
			t.Errorf("the limit of Ley 1008 is that of %s", l.Zone)
		}
	}
}

func TestProduction2019(t *testing.T) {
	file := figures(t)
	p, err := balance.SurveyProduction(bolivia(t, file, "2019-12-31"), file.Yields)
	if err != nil || math.Abs(p.Leaf.High-46_100) > 50 {
		t.Errorf("%v t, %v; published 46,100 t", p.Leaf.High, err)
	}
}

func TestValidated2023(t *testing.T) {
	for _, r := range figures(t).Reductions {
		if r.Validated == nil {
			continue
		}
		if share, err := balance.ValidatedShareOf(&r); err != nil || share != 0.447 {
			t.Errorf("%v, %v; published 44.7 %%", share, err)
		}
		return
	}
	t.Error("no validated reduction")
}

// TestTurnover2024: Bolivia grew by 3,000 ha in a year in which 10,001 ha were
// reduced; what was in other years and in Peru does not count.
func TestTurnover2024(t *testing.T) {
	file := figures(t)
	got, err := change.SurveyTurnover(bolivia(t, file, "2023-12-31"), bolivia(t, file, "2024-12-31"), file.Reductions, file.Methods)
	if err != nil || got.Planted != 13_001*crops.Hectare || len(got.Warnings) > 0 {
		t.Errorf("%+v, %v", got, err)
	}
}
