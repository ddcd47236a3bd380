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

// Crossings returns the meetings of the segment a–b with the line in the order of
// a–b. Whether they meet is exact; fractions are rounded. A corner of the line, or
// a stretch of it along a–b, is one meeting, and its sides tell whether a–b
// there changes them or only touches. Positions out of range meet nothing.
func (l *Line) Crossings(a, b Position) []Meeting {
	if !inRange(a) || !inRange(b) || len(l.pts) == 0 {
		return nil
	}
	m := meetings{Line: l, a: round(a), b: round(b)}
	if len(l.pts) == 1 {
		m.alone()
		return m.found
	}
	if m.a == m.b {
		return m.standing()
	}
	last, done := -1, -1 // the last segment; the last point of the last stretch
	l.visit(m.pass(), func(segment int) bool {
		i := int(l.number[segment])
		if i == last || i+1 == len(l.pts) {
			return true // positions that repeat another
		}
		if last = i; m.side(i)*m.side(i+1) < 0 {
			m.through(i)
		}
		for k := i; k <= i+1; k++ {
			if k > done && m.side(k) == 0 {
				done = m.stretch(k)
			}
		}
		return true
	})
	slices.SortStableFunc(m.found, func(c, d Meeting) int { return cmp.Compare(c.From, d.From) })
	return m.found
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
