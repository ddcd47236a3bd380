package geom

// untangle looks at the chains that pass through v, where they may touch. It
// takes out those that pass twice, share a stretch east of v or cross there, and
// reports whether it did.
func (w *sweep) untangle(v point) bool {
	before := len(w.conflicts)
	w.splitStretches(v)
	if w.open || len(w.rays)+len(w.through) > 2 {
		w.splitPasses(v)
		w.splitCrossings()
		w.noteTouches()
	}
	return len(w.conflicts) > before
}

// splitStretches finds conflicts of rays in one direction, which stand together.
func (w *sweep) splitStretches(v point) {
	kept := 0
	for i := 1; i < len(w.rays); i++ {
		s, t := w.rays[kept], w.rays[i]
		if !w.dead(s) && !w.dead(t) && orient(v, w.segments[s].east, w.segments[t].east) == 0 {
			w.conflict(s, t)
		}
		if w.dead(s) || !w.dead(t) {
			kept = i
		}
	}
}

// splitPasses finds chains that pass through v more than once.
func (w *sweep) splitPasses(v point) {
	for _, list := range [...][]int32{w.through, w.rays} {
		for _, s := range list {
			c := &w.chains[w.segments[s].chain]
			switch pass := w.pass(s, v); {
			case c.dead:
			case c.pass == none:
				c.pass = pass
			case c.pass != pass:
				w.conflict(s, s)
			}
		}
	}
	w.eachThere(func(c *chain) { c.pass = none })
}

// pass names the way of a chain through v that the segment s belongs to: by the
// number of the vertex, or if v is within s, by a number that no vertex has.
func (w *sweep) pass(s int32, v point) int32 {
	segment := &w.segments[s]
	c := &w.chains[segment.chain]
	switch {
	case segment.west != v && segment.east != v:
		return int32(len(w.segments)+len(w.chains)) + s
	case (segment.west == v) == segment.forward: // s begins here
		return s + segment.chain
	case c.closed && s == c.first+c.n-1:
		return c.first + segment.chain
	}
	return s + 1 + segment.chain // an open chain has a vertex more than segments
}

// splitCrossings goes round v. Rings that only touch there are met like pairs of
// parentheses; where a ring is closed while others are open within it, it crosses
// those.
func (w *sweep) splitCrossings() {
	w.stack = w.stack[:0]
	for _, s := range w.rays {
		w.parenthesis(s)
	}
	for i := len(w.through) - 1; i >= 0; i-- {
		w.parenthesis(w.through[i])
	}
	w.eachThere(func(c *chain) { c.open = false })
}

func (w *sweep) parenthesis(s int32) {
	c := &w.chains[w.segments[s].chain]
	if !c.open {
		c.open = true
		w.stack = append(w.stack, s)
		return
	}
	for !c.dead && len(w.stack) > 0 {
		top := w.stack[len(w.stack)-1]
		if w.segments[top].chain != w.segments[s].chain && !w.dead(top) {
			w.conflict(top, s)
		}
		if !c.dead {
			w.stack = w.stack[:len(w.stack)-1]
		}
		if w.segments[top].chain == w.segments[s].chain {
			return
		}
	}
}

// noteTouches records which rings pass through v, if more than one does.
func (w *sweep) noteTouches() {
	start := len(w.touches)
	w.points++
	w.eachThere(func(c *chain) {
		if !c.dead && !c.open {
			c.open = true
			w.touches = append(w.touches, touch{w.points, w.segments[c.first].chain})
		}
	})
	w.eachThere(func(c *chain) { c.open = false })
	if len(w.touches) == start+1 {
		w.touches = w.touches[:start]
	}
}

// eachThere calls f for the chain of each segment at the present point.
func (w *sweep) eachThere(f func(*chain)) {
	for _, s := range w.through {
		f(&w.chains[w.segments[s].chain])
	}
	for _, s := range w.rays {
		f(&w.chains[w.segments[s].chain])
	}
}

// dead reports whether the chain of s has been taken out.
func (w *sweep) dead(s int32) bool { return w.chains[w.segments[s].chain].dead }
