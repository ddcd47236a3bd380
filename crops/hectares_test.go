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
