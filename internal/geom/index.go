package geom

import (
	"cmp"
	"iter"
	"math"
	"slices"
)

// An Index finds those of a fixed set of boxes that meet a box. It is an R-tree
// packed by sort-tile-recurse (Leutenegger, Lopez and Edgington, ICDE 1997), and
// safe for concurrent use.
type Index struct {
	order []int32 // the numbers of the boxes, as packed
	// levels are the boxes of the nodes, leaves first; node i of a level spans
	// nodes fan·i to fan·i+fan-1 of the level before.
	levels [][]Box
}

// fan is how many children a node has: two cache lines of their boxes' edges are
// looked at to rule out 16.
const fan = 16

// NewIndex returns an index over boxes, whose numbers are their places in the
// list. It keeps no reference to the list. Empty boxes are never found.
func NewIndex(boxes []Box) *Index {
	x := &Index{}
	for i, b := range boxes {
		if !b.Empty() {
			x.order = append(x.order, int32(i))
		}
	}
	center := func(axis int) func(i, j int32) int {
		return func(i, j int32) int {
			return cmp.Compare(boxes[i].Min[axis]+boxes[i].Max[axis], boxes[j].Min[axis]+boxes[j].Max[axis])
		}
	}
	slices.SortFunc(x.order, center(0))
	leaves := math.Ceil(float64(len(x.order)) / fan)
	for slice := range slices.Chunk(x.order, fan*max(1, int(math.Ceil(math.Sqrt(leaves))))) {
		slices.SortFunc(slice, center(1))
	}
	level := make([]Box, len(x.order))
	for i, n := range x.order {
		level[i] = boxes[n]
	}
	x.levels = append(x.levels, level)
	for len(level) > 1 {
		level = parents(level)
		x.levels = append(x.levels, level)
	}
	return x
}

// parents are the boxes around each fan of a level.
func parents(level []Box) []Box {
	var above []Box
	for children := range slices.Chunk(level, fan) {
		box := nothing
		for _, b := range children {
			box = box.Union(b)
		}
		above = append(above, box)
	}
	return above
}

// Search returns the numbers of the boxes that meet box, in no particular order.
func (x *Index) Search(box Box) iter.Seq[int] {
	return func(yield func(int) bool) {
		if len(x.order) > 0 && !box.Empty() {
			x.search(box, len(x.levels)-1, 0, yield)
		}
	}
}

// search goes through the node and all that is below it, as long as yield says so.
func (x *Index) search(box Box, level, node int, yield func(int) bool) bool {
	if !x.levels[level][node].Intersects(box) {
		return true
	}
	if level == 0 {
		return yield(int(x.order[node]))
	}
	for child := fan * node; child < min(fan*(node+1), len(x.levels[level-1])); child++ {
		if !x.search(box, level-1, child, yield) {
			return false
		}
	}
	return true
}
