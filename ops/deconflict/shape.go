package deconflict

import (
	"math"

	"github.com/comision-mixta/mixta/internal/geom"
)

// shape is a position or an area, and how far around it something reaches.
type shape struct {
	outline *geom.Outline
	radius  float64
}

// box returns a box that holds the shape, its radius and so many metres more.
func (s *shape) box(metres float64) geom.Box {
	b := s.outline.Bounds()
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
	return max(0, s.outline.Apart(o.outline)-s.radius-o.radius)
}
