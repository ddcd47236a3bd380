package geom

import "slices"

// Common returns the area on the ellipsoid, in m², of what an area has in common
// with any of others, each piece of ground counted once. Edges are straight in
// longitude and latitude; outlines must be valid, wound in either way. It reports
// false where the answer cannot be right, for outlines that are not: one with a
// position out of range, or one that leaves more in common than there is.
//
// Positions are taken as they are, to 2^-52 degree, and what crosses what is decided
// exactly, so that slivers, shared edges and corners are no special cases: each of
// the others is taken to lie a little aside, by less than any number, and in
// different directions, so that nothing touches. No piece is constructed: its area
// is the sum, over all edges, of what lies beneath the parts of the edge that bound
// the common ground. What is less than that sum errs by is 0.
func Common(a [][][]Position, others ...[][][]Position) (m2 float64, ok bool) {
	box, rest := Bounds(a), nothing
	for _, mp := range others {
		rest = rest.Union(Bounds(mp))
	}
	c := common{measure: newMeasure(box.Union(rest))}
	ok = c.add(0, a, rest)
	for i, mp := range others {
		ok = c.add(int32(i+1), mp, box) && ok
	}
	if !ok || !c.walk() {
		return 0, false
	}
	var first, all, err float64
	for i := range c.edges {
		e := &c.edges[i]
		err += c.error(e)
		if m2 := c.beneath(e, 0, 1); e.shape == 0 {
			first -= m2
		} else {
			all -= m2
		}
	}
	if c.m2 <= err && c.m2 >= -err {
		return 0, true
	}
	most := min(first, all)
	// An outline may cross itself by less than Check sees.
	return min(c.m2, most), c.m2 > 0 && c.m2 <= most*(1+1e-6)+0.01+err
}

// common is the edges of several outlines and what they have in common.
type common struct {
	measure
	edges []edge
	rings [][2]int32 // each from an edge to another
	index *Index     // of the edges, where there are many
	met   []crossing
	m2    float64
}

// An edge leads from a to b, with the ground of its outline on the left.
type edge struct {
	a, b     point
	from, to Position
	shape    int32
}

// few is up to how many edges each is compared with each.
const few = 64

// add takes the rings of an outline that may matter for what has a place in box.
func (c *common) add(shape int32, mp [][][]Position, box Box) bool {
	for _, polygon := range mp {
		for k, ring := range polygon {
			if !allInRange(ring) {
				return false
			}
			if BoundsLine(ring).Intersects(box) {
				c.ring(shape, ring, wanted(k))
			}
		}
	}
	return true
}

// ring adds the edges of a ring, turned the way that is wanted.
func (c *common) ring(shape int32, ring []Position, way int) {
	first := len(c.edges)
	for i, p := range ring {
		q := ring[(i+1)%len(ring)]
		if e := (edge{fine(p), fine(q), p, q, shape}); e.a != e.b {
			c.edges = append(c.edges, e)
		}
	}
	edges := c.edges[first:]
	if len(edges) < 3 {
		c.edges = c.edges[:first]
		return
	}
	if windingOf(edges, ring) != way {
		slices.Reverse(edges)
		for i := range edges {
			e := &edges[i]
			e.a, e.b, e.from, e.to = e.b, e.a, e.to, e.from
		}
	}
	c.rings = append(c.rings, [2]int32{int32(first), int32(len(c.edges))})
}

// walk goes along all rings and adds up; false if one does not come back to where
// it began.
func (c *common) walk() bool {
	if len(c.edges) > few {
		boxes := make([]Box, len(c.edges))
		for i := range c.edges {
			boxes[i] = BoundsLine([]Position{c.edges[i].from, c.edges[i].to})
		}
		c.index = NewIndex(boxes)
	}
	c.cross()
	met := c.met
	for _, ring := range c.rings {
		start := c.around(&c.edges[ring[0]])
		in := start
		for i := ring[0]; i < ring[1]; i++ {
			n := 0
			for n < len(met) && met[n].edge == i {
				n++
			}
			in = c.along(&c.edges[i], met[:n], in)
			met = met[n:]
		}
		if in != start {
			return false
		}
	}
	return true
}

// inside is how often the first outline and the others wind around a place, but
// for the outline that it is on the edge of.
type inside struct{ first, others int32 }

func (in *inside) add(shape, n int32) {
	if shape == 0 {
		in.first += n
	} else {
		in.others += n
	}
}

// along adds what lies beneath the parts of an edge that bound the common ground.
func (c *common) along(e *edge, met []crossing, in inside) inside {
	from := 0.0
	for i := 0; ; i++ {
		to := 1.0
		if i < len(met) {
			to = met[i].at
		}
		if e.shape == 0 && in.others > 0 || e.shape > 0 && in.first > 0 && in.others <= 0 {
			c.m2 -= c.beneath(e, from, to)
		}
		if i == len(met) {
			return in
		}
		in.add(met[i].shape, met[i].into)
		from = to
	}
}
