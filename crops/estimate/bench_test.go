package estimate_test

import (
	"testing"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/estimate"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
)

func BenchmarkEvaluate(b *testing.B) {
	const n = 1_000_000
	parcels := cropstest.Plots(n, 1)
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
		visits[i] = cropstest.Visit(i, &parcels[i], is)
	}
	cropstest.DrawnFrom(parcels, visits)
	for b.Loop() {
		if r := estimate.Evaluate(cropstest.Survey, parcels, visits, nil); r.Refused != nil {
			b.Fatal(r.Refused)
		}
	}
}
