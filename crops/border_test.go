package crops_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/border"
)

func TestPlaced(t *testing.T) {
	apolo := square(10, crops.ClassProduction, 0, 0, 100)
	near := square(11, crops.ClassProduction, 0, 0, 100)
	near.Geometry.Coordinates[0][0] = record.Ring{{-68.99, -14.38}, {-68.989, -14.38}, {-68.989, -14.379}, {-68.99, -14.379}, {-68.99, -14.38}}
	wide := square(12, crops.ClassProduction, 0, 0, 100)
	wide.Geometry.Coordinates[0][0] = record.Ring{{-69.3, -14.3}, {-68.5, -14.3}, {-68.5, -14.29}, {-69.3, -14.29}, {-69.3, -14.3}}
	for _, c := range []struct {
		p    crops.Parcel
		side record.Side
		want crops.Placement
	}{
		{apolo, record.BO, crops.PlacedOwn}, {apolo, record.PE, crops.PlacedOther},
		{near, record.BO, crops.PlacedUndecided}, {near, record.PE, crops.PlacedUndecided},
		{wide, record.BO, crops.PlacedAcross},
	} {
		if got, m := crops.Placed(&c.p, c.side, border.NaturalEarth()); got != c.want || m < 0 {
			t.Errorf("%s of %s: %s at %.0f m, want %s", c.p.ID, c.side, got, m, c.want)
		}
	}
	if got := crops.Misplaced([]crops.Parcel{apolo, near}, record.BO, border.NaturalEarth()); len(got) != 1 || got[0].Parcel != near.ID {
		t.Errorf("%+v", got)
	}
}

func TestDensity(t *testing.T) {
	rnd := rand.New(rand.NewPCG(4, 4))
	var parcels []crops.Parcel
	var want float64
	for n := range 500 {
		c := crops.ClassProduction
		if n%5 == 0 {
			c = crops.ClassForest
		}
		p := square(10+n, c, rnd.Float64()*20_000, rnd.Float64()*20_000, 100)
		want += p.CocaHectares()
		parcels = append(parcels, p)
	}
	one := crops.Density(parcels[1:2])[0]
	if at := parcels[1].Geometry.Coordinates[0][0][0]; at[0] < one.Outline[0] || at[0] > one.Opposite[0] || at[1] < one.Outline[1]-0.001 || at[1] > one.Opposite[1] {
		t.Errorf("%v is not in its cell, %v to %v", at, one.Outline, one.Opposite)
	}
	var sum float64
	count := 0
	for _, c := range crops.Density(parcels) {
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
	if !nearly(sum, want, 1e-9) || count != 400 {
		t.Errorf("%v ha in %d parcels, want %v", sum, count, want)
	}
}

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
