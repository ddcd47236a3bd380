package geom

import (
	"cmp"
	"math"
)

// Distance returns the distance in metres from p to the nearest place on the
// line. The segments are straight in longitude and latitude, as RFC 7946 has them;
// the way from p is a geodesic. Up to 2,000 km the distance errs by less than a
// millimetre, if no segment is longer than some hundred kilometres.
//
// For a line without positions, or with one out of range, or such a p, the answer
// is NaN.
func (l *Line) Distance(p Position) float64 { return l.nearest(p).distance }

// A foot is the place on a line that is nearest to a position: the fraction t of
// a segment, and the distance in metres.
type foot struct {
	segment     int
	t, distance float64
}

// nearest finds the foot of p: of several the one on the first segment; segment
// -1 where there is none.
func (l *Line) nearest(p Position) foot {
	switch {
	case !inRange(p) || !l.valid || len(l.positions) == 0:
		return foot{-1, 0, math.NaN()}
	case len(l.positions) == 1:
		return foot{0, 0, Distance(p, l.positions[0])}
	}
	s := newSearch(p, l)
	return s.run()
}

// refine improves the fraction t of a–b that is nearest to p: at the foot, the
// geodesic to p is at right angles to a–b, so t is moved by what that geodesic has
// in the direction of a–b.
func refine(p, a, b Position, t float64) (float64, float64) {
	best, distance := t, math.Inf(1)
	for range 30 {
		x := Position{a[0] + (b[0]-a[0])*t, a[1] + (b[1]-a[1])*t}
		if t == 1 {
			x = b
		}
		g, d, ok := geodesicTo(x, p)
		if d < distance {
			best, distance = t, d
		}
		if !ok || d == 0 {
			break
		}
		sin, cos := math.Sincos(x[1] * radians)
		meridian, parallel := radii(sin, cos)
		east, north := (b[0]-a[0])*radians*parallel, (b[1]-a[1])*radians*meridian
		length2 := east*east + north*north
		if length2 == 0 {
			break
		}
		next := min(max(t+d*(g.sinAlpha1*east+g.cosAlpha1*north)/length2, 0), 1)
		if math.Abs(next-t)*math.Sqrt(length2) < 1e-6 {
			break
		}
		t = next
	}
	return best, distance
}

// geodesicTo returns the geodesic from a to b and its length; false where there is
// the length only.
func geodesicTo(a, b Position) (g geodesic, metres float64, ok bool) {
	if g, ok = newGeodesic(a, b); ok {
		return g, g.length(), true
	}
	return g, distanceAcross(a, b), false
}

// A plane has p for its origin, and metres east and north of it as p's own radii
// of curvature turn degrees into metres.
type plane struct {
	p           Position
	east, north float64 // metres per degree
	error       float64 // relative error of a distance, per metre
}

func newPlane(p Position) plane {
	sin, cos := math.Sincos(p[1] * radians)
	meridian, parallel := radii(sin, cos)
	// A degree of longitude shrinks by tan φ per radian of latitude; the rest, of
	// second order, is put as a whole.
	return plane{p, parallel * radians, meridian * radians, (2*math.Abs(sin)/max(cos, 1e-9) + 1) / polar}
}

// foot is the fraction of a–b that is nearest to p in the plane.
func (f *plane) foot(a, b Position) float64 {
	ax, ay := shortWay(a[0]-f.p[0])*f.east, (a[1]-f.p[1])*f.north
	dx, dy := (b[0]-a[0])*f.east, (b[1]-a[1])*f.north
	if length2 := dx*dx + dy*dy; length2 > 0 {
		return min(max(-(ax*dx+ay*dy)/length2, 0), 1)
	}
	return 0
}

// shortWay is a difference of longitudes taken the shorter way round the globe.
func shortWay(degrees float64) float64 {
	switch {
	case degrees > 180:
		return degrees - 360
	case degrees < -180:
		return degrees + 360
	}
	return degrees
}

// atLeast bounds the true distance by d, that in the plane; beyond an error of a
// half nothing more is known.
func (f *plane) atLeast(d float64) float64 {
	d = min(d, 0.5/f.error)
	return d * (1 - f.error*d)
}

// toBox is no more than the true distance of p to any place of a box; below 0
// where the shorter way may be round the globe.
func (f *plane) toBox(b *Box) float64 {
	if b.Min[0] < f.p[0]-180 || b.Max[0] > f.p[0]+180 {
		return -1
	}
	x := max(b.Min[0]-f.p[0], f.p[0]-b.Max[0], 0) * f.east
	y := max(b.Min[1]-f.p[1], f.p[1]-b.Max[1], 0) * f.north
	return f.atLeast(math.Sqrt(x*x+y*y) * (1 - 1e-12))
}

// atLeastTo is no more than the distance of p to any place of the box that reaches
// half as far to either side of c; with only, to any on the line through c that
// reaches half as far both ways.
//
// The distance from p grows, along a geodesic from c, at least as it does at c
// itself: less far than a quarter of the way round the globe it is convex. That
// the plane at c takes such a geodesic to be straight errs by less than its error.
// Everywhere it is no less than that of c, less the way from there.
func atLeastTo(p, c, half Position, only bool) float64 {
	g, d, ok := geodesicTo(c, p)
	bound := d - 111_700*math.Sqrt(half[0]*half[0]+half[1]*half[1]) // no degree is longer
	if !ok || d > 8e6 || math.Abs(c[1]) > 70 {
		return bound
	}
	f := newPlane(c)
	x, y := half[0]*f.east, half[1]*f.north
	r2 := x*x + y*y
	if r2 > 1e12 {
		return bound
	}
	reach := math.Abs(g.sinAlpha1*x) + math.Abs(g.cosAlpha1*y)
	if only {
		reach = math.Abs(g.sinAlpha1*x + g.cosAlpha1*y)
	}
	return max(bound, d-reach-f.error*r2)
}

// compareFeet orders feet by distance, then by segment.
func compareFeet(a, b foot) int {
	return cmp.Or(cmp.Compare(a.distance, b.distance), cmp.Compare(a.segment, b.segment))
}
