package crops_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/refusal"
)

func hectares(list ...float64) (areas []crops.MicroHectares) {
	for _, n := range list {
		areas = append(areas, cropstest.Hectares(n))
	}
	return areas
}

func TestCheckTotal(t *testing.T) {
	for _, tt := range []struct {
		total  float64
		parts  []crops.MicroHectares
		step   float64
		reason refusal.Reason // empty: passes
		name   string
	}{
		{31_000, hectares(18_439, 12_125, 486), 100, "", ""}, // Bolivia 2023, as published
		{31_000, hectares(18_439, 12_125, 486), 1, refusal.NotSum, "1 ha"},
		{31_000, hectares(18_439, 12_125, 486), 0, refusal.NotSum, "0 ha"},
		{34_000, hectares(19_230, 14_275, 478), 100, "", ""}, // 2024
		{25_500, hectares(16_296, 8_769, 468), 100, "", ""},  // 2019
		{31_100, hectares(18_439, 12_125, 486), 100, "", ""}, // half a step, upwards
		{31_200, hectares(18_439, 12_125, 486), 100, refusal.NotSum, "100 ha"},
		{31_050, hectares(18_439, 12_125, 486), 100, refusal.NotRounded, ""},
		{31_050, hectares(18_439, 12_125, 486), 0, "", ""},
		{0, nil, 100, "", ""},
		{0.3, hectares(0.1, 0.2), 0, "", ""}, // which floats would miss
	} {
		err := crops.CheckTotal(cropstest.Hectares(tt.total), tt.parts, cropstest.Hectares(tt.step))
		if tt.reason != "" {
			cropstest.WantRefused(t, err, tt.reason, tt.name)
		} else if err != nil {
			t.Errorf("%v of %v by %v: %v", tt.total, tt.parts, tt.step, err)
		}
	}
	cropstest.WantRefused(t, crops.CheckTotal(1, hectares(1), -1), refusal.Number, "ha")
	cropstest.WantRefused(t, crops.CheckTotal(-1, hectares(1), 1), refusal.Number, "ha")
	cropstest.WantRefused(t, crops.CheckTotal(1, []crops.MicroHectares{math.MaxInt64, 1}, 1), refusal.Overflow, "")
}

// A sum that is rounded to a step passes with that step.
func TestRoundedTotalsPass(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var parts []crops.MicroHectares
		var sum crops.MicroHectares
		for _, n := range rapid.SliceOf(rapid.Int64Range(0, 1e14)).Draw(t, "parts") {
			parts = append(parts, crops.MicroHectares(n))
			sum += crops.MicroHectares(n)
		}
		step := crops.MicroHectares(rapid.Int64Range(1, 1e9).Draw(t, "step"))
		rounded := (sum + step/2) / step * step
		if err := crops.CheckTotal(rounded, parts, step); err != nil {
			t.Fatal(err)
		}
		if err := crops.CheckTotal(rounded+step, parts, step); err == nil && step > 2*(sum-rounded) {
			t.Fatalf("%v passes for %v", rounded+step, sum)
		}
	})
}
