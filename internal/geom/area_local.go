package geom

import "math"

// localDegrees is how far from its middle a ring may reach for areaLocal.
const localDegrees = 0.25

// isLocal reports whether areaLocal and its like hold within the box.
func (b Box) isLocal() bool {
	return b.Max[0]-b.Min[0] <= 2*localDegrees && b.Max[1]-b.Min[1] <= 2*localDegrees && max(-b.Min[1], b.Max[1]) <= 75
}

// areaLocal is AreaRing for a ring within localDegrees of origin and not near a
// pole. It computes from differences to origin, so that a plot of any size keeps
// its digits, and needs no trigonometric function but those of origin.
//
// Per edge it has the exact area beneath the straight line,
// -Δλ · mean(zone(φ)-zone(φ0)), and the sliver between that line and the
// geodesic. The geodesic curvature of the straight line is, from Liouville's
// formula, -sin φ·(1+cos²α·(1+3e'²cos²φ))·dλ/ds, α being its azimuth; a line of
// curvature κ and length L departs from its chord by κL³/12.
func areaLocal(ring []Position, origin Position) float64 {
	sin, cos := math.Sincos(origin[1] * radians)
	z := zoneSeries(sin, cos)
	meridian, parallel := radii(sin, cos)
	n2, n2Slope := meridian*meridian*(2+3*eccentric2nd*cos*cos), -6*meridian*meridian*eccentric2nd*sin*cos
	p2, p2Slope := parallel*parallel, -2*parallel*meridian*sin

	sum := 0.0
	last := ring[len(ring)-1]
	x, y := (last[0]-origin[0])*radians, (last[1]-origin[1])*radians
	for _, p := range ring {
		u, v := (p[0]-origin[0])*radians, (p[1]-origin[1])*radians
		dx, dy, mid := u-x, v-y, (y+v)/2
		sliver := (sin + cos*mid) / 12 * ((p2+p2Slope*mid)*dx*dx + (n2+n2Slope*mid)*dy*dy)
		sum -= dx * (z.mean(y, v) + sliver)
		x, y = u, v
	}
	return sum
}

// A series are the coefficients of δ, δ², δ³ and δ⁴.
type series [4]float64

// zoneSeries is zone(φ0+δ)-zone(φ0) by powers of δ, given the sine and cosine of
// φ0. What is left out is of the order δ⁵/120: 1e-11 of the whole at 0.25°.
func zoneSeries(s, c float64) series {
	// By powers of x = sin(φ0+δ) - s, from d zone/ds = b²/(1-e²s²)²: …
	w := 1 / (1 - eccentric2*s*s)
	f1 := polar * polar * w * w
	f2 := f1 * w * 2 * eccentric2 * s
	f3 := f1 * w * eccentric2 * (2./3 + 4*eccentric2*s*s*w)
	// … and x = cδ - sδ²/2 - cδ³/6 + sδ⁴/24.
	return series{
		c * f1,
		-s/2*f1 + c*c*f2,
		-c/6*f1 - c*s*f2 + c*c*c*f3,
		s/24*f1 + (s*s/4-c*c/3)*f2 - 3./2*c*c*s*f3,
	}
}

// mean is the mean of the series between a and b.
func (z *series) mean(a, b float64) float64 {
	h1 := a + b
	h2 := h1*b + a*a
	h3 := h2*b + a*a*a
	h4 := h3*b + a*a*a*a
	return z[0]/2*h1 + z[1]/3*h2 + z[2]/4*h3 + z[3]/5*h4
}
