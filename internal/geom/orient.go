package geom

import (
	"cmp"
	"math"
	"math/bits"
)

// orient tells on which side of the line a→b the point c lies: 1 left, -1 right,
// 0 on it.
//
// It is the sign of (b-a)×(c-a), and exact: each of the two products is a
// difference of longitudes (at most 3.6e9 units) times one of latitudes (at most
// 1.8e9), so at most 6.5e18 < 2^63. Only their difference could overflow, and it
// is never formed.
func orient(a, b, c point) int {
	return cmp.Compare((b.x-a.x)*(c.y-a.y), (b.y-a.y)*(c.x-a.x))
}

// between reports whether c, which lies on the line through a and b, lies within
// the segment a–b.
func between(a, b, c point) bool {
	return min(a.x, b.x) <= c.x && c.x <= max(a.x, b.x) &&
		min(a.y, b.y) <= c.y && c.y <= max(a.y, b.y)
}

// on reports whether c lies on the segment a–b.
func on(a, b, c point) bool {
	return between(a, b, c) && orient(a, b, c) == 0
}

// apart reports whether the boxes of the segments a–b and c–d have no point in
// common.
func apart(a, b, c, d point) bool {
	return max(a.x, b.x) < min(c.x, d.x) || max(c.x, d.x) < min(a.x, b.x) ||
		max(a.y, b.y) < min(c.y, d.y) || max(c.y, d.y) < min(a.y, b.y)
}

// meet reports whether the segments a–b and c–d have a point in common.
//
// With their boxes not apart, they have one exactly if neither lies strictly on
// one side of the other's line (O'Rourke, Computational Geometry in C, §1.5).
func meet(a, b, c, d point) bool {
	return !apart(a, b, c, d) &&
		orient(a, b, c)*orient(a, b, d) <= 0 &&
		orient(c, d, a)*orient(c, d, b) <= 0
}

// cross reports whether the segments a–b and c–d have exactly one point in common
// and that is an end of neither.
func cross(a, b, c, d point) bool {
	return orient(a, b, c)*orient(a, b, d) < 0 && orient(c, d, a)*orient(c, d, b) < 0
}

// folds reports whether a→b→c turns back upon itself: c on the line of a and b,
// and on a's side of b.
func folds(a, b, c point) bool {
	return orient(a, b, c) == 0 && ahead(b, a, c) > 0
}

// ahead is the sign of (b-a)·(c-a): 1 if c lies ahead of a on the way to b, -1 if
// behind. The two products are squares of up to (3.6e9)² and need not fit int64.
func ahead(a, b, c point) int {
	var sum sum128
	sum.addProduct(b.x-a.x, c.x-a.x)
	sum.addProduct(b.y-a.y, c.y-a.y)
	return sum.sign()
}

// turn is the sign of the area that the closed line through pts encloses: 1
// counter-clockwise, -1 clockwise, 0 none.
func turn(pts []point) int {
	if len(pts) == 0 {
		return 0
	}
	var sum sum128
	p := pts[len(pts)-1]
	for _, q := range pts {
		// Within ±1.8e9 · 0.9e9 · 2, which int64 holds; the sum may not fit.
		sum.add(p.x*q.y - q.x*p.y)
		p = q
	}
	return sum.sign()
}

// A sum128 is a signed sum of 128 bits, two's complement.
type sum128 struct{ hi, lo uint64 }

func (s *sum128) add(v int64) {
	var carry uint64
	s.lo, carry = bits.Add64(s.lo, uint64(v), 0)
	s.hi += uint64(v>>63) + carry
}

func (s *sum128) addProduct(v, w int64) {
	hi, lo := bits.Mul64(uint64(v), uint64(w))
	// The product of two's complements as unsigned is too large by the other
	// factor, times 2^64, for each negative one.
	hi -= uint64(v>>63)&uint64(w) + uint64(w>>63)&uint64(v)
	var carry uint64
	s.lo, carry = bits.Add64(s.lo, lo, 0)
	s.hi += hi + carry
}

func (s *sum128) sign() int {
	switch {
	case int64(s.hi) < 0:
		return -1
	case s.hi|s.lo == 0:
		return 0
	}
	return 1
}

// float is the number nearest to s.
func (s *sum128) float() float64 {
	if int64(s.hi) < 0 {
		hi, lo := ^s.hi, -s.lo
		if lo == 0 {
			hi++
		}
		return -math.Ldexp(float64(hi), 64) - float64(lo)
	}
	return math.Ldexp(float64(s.hi), 64) + float64(s.lo)
}
