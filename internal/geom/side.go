package geom

// Side reports on which side of the line p lies: 1 left of it as one goes along
// it, -1 right, 0 on it. The nearest segment decides; beyond its ends, the line is
// taken to go on straight. Which side of that segment is decided exactly, and so
// is 0, which also stands for a line of fewer than two places and for positions
// out of range.
func (l *Line) Side(p Position) int {
	foot := l.nearest(p)
	return l.side(p, foot)
}

// Locate returns the [Line.Distance] and the [Line.Side] of p at once.
func (l *Line) Locate(p Position) (metres float64, side int) {
	foot := l.nearest(p)
	return foot.distance, l.side(p, foot)
}

func (l *Line) side(p Position, foot foot) int {
	if foot.segment < 0 || len(l.positions) < 2 {
		return 0
	}
	at, met := round(p), false
	l.around(at, func(i int) bool {
		met = on(l.pts[i], l.pts[min(i+1, len(l.pts)-1)], at)
		return !met
	})
	i := foot.segment
	switch {
	case met:
		return 0
	case foot.t == 0:
		return corner(l.pts, int(l.number[i]), at)
	case foot.t == 1:
		return corner(l.pts, int(l.number[i+1]), at)
	}
	return orient(l.pts[l.number[i]], l.pts[l.number[i+1]], at)
}

// corner is the side of the line pts on which p lies, to which pts[i] is nearest.
//
// Where the line turns left, the places nearest to the corner itself are outside
// of it, on the right, though they may be left of one of its two segments.
func corner(pts []point, i int, p point) int {
	switch {
	case len(pts) == 1:
		return 0
	case i == 0:
		return orient(pts[0], pts[1], p)
	case i == len(pts)-1:
		return orient(pts[i-1], pts[i], p)
	}
	side := orient(pts[i-1], pts[i], p)
	turn := orient(pts[i-1], pts[i], pts[i+1])
	if turn == 0 || side == orient(pts[i], pts[i+1], p) {
		return side
	}
	return -turn
}
