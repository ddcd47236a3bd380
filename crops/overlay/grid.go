package overlay

import (
	"iter"
	"math"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/internal/geom"
)

// Grid divides the ground into squares of so many degrees, in each of which overlaps can
// be found by itself: a parcel is looked at in all [Grid.Squares], and a pair counts in the
// one that is its [Grid.Home]. So each pair is found once, by whatever machine has that square.
type Grid float64

// Square is one of a grid, by its number eastwards and northwards.
type Square struct{ X, Y int }

// Squares yields the squares that the bounding box of the parcel touches; none for a parcel
// that is nowhere.
func (g Grid) Squares(p *crops.Parcel) iter.Seq[Square] {
	return func(yield func(Square) bool) {
		if p == nil || !(g > 0) {
			return
		}
		box := geom.Bounds(p.Geometry.Positions())
		if box.Empty() {
			return
		}
		last := g.square(box.Max[0], box.Max[1])
		for at := g.square(box.Min[0], box.Min[1]); at.X <= last.X; at.X++ {
			for y := at.Y; y <= last.Y; y++ {
				if !yield(Square{at.X, y}) {
					return
				}
			}
		}
	}
}

// Home returns the square in which a pair of parcels counts: that of the south-western
// corner of what their bounding boxes have in common.
func (g Grid) Home(p, q *crops.Parcel) Square {
	if p == nil || q == nil {
		return Square{}
	}
	a, b := geom.Bounds(p.Geometry.Positions()), geom.Bounds(q.Geometry.Positions())
	return g.square(max(a.Min[0], b.Min[0]), max(a.Min[1], b.Min[1]))
}

func (g Grid) square(lon, lat float64) Square {
	return Square{int(math.Floor(lon / float64(g))), int(math.Floor(lat / float64(g)))}
}
