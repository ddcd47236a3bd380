package geom

import (
	"cmp"
	"math"
	"slices"
)

// A crossing is where an edge comes into another outline, or out of it: at a
// fraction of it.
type crossing struct {
	edge, shape int32
	at          float64
	into        int32 // 1, or -1
}

// cross finds where edges of different outlines cross.
func (c *common) cross() {
	for i := range c.edges {
		for k := range c.near(i) {
			c.pair(int32(i), int32(k))
		}
	}
	slices.SortFunc(c.met, func(a, b crossing) int {
		return cmp.Or(cmp.Compare(a.edge, b.edge), cmp.Compare(a.at, b.at), cmp.Compare(a.shape, b.shape))
	})
}

// near are the edges before the edge i that it may cross.
func (c *common) near(i int) func(yield func(int) bool) {
	if c.index == nil {
		return func(yield func(int) bool) {
			for k := range i {
				if !yield(k) {
					return
				}
			}
		}
	}
	return func(yield func(int) bool) {
		for k := range c.index.Search(BoundsLine([]Position{c.edges[i].from, c.edges[i].to})) {
			if k < i && !yield(k) {
				return
			}
		}
	}
}

// pair notes for both edges where they cross.
func (c *common) pair(i, k int32) {
	e, f := &c.edges[i], &c.edges[k]
	if e.shape == f.shape || apart(e.a, e.b, f.a, f.b) {
		return
	}
	a, b := f.side(e.a, e.shape), f.side(e.b, e.shape)
	if a == b || e.side(f.a, f.shape) == e.side(f.b, f.shape) {
		return
	}
	// Coming from the right of an edge one comes into its outline; its own edge,
	// then, goes out of the other.
	c.met = append(c.met,
		crossing{i, f.shape, cut(f.a, f.b, e.a, e.b), int32(b)},
		crossing{k, e.shape, cut(e.a, e.b, f.a, f.b), -int32(b)})
}

// around is how often other outlines wind around the beginning of an edge.
func (c *common) around(e *edge) (in inside) {
	count := func(f *edge) {
		if f.shape == e.shape {
			return
		}
		switch low, high := f.above(f.a, e), f.above(f.b, e); {
		case !low && high && f.side(e.a, e.shape) > 0:
			in.add(f.shape, 1)
		case low && !high && f.side(e.a, e.shape) < 0:
			in.add(f.shape, -1)
		}
	}
	if c.index == nil {
		for i := range c.edges {
			count(&c.edges[i])
		}
		return in
	}
	for i := range c.index.Search(Box{e.from, Position{math.Inf(1), e.from[1]}}) {
		count(&c.edges[i])
	}
	return in
}
