package overlay

import (
	"slices"

	"github.com/comision-mixta/mixta/check"
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
// latitude; the common area is that on the ellipsoid, but no more than either parcel
// has by [crops.Parcel.Hectares], to which an edge is the geodesic.
func Overlaps(a, b []crops.Parcel, least float64) (overlaps []Overlap, undecided []Undecided) {
	others := make([]placed, len(b))
	boxes := make([]geom.Box, len(b))
	for i := range b {
		others[i].shape = b[i].Geometry.Positions()
		boxes[i] = geom.Bounds(others[i].shape)
	}
	index := geom.NewIndex(boxes)
	for i := range a {
		p, shape := &a[i], placed{shape: a[i].Geometry.Positions()}
		for _, k := range slices.Sorted(index.Search(geom.Bounds(shape.shape))) {
			q := &b[k]
			if m2, err := shape.common(&others[k]); err != nil {
				undecided = append(undecided, Undecided{p.ID, q.ID, err})
			} else if o, ok := overlap(p, q, m2/hectare, least); ok {
				overlaps = append(overlaps, o)
			}
		}
	}
	return overlaps, undecided
}

// overlap returns what is reported of so many hectares in common, unless they are too
// few.
func overlap(p, q *crops.Parcel, ha, least float64) (o Overlap, ok bool) {
	if !(ha > 0 && ha >= least) {
		return o, false
	}
	one, other := p.Hectares(), q.Hectares()
	ha = min(ha, one, other)
	return Overlap{p.ID, q.ID, p.Class, q.Class, ha, ha / one, ha / other}, true
}

// placed is an outline and, once somebody asked, whether it is sound.
type placed struct {
	shape          outline
	checked, sound bool
}

func (p *placed) isSound() bool {
	if !p.checked {
		p.checked, p.sound = true, sound(p.shape)
	}
	return p.sound
}

func (p *placed) common(q *placed) (m2 float64, err error) {
	if !p.isSound() || !q.isSound() {
		return 0, check.Errorf(textUnsound)
	}
	return common(p.shape, q.shape)
}
