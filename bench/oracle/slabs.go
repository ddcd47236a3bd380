package main

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/comision-mixta/mixta/record"
)

// rim is the edges of an outline in rational numbers, each from west to east.
type rim []bar

type bar struct{ a, b corner }

func rimOf(area []record.Rings) (r rim) {
	for _, rings := range area {
		for _, ring := range rings {
			for i := range len(ring) - 1 {
				a, b := cornerOf(ring[i]), cornerOf(ring[i+1])
				if a.x.Cmp(b.x) > 0 {
					a, b = b, a
				}
				r = append(r, bar{a, b})
			}
		}
	}
	return r
}

func cornerOf(p record.Position) corner {
	return corner{new(big.Rat).SetFloat64(p[0]), new(big.Rat).SetFloat64(p[1])}
}

// at is the latitude of a bar, which is not upright, at a longitude.
func (b *bar) at(x *big.Rat) *big.Rat {
	y := new(big.Rat).Sub(b.b.y, b.a.y)
	y.Mul(y, new(big.Rat).Sub(x, b.a.x))
	y.Quo(y, new(big.Rat).Sub(b.b.x, b.a.x))
	return y.Add(y, b.a.y)
}

// turn is the sign of (b-a)×(c-a).
func turn(a, b, c corner) int {
	d := func(p, q *big.Rat) *big.Rat { return new(big.Rat).Sub(p, q) }
	u, v := d(b.x, a.x), d(b.y, a.y)
	return u.Mul(u, d(c.y, a.y)).Cmp(v.Mul(v, d(c.x, a.x)))
}

// meets reports whether two bars have a point in common, ends included.
func (b *bar) meets(c *bar) bool {
	beside := func(p, q, r, s *big.Rat) bool { // p to q, r to s in any order
		if p.Cmp(q) > 0 {
			p, q = q, p
		}
		if r.Cmp(s) > 0 {
			r, s = s, r
		}
		return q.Cmp(r) < 0 || s.Cmp(p) < 0
	}
	return !beside(b.a.x, b.b.x, c.a.x, c.b.x) && !beside(b.a.y, b.b.y, c.a.y, c.b.y) &&
		turn(b.a, b.b, c.a)*turn(b.a, b.b, c.b) <= 0 && turn(c.a, c.b, b.a)*turn(c.a, c.b, b.b) <= 0
}

// crossing is the longitude at which two bars cross, if they do.
func (b *bar) crossing(c *bar) (x *big.Rat, ok bool) {
	if !b.meets(c) {
		return nil, false
	}
	sub := func(p, q *big.Rat) *big.Rat { return new(big.Rat).Sub(p, q) }
	mul := func(p, q *big.Rat) *big.Rat { return new(big.Rat).Mul(p, q) }
	bx, by, cx, cy := sub(b.b.x, b.a.x), sub(b.b.y, b.a.y), sub(c.b.x, c.a.x), sub(c.b.y, c.a.y)
	along := sub(mul(bx, cy), mul(by, cx))
	if along.Sign() == 0 {
		return nil, false // the ends tell
	}
	t := sub(mul(sub(c.a.x, b.a.x), cy), mul(sub(c.a.y, b.a.y), cx))
	t.Quo(t, along)
	return t.Add(t.Mul(t, bx), b.a.x), true
}

// slabs is the ground in m² that two outlines have in common: between each two
// longitudes at which an edge ends or two cross, edges lie one above the other, and
// between them there is ground of both, or not.
func slabs(one, other rim) (m2 float64) {
	var xs []*big.Rat
	for _, r := range []rim{one, other} {
		for _, b := range r {
			xs = append(xs, b.a.x, b.b.x)
		}
	}
	for i := range one {
		for k := range other {
			if x, ok := one[i].crossing(&other[k]); ok {
				xs = append(xs, x)
			}
		}
	}
	slices.SortFunc(xs, (*big.Rat).Cmp)
	xs = slices.CompactFunc(xs, func(a, b *big.Rat) bool { return a.Cmp(b) == 0 })
	for i := range len(xs) - 1 {
		m2 += slab(xs[i], xs[i+1], one, other)
	}
	return m2
}

// level is an edge within a slab: its latitudes at the two sides.
type level struct {
	west, east *big.Rat
	other      bool
}

func slab(west, east *big.Rat, one, other rim) (m2 float64) {
	var levels []level
	for k, r := range []rim{one, other} {
		n := len(levels)
		for i := range r {
			if b := &r[i]; b.a.x.Cmp(west) <= 0 && b.b.x.Cmp(east) >= 0 {
				levels = append(levels, level{b.at(west), b.at(east), k == 1})
			}
		}
		if len(levels) == n {
			return 0
		}
	}
	slices.SortFunc(levels, func(a, b level) int {
		return cmp.Or(new(big.Rat).Add(a.west, a.east).Cmp(new(big.Rat).Add(b.west, b.east)))
	})
	width := new(big.Rat).Sub(east, west)
	var within [2]bool
	for i, l := range levels {
		if within[0] && within[1] {
			below := &levels[i-1]
			degrees, _ := width.Float64()
			m2 += degrees / 6 * (column(below.west, l.west) + column(below.east, l.east) +
				4*column(middle(below.west, below.east), middle(l.west, l.east))) // Simpson
		}
		if l.other {
			within[1] = !within[1]
		} else {
			within[0] = !within[0]
		}
	}
	return m2
}

func middle(a, b *big.Rat) *big.Rat {
	sum := new(big.Rat).Add(a, b)
	return sum.Mul(sum, big.NewRat(1, 2))
}

// column is the square metres from one latitude to another, per degree of longitude.
func column(south, north *big.Rat) float64 {
	height, _ := new(big.Rat).Sub(north, south).Float64()
	lat, _ := middle(south, north).Float64()
	return height * metres((lat+14.5)*1e6) * 1e12
}
