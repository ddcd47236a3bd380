package geom

import "math"

// A geodesic is the shortest line on the ellipsoid between two positions,
// described by its image on the auxiliary sphere: a great circle through the
// reduced latitudes of both ends (Karney, Algorithms for geodesics, J. Geodesy
// 87, 2013; equation numbers are his).
type geodesic struct {
	sinBeta1, cosBeta1   float64 // reduced latitude of the ends
	sinBeta2, cosBeta2   float64
	omega                float64 // difference of longitude on the sphere
	sinAlpha1, cosAlpha1 float64 // azimuth at the first end, east of north
	sinAlpha0, cosAlpha0 float64 // azimuth where the great circle meets the equator
	sigma1, sigma        float64 // arc from that point to the first end; arc between the ends
}

// newGeodesic solves the inverse problem by iterating on omega, as Vincenty
// (Survey Review 176, 1975) does, but with integrals in place of series and
// with differences that keep their digits however close the ends. It reports
// false where that does not converge: for ends nearly opposite on the globe.
func newGeodesic(a, b Position) (geodesic, bool) {
	var g geodesic
	sin1, cos1 := math.Sincos(a[1] * radians)
	sin2, cos2 := math.Sincos(b[1] * radians)
	sin1, sin2 = (1-flattening)*sin1, (1-flattening)*sin2
	d1, d2 := math.Sqrt(sin1*sin1+cos1*cos1), math.Sqrt(sin2*sin2+cos2*cos2)
	g.sinBeta1, g.cosBeta1 = sin1/d1, cos1/d1
	g.sinBeta2, g.cosBeta2 = sin2/d2, cos2/d2
	sinNorth := (1 - flattening) * math.Sin((b[1]-a[1])*radians) / (d1 * d2) // sin(β2-β1)

	lambda := shortWay(b[0]-a[0]) * radians
	g.omega = lambda
	for range 50 {
		g.circle(sinNorth)
		// The lag is nearly in proportion to omega, so solve for that.
		next := lambda
		if g.omega != 0 {
			next = lambda / (1 - g.lag()/g.omega)
		}
		step := math.Abs(next - g.omega)
		g.omega = next
		if math.Abs(g.omega) > math.Pi {
			return g, false
		}
		if step <= 1e-15*math.Abs(g.omega) {
			return g, g.sigma < 3.1 || math.Abs(a[1])+math.Abs(b[1]) < 1e-12 // along the equator
		}
	}
	return g, false
}

// circle computes the great circle for the present omega.
func (g *geodesic) circle(sinNorth float64) {
	sinO, cosO := math.Sincos(g.omega)
	sinHalf := math.Sin(g.omega / 2)
	versine := 2 * sinHalf * sinHalf
	east, north := g.cosBeta2*sinO, sinNorth+g.sinBeta1*g.cosBeta2*versine
	sin := math.Sqrt(east*east + north*north)
	g.sinAlpha1, g.cosAlpha1 = 0, 1
	if sin > 0 {
		g.sinAlpha1, g.cosAlpha1 = east/sin, north/sin
	}
	g.sigma = math.Atan2(sin, g.sinBeta1*g.sinBeta2+g.cosBeta1*g.cosBeta2*cosO)
	g.fromEquator()
}

// fromEquator computes where the great circle comes from the equator (10, 11).
func (g *geodesic) fromEquator() {
	sin := g.sinAlpha1 * g.sinBeta1
	g.sinAlpha0 = g.sinAlpha1 * g.cosBeta1
	g.cosAlpha0 = math.Sqrt(g.cosAlpha1*g.cosAlpha1 + sin*sin)
	g.sigma1 = math.Atan2(g.sinBeta1, g.cosAlpha1*g.cosBeta1)
}

// k2 is the parameter k² of the integrals (9).
func (g *geodesic) k2() float64 { return eccentric2nd * g.cosAlpha0 * g.cosAlpha0 }

// lag is by how much the longitude on the sphere exceeds that on the ellipsoid,
// f·sin α0·I3 (8).
func (g *geodesic) lag() float64 {
	k2 := g.k2()
	return flattening * g.sinAlpha0 * g.sigma * mean(g.sigma1, g.sigma, func(sigma float64) float64 {
		s := math.Sin(sigma)
		return (2 - flattening) / (1 + (1-flattening)*math.Sqrt(1+k2*s*s))
	})
}

// length is the length in metres (7).
func (g *geodesic) length() float64 {
	k2 := g.k2()
	return polar * g.sigma * mean(g.sigma1, g.sigma, func(sigma float64) float64 {
		s := math.Sin(sigma)
		return math.Sqrt(1 + k2*s*s)
	})
}

// area is that between the geodesic, the equator and the meridians of its ends,
// in m²: positive northward going east (58, 59).
func (g *geodesic) area() float64 {
	sinHalf, cosHalf := math.Sincos(g.omega / 2)
	turn := 2 * math.Atan2(
		sinHalf*(g.sinBeta1*(1+g.cosBeta2)+g.sinBeta2*(1+g.cosBeta1)),
		cosHalf*(g.sinBeta1*g.sinBeta2+(1+g.cosBeta1)*(1+g.cosBeta2)))
	k2 := g.k2()
	bulge := g.sigma * mean(g.sigma1, g.sigma, func(sigma float64) float64 {
		s := math.Sin(sigma)
		return slope(eccentric2nd, k2*s*s) * s / 2
	})
	return authalic2*turn - eccentric2*equatorial*equatorial*g.cosAlpha0*g.sinAlpha0*bulge
}

// slope is (t(x)-t(y))/(x-y) for the t(x) = x + √(1+1/x)·arsinh √x of (63), by its
// power series; for x and y up to e'² = 0.0067 these terms give 16 digits.
func slope(x, y float64) float64 {
	sum, xs, power := 0.0, 0.0, 1.0
	for _, t := range [...]float64{4. / 3, -2. / 15, 8. / 105, -16. / 315, 128. / 3465, -256. / 9009, 1024. / 45045} {
		xs = xs*x + power // x^k + x^(k-1)·y + … + y^k
		power *= y
		sum += t * xs
	}
	return sum
}
