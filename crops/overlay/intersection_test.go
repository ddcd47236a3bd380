package overlay_test

import (
	"testing"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/overlay"
	"github.com/comision-mixta/mixta/record"
)

// shared adds up what pairs have in common.
func shared(list []overlay.Overlap) (sum float64) {
	for _, o := range list {
		sum += o.Hectares
	}
	return sum
}

// TestOverlapsOfWedges: thin wedges of one apex have in common what their angles
// have, which is nothing where one only follows the other, however long each is and
// whichever way they look.
func TestOverlapsOfWedges(t *testing.T) {
	const unit = 1.0 / (1 << 24) // of a degree, 7 mm: positions are what is written
	turned := []func(x, y float64) record.Position{
		func(x, y float64) record.Position { return record.Position{-69.125 + x*unit, -14.625 + y*unit} },
		func(x, y float64) record.Position { return record.Position{-69.125 - y*unit, -14.625 + x*unit} },
		func(x, y float64) record.Position { return record.Position{-69.125 + (x-y)*unit, -14.625 - (x+y)*unit} },
	}
	for _, at := range turned {
		wedge := func(n int, long, low, high float64) crops.Parcel {
			p := cropstest.Square(n, crops.ClassProduction, 0, 0, 100)
			p.Geometry.Coordinates = []record.Rings{{{at(0, 0), at(64*long, low*long), at(64*long, high*long), at(0, 0)}}}
			return p
		}
		for _, c := range []struct{ a, b, want crops.Parcel }{
			{wedge(1, 600, 3, 4), wedge(2, 1100, 4, 5), crops.Parcel{}},
			{wedge(1, 600, 3, 4), wedge(2, 600, 2, 3), crops.Parcel{}},
			{wedge(1, 600, 3, 5), wedge(2, 1100, 4, 7), wedge(3, 600, 4, 5)},
			{wedge(1, 900, 3, 5), wedge(2, 900, 3, 5), wedge(3, 900, 3, 5)},
		} {
			for _, pair := range [][2]crops.Parcel{{c.a, c.b}, {c.b, c.a}} {
				got, undecided := overlay.Overlaps(pair[:1], pair[1:], 0)
				if len(undecided) > 0 || !cropstest.Nearly(shared(got), c.want.Hectares(), 1e-5) {
					t.Errorf("%+v %v, want %v ha", got, undecided, c.want.Hectares())
				}
			}
		}
	}
}

// TestOverlapsOfUnsound: what a parcel that is not valid has in common with another
// is not said; why, in both languages.
func TestOverlapsOfUnsound(t *testing.T) {
	p, q := cropstest.Square(1, crops.ClassProduction, 0, 0, 100), cropstest.Square(2, crops.ClassProduction, 50, 0, 100)
	r := q.Geometry.Coordinates[0][0]
	r[1], r[2] = r[2], r[1]
	es := func(list []overlay.Undecided) string { s, _ := check.Say(list[0].Err, check.ES); return s }
	got, undecided := overlay.Overlaps([]crops.Parcel{p}, []crops.Parcel{q}, 0)
	if len(got) > 0 || len(undecided) != 1 || es(undecided) == undecided[0].Err.Error() {
		t.Errorf("%+v %+v", got, undecided)
	}
}
