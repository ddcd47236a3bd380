package geom

import "math"

// WGS 84 (NGA.STND.0036): equatorial and polar radius in metres, flattening, and
// first and second eccentricity squared.
const (
	equatorial   = 6378137.0
	flattening   = 1 / 298.257223563
	polar        = equatorial * (1 - flattening)
	eccentric2   = flattening * (2 - flattening)
	eccentric2nd = eccentric2 / ((1 - flattening) * (1 - flattening))
)

const radians = math.Pi / 180

// authalic2 is the square of the radius of the sphere with the area of the
// ellipsoid, a²/2 + b²/2·artanh(e)/e.
var authalic2 = func() float64 {
	e := math.Sqrt(eccentric2)
	return equatorial*equatorial/2 + polar*polar/2*math.Atanh(e)/e
}()

// radii returns, at the latitude of sine s and cosine c, the radius of curvature
// along the meridian, and the radius of the parallel, in metres.
func radii(s, c float64) (meridian, parallel float64) {
	w := 1 - eccentric2*s*s
	n := equatorial / math.Sqrt(w)
	return n * (1 - eccentric2) / w, n * c
}

// The nodes (beside their negatives) and weights of the Gauss–Legendre rule of
// ten points on [-1, 1] (Abramowitz and Stegun 25.4.30), and those of three.
var (
	nodes10   = [...]float64{0.14887433898163122, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717}
	weights10 = [...]float64{0.29552422471475287, 0.26926671930999635, 0.21908636251598204, 0.14945134915058059, 0.06667134430868814}
	nodes3    = [...]float64{0, 0.7745966692414834}
	weights3  = [...]float64{4. / 9, 5. / 9}
)

// mean is the mean of f between from and from+span. For the integrands here,
// which wave by a few thousandths with the sine of twice the argument, it errs by
// less than 1e-13 for spans up to π.
func mean(from, span float64, f func(float64) float64) float64 {
	nodes, weights := nodes10[:], weights10[:]
	if math.Abs(span) < 0.1 {
		nodes, weights = nodes3[:], weights3[:]
	}
	half := span / 2
	middle := from + half
	sum := 0.0
	for i, x := range nodes {
		sum += weights[i] * (f(middle-half*x) + f(middle+half*x))
	}
	return sum / 2
}
