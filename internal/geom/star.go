package geom

// seenWhole reports whether the closed ring ps is seen whole from its middle, as most
// plots are: 1 where it then runs counter-clockwise, -1 clockwise, 0 where it is no
// such ring or that is not looked into. A ring that goes round a point once, and
// always in the same sense, is simple, encloses an area and repeats no position:
// each of its segments has a sector of its own. So nothing is left to check.
//
// The middle need not be exact: any point will do. All else is exact, as in orient.
func seenWhole(ps []Position) int {
	if len(ps) > usual || ps[0] != ps[len(ps)-1] {
		return 0
	}
	var buffer [usual]point
	pts := buffer[:len(ps)-1]
	var middle point
	for i := range pts {
		if !inRange(ps[i]) {
			return 0
		}
		pts[i] = round(ps[i])
		middle.x += pts[i].x
		middle.y += pts[i].y
	}
	n := int64(len(pts))
	middle = point{middle.x / n, middle.y / n}
	sense, turns := 0, 0
	p := pts[n-1]
	for _, q := range pts {
		o := orient(middle, p, q)
		if o == 0 || o == -sense {
			return 0
		}
		sense = o
		if p.y < middle.y != (q.y < middle.y) { // it passes the middle's parallel
			turns++
		}
		p = q
	}
	if turns != 2 {
		return 0
	}
	return sense
}
