package geom

import "math"

// Distance returns the length of the geodesic from a to b in metres, NaN if one
// is out of range. It errs by nanometres, nearly opposite positions included.
func Distance(a, b Position) float64 {
	if !inRange(a) || !inRange(b) {
		return math.NaN()
	}
	if g, ok := newGeodesic(a, b); ok {
		return g.length()
	}
	return distanceAcross(a, b)
}

// distanceAcross is Distance for positions nearly opposite each other, where
// iterating on the longitude fails. It searches the azimuth at the end that is
// farther from the equator for the geodesic that comes through the other end;
// seen from south of the equator, the longitude that it reaches there grows with
// the azimuth (Karney §4).
func distanceAcross(a, b Position) float64 {
	if math.Abs(a[1]) < math.Abs(b[1]) {
		a, b = b, a
	}
	if a[1] > 0 {
		a[1], b[1] = -a[1], -b[1]
	}
	lambda := math.Abs(shortWay(b[0]-a[0])) * radians
	low, high := -math.Pi/2, math.Pi/2
	for range 120 {
		alpha := (low + high) / 2
		if alpha == low || alpha == high {
			break
		}
		if g := geodesicFrom(a, b, alpha); g.omega-g.lag() < lambda {
			low = alpha
		} else {
			high = alpha
		}
	}
	g := geodesicFrom(a, b, high)
	return g.length()
}

// geodesicFrom is the geodesic that leaves a, not north of the equator, at alpha
// south of east (where small angles keep their digits) and ends where it first goes northward through the latitude of b,
// which is no farther from the equator (Karney §3.1, §4).
func geodesicFrom(a, b Position, alpha float64) geodesic {
	var g geodesic
	g.sinBeta1, g.cosBeta1 = reduced(a[1])
	g.sinBeta2, g.cosBeta2 = reduced(b[1])
	g.sinBeta1 = min(g.sinBeta1, -1e-200) // on the equator, still south of it
	g.sinAlpha1, g.cosAlpha1 = math.Cos(alpha), -math.Sin(alpha)
	g.fromEquator()
	north := g.cosAlpha1 * g.cosBeta1 // and north2 the same at the other end, from Clairaut's relation
	rest := (g.cosBeta2 - g.cosBeta1) * (g.cosBeta2 + g.cosBeta1)
	if g.cosBeta1 > -g.sinBeta1 { // the same, of the smaller ones
		rest = (g.sinBeta1 - g.sinBeta2) * (g.sinBeta1 + g.sinBeta2)
	}
	north2 := math.Sqrt(max(0, north*north+rest))
	g.sigma = math.Atan2(g.sinBeta2, north2) - g.sigma1
	g.omega = math.Atan2(g.sinAlpha0*g.sinBeta2, north2) - math.Atan2(g.sinAlpha0*g.sinBeta1, north)
	return g
}

// reduced returns the sine and cosine of the reduced latitude, for a latitude in
// degrees.
func reduced(latitude float64) (sin, cos float64) {
	sin, cos = math.Sincos(latitude * radians)
	sin *= 1 - flattening
	r := math.Hypot(sin, cos)
	return sin / r, cos / r
}
