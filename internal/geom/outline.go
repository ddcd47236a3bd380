package geom

import (
	"iter"
	"math"
)

// An Outline is an area with an index over its edges, for many questions about
// it. It is safe for concurrent use, and keeps the positions that it was made of.
type Outline struct {
	polygons [][]*Line // their rings
	box      Box
	onEarth  bool
}

// NewOutline returns an outline. A ring that is not closed is taken to be for
// [Outline.Contains], and as it is for distances; one position stands for itself.
func NewOutline(mp [][][]Position) *Outline {
	o := &Outline{box: Bounds(mp), onEarth: OnEarth(mp)}
	for _, polygon := range mp {
		var rings []*Line
		for _, ring := range polygon {
			rings = append(rings, NewLine(ring))
		}
		o.polygons = append(o.polygons, rings)
	}
	return o
}

// OnEarth is [OnEarth] of the area.
func (o *Outline) OnEarth() bool { return o.onEarth }

// Bounds is [Bounds] of the area.
func (o *Outline) Bounds() Box { return o.box }

// Distance returns the distance in metres from p to the edge of the area; it is
// infinite where there is none.
func (o *Outline) Distance(p Position) float64 {
	least := math.Inf(1)
	for ring := range o.rings() {
		if m := ring.Distance(p); m < least {
			least = m
		}
	}
	return least
}

// Contains tells exactly whether p lies inside the area, outside or on its
// boundary.
//
// Of several polygons the innermost answer counts. A ring with a position out of
// range holds nothing. A ring that crosses itself holds what it winds around an odd
// number of times. A p out of range is outside.
func (o *Outline) Contains(p Position) Where {
	if !inRange(p) {
		return Outside
	}
	at := round(p)
	where := Outside
	for _, rings := range o.polygons {
		where = max(where, inPolygon(rings, at))
	}
	return where
}

// Apart returns the least distance between two areas in metres, 0 where they
// overlap.
func (o *Outline) Apart(other *Outline) float64 {
	if o.meets(other) {
		return 0
	}
	return min(o.nearestCorner(other), other.nearestCorner(o))
}

// nearestCorner returns the least distance from a corner of o to the other.
func (o *Outline) nearestCorner(other *Outline) float64 {
	least := math.Inf(1)
	for p := range o.corners() {
		if other.Contains(p) != Outside {
			return 0
		}
		least = min(least, other.Distance(p))
	}
	return least
}

// corners are the positions of the area.
func (o *Outline) corners() iter.Seq[Position] {
	return func(yield func(Position) bool) {
		for ring := range o.rings() {
			for _, p := range ring.positions {
				if !yield(p) {
					return
				}
			}
		}
	}
}

func (o *Outline) rings() iter.Seq[*Line] {
	return func(yield func(*Line) bool) {
		for _, rings := range o.polygons {
			for _, ring := range rings {
				if !yield(ring) {
					return
				}
			}
		}
	}
}

// meets reports whether the edges of two areas meet.
func (o *Outline) meets(other *Outline) bool {
	if !o.box.Intersects(other.box) {
		return false
	}
	for ring := range o.rings() {
		for i := 1; i < len(ring.positions); i++ {
			for line := range other.rings() {
				if len(line.Crossings(ring.positions[i-1], ring.positions[i])) > 0 {
					return true
				}
			}
		}
	}
	return false
}
