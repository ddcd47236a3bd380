package geom

// Side reports on which side of line p lies: 1 left of it as one goes along it, -1
// right, 0 on it. The nearest segment decides; beyond its ends, line is taken to
// go on straight. Which side of that segment is decided exactly, and so is 0,
// which also stands for a line of fewer than two places and for positions out of
// range.
func Side(p Position, line []Position) int {
	foot := nearest(p, line)
	if foot.segment < 0 {
		return 0
	}
	pts := make([]point, len(line))
	for i, q := range line {
		pts[i] = round(q)
	}
	at := round(p)
	for i := range pts[1:] {
		if on(pts[i], pts[i+1], at) {
			return 0
		}
	}
	i := foot.segment
	switch {
	case foot.t == 0:
		return corner(pts, i, at)
	case foot.t == 1:
		return corner(pts, i+1, at)
	}
	return orient(pts[i], pts[i+1], at)
}

// corner is the side of the line pts on which p lies, to which pts[i] is nearest.
//
// Where the line turns left, the places nearest to the corner itself are outside
// of it, on the right, though they may be left of one of its two segments.
func corner(pts []point, i int, p point) int {
	before, after := i-1, i+1
	for before >= 0 && pts[before] == pts[i] {
		before--
	}
	for after < len(pts) && pts[after] == pts[i] {
		after++
	}
	switch {
	case before < 0 && after >= len(pts):
		return 0
	case before < 0:
		return orient(pts[i], pts[after], p)
	case after >= len(pts):
		return orient(pts[before], pts[i], p)
	}
	side := orient(pts[before], pts[i], p)
	turn := orient(pts[before], pts[i], pts[after])
	if turn == 0 || side == orient(pts[i], pts[after], p) {
		return side
	}
	return -turn
}
