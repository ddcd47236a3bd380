package change_test

import (
	"testing"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/change"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
)

func TestCompare(t *testing.T) {
	before, after := &crops.Survey{Header: cropstest.Header(1)}, &crops.Survey{Header: cropstest.Header(2)}
	earlier := []crops.Parcel{cropstest.Square(10, crops.ClassProduction, 0, 0, 100), cropstest.Square(11, crops.ClassYoung, 500, 0, 100)}
	later := []crops.Parcel{cropstest.Square(20, crops.ClassProduction, 0, 50, 100), cropstest.Square(21, crops.ClassProduction, 500, 0, 100)}
	for _, list := range [][]crops.Parcel{earlier, later} {
		for i := range list {
			list[i].Region = crops.NorteLaPaz
		}
	}
	table, undecided, err := change.Compare(before, after, earlier, later, nil)
	if err != nil || len(undecided) > 0 {
		t.Fatal(err, undecided)
	}
	if len(table.Warnings) == 0 {
		t.Error("surveys whose methods are not known compare without a warning")
	}
	by := map[string]change.Class{}
	for _, c := range table.Regions[0].Classes {
		by[c.Class] = c
	}
	p := by["coca-production"]
	if !cropstest.Nearly(p.Before.Hectares(), 1, 1e-3) || !cropstest.Nearly(p.After.Hectares(), 2, 1e-3) || !cropstest.Nearly(p.Kept.Hectares(), 0.5, 1e-3) || !cropstest.Nearly(p.Gained.Hectares(), 1.5, 1e-3) {
		t.Errorf("%+v", p)
	}
	if y := by["coca-young"]; !cropstest.Nearly(y.Lost.Hectares(), 1, 1e-3) || y.Kept != 0 {
		t.Errorf("%+v", y)
	}
	if _, _, err := change.Compare(before, after, nil, later, nil); err == nil {
		t.Error("a survey without parcels compares")
	}
}
