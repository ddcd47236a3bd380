package geom

import "testing"

func BenchmarkAreaRing(b *testing.B) {
	ring := closed(star(12, 0.3, 1e4))
	for b.Loop() {
		AreaRing(ring)
	}
}
func BenchmarkDistance(b *testing.B) {
	for b.Loop() {
		Distance(Position{-68, -16}, Position{-68.1, -16.2})
	}
}
