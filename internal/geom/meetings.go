package geom

// meetings collects the meetings of the segment a–b with a line.
type meetings struct {
	*Line
	a, b  point
	found []Meeting
}

// side is that of a–b on which point i of the line lies.
func (m *meetings) side(i int) int { return orient(m.a, m.b, m.pts[i]) }

// pass tells of boxes whether a–b may meet what is in them: not where they lie
// apart, nor where all corners lie on one side of it.
func (m *meetings) pass() func(*Box) bool {
	a, b := m.a.box(), m.b.box()
	around := a.Union(b)
	return func(box *Box) bool {
		if !box.Intersects(around) {
			return false
		}
		low, high := round(box.Min), round(box.Max)
		side := orient(m.a, m.b, low)
		return side == 0 || orient(m.a, m.b, high) != side ||
			orient(m.a, m.b, point{low.x, high.y}) != side || orient(m.a, m.b, point{high.x, low.y}) != side
	}
}

// alone is for a line of one place.
func (m *meetings) alone() {
	if on(m.a, m.b, m.pts[0]) {
		at := fraction(m.a, m.b, m.pts[0])
		m.found = []Meeting{m.begin(Meeting{From: at, To: at}, 0, m.pts[0])}
	}
}

// standing is for a and b the same place: where the line first comes there.
func (m *meetings) standing() (found []Meeting) {
	m.first(0, len(m.pts)-1, func(i int) { found = []Meeting{m.begin(Meeting{}, i, m.a)} })
	return found
}

// first calls is with the first segment on which a lies, of those from one point
// to another.
func (m *meetings) first(from, to int, is func(i int)) {
	m.around(m.a, func(i int) bool {
		if i < from || i > to || !on(m.pts[i], m.pts[min(i+1, to)], m.a) {
			return true
		}
		is(i)
		return false
	})
}

// begin puts the beginning of c at p, on the segment that starts at point i.
func (m *meetings) begin(c Meeting, i int, p point) Meeting {
	if i > 0 && i == len(m.pts)-1 {
		i-- // the last point is the end of the last segment
	}
	c.Segment = m.index[i]
	if i+1 < len(m.pts) {
		c.At = fraction(m.pts[i], m.pts[i+1], p)
	}
	return c
}

// through adds the point within segment i of the line, whose ends lie on either
// side of a–b, if it lies on a–b.
func (m *meetings) through(i int) {
	p, q := m.pts[i], m.pts[i+1]
	before, after := orient(p, q, m.a), orient(p, q, m.b)
	if before == after {
		return
	}
	from := cut(p, q, m.a, m.b)
	m.found = append(m.found, Meeting{
		From: from, To: from,
		Segment: m.index[i], At: cut(m.a, m.b, p, q),
		Before: before, After: after,
	})
}

// stretch adds what a–b has in common with the points around i that lie on the
// line through a and b, and returns the last of them.
func (m *meetings) stretch(i int) int {
	s := stretch{i, i, i, i}
	switch {
	case i > 0 && m.side(i-1) == 0:
		s = m.stretches[m.straight[i-1]]
	case i+1 < len(m.pts) && m.side(i+1) == 0:
		s = m.stretches[m.straight[i]]
	}
	low, high := s.west, s.east
	if compare(m.a, m.b) > 0 {
		low, high = high, low
	}
	m.along(s.first, s.last, low, high)
	return s.last
}

// along adds the part of a–b that the points first to last of the line cover,
// which lie on the line through a and b: one point, or a stretch, that reaches from
// the point low to the point high in the direction of a–b.
func (m *meetings) along(first, last, low, high int) {
	if m.ahead(m.pts[high], m.a) > 0 || m.ahead(m.pts[low], m.b) < 0 {
		return
	}
	c := Meeting{From: 0, To: 1}
	c.Before, c.After = m.sides(first, last)
	if m.ahead(m.a, m.pts[low]) > 0 {
		c.From = fraction(m.a, m.b, m.pts[low])
		c = m.begin(c, low, m.pts[low])
	} else {
		c.Before = 0
		m.first(first, last, func(i int) { c = m.begin(c, i, m.a) })
	}
	if m.ahead(m.pts[high], m.b) > 0 {
		c.To = fraction(m.a, m.b, m.pts[high])
	} else {
		c.After = 0
	}
	m.found = append(m.found, c)
}

// ahead is the sign of how far q lies beyond p in the direction of a–b, both on
// its line.
func (m *meetings) ahead(p, q point) int {
	if p == q {
		return 0
	}
	return ahead(point{0, 0}, point{m.b.x - m.a.x, m.b.y - m.a.y}, point{q.x - p.x, q.y - p.y})
}

// sides are those of the line on which a–b lies before and after the points first
// to last, 0 where the line does not go on.
//
// Where the line comes from the right of a–b and goes to its left, a–b comes from
// the left of the line, and goes to its right. Where it turns back to the side it
// came from, a–b stays on the outside of the turn.
func (m *meetings) sides(first, last int) (before, after int) {
	if first == 0 || last == len(m.pts)-1 {
		return 0, 0
	}
	from, to := m.side(first-1), m.side(last+1)
	if from != to {
		return to, from
	}
	turn := from * m.ahead(m.pts[first], m.pts[last])
	if first == last {
		turn = orient(m.pts[first-1], m.pts[first], m.pts[first+1])
	}
	return -turn, -turn
}
