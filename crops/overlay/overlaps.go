package overlay

import (
	"fmt"
	"math"
	"slices"

	sf "github.com/peterstace/simplefeatures/geom"

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

// Overlaps finds the parcels of two lists that have ground in common, such as
// plots on the border that both sides have mapped: counted once by each, they
// are counted twice. Less than least hectares is left out: outlines drawn by
// two hands never fit. Pairs come in the order of a, then of b.
//
// Candidates are found by an index over the boxes of b, so that the time is
// n·log n for plots that do not pile up. An edge is a straight line in longitude
// and latitude; the common area is that of the ellipsoid.
func Overlaps(a, b []crops.Parcel, least float64) ([]Overlap, []Undecided) {
	lay := overlay{boxes: make([]geom.Box, len(b)), shapes: make([][][][]record.Position, len(b))}
	for i := range b {
		lay.shapes[i] = b[i].Geometry.Plain()
		lay.boxes[i] = geom.Bounds(lay.shapes[i])
	}
	index := geom.NewIndex(lay.boxes)
	var list []Overlap
	var undecided []Undecided
	for i := range a {
		p := &a[i]
		shape := p.Geometry.Plain()
		near := slices.Sorted(index.Search(geom.Bounds(shape)))
		for _, k := range near {
			q := &b[k]
			common, err := intersection(shape, lay.shapes[k])
			if err != nil {
				undecided = append(undecided, Undecided{p.ID, q.ID, err})
			} else if ha := common / hectare; ha > 0 && ha >= least {
				list = append(list, Overlap{p.ID, q.ID, p.Class, q.Class, ha, share01(ha, p.Hectares()), share01(ha, q.Hectares())})
			}
		}
	}
	return list, undecided
}

// overlay is the parcels that others are laid on.
type overlay struct {
	boxes  []geom.Box
	shapes [][][][]record.Position
}

// hectare is a hectare in square metres.
const hectare = 10_000

// share01 is part of whole, at most 1: the two are measured along different
// edges and may differ in the last digits.
func share01(part, whole float64) float64 { return min(1, part/whole) }

// intersection returns the area that two outlines have in common, in m².
func intersection(a, b [][][]record.Position) (m2 float64, err error) {
	if convex(a) && convex(b) {
		return geom.AreaPolygon([][]record.Position{clip(a[0][0], b[0][0])}), nil
	}
	return common(a, b)
}

// common returns the area that an outline has in common with others, in m²,
// where they overlap but once. The library is given outlines only that are
// valid, and what it makes of them in spite of that is an error and no panic.
func common(a [][][]record.Position, others ...[][][]record.Position) (m2 float64, err error) {
	for _, shape := range append([][][][]record.Position{a}, others...) {
		if f := faults(shape); len(f) > 0 {
			return 0, fmt.Errorf("crops: the overlap could not be computed: an outline is not valid: %v", f[0].Kind)
		}
	}
	// Edges that miss each other by less than a float can tell are too much for
	// the library; on a grid of a millimetre they meet.
	for _, grid := range []float64{0, 1e8} {
		list := make([]sf.Geometry, len(others))
		for i, shape := range others {
			list[i] = shapeOf(shape, grid)
		}
		if m2, err = general(shapeOf(a, grid), list); err == nil {
			return m2, nil
		}
	}
	return 0, fmt.Errorf("crops: the overlap could not be computed: %w", err)
}

// general is the intersection of any outline and the union of others. The
// library is not trusted not to panic.
func general(a sf.Geometry, others []sf.Geometry) (m2 float64, err error) {
	defer func() {
		if r := recover(); r != nil {
			m2, err = 0, fmt.Errorf("panic: %v", r)
		}
	}()
	union, err := united(others)
	if err != nil {
		return 0, err
	}
	ground, err := sf.Intersection(a, union)
	if err != nil {
		return 0, err
	}
	for _, part := range ground.Dump() {
		if p, ok := part.AsPolygon(); ok {
			m2 += geom.AreaPolygon(ringsOf(p))
		}
	}
	return m2, nil
}

// united is the union of outlines, made of those of its halves: each is taken
// up a few times only, however many there are.
func united(list []sf.Geometry) (sf.Geometry, error) {
	if len(list) == 1 {
		return list[0], nil
	}
	a, err := united(list[:len(list)/2])
	if err != nil {
		return a, err
	}
	b, err := united(list[len(list)/2:])
	if err != nil {
		return b, err
	}
	return sf.Union(a, b)
}

// faults returns the faults of an outline, but for those that do no harm here.
func faults(shape [][][]record.Position) []geom.Fault {
	return slices.DeleteFunc(geom.Check(shape), func(f geom.Fault) bool {
		return f.Kind == geom.Winding || f.Kind == geom.Repeated
	})
}

// shapeOf returns an outline for the library, its positions rounded to so many
// parts of a degree; 0: not at all.
func shapeOf(shape [][][]record.Position, grid float64) sf.Geometry {
	parts := make([]sf.Polygon, len(shape))
	for i, rings := range shape {
		lines := make([]sf.LineString, len(rings))
		for k, ring := range rings {
			flat := make([]float64, 0, 2*len(ring))
			for _, at := range ring {
				if grid > 0 {
					at = record.Position{math.Round(at[0]*grid) / grid, math.Round(at[1]*grid) / grid}
				}
				flat = append(flat, at[0], at[1])
			}
			lines[k] = sf.NewLineString(sf.NewSequence(flat, sf.DimXY))
		}
		parts[i] = sf.NewPolygon(lines)
	}
	return sf.NewMultiPolygon(parts).AsGeometry()
}

func ringsOf(p sf.Polygon) [][]record.Position {
	var rings [][]record.Position
	for _, seq := range p.Coordinates() {
		ring := make([]record.Position, seq.Length())
		for i := range ring {
			at := seq.GetXY(i)
			ring[i] = record.Position{at.X, at.Y}
		}
		rings = append(rings, ring)
	}
	return rings
}
