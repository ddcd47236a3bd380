package crs

import "math"

// An ellipsoid has an equatorial radius in metres and a flattening.
type ellipsoid struct{ a, f float64 }

// e2 is the square of the eccentricity.
func (e ellipsoid) e2() float64 { return e.f * (2 - e.f) }

// geocentric returns the cartesian coordinates, in metres, of a longitude and
// latitude in radians on the ellipsoid.
func (e ellipsoid) geocentric(lon, lat float64) (x, y, z float64) {
	sin, cos := math.Sincos(lat)
	n := e.a / math.Sqrt(1-e.e2()*sin*sin)
	sinLon, cosLon := math.Sincos(lon)
	return n * cos * cosLon, n * cos * sinLon, n * (1 - e.e2()) * sin
}

// geographic inverts geocentric, for points near the surface: Bowring's formula
// (1976), whose first step is exact to a millionth of a millimetre there.
func (e ellipsoid) geographic(x, y, z float64) (lon, lat float64) {
	p, e2, b := math.Hypot(x, y), e.e2(), e.a*(1-e.f)
	sin, cos := math.Sincos(math.Atan2(z*e.a, p*b))
	return math.Atan2(y, x), math.Atan2(z+e2/(1-e2)*b*sin*sin*sin, p-e2*e.a*cos*cos*cos)
}
