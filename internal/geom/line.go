package geom

// A Line is a line with an index over its segments, so that what is asked of it
// takes the time of a few of them, however many there are. It is safe for
// concurrent use. It keeps the list that it was made of, which must not change.
type Line struct {
	positions []Position
	valid     bool // all positions are in range
	// levels are the boxes of the segments and, above them, those around each fan
	// of the level below: a line comes back to where it was only after a while.
	levels [][]Box

	// What is decided exactly is so on the points, without repeated ones: of each
	// the index of its last position, and of each position the number of its point.
	pts       []point
	index     []int
	number    []int32
	stretches []stretch
	straight  []int32 // of each segment of pts its stretch
}

// A stretch is the segments, as many as follow one another, that lie on one
// straight line: its first and last point, and the first of the westernmost (on a
// meridian, southernmost) and of the easternmost.
type stretch struct{ first, last, west, east int }

// NewLine returns a line through positions. One with a position out of range is
// nowhere.
func NewLine(positions []Position) *Line {
	l := &Line{positions: positions, valid: allInRange(positions)}
	if !l.valid || len(positions) == 0 {
		return l
	}
	l.number = make([]int32, len(positions))
	for i, p := range positions {
		at := round(p)
		if n := len(l.pts); n > 0 && l.pts[n-1] == at {
			l.index[n-1] = i
		} else {
			l.pts, l.index = append(l.pts, at), append(l.index, i)
		}
		l.number[i] = int32(len(l.pts) - 1)
	}
	level := make([]Box, len(positions)-1)
	for i := range level {
		level[i] = BoundsLine(positions[i : i+2])
	}
	for l.levels = append(l.levels, level); len(level) > 1; {
		level = parents(level)
		l.levels = append(l.levels, level)
	}
	l.straighten()
	return l
}

// straighten finds the stretches.
func (l *Line) straighten() {
	l.straight = make([]int32, max(0, len(l.pts)-1))
	for i := range l.straight {
		if i == 0 || orient(l.pts[i-1], l.pts[i], l.pts[i+1]) != 0 {
			l.stretches = append(l.stretches, stretch{i, i, i, i})
		}
		s := &l.stretches[len(l.stretches)-1]
		if s.last = i + 1; compare(l.pts[i+1], l.pts[s.west]) < 0 {
			s.west = i + 1
		}
		if compare(l.pts[i+1], l.pts[s.east]) > 0 {
			s.east = i + 1
		}
		l.straight[i] = int32(len(l.stretches) - 1)
	}
}

// visit calls leaf with the number of each segment, in order, of which and of all
// nodes above which the box passes, as long as leaf says so.
func (l *Line) visit(pass func(*Box) bool, leaf func(segment int) bool) {
	if len(l.positions) > 1 {
		l.descend(len(l.levels)-1, 0, pass, leaf)
	}
}

func (l *Line) descend(level, node int, pass func(*Box) bool, leaf func(int) bool) bool {
	switch {
	case !pass(&l.levels[level][node]):
		return true
	case level == 0:
		return leaf(node)
	}
	for child := fan * node; child < min(fan*(node+1), len(l.levels[level-1])); child++ {
		if !l.descend(level-1, child, pass, leaf) {
			return false
		}
	}
	return true
}

// around visits, as segments of pts, all that p may lie on, in order.
func (l *Line) around(p point, leaf func(i int) bool) {
	at := p.box()
	l.visit(func(b *Box) bool { return b.Intersects(at) }, func(segment int) bool { return leaf(int(l.number[segment])) })
}

// box is the box of all positions that may be rounded to p.
func (p point) box() Box {
	x, y := float64(p.x), float64(p.y)
	return Box{Position{(x - 1) / unitsPerDegree, (y - 1) / unitsPerDegree}, Position{(x + 1) / unitsPerDegree, (y + 1) / unitsPerDegree}}
}
