package geom

import "math"

// Perimeter returns the length of all rings of a polygon in metres, on a plane
// that touches the ellipsoid at each edge: for edges of some hundred metres it
// differs from the geodesic by less than a millionth.
func Perimeter(polygon [][]Position) (sum float64) {
	for _, ring := range polygon {
		for i := 1; i < len(ring); i++ {
			p, q := ring[i-1], ring[i]
			meridian, parallel := radii(math.Sincos((p[1] + q[1]) / 2 * radians))
			sum += math.Hypot(parallel*(q[0]-p[0])*radians, meridian*(q[1]-p[1])*radians)
		}
	}
	return sum
}
