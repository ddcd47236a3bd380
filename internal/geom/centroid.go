package geom

import "math"

// Centroid returns the centre of mass of mp in the plane of longitude and
// latitude, as ST_Centroid of PostGIS has it for geometry; it need not lie within
// mp. It reports false where mp has no area or a position out of range.
//
// The plane stretches degrees of longitude away from the equator: the centre of
// mass on the ground lies nearer to it, by 0.4 m for a square of 10 km at 16°,
// and by 0.3 mm for one of 300 m.
func Centroid(mp [][][]Position) (Position, bool) {
	var sum moment
	for _, polygon := range mp {
		for i, ring := range polygon {
			if !allInRange(ring) {
				return Position{}, false
			}
			if len(ring) == 0 {
				continue
			}
			if sum.origin == nil {
				sum.origin = &ring[0]
			}
			sum.add(ring, float64(wanted(i)))
		}
	}
	if !(sum.area > 0) {
		return Position{}, false
	}
	return Position{sum.origin[0] + sum.x/sum.area/3, sum.origin[1] + sum.y/sum.area/3}, true
}

// A moment is a sum of twice the areas of triangles, and of those times the sums
// of the coordinates of their corners, all as seen from origin.
type moment struct {
	origin     *Position
	area, x, y float64
}

// add adds a ring, whatever its winding, with the given weight.
func (m *moment) add(ring []Position, weight float64) {
	var area, x, y float64
	last := ring[len(ring)-1]
	ax, ay := last[0]-m.origin[0], last[1]-m.origin[1]
	for _, p := range ring {
		bx, by := p[0]-m.origin[0], p[1]-m.origin[1]
		twice := ax*by - bx*ay
		area += twice
		x += twice * (ax + bx)
		y += twice * (ay + by)
		ax, ay = bx, by
	}
	weight = math.Copysign(weight, weight*area)
	m.area += weight * area
	m.x += weight * x
	m.y += weight * y
}
