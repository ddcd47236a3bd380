package overlay

import (
	"fmt"
	"math"
	"slices"

	sf "github.com/peterstace/simplefeatures/geom"

	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
)

// outline is the positions of a parcel, by part and ring.
type outline = [][][]record.Position

// intersection returns the area that two outlines have in common, in m².
func intersection(a, b outline) (m2 float64, err error) {
	if convex(a) && convex(b) {
		return geom.AreaPolygon([][]record.Position{clip(a[0][0], b[0][0])}), nil
	}
	return common(a, b)
}

// common returns the area that an outline has in common with others, in m², each
// piece of ground counted once. The library is given valid outlines only; where it
// fails all the same, that is an error and no panic.
func common(a outline, others ...outline) (m2 float64, err error) {
	for _, shape := range append([]outline{a}, others...) {
		if f := faults(shape); len(f) > 0 {
			return 0, fmt.Errorf("crops: the overlap could not be computed: an outline is not valid: %v", f[0].Kind)
		}
	}
	// Edges that miss each other by less than a float can show are too much for
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

// united is the union of outlines, made from those of its halves: each outline
// takes part a few times only, however many there are.
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
func faults(shape outline) []geom.Fault {
	return slices.DeleteFunc(geom.Check(shape), func(f geom.Fault) bool {
		return f.Kind == geom.Winding || f.Kind == geom.Repeated
	})
}

// shapeOf returns an outline for the library, its positions rounded to so many
// parts of a degree; 0: not at all.
func shapeOf(shape outline, grid float64) sf.Geometry {
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
