package geom

import "math"

// A search finds what is nearest to p on a line: it opens the nodes of the index
// in the order of the least distance that they may have, until none is left that
// may be nearer than what is found.
type search struct {
	plane
	line  *Line
	queue []nodeAt // a heap, the least bound first
	best  foot
	looks int // how many nodes were opened
}

// A nodeAt is a node of the index and a bound that no distance to it is below.
type nodeAt struct {
	bound       float64
	level, node int32
	close       bool // the bound cannot be made closer
}

// tie is how much nearer, in metres, one segment must be than another to make that
// other not worth a look: more than distances err by rounding.
const tie = 1e-6

func newSearch(p Position, l *Line) search {
	s := search{plane: newPlane(p), line: l, best: foot{-1, 0, math.Inf(1)}}
	s.queue = append(make([]nodeAt, 0, 4*fan), nodeAt{level: int32(len(l.levels) - 1)})
	return s
}

func (s *search) run() foot {
	for len(s.queue) > 0 && s.queue[0].bound <= s.best.distance+tie {
		n := s.pop()
		s.looks++
		switch {
		case !n.close && s.worth(n):
			n.bound, n.close = max(n.bound, s.closer(n)), true
			s.push(n)
		case n.level == 0:
			i := int(n.node)
			a, b := s.line.positions[i], s.line.positions[i+1]
			t, d := refine(s.p, a, b, s.plane.foot(a, b))
			if f := (foot{i, t, d}); s.best.segment < 0 || compareFeet(f, s.best) < 0 {
				s.best = f
			}
		default:
			below := s.line.levels[n.level-1]
			for child := fan * n.node; child < min(fan*(n.node+1), int32(len(below))); child++ {
				s.push(nodeAt{s.toBox(&below[child]), n.level - 1, child, false})
			}
		}
	}
	return s.best
}

// worth reports whether a closer bound may spare the node: where what the plane
// may err by is more than the node is wide.
func (s *search) worth(n nodeAt) bool {
	b := &s.line.levels[n.level][n.node]
	return n.bound < 0 || s.error*n.bound*n.bound > 0.25*111_700*max(b.Max[0]-b.Min[0], b.Max[1]-b.Min[1])
}

// closer is a bound from the node itself.
func (s *search) closer(n nodeAt) float64 {
	if n.level == 0 {
		a, b := s.line.positions[n.node], s.line.positions[n.node+1]
		return atLeastTo(s.p, Position{(a[0] + b[0]) / 2, (a[1] + b[1]) / 2}, Position{(b[0] - a[0]) / 2, (b[1] - a[1]) / 2}, true)
	}
	b := &s.line.levels[n.level][n.node]
	return atLeastTo(s.p, Position{(b.Min[0] + b.Max[0]) / 2, (b.Min[1] + b.Max[1]) / 2}, Position{(b.Max[0] - b.Min[0]) / 2, (b.Max[1] - b.Min[1]) / 2}, false)
}

// push and pop keep the queue a binary heap.
func (s *search) push(n nodeAt) {
	if n.bound > s.best.distance+tie {
		return
	}
	q := append(s.queue, n)
	i := len(q) - 1
	for i > 0 && q[(i-1)/2].bound > n.bound {
		q[i] = q[(i-1)/2]
		i = (i - 1) / 2
	}
	q[i] = n
	s.queue = q
}

func (s *search) pop() nodeAt {
	q := s.queue
	first, n := q[0], q[len(q)-1]
	q = q[:len(q)-1]
	i := 0
	for {
		child := 2*i + 1
		if child >= len(q) {
			break
		}
		if child+1 < len(q) && q[child+1].bound < q[child].bound {
			child++
		}
		if q[child].bound >= n.bound {
			break
		}
		q[i] = q[child]
		i = child
	}
	if len(q) > 0 {
		q[i] = n
	}
	s.queue = q
	return first
}
