package geom

import "math"

// Perimeter returns the length of all rings of a polygon in metres, on a plane
// that touches the ellipsoid at each edge: for edges of some hundred metres it
// differs from the geodesic by less than a millionth.
func Perimeter[R ~[]Position](polygon []R) (sum float64) {
	for _, ring := range polygon {
		if box, whole := boundsWhole(ring); whole && box.isLocal() {
			sum += lengthLocal(ring, box.middle()[1])
			continue
		}
		for i := 1; i < len(ring); i++ {
			p, q := ring[i-1], ring[i]
			meridian, parallel := radii(math.Sincos((p[1] + q[1]) / 2 * radians))
			sum += math.Hypot(parallel*(q[0]-p[0])*radians, meridian*(q[1]-p[1])*radians)
		}
	}
	return sum
}

// lengthLocal is the length of a line within localDegrees of a latitude, whose
// radii of curvature it expands: what is left out is of the order of 1e-7.
func lengthLocal(line []Position, latitude float64) (sum float64) {
	sin, cos := math.Sincos(latitude * radians)
	m, p := radii(sin, cos)
	mSlope := 3 * eccentric2 * m * sin * cos / (1 - eccentric2*sin*sin)
	pSlope, pCurve := -m*sin, -(m*cos+mSlope*sin)/2
	for i := 1; i < len(line); i++ {
		a, b := line[i-1], line[i]
		d := ((a[1]+b[1])/2 - latitude) * radians
		east, north := (p+(pSlope+pCurve*d)*d)*(b[0]-a[0]), (m+mSlope*d)*(b[1]-a[1])
		sum += math.Sqrt(east*east + north*north)
	}
	return sum * radians
}
