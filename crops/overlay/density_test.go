package overlay_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/overlay"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
)

func TestDensity(t *testing.T) {
	rnd := rand.New(rand.NewPCG(4, 4))
	var parcels []crops.Parcel
	var want float64
	for n := range 500 {
		c := crops.ClassProduction
		if n%5 == 0 {
			c = crops.ClassForest
		}
		p := cropstest.Square(10+n, c, rnd.Float64()*20_000, rnd.Float64()*20_000, 100)
		want += p.CocaHectares()
		parcels = append(parcels, p)
	}
	one := overlay.Density(parcels[1:2])[0]
	if at := parcels[1].Geometry.Coordinates[0][0][0]; at[0] < one.Outline[0] || at[0] > one.Opposite[0] || at[1] < one.Outline[1]-0.001 || at[1] > one.Opposite[1] {
		t.Errorf("%v is not in its cell, %v to %v", at, one.Outline, one.Opposite)
	}
	var sum float64
	count := 0
	for _, c := range overlay.Density(parcels) {
		sum += c.Hectares
		count += c.Parcels
		sw, ne := c.Outline, c.Opposite
		// The edges of a cell are parallels, which the geodesics of Area are not
		// quite: it errs by some square metres over a kilometre.
		area := geom.AreaRing([]record.Position{sw, {ne[0], sw[1]}, ne, {sw[0], ne[1]}, sw})
		if math.Abs(area-1e6) > 10 {
			t.Fatalf("cell %d, %d has %f m²", c.Column, c.Row, area)
		}
	}
	if !cropstest.Nearly(sum, want, 1e-9) || count != 400 {
		t.Errorf("%v ha in %d parcels, want %v", sum, count, want)
	}
}
