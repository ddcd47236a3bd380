package overlay

import (
	"slices"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
)

// An Overlap is ground that two parcels have in common.
type Overlap struct {
	A, B           record.ID
	ClassA, ClassB crops.Class
	Hectares       float64
	ShareA, ShareB float64 // of the area of each, from 0 to 1
}

// An Undecided is a pair of parcels whose common ground could not be computed.
type Undecided struct {
	A, B record.ID
	Err  error
}

// hectare is a hectare in square metres.
const hectare = 10_000

// Overlaps finds the parcels of two lists that have ground in common, such as
// plots on the border that both sides have mapped: counted once by each, they are
// counted twice. Overlaps below the least number of hectares are left out, since
// outlines drawn by two hands never fit. Pairs come in the order of a, then of b.
//
// Candidates are found by an index over the boxes of b, so that the time is n·log n
// for plots that do not pile up. An edge is a straight line in longitude and
// latitude; the common area is that on the ellipsoid.
func Overlaps(a, b []crops.Parcel, least float64) (overlaps []Overlap, undecided []Undecided) {
	shapes := make([]outline, len(b))
	for i := range b {
		shapes[i] = b[i].Geometry.Positions()
	}
	index, _ := indexed(shapes)
	for i := range a {
		p := &a[i]
		shape := p.Geometry.Positions()
		for _, k := range slices.Sorted(index.Search(geom.Bounds(shape))) {
			q := &b[k]
			common, err := intersection(shape, shapes[k])
			if err != nil {
				undecided = append(undecided, Undecided{p.ID, q.ID, err})
			} else if ha := common / hectare; ha > 0 && ha >= least {
				overlaps = append(overlaps, Overlap{p.ID, q.ID, p.Class, q.Class, ha, share(ha, p.Hectares()), share(ha, q.Hectares())})
			}
		}
	}
	return overlaps, undecided
}

// indexed returns an index over the boxes of outlines, and the boxes.
func indexed(shapes []outline) (*geom.Index, []geom.Box) {
	boxes := make([]geom.Box, len(shapes))
	for i := range shapes {
		boxes[i] = geom.Bounds(shapes[i])
	}
	return geom.NewIndex(boxes), boxes
}

// share is part of whole, at most 1: the two are measured along different edges
// and may differ in the last digits.
func share(part, whole float64) float64 { return min(1, part/whole) }
