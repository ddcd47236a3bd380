package geom

// unknown stands for a ring that a conflict keeps from being known.
const unknown = int32(-2)

// nesting adds Hole, Nested and Overlap for rings that lie in the wrong ring.
func (r *relation) nesting() {
	for n, around := range r.ownParents() {
		ring := &r.rings[n]
		if ring.ring > 0 && !r.sweep.chains[n].dead {
			r.hole(ring, around)
		}
	}
	for p := range r.polygons {
		r.island(p)
	}
}

// hole adds the fault of a hole that lies in around, a ring of its own polygon.
func (r *relation) hole(ring *place, around int32) {
	known := &r.polygons[ring.polygon]
	switch {
	case around == unknown || around == known.shell && around != none:
		return
	case around != none: // some other hole
		r.found(Fault{Nested, ring.polygon, ring.ring, -1, ring.polygon, r.rings[around].ring, -1})
	case known.shell != none && !r.sweep.chains[known.shell].dead:
		r.found(Fault{Hole, ring.polygon, ring.ring, -1, ring.polygon, 0, -1})
	}
	known.misplaced = true
}

// island adds Overlap if the shell of p lies in that of another polygon and not
// in a hole of it.
func (r *relation) island(p int) {
	known := &r.polygons[p]
	if known.shell == none || known.overlaps || r.sweep.chains[known.shell].dead {
		return
	}
	around := r.sweep.chains[known.shell].parent
	if around == none || r.rings[around].ring > 0 {
		return
	}
	other := r.rings[around].polygon
	if r.polygons[other].whole {
		known.overlaps = true
		r.found(Fault{Overlap, p, 0, -1, other, 0, -1})
	}
}

// ownParents returns, per ring, the innermost other ring of its polygon that it
// lies in: none if there is none, unknown if that ring is in a conflict.
//
// It goes down the tree of rings and keeps, per polygon, the innermost ring of
// those around the present one.
func (r *relation) ownParents() []int32 {
	chains := r.sweep.chains
	child, sibling := make([]int32, len(chains)), make([]int32, len(chains))
	for n := range chains {
		child[n] = none
	}
	top := none
	for n := range chains {
		siblings := &top
		if p := chains[n].parent; p != none {
			siblings = &child[p]
		}
		sibling[n], *siblings = *siblings, int32(n)
	}
	inner := make([]int32, len(r.polygons))
	for p := range inner {
		inner[p] = none
	}
	own := make([]int32, len(chains))
	for n := top; n != none; {
		own[n] = inner[r.rings[n].polygon]
		if child[n] != none {
			inner[r.rings[n].polygon] = n
			n = child[n]
			continue
		}
		for n != none && sibling[n] == none {
			if n = chains[n].parent; n != none {
				inner[r.rings[n].polygon] = own[n]
			}
		}
		if n != none {
			n = sibling[n]
		}
	}
	for n, around := range own {
		if around != none && chains[around].dead {
			own[n] = unknown
		}
	}
	return own
}

// connection adds Disconnected: touching rings that form a loop enclose a part of
// the interior. Rings and the points where they touch are the nodes of a graph;
// whatever is joined already and meets again closes a loop.
func (r *relation) connection() {
	joined := make([]int32, len(r.rings))
	for n := range joined {
		joined[n] = int32(n)
	}
	find := func(n int32) int32 {
		for joined[n] != n {
			joined[n] = joined[joined[n]]
			n = joined[n]
		}
		return n
	}
	latest := make([]touch, len(r.polygons)) // points count from 1
	for _, touch := range r.sweep.touches {
		p := r.rings[touch.chain].polygon
		if known := &r.polygons[p]; !known.whole || known.misplaced {
			continue
		}
		if latest[p].point != touch.point {
			latest[p] = touch
			continue
		}
		first := latest[p].chain
		a, b := find(first), find(touch.chain)
		if a == b {
			r.polygons[p].whole = false // tell it once
			later, earlier := max(first, touch.chain), min(first, touch.chain)
			r.found(Fault{Disconnected, p, r.rings[later].ring, -1, p, r.rings[earlier].ring, -1})
		}
		joined[max(a, b)] = min(a, b)
	}
}
