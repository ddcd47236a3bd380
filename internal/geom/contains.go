package geom

// Where is the place of a position as to an area.
type Where int

const (
	Outside Where = iota
	Boundary
	Inside
)

// Contains tells exactly whether p lies inside mp, outside or on its boundary.
//
// Of several polygons the innermost answer counts. A ring with a position out of
// range holds nothing; one that is not closed is taken to be. A ring that crosses
// itself holds what it winds around an odd number of times. A p out of range is
// outside.
func Contains(mp [][][]Position, p Position) Where {
	if !inRange(p) {
		return Outside
	}
	at := round(p)
	where := Outside
	for _, polygon := range mp {
		where = max(where, inPolygon(polygon, at))
	}
	return where
}

func inPolygon(polygon [][]Position, p point) Where {
	if len(polygon) == 0 {
		return Outside
	}
	where := inRing(polygon[0], p)
	for _, hole := range polygon[1:] {
		if where != Inside {
			return where
		}
		where = Inside - inRing(hole, p)
	}
	return where
}

// inRing counts the edges that cross the parallel of p to the east of it.
func inRing(ring []Position, p point) Where {
	if len(ring) == 0 || !allInRange(ring) {
		return Outside
	}
	where := Outside
	a := round(ring[len(ring)-1])
	for _, q := range ring {
		b := round(q)
		if a.y > p.y != (b.y > p.y) {
			switch side := orient(a, b, p); {
			case side == 0:
				return Boundary
			case side > 0 == (b.y > a.y):
				where = Inside - where
			}
		} else if a.y == p.y && b.y == p.y && between(a, b, p) || b == p {
			return Boundary
		}
		a = b
	}
	return where
}
