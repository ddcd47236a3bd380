package crops_test

import (
	"testing"

	"github.com/comision-mixta/mixta/crops"
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
