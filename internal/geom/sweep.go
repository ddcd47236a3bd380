package geom

import "slices"

// A sweep moves a line over chains of segments from west to east, and finds
// those that meet, and which ring lies in which. It is the algorithm of Shamos
// and Hoey (1976), extended to chains that may touch in points, and to go on
// after a conflict: of two chains in conflict the later is taken out, so that
// the others stay in order. It takes n·log n steps whatever the input, and since
// it only ever stops at given points, all its decisions are exact.
//
// Points of one meridian are passed from south to north, as if the meridian
// leant a little eastward; a vertical segment needs no further care.
type sweep struct {
	chains   []chain
	segments []segment
	open     bool // there are open chains
	status   *status
	// unproven are segments that may have come to lie next to the one after them.
	unproven []int32
	// conflicts are the pairs of segments whose chains conflict, as found.
	conflicts [][2]int32
	// touches tell which chains pass through one point, where more than one does.
	touches []touch
	points  int32
	// rays and through are of the present point: the segments that leave it
	// eastward, and those that reach it from the west.
	rays, through []int32
	stack         []int32
}

// A chain is a closed ring or an open line: n segments from first on.
type chain struct {
	first, n int32
	closed   bool
	left     bool  // the ring's interior is to the left of its segments
	dead     bool  // taken out after a conflict
	parent   int32 // the chain of the ring that it lies in, or none
	placed   bool  // parent is known
	pass     int32 // the way it takes through the present point, or none
	open     bool  // met once going round the present point
}

// A segment leads from west to east.
type segment struct {
	west, east point
	chain      int32
	forward    bool // its chain runs eastward here
}

// A touch is that the chain passes through the point of that number.
type touch struct{ point, chain int32 }

// add appends a chain through pts, whose consecutive points differ.
func (w *sweep) add(pts []point, closed bool) {
	c := chain{first: int32(len(w.segments)), closed: closed, parent: none, pass: none}
	c.left = closed && turn(pts) > 0
	c.n = int32(len(pts))
	if !closed {
		c.n--
		w.open = true
	}
	for i := range int(c.n) {
		a, b := pts[i], pts[(i+1)%len(pts)]
		s := segment{a, b, int32(len(w.chains)), true}
		if compare(a, b) > 0 {
			s = segment{b, a, s.chain, false}
		}
		w.segments = append(w.segments, s)
	}
	w.chains = append(w.chains, c)
}

// run sweeps over all chains.
func (w *sweep) run() {
	w.status = newStatus(len(w.segments))
	// Each segment is met where it begins and where it ends.
	events := make([]event, 0, 2*len(w.segments))
	for i := range w.segments {
		s := &w.segments[i]
		events = append(events, event{s.west, int32(i)}, event{s.east, int32(i)})
	}
	slices.SortFunc(events, func(a, b event) int { return compare(a.at, b.at) })
	for i := 0; i < len(events); {
		j := i + 1
		for j < len(events) && events[j].at == events[i].at {
			j++
		}
		w.visit(events[i].at, events[i:j])
		i = j
	}
}

// An event is an end of a segment.
type event struct {
	at      point
	segment int32
}

// visit brings the status from just west of v to just east of it.
func (w *sweep) visit(v point, events []event) {
	pred := w.below(v)
	w.rays, w.through = w.rays[:0], w.through[:0]
	for s := w.status.next(pred); s != none && w.side(s, v) == 0; s = w.status.next(s) {
		w.through = append(w.through, s)
		if w.segments[s].east != v {
			w.rays = append(w.rays, s)
		}
	}
	for _, e := range events {
		s := &w.segments[e.segment]
		if s.west == v && !w.chains[s.chain].dead {
			w.rays = append(w.rays, e.segment)
		}
	}
	slices.SortFunc(w.rays, func(s, t int32) int {
		return -orient(v, w.segments[s].east, w.segments[t].east)
	})
	if w.untangle(v) {
		pred = w.below(v) // chains were taken out
	}
	w.replace(pred)
	w.prove()
}

// replace puts the rays of the living in the place of the segments through the
// present point; pred is the segment south of it.
func (w *sweep) replace(pred int32) {
	for _, s := range w.through {
		if w.status.has[s] {
			w.status.remove(s)
		}
	}
	w.unproven = append(w.unproven, pred)
	for _, s := range w.rays {
		if w.chains[w.segments[s].chain].dead {
			continue
		}
		w.status.insert(pred, s)
		w.place(s, pred)
		pred = s
	}
	w.unproven = append(w.unproven, pred)
}

// prove looks for crossings between segments that are newly side by side.
func (w *sweep) prove() {
	for len(w.unproven) > 0 {
		last := len(w.unproven) - 1
		s := w.unproven[last]
		w.unproven = w.unproven[:last]
		if s == none || !w.status.has[s] {
			continue
		}
		t := w.status.next(s)
		if t == none {
			continue
		}
		a, b := &w.segments[s], &w.segments[t]
		if cross(a.west, a.east, b.west, b.east) {
			w.conflict(s, t)
		}
	}
}

// conflict records that the chains of s and t conflict and takes the later out.
func (w *sweep) conflict(s, t int32) {
	if w.segments[s].chain > w.segments[t].chain {
		s, t = t, s
	}
	w.conflicts = append(w.conflicts, [2]int32{s, t})
	c := &w.chains[w.segments[t].chain]
	c.dead = true
	for i := c.first; i < c.first+c.n; i++ {
		if w.status.has[i] {
			w.unproven = append(w.unproven, w.status.before[i])
			w.status.remove(i)
		}
	}
}

// place finds the ring that the chain of s lies in, when s is its first segment
// to be met, just put above pred.
func (w *sweep) place(s, pred int32) {
	c := &w.chains[w.segments[s].chain]
	if c.placed {
		return
	}
	c.placed = true
	if pred == none {
		return
	}
	below := &w.segments[pred]
	q := &w.chains[below.chain]
	if below.forward == q.left {
		c.parent = below.chain
	} else {
		c.parent = q.parent
	}
}

// side is 1 if v lies north of the segment s, -1 if south, 0 if on it.
func (w *sweep) side(s int32, v point) int {
	return orient(w.segments[s].west, w.segments[s].east, v)
}

// below returns the last segment that v lies north of.
func (w *sweep) below(v point) int32 {
	return w.status.last(func(s int32) bool { return w.side(s, v) > 0 })
}
