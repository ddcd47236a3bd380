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
