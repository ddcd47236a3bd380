package geom

import (
	"cmp"
	"slices"
)

// A Meeting is where a segment a–b and a line have places in common: a point, or
// a stretch where a–b runs along the line.
type Meeting struct {
	// From and To are the fractions of a–b at which the meeting begins and ends,
	// equal for a point.
	From, To float64
	// Segment is that of the line on which the beginning lies, and At the fraction
	// of it; a corner is the beginning of the later segment.
	Segment int
	At      float64
	// Before and After are the sides of the line on which a–b comes and goes: 1
	// left, -1 right, as one goes along the line. Both are 0 where the line ends,
	// and Before or After where a–b begins or ends at the line: what comes before
	// and after that is the caller's to look at.
	Before, After int
}

// Crossings returns the meetings of the segment a–b with line in the order of
// a–b. Whether they meet is exact; fractions are rounded. A corner of the line, or
// a stretch of it along a–b, is one meeting, and its sides tell whether a–b
// there changes them or only touches. Positions out of range meet nothing.
func Crossings(a, b Position, line []Position) []Meeting {
	if !inRange(a) || !inRange(b) || !allInRange(line) {
		return nil
	}
	m := meetings{a: round(a), b: round(b)}
	m.pts, m.index = distinctLine(line)
	if m.a == m.b {
		return m.standing()
	}
	m.side = make([]int, len(m.pts))
	for i, p := range m.pts {
		m.side[i] = orient(m.a, m.b, p)
	}
	for i := 0; i < len(m.pts); i++ {
		if m.side[i] == 0 {
			last := i
			for last+1 < len(m.pts) && m.side[last+1] == 0 {
				last++
			}
			m.along(i, last)
			i = last
		}
		if i+1 < len(m.pts) && m.side[i]*m.side[i+1] < 0 {
			m.through(i)
		}
	}
	slices.SortStableFunc(m.found, func(c, d Meeting) int { return cmp.Compare(c.From, d.From) })
	return m.found
}

// distinctLine is the points of a line without repeated ones, and the index in
// line of each.
func distinctLine(line []Position) (pts []point, index []int) {
	for i, p := range line {
		at := round(p)
		if n := len(pts); n > 0 && pts[n-1] == at {
			index[n-1] = i
			continue
		}
		pts, index = append(pts, at), append(index, i)
	}
	return pts, index
}

// fraction of a–b at which p lies, which is on the line through them.
func fraction(a, b, p point) float64 {
	dx, dy := b.x-a.x, b.y-a.y
	switch {
	case a == b:
		return 0
	case max(dx, -dx) >= max(dy, -dy):
		return float64(p.x-a.x) / float64(dx)
	}
	return float64(p.y-a.y) / float64(dy)
}

// cut is the fraction of a–b at which it meets the line through c and d, which
// does not have both on one side.
func cut(c, d, a, b point) float64 {
	u, v := cross128(c, d, a), cross128(c, d, b)
	return u / (u - v)
}

// cross128 is (b-a)×(c-a), summed exactly and then rounded.
func cross128(a, b, c point) float64 {
	var sum sum128
	sum.addProduct(b.x-a.x, c.y-a.y)
	sum.addProduct(a.y-b.y, c.x-a.x)
	return sum.float()
}
