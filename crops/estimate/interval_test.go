package estimate_test

import (
	"math"
	"testing"

	"github.com/comision-mixta/mixta/crops/estimate"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/refusal"
)

// Quantiles as OEIS has them (A329281, A329285 and A329287), the usual 1.959964,
// and Φ(z) by an independent function, erfc.
func TestZ(t *testing.T) {
	for level, want := range map[float64]float64{
		0.90:    1.6448536269,
		0.95:    1.9599639845,
		0.999:   3.2905267314,
		0.99998: 4.2648907939,
	} {
		if z, err := estimate.Z(level); err != nil || math.Abs(z-want) > 1e-10 {
			t.Errorf("Z(%v) = %.10f, %v; want %.10f", level, z, err, want)
		}
	}
	for level := 0.001; level < 1; level += 0.001 {
		z, err := estimate.Z(level)
		if got := 1 - math.Erfc(z/math.Sqrt2); err != nil || math.Abs(got-level) > 1e-14 {
			t.Errorf("Z(%v) = %v, which holds %v", level, z, got)
		}
	}
	for _, level := range []float64{0, 1, -1, 95, math.NaN(), math.Inf(1)} {
		_, err := estimate.Z(level)
		cropstest.WantRefused(t, err, refusal.Number, "level")
		_, err = estimate.Estimate{Value: 1, SE: 1}.Interval(level)
		cropstest.WantRefused(t, err, refusal.Number, "level")
	}
	for _, level := range []float64{math.SmallestNonzeroFloat64, math.Nextafter(1, 0)} {
		if z, err := estimate.Z(level); err != nil || math.IsInf(z, 0) || math.IsNaN(z) {
			t.Errorf("Z(%v) = %v, %v", level, z, err)
		}
	}
}
