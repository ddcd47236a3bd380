package geom

import "math"

// fine gives p in units of 2^-52 degree: the number itself for one as a float64
// holds it from 1 degree on. Differences are below 2^61, their products below
// 2^122, which sum128 holds.
func fine(p Position) point {
	return point{int64(math.RoundToEven(math.Ldexp(p[0], 52))), int64(math.RoundToEven(math.Ldexp(p[1], 52)))}
}

// orient128 is [orient] for points of any unit.
func orient128(a, b, c point) int {
	var sum sum128
	sum.addProduct(b.x-a.x, c.y-a.y)
	sum.addProduct(a.y-b.y, c.x-a.x)
	return sum.sign()
}

// side is 1 for a corner p of another outline left of the edge's line, -1 right of
// it. The outline of number s lies aside by s·ε to the east and s·ε² to the north, for
// an ε so small that it decides only what is on the line (simulation of simplicity:
// Edelsbrunner and Mücke, ACM Trans. Graph. 9:66-104, 1990).
func (e *edge) side(p point, shape int32) int {
	if s := orient128(e.a, e.b, p); s != 0 {
		return s
	}
	east := 1
	if shape < e.shape {
		east = -1
	}
	switch {
	case e.b.y > e.a.y:
		return -east
	case e.b.y < e.a.y:
		return east
	case e.b.x < e.a.x:
		return -east
	}
	return east
}

// above reports whether p, a corner of e, lies north of where the edge f begins.
func (e *edge) above(p point, f *edge) bool {
	return p.y > f.a.y || p.y == f.a.y && e.shape > f.shape
}

// windingOf is 1 for the edges of a counter-clockwise ring, -1 for others: as it
// turns in its westernmost corner, or where that does not tell, by its area.
func windingOf(edges []edge, ring []Position) int {
	k := 0
	for i := range edges {
		if compare(edges[i].a, edges[k].a) < 0 {
			k = i
		}
	}
	before := &edges[(k+len(edges)-1)%len(edges)]
	if s := orient128(before.a, edges[k].a, edges[k].b); s != 0 {
		return s
	}
	if AreaRing(ring) < 0 {
		return -1
	}
	return 1
}
