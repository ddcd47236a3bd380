package geom

// meetings collects the meetings of the segment a–b with a line.
type meetings struct {
	a, b  point
	pts   []point // of the line, no two consecutive ones equal
	index []int   // of each in the caller's line
	side  []int   // of a–b on which each lies
	found []Meeting
}

// standing is for a and b the same place: where the line first comes there.
func (m *meetings) standing() []Meeting {
	for i, p := range m.pts {
		if on(p, m.pts[min(i+1, len(m.pts)-1)], m.a) {
			return []Meeting{m.begin(Meeting{}, i, m.a)}
		}
	}
	return nil
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

// along adds the part of a–b that the points first to last of the line cover,
// which lie on the line through a and b; one point, or a stretch.
func (m *meetings) along(first, last int) {
	low, high := first, first
	for i := first; i <= last; i++ {
		if m.ahead(m.pts[low], m.pts[i]) < 0 {
			low = i
		}
		if m.ahead(m.pts[high], m.pts[i]) > 0 {
			high = i
		}
	}
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
		for i := first; i <= last; i++ {
			if on(m.pts[i], m.pts[min(i+1, last)], m.a) {
				c = m.begin(c, i, m.a)
				break
			}
		}
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
	from, to := m.side[first-1], m.side[last+1]
	if from != to {
		return to, from
	}
	turn := from * m.ahead(m.pts[first], m.pts[last])
	if first == last {
		turn = orient(m.pts[first-1], m.pts[first], m.pts[first+1])
	}
	return -turn, -turn
}
