package crs

import "math"

// A mercator is the transverse Mercator grid of a UTM zone of the south.
type mercator struct {
	radius  float64 // of the rectifying sphere, times the scale 0.9996
	e       float64 // eccentricity
	central float64 // meridian, in radians
	beta    [6]float64
}

// newMercator returns the grid of a zone on an ellipsoid. The coefficients are
// those of Karney 2011, equations 14 and 36.
func newMercator(figure ellipsoid, zone int) *mercator {
	n := figure.f / (2 - figure.f)
	n2, n3, n4, n5, n6 := n*n, n*n*n, n*n*n*n, n*n*n*n*n, n*n*n*n*n*n
	return &mercator{
		radius:  0.9996 * figure.a / (1 + n) * (1 + n2/4 + n4/64 + n6/256),
		e:       math.Sqrt(figure.e2()),
		central: radians(float64(6*zone - 183)),
		beta: [6]float64{
			n/2 - 2*n2/3 + 37*n3/96 - n4/360 - 81*n5/512 + 96199*n6/604800,
			n2/48 + n3/15 - 437*n4/1440 + 46*n5/105 - 1118711*n6/3870720,
			17*n3/480 - 37*n4/840 - 209*n5/4480 + 5569*n6/90720,
			4397*n4/161280 - 11*n5/504 - 830251*n6/7257600,
			4583*n5/161280 - 108847*n6/3991680,
			20648693 * n6 / 638668800,
		},
	}
}

// geographic returns the longitude and latitude, in radians, of a point of the
// grid.
func (m *mercator) geographic(easting, northing float64) (lon, lat float64) {
	xi, eta := (northing-10_000_000)/m.radius, (easting-500_000)/m.radius
	x, y := xi, eta
	for j, beta := range m.beta {
		k := float64(2 * (j + 1))
		x -= beta * math.Sin(k*xi) * math.Cosh(k*eta)
		y -= beta * math.Cos(k*xi) * math.Sinh(k*eta)
	}
	conformal := math.Sin(x) / math.Hypot(math.Sinh(y), math.Cos(x)) // its tangent
	return m.central + math.Atan2(math.Sinh(y), math.Cos(x)), math.Atan(m.tangent(conformal))
}

// tangent returns the tangent of the latitude whose conformal latitude has the
// given one, by Newton's method (Karney 2011, equations 19 to 21).
func (m *mercator) tangent(conformal float64) float64 {
	e2, t := m.e*m.e, conformal/(1-m.e*m.e)
	for range 3 {
		sigma := math.Sinh(m.e * math.Atanh(m.e*t/math.Hypot(1, t)))
		at := t*math.Hypot(1, sigma) - sigma*math.Hypot(1, t)
		t += (conformal - at) / math.Hypot(1, at) * (1 + (1-e2)*t*t) / ((1 - e2) * math.Hypot(1, t))
	}
	return t
}

func radians(degrees float64) float64 { return degrees * math.Pi / 180 }
func degrees(radians float64) float64 { return radians * 180 / math.Pi }
