package record

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestRewound: shells turn counter-clockwise, holes clockwise; the value that
// is held stays, and turning again changes nothing.
func TestRewound(t *testing.T) {
	square := func() MultiPolygon {
		return MultiPolygon{MultiPolygonName, []Rings{{
			{{-68, -16}, {-68, -15.999}, {-67.999, -15.999}, {-67.999, -16}, {-68, -16}},
			{{-67.9998, -15.9998}, {-67.9996, -15.9998}, {-67.9996, -15.9996}, {-67.9998, -15.9998}},
		}}}
	}
	m := square()
	w := m.rewound()
	if diff := cmp.Diff(square(), m); diff != "" {
		t.Errorf("the value has changed:\n%s", diff)
	}
	for i, want := range []float64{1, -1} {
		if got := turn(w.Coordinates[0][i]); got*want <= 0 {
			t.Errorf("ring %d turns %v", i, got)
		}
	}
	if diff := cmp.Diff(w, w.rewound()); diff != "" {
		t.Errorf("turned twice:\n%s", diff)
	}
	p := Polygon{PolygonName, m.Coordinates[0]}
	if diff := cmp.Diff(w.Coordinates[0], p.rewound().Coordinates); diff != "" {
		t.Errorf("as a polygon:\n%s", diff)
	}
	if math.Abs(w.Area()-m.Area()) > 1e-9*m.Area() {
		t.Errorf("area %v, was %v", w.Area(), m.Area())
	}
}

// turn is twice the area that a ring encloses in the plane, positive where it
// turns counter-clockwise.
func turn(ring Ring) (sum float64) {
	for i := 1; i < len(ring); i++ {
		a, b := ring[i-1], ring[i]
		sum += (a[0]+68)*(b[1]+16) - (b[0]+68)*(a[1]+16)
	}
	return sum
}
