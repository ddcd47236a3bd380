package geom

// Where is the place of a position as to an area.
type Where int

const (
	Outside Where = iota
	Boundary
	Inside
)

func inPolygon(rings []*Line, p point) Where {
	if len(rings) == 0 {
		return Outside
	}
	where := inRing(rings[0], p)
	for _, hole := range rings[1:] {
		if where != Inside {
			return where
		}
		where = Inside - inRing(hole, p)
	}
	return where
}

// inRing counts the edges that cross the parallel of p to the east of it.
func inRing(ring *Line, p point) Where {
	if len(ring.pts) == 0 {
		return Outside
	}
	where := Outside
	count := func(a, b point) bool {
		if a.y > p.y != (b.y > p.y) {
			switch side := orient(a, b, p); {
			case side == 0:
				where = Boundary
			case side > 0 == (b.y > a.y):
				where = Inside - where
			}
		} else if a.y == p.y && b.y == p.y && between(a, b, p) || b == p {
			where = Boundary
		}
		return where != Boundary
	}
	if !count(ring.pts[len(ring.pts)-1], ring.pts[0]) {
		return where
	}
	at, last := p.box(), -1
	ring.visit(func(b *Box) bool {
		return b.Max[0] >= at.Min[0] && b.Min[1] <= at.Max[1] && b.Max[1] >= at.Min[1]
	}, func(segment int) bool {
		i := int(ring.number[segment])
		if i == last || i+1 == len(ring.pts) {
			return true
		}
		last = i
		return count(ring.pts[i], ring.pts[i+1])
	})
	return where
}
