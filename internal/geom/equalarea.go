package geom

import "math"

// parallel is the latitude at which a square stays a square, and scale the length
// of a degree of longitude there as a share of that at the equator (k₀).
const parallel = 15 * radians

var scale = math.Cos(parallel) / math.Sqrt(1-eccentric2*math.Pow(math.Sin(parallel), 2))

// EqualArea projects a position onto a plane on which areas are those of the
// ellipsoid, in metres east and north of 0° 0°: the cylindrical equal-area
// projection with standard parallels at 15° (Snyder, Map Projections, USGS 1395,
// 1987, eqs 10-13 to 10-16; EPSG method 9835).
func EqualArea(p Position) (x, y float64) {
	return equatorial * scale * p[0] * radians, zone(math.Sin(p[1]*radians)) / (equatorial * scale)
}

// FromEqualArea returns the position that [EqualArea] projects to x, y.
func FromEqualArea(x, y float64) Position {
	area := y * equatorial * scale
	sin := area / (polar * polar)
	for range 10 { // Newton: zone′ = b² / (1 − e² sin²)²
		w := (1 - eccentric2*sin*sin) / polar
		sin -= (zone(sin) - area) * w * w
	}
	return Position{x / (equatorial * scale) / radians, math.Asin(max(-1, min(1, sin))) / radians}
}
