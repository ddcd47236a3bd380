package crops_test

import (
	"testing"

	"github.com/comision-mixta/mixta/crops"
)

func TestCompare(t *testing.T) {
	before, after := &crops.Survey{Header: head(1)}, &crops.Survey{Header: head(2)}
	earlier := []crops.Parcel{square(10, crops.ClassProduction, 0, 0, 100), square(11, crops.ClassYoung, 500, 0, 100)}
	later := []crops.Parcel{square(20, crops.ClassProduction, 0, 50, 100), square(21, crops.ClassProduction, 500, 0, 100)}
	for _, list := range [][]crops.Parcel{earlier, later} {
		for i := range list {
			list[i].Region = crops.NorteLaPaz
		}
	}
	change, undecided, err := crops.Compare(before, after, earlier, later, nil)
	if err != nil || len(undecided) > 0 {
		t.Fatal(err, undecided)
	}
	if len(change.Warnings) == 0 {
		t.Error("surveys whose methods are not known compare without a warning")
	}
	by := map[string]crops.ClassChange{}
	for _, c := range change.Regions[0].Classes {
		by[c.Class] = c
	}
	p := by["coca-production"]
	if !nearly(p.Before.Hectares(), 1, 1e-3) || !nearly(p.After.Hectares(), 2, 1e-3) || !nearly(p.Kept.Hectares(), 0.5, 1e-3) || !nearly(p.Gained.Hectares(), 1.5, 1e-3) {
		t.Errorf("%+v", p)
	}
	if y := by["coca-young"]; !nearly(y.Lost.Hectares(), 1, 1e-3) || y.Kept != 0 {
		t.Errorf("%+v", y)
	}
	if _, _, err := crops.Compare(before, after, nil, later, nil); err == nil {
		t.Error("a survey without parcels compares")
	}
}
