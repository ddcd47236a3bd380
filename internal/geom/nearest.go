package geom

import "math"

// DistanceToLine returns the distance in metres from p to the nearest place on
// line, and the segment that this place is on, counted from 0. The segments are
// straight in longitude and latitude, as RFC 7946 has them; the way from p is a
// geodesic. Up to 2,000 km the distance errs by less than a millimetre, if no
// segment is longer than some hundred kilometres.
//
// A line of one position has segment 0. For a line without any, or with one out
// of range, or such a p, the answer is NaN, -1.
func DistanceToLine(p Position, line []Position) (m float64, segment int) {
	foot := nearest(p, line)
	return foot.distance, foot.segment
}

// A foot is the place on a line that is nearest to a position: the fraction t of
// a segment, and the distance in metres.
type foot struct {
	segment     int
	t, distance float64
}

// nearest finds the foot of p on line. It looks at all segments in a plane that
// touches the globe at p, and solves exactly for those that may be the nearest
// given what that plane can be wrong by.
func nearest(p Position, line []Position) foot {
	best := foot{-1, 0, math.NaN()}
	if !inRange(p) || len(line) == 0 || !allInRange(line) {
		return best
	}
	if len(line) == 1 {
		return foot{0, 0, Distance(p, line[0])}
	}
	plane := newPlane(p)
	bound := math.Inf(1)
	for i := range line[1:] {
		_, d := plane.foot(line[i], line[i+1])
		bound = min(bound, plane.atMost(d))
	}
	for i := range line[1:] {
		t, d := plane.foot(line[i], line[i+1])
		if plane.atLeast(d) > bound {
			continue
		}
		t, d = refine(p, line[i], line[i+1], t)
		if best.segment < 0 || d < best.distance {
			best = foot{i, t, d}
		}
		bound = min(bound, best.distance)
	}
	return best
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
		g, ok := newGeodesic(x, p)
		d := Distance(x, p)
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

// foot is the fraction of a–b that is nearest to p in the plane, and its distance.
func (f *plane) foot(a, b Position) (t, distance float64) {
	ax, ay := shortWay(a[0]-f.p[0])*f.east, (a[1]-f.p[1])*f.north
	dx, dy := (b[0]-a[0])*f.east, (b[1]-a[1])*f.north
	if length2 := dx*dx + dy*dy; length2 > 0 {
		t = min(max(-(ax*dx+ay*dy)/length2, 0), 1)
	}
	x, y := ax+t*dx, ay+t*dy
	return t, math.Sqrt(x*x + y*y)
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

// atMost and atLeast bound the true distance by that in the plane; beyond an
// error of a half nothing is known.
func (f *plane) atMost(d float64) float64 {
	if f.error*d > 0.5 {
		return math.Inf(1)
	}
	return d * (1 + f.error*d)
}

func (f *plane) atLeast(d float64) float64 {
	d = min(d, 0.5/f.error)
	return d * (1 - f.error*d)
}
