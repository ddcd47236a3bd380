package geom_test

import (
	"math"
	"testing"

	"github.com/comision-mixta/mixta/internal/geom"
)

func TestApart(t *testing.T) {
	box := func(x, y, d float64) [][][]geom.Position {
		return [][][]geom.Position{{{{x, y}, {x + d, y}, {x + d, y + d}, {x, y + d}, {x, y}}}}
	}
	point := func(x, y float64) [][][]geom.Position { return [][][]geom.Position{{{{x, y}}}} }
	degree := geom.Distance(geom.Position{-69, 0}, geom.Position{-68, 0})
	for i, c := range []struct {
		a, b [][][]geom.Position
		want float64
	}{
		{point(-69, 0), point(-68, 0), degree},
		{point(-69, 0), point(-69, 0), 0},
		{point(-68.5, 0), box(-69, -1, 2), 0},
		{point(-70, 0), box(-69, -1, 2), degree},
		{box(-71, -1, 1), box(-69, -1, 2), geom.Distance(geom.Position{-70, -1}, geom.Position{-69, -1})},
		{box(-69.5, -1.5, 1), box(-69, -1, 2), 0}, // edges cross
		{box(-69, -1, 2), box(-68.5, -0.5, 1), 0}, // one within the other
		{box(-68, -3, 0.1), box(-70, -1, 5), geom.Distance(geom.Position{-68, -2.9}, geom.Position{-68, -1})},
	} {
		for _, got := range []float64{geom.NewOutline(c.a).Apart(geom.NewOutline(c.b)), geom.NewOutline(c.b).Apart(geom.NewOutline(c.a))} {
			if math.Abs(got-c.want) > 1 {
				t.Errorf("%d: %.1f m, want %.1f", i, got, c.want)
			}
		}
	}
	if geom.OnEarth(nil) || geom.OnEarth(point(-190, 0)) || !geom.OnEarth(point(-180, 90)) {
		t.Error("nothing, or what is out of range, is on Earth")
	}
}
