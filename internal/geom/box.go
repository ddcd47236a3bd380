package geom

import "math"

// A Box is the smallest upright rectangle around something, in degrees, its edges
// included. One with Min above Max holds nothing.
type Box struct{ Min, Max Position }

// nothing is the empty Box.
var nothing = Box{Position{math.Inf(1), math.Inf(1)}, Position{math.Inf(-1), math.Inf(-1)}}

// Bounds returns the box of mp; positions out of range are left out.
func Bounds(mp [][][]Position) Box {
	box := nothing
	for _, polygon := range mp {
		for _, ring := range polygon {
			box = box.Union(BoundsLine(ring))
		}
	}
	return box
}

// BoundsLine is [Bounds] for a line or a ring.
func BoundsLine(line []Position) Box {
	box, _ := boundsWhole(line)
	return box
}

// boundsWhole reports whether all positions are in the box too.
func boundsWhole(line []Position) (box Box, whole bool) {
	west, south := math.Inf(1), math.Inf(1)
	east, north := -west, -south
	whole = true
	for _, p := range line {
		if !inRange(p) {
			whole = false
			continue
		}
		if p[0] < west {
			west = p[0]
		}
		if p[0] > east {
			east = p[0]
		}
		if p[1] < south {
			south = p[1]
		}
		if p[1] > north {
			north = p[1]
		}
	}
	return Box{Position{west, south}, Position{east, north}}, whole
}

// middle is the middle of the box.
func (b Box) middle() Position {
	return Position{(b.Min[0] + b.Max[0]) / 2, (b.Min[1] + b.Max[1]) / 2}
}

// Empty reports whether no position is in b.
func (b Box) Empty() bool { return !(b.Min[0] <= b.Max[0] && b.Min[1] <= b.Max[1]) }

// Intersects reports whether b and c have a position in common.
func (b Box) Intersects(c Box) bool {
	return b.Min[0] <= c.Max[0] && c.Min[0] <= b.Max[0] &&
		b.Min[1] <= c.Max[1] && c.Min[1] <= b.Max[1]
}

// Union returns the smallest box around b and c.
func (b Box) Union(c Box) Box {
	return Box{
		Position{min(b.Min[0], c.Min[0]), min(b.Min[1], c.Min[1])},
		Position{max(b.Max[0], c.Max[0]), max(b.Max[1], c.Max[1])},
	}
}
