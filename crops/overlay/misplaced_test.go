package overlay_test

import (
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
