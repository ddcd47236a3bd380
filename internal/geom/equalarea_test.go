package geom_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/internal/geom"
)

// A position comes back from the plane, and a square of the plane has its area on
// the ellipsoid; at 15° it is a square there too.
func TestEqualArea(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := geom.Position{rapid.Float64Range(-82, -57).Draw(t, "longitude"), rapid.Float64Range(-23, 1).Draw(t, "latitude")}
		x, y := geom.EqualArea(p)
		if q := geom.FromEqualArea(x, y); geom.Distance(p, q) > 1e-6 {
			t.Fatalf("%v comes back as %v", p, q)
		}
		sw, ne := geom.FromEqualArea(x, y), geom.FromEqualArea(x+100, y+100)
		area := geom.AreaRing([]geom.Position{sw, {ne[0], sw[1]}, ne, {sw[0], ne[1]}, sw})
		if math.Abs(area-10_000) > 0.1 {
			t.Fatalf("a hectare at %v has %f m²", p, area)
		}
	})
	x, y := geom.EqualArea(geom.Position{-68, -15})
	for _, q := range []geom.Position{geom.FromEqualArea(x+1000, y), geom.FromEqualArea(x, y+1000)} {
		if d := geom.Distance(geom.Position{-68, -15}, q); math.Abs(d-1000) > 1 {
			t.Errorf("a side of a square kilometre is %.3f m long", d)
		}
	}
}
