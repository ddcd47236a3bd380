package geom

import (
	"testing"

	"pgregory.net/rapid"
)

// TestSeenWhole: a ring that is found sound at a glance is so by the full check
// too; and of the usual ones each is.
func TestSeenWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pts := rapid.SliceOfN(grid(rapid.SampledFrom([]int64{2, 4, 1e9}).Draw(t, "size")), 3, 9).Draw(t, "points")
		ring := closed(pts)
		sense := seenWhole(ring)
		whole, _ := distinct(ring, nil, nil)
		if sense == 0 {
			return
		}
		if later, _ := selfCrossing(whole); later >= 0 || len(whole) != len(pts) || turn(whole) != sense {
			t.Errorf("%v seems whole and %d", pts, sense)
		}
	})
	for n := 3; n < usual; n++ {
		ring := closed(star(n, 0.6, 1e4))
		if seenWhole(ring) != 1 {
			t.Errorf("%d corners: not seen", n)
		}
		for i, k := 0, n; i < k; i, k = i+1, k-1 {
			ring[i], ring[k] = ring[k], ring[i]
		}
		if seenWhole(ring) != -1 {
			t.Errorf("%d corners, the other way round: not seen", n)
		}
	}
}
