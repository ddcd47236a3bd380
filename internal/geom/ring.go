package geom

// ring adds the faults of one ring and reports whether it is sound: simple, with
// some area, though perhaps wound the wrong way or with repeated positions.
func (c *checker) ring(polygon, r int, ps []Position) bool {
	if len(ps) < 4 {
		c.found(fault(Short, polygon, r, -1))
		return false
	}
	if sense := seenWhole(ps); sense != 0 {
		c.wound(polygon, r, sense)
		return true
	}
	if !c.positions(polygon, r, ps) {
		return false
	}
	if last := len(ps) - 1; ps[0] != ps[last] {
		c.found(fault(Open, polygon, r, last))
		return false
	}
	var buffer [usual]point
	var indices [usual]int32
	pts, index := distinct(ps, buffer[:0], indices[:0])
	if flat(pts) {
		c.found(fault(Degenerate, polygon, r, -1))
		return false
	}
	if later, earlier := selfCrossing(pts); later >= 0 {
		c.found(Fault{Crossing, polygon, r, int(index[later]), polygon, r, int(index[earlier])})
		return false
	}
	c.wound(polygon, r, turn(pts))
	return true
}

// wound adds the fault of a ring that turns in the wrong sense.
func (c *checker) wound(polygon, r, sense int) {
	if sense != wanted(r) {
		c.found(fault(Winding, polygon, r, -1))
	}
}

// usual is the number of positions of a ring that hardly a parcel exceeds: up to
// it, checking a sound ring allocates nothing.
const usual = 32

// distinct appends the points of a closed ring to pts, without the last and
// without repeated ones, and the index of each to index.
//
// The index is that of the last of equal positions, so that the segment that
// begins at a point has the index of its point.
func distinct(ps []Position, pts []point, index []int32) ([]point, []int32) {
	for i, p := range ps[:len(ps)-1] {
		at := round(p)
		if n := len(pts); n > 0 && pts[n-1] == at {
			index[n-1] = int32(i)
			continue
		}
		pts, index = append(pts, at), append(index, int32(i))
	}
	if n := len(pts); n > 1 && pts[n-1] == pts[0] {
		return pts[:n-1], index[:n-1]
	}
	return pts, index
}

// flat reports whether all pts lie on one line.
func flat(pts []point) bool {
	for i := 2; i < len(pts); i++ {
		if orient(pts[0], pts[1], pts[i]) != 0 {
			return false
		}
	}
	return true
}
