package overlay_test

import (
	"fmt"
	"testing"

	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/overlay"
)

func BenchmarkOverlaps(b *testing.B) {
	for _, n := range []int{50_000, 100_000, 200_000} {
		x, y := cropstest.Plots(n, 1), cropstest.Plots(n, 2)
		b.Run(fmt.Sprintf("2x%dk", n/1000), func(b *testing.B) {
			for b.Loop() {
				pairs, undecided := overlay.Overlaps(x, y, 0.0001)
				if len(pairs) < n || len(undecided) > 0 {
					b.Fatal(len(pairs), len(undecided))
				}
			}
		})
	}
}

func BenchmarkDensity(b *testing.B) {
	parcels := cropstest.Plots(100_000, 1)
	for b.Loop() {
		overlay.Density(parcels)
	}
}
