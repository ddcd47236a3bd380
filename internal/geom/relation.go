package geom

// relations returns the faults between rings: those of holes with their shell and
// with each other, and those between polygons. sound tells, for the rings of mp
// in order, which can be compared.
func relations[P ~[]R, R ~[]Position](mp []P, sound []bool) []Fault {
	if len(sound) < 2 || scattered(mp) {
		return nil
	}
	var r relation
	for p, polygon := range mp {
		r.polygons = append(r.polygons, parts{shell: none, whole: true})
		for k, ring := range polygon {
			r.add(p, k, ring, sound[k])
		}
		sound = sound[len(polygon):]
	}
	r.sweep.run()
	r.conflicts()
	r.nesting()
	r.connection()
	return r.faults
}

// scattered reports whether mp is a few polygons without holes, and their boxes
// are well apart: the usual multipolygon, which needs no sweep.
func scattered[P ~[]R, R ~[]Position](mp []P) bool {
	var boxes [16]Box
	if len(mp) > len(boxes) {
		return false
	}
	for i, polygon := range mp {
		if len(polygon) > 1 {
			return false
		}
		boxes[i] = nothing
		for _, ring := range polygon {
			boxes[i] = BoundsLine(ring)
		}
		for axis := range 2 { // what rounding may move
			boxes[i].Min[axis] -= 1 / unitsPerDegree
			boxes[i].Max[axis] += 1 / unitsPerDegree
		}
		for _, other := range boxes[:i] {
			if other.Intersects(boxes[i]) {
				return false
			}
		}
	}
	return true
}

// A relation is the rings of a multipolygon and a sweep over them; the number of
// a ring here is that of its chain there.
type relation struct {
	checker
	sweep    sweep
	rings    []place
	polygons []parts
}

// parts is what is known of a polygon.
type parts struct {
	shell     int32 // its chain, none if that is not sound
	whole     bool  // all rings are sound and in no conflict
	misplaced bool  // there is a hole elsewhere than in the shell alone
	overlaps  bool  // Overlap has been told of it
}

// A place is the polygon and ring that a chain is, and the index of the position
// of each of its points.
type place struct {
	polygon, ring int
	index         []int32
}

// add takes a ring of a polygon into the sweep, if it is sound.
func (r *relation) add(p, k int, ring []Position, sound bool) {
	known := &r.polygons[p]
	if !sound {
		known.whole = false
		return
	}
	if k == 0 {
		known.shell = int32(len(r.rings))
	}
	pts, index := distinct(ring, nil, nil)
	r.sweep.add(pts, true)
	r.rings = append(r.rings, place{p, k, index})
}

// at is the place where the segment s of the sweep begins.
func (r *relation) at(s int32) (polygon, ring, index int) {
	chain := r.sweep.segments[s].chain
	p := &r.rings[chain]
	return p.polygon, p.ring, int(p.index[s-r.sweep.chains[chain].first])
}

// conflicts adds HoleCrossing and Overlap for rings that cross or share a stretch.
func (r *relation) conflicts() {
	for _, pair := range r.sweep.conflicts {
		op, or, oi := r.at(pair[0])
		p, k, i := r.at(pair[1])
		known := &r.polygons[p]
		known.whole = false
		switch {
		case p == op:
			r.found(Fault{HoleCrossing, p, k, i, op, or, oi})
		case !known.overlaps:
			known.overlaps = true
			r.found(Fault{Overlap, p, k, i, op, or, oi})
		}
	}
}
