package crops_test

import (
	"fmt"
	"math"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/refusal"
)

func TestHectaresOf(t *testing.T) {
	for _, tt := range []struct {
		ha   float64
		want crops.MicroHectares
		text string
	}{
		{0, 0, "0 ha"},
		{math.Copysign(0, -1), 0, "0 ha"},
		{0.16, 160_000, "0.16 ha"}, // a cato of the Trópico
		{0.1 + 0.2, 300_000, "0.3 ha"},
		{21627.68, 21_627_680_000, "21627.68 ha"},
		{999999999.999999, 999_999_999_999_999, "999999999.999999 ha"},
		{4.9e-7, 0, "0 ha"},
	} {
		got, err := crops.HectaresOf(tt.ha)
		if err != nil || got != tt.want || got.String() != tt.text {
			t.Errorf("HectaresOf(%v) = %d (%v), %v; want %d (%s)", tt.ha, got, got, err, tt.want, tt.text)
		}
	}
	for _, ha := range []float64{-1e-9, 1.0000001e9, math.NaN(), math.Inf(1), math.Inf(-1)} {
		_, err := crops.HectaresOf(ha)
		cropstest.WantRefused(t, err, refusal.Number, "ha")
	}
	if got := crops.MicroHectares(math.MinInt64).String(); got != "-9223372036854.775808 ha" {
		t.Errorf("smallest area is %q", got)
	}
}

// Every decimal with six places comes back as itself, and sums are exact.
func TestHectaresAreExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sum := new(big.Int)
		var list []crops.MicroHectares
		for _, n := range rapid.SliceOf(rapid.Int64Range(0, 1e15)).Draw(t, "areas") {
			var ha float64
			fmt.Sscanf(fmt.Sprintf("%d.%06d", n/1e6, n%1e6), "%g", &ha)
			a, err := crops.HectaresOf(ha)
			if err != nil || int64(a) != n {
				t.Fatalf("HectaresOf(%v) = %d, %v; want %d", ha, a, err, n)
			}
			list = append(list, a)
			sum.Add(sum, big.NewInt(n))
		}
		got, err := crops.SumAreas(list...)
		if err != nil || sum.Cmp(big.NewInt(int64(got))) != 0 {
			t.Fatalf("SumAreas = %d, %v; want %d", got, err, sum)
		}
	})
}

func TestSumAreasRefuses(t *testing.T) {
	_, err := crops.SumAreas(math.MaxInt64, 1)
	cropstest.WantRefused(t, err, refusal.Overflow, "")
	_, err = crops.SumAreas(1, -1)
	cropstest.WantRefused(t, err, refusal.Number, "ha")
}

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
