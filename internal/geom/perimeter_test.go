package geom

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// TestPerimeter compares short edges with geodesics, and the lengths computed
// about one middle with those edge by edge.
func TestPerimeter(t *testing.T) {
	const shortest = 1e-12 // below it digits of a position are lost
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.SampledFrom([]float64{0.001, 0.01, 0.49}).Draw(t, "size")
		line := rapid.SliceOfN(anywhere(t, size), 2, 8).Draw(t, "line")
		edges := 0.0
		for i := 1; i < len(line); i++ {
			p, q := line[i-1], line[i]
			edge := Perimeter([][]Position{{p, q}})
			if edges += edge; size < 0.01 && math.Abs(edge-Distance(p, q)) > 1e-6*edge+shortest {
				t.Errorf("%v to %v: %v, want %v", p, q, edge, Distance(p, q))
			}
		}
		if got := Perimeter([][]Position{line}); math.Abs(got-edges) > 1e-6*edges+shortest {
			t.Errorf("as one: %v, want %v", got, edges)
		}
	})
}
