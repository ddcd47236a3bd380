package overlay_test

import (
	"math/rand/v2"
	"testing"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/overlay"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/border"
)

func TestPlaced(t *testing.T) {
	apolo := cropstest.Square(10, crops.ClassProduction, 0, 0, 100)
	near := cropstest.Square(11, crops.ClassProduction, 0, 0, 100)
	near.Geometry.Coordinates[0][0] = record.Ring{{-68.99, -14.38}, {-68.989, -14.38}, {-68.989, -14.379}, {-68.99, -14.379}, {-68.99, -14.38}}
	wide := cropstest.Square(12, crops.ClassProduction, 0, 0, 100)
	wide.Geometry.Coordinates[0][0] = record.Ring{{-69.3, -14.3}, {-68.5, -14.3}, {-68.5, -14.29}, {-69.3, -14.29}, {-69.3, -14.3}}
	for _, c := range []struct {
		p    crops.Parcel
		side record.Side
		want overlay.Placement
	}{
		{apolo, record.BO, overlay.PlacedOwn}, {apolo, record.PE, overlay.PlacedOther},
		{near, record.BO, overlay.PlacedUndecided}, {near, record.PE, overlay.PlacedUndecided},
		{wide, record.BO, overlay.PlacedAcross},
	} {
		if got, m := overlay.Placed(&c.p, c.side, border.NaturalEarth()); got != c.want || m < 0 {
			t.Errorf("%s of %s: %s at %.0f m, want %s", c.p.ID, c.side, got, m, c.want)
		}
	}
	if got := overlay.Misplaced([]crops.Parcel{apolo, near}, record.BO, border.NaturalEarth()); len(got) != 1 || got[0].Parcel != near.ID {
		t.Errorf("%+v", got)
	}
}

// TestMisplacedSameAsPlaced: what is passed over at a glance is what each corner would
// have said, for parcels of all sizes about the line and beyond its ends.
func TestMisplacedSameAsPlaced(t *testing.T) {
	line, r := border.NaturalEarth(), rand.New(rand.NewPCG(1, 2))
	own := 0
	for range 4_000 {
		at := line.Positions[r.IntN(len(line.Positions))]
		far, size := 0.3*r.Float64()*r.Float64(), 0.2*r.Float64()*r.Float64()*r.Float64()
		x, y := at[0]+far*(2*r.Float64()-1), at[1]+far*(2*r.Float64()-1)
		p := cropstest.Square(1, crops.ClassProduction, 0, 0, 100)
		p.Geometry.Coordinates[0][0] = record.Ring{{x, y}, {x + size, y}, {x + size, y + size}, {x, y + size}, {x, y}}
		for _, side := range record.Sides() {
			where, _ := overlay.Placed(&p, side, line)
			if got := overlay.Misplaced([]crops.Parcel{p}, side, line); (len(got) == 0) != (where == overlay.PlacedOwn) {
				t.Fatalf("%v of %s: %s, %+v", p.Geometry.Coordinates, side, where, got)
			}
			if where == overlay.PlacedOwn {
				own++
			}
		}
	}
	if own < 500 {
		t.Errorf("only %d on their own side", own)
	}
}
