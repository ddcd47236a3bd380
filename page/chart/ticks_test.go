package chart

import (
	"math"
	"testing"
)

// Whatever a chart shows, its scale has some steps, and the last is no smaller.
func TestTicks(t *testing.T) {
	for _, most := range []float64{0, -1, math.NaN(), math.Inf(1), math.SmallestNonzeroFloat64, 1e-300, 1e-299, 0.3, 1, 7, 999, 1e9, 1e300, math.MaxFloat64} {
		list := ticks(most)
		if len(list) < 2 || len(list) > 7 || list[0] != 0 || most > 1e-300 && list[len(list)-1] < most && !math.IsInf(most, 1) {
			t.Errorf("%g: %v", most, list)
		}
	}
}
