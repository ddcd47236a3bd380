package ops

import (
	"math"

	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
)

// shape is a point or an area, and how far around it something reaches.
type shape struct {
	point  record.Position
	area   [][][]record.Position // nil for a point
	radius float64
}

// shapeOf returns the shape of a place: its area, where it has one.
func shapeOf(p *record.Place, radius float64) (shape, bool) {
	switch {
	case p.Area != nil && placed(rings(p.Area)):
		return shape{area: rings(p.Area), radius: radius}, true
	case p.Point != nil && placed([][][]record.Position{{{p.Point.Coordinates}}}):
		return shape{point: p.Point.Coordinates, radius: radius}, true
	}
	return shape{}, false
}

// placed reports whether an area has positions, and all of them are on Earth.
func placed(area [][][]record.Position) bool {
	n := 0
	for _, polygon := range area {
		for _, ring := range polygon {
			for _, p := range ring {
				if !(math.Abs(p[0]) <= 180 && math.Abs(p[1]) <= 90) {
					return false
				}
				n++
			}
		}
	}
	return n > 0
}

// box returns a box that holds the shape, its radius and so many metres more.
func (s *shape) box(metres float64) geom.Box {
	b := geom.BoundsLine([]record.Position{s.point})
	if s.area != nil {
		b = geom.Bounds(s.area)
	}
	lat := (metres + s.radius) / 110_500 // no degree of latitude is shorter
	far := min(max(math.Abs(b.Min[1]), math.Abs(b.Max[1]))+lat, 89.9)
	lon := min(lat/math.Cos(far*math.Pi/180)*1.01, 360)
	b.Min[0], b.Min[1] = b.Min[0]-lon, b.Min[1]-lat
	b.Max[0], b.Max[1] = b.Max[0]+lon, b.Max[1]+lat
	return b
}

// distance returns the metres between what two shapes reach; 0 where they
// overlap.
func (s *shape) distance(o *shape) float64 {
	return max(0, s.between(o)-s.radius-o.radius)
}

func (s *shape) between(o *shape) float64 {
	switch {
	case s.area == nil && o.area == nil:
		return geom.Distance(s.point, o.point)
	case s.area == nil:
		return toArea(s.point, o.area)
	case o.area == nil:
		return toArea(o.point, s.area)
	}
	if meet(s.area, o.area) {
		return 0
	}
	return min(corners(s.area, o.area), corners(o.area, s.area))
}

// toArea returns the distance from a position to an area; 0 within it.
func toArea(p record.Position, area [][][]record.Position) float64 {
	if geom.Contains(area, p) != geom.Outside {
		return 0
	}
	return toEdge(p, area)
}

// toEdge returns the distance from a position to the edge of an area.
func toEdge(p record.Position, area [][][]record.Position) float64 {
	least := math.Inf(1)
	for _, polygon := range area {
		for _, ring := range polygon {
			if m, _ := geom.DistanceToLine(p, ring); m < least {
				least = m
			}
		}
	}
	return least
}

// corners returns the least distance from a corner of a to b.
func corners(a, b [][][]record.Position) float64 {
	least := math.Inf(1)
	for _, polygon := range a {
		for _, ring := range polygon {
			for _, p := range ring {
				least = min(least, toArea(p, b))
			}
		}
	}
	return least
}

// meet reports whether the edges of two areas meet.
func meet(a, b [][][]record.Position) bool {
	if !geom.Bounds(a).Intersects(geom.Bounds(b)) {
		return false
	}
	for _, p := range a {
		for _, ring := range p {
			for i := 1; i < len(ring); i++ {
				for _, q := range b {
					for _, other := range q {
						if len(geom.Crossings(ring[i-1], ring[i], other)) > 0 {
							return true
						}
					}
				}
			}
		}
	}
	return false
}
