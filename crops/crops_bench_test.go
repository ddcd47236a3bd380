package crops_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// plots are so many outlines of ten corners, most of them not convex, one a
// cell of 140 m. Two seeds give two sides' outlines of the same plots.
func plots(n int, seed uint64) []crops.Parcel {
	rnd := rand.New(rand.NewPCG(seed, 1))
	width := int(math.Sqrt(float64(n))) + 1
	list := make([]crops.Parcel, n)
	for i := range list {
		p := square(int(seed)*1_000_000+i, crops.ClassProduction, float64(i%width)*140, float64(i/width)*140, 1)
		o := p.Geometry.Coordinates[0][0][0]
		ring := make(record.Ring, 0, 11)
		for k := range 10 {
			sin, cos := math.Sincos(float64(k) / 10 * 2 * math.Pi)
			r := 0.0004 * (0.6 + 0.4*rnd.Float64())
			ring = append(ring, record.Position{o[0] + r*cos, o[1] + r*sin})
		}
		p.Geometry.Coordinates[0][0] = append(ring, ring[0])
		list[i] = p
	}
	return list
}

func BenchmarkOverlaps(b *testing.B) {
	for _, n := range []int{50_000, 100_000, 200_000} {
		x, y := plots(n, 1), plots(n, 2)
		b.Run(fmt.Sprintf("2x%dk", n/1000), func(b *testing.B) {
			for b.Loop() {
				pairs, undecided := crops.Overlaps(x, y, 0.0001)
				if len(pairs) < n || len(undecided) > 0 {
					b.Fatal(len(pairs), len(undecided))
				}
			}
		})
	}
}

func BenchmarkEvaluate(b *testing.B) {
	const n = 1_000_000
	parcels := plots(n, 1)
	visits := make([]crops.Verification, n)
	for i := range visits {
		if i%4 == 0 {
			parcels[i].Class = crops.ClassOtherCrop
		}
		is := parcels[i].Class
		if i%50 == 0 {
			is = crops.ClassOtherCrop
		}
		if i%72 == 0 {
			is = crops.ClassProduction
		}
		visits[i] = found(i, &parcels[i], is)
	}
	drawnFrom(parcels, visits)
	for b.Loop() {
		if r := crops.Evaluate(survey, parcels, visits, nil); r.Refused != nil {
			b.Fatal(r.Refused)
		}
	}
}

func BenchmarkDensity(b *testing.B) {
	parcels := plots(100_000, 1)
	for b.Loop() {
		crops.Density(parcels)
	}
}
