package main

import (
	"math"
	"sort"
	"time"

	"github.com/tidwall/geodesic"

	"github.com/comision-mixta/mixta/record"
)

// line is a border that runs north, Peru to the west of it.
type line []record.Position

// at returns the longitude of the line at a latitude.
func (l line) at(lat float64) float64 {
	i := min(max(sort.Search(len(l), func(i int) bool { return l[i][1] > lat }), 1), len(l)-1)
	a, b := l[i-1], l[i]
	return a[0] + (b[0]-a[0])*(lat-a[1])/(b[1]-a[1])
}

// distance is the length of the geodesic.
func distance(a, b record.Position) (metres float64) {
	geodesic.WGS84.Inverse(a[1], a[0], b[1], b[0], &metres, nil, nil)
	return metres
}

func between(a, b record.Position, t float64) record.Position {
	return record.Position{a[0] + (b[0]-a[0])*t, a[1] + (b[1]-a[1])*t}
}

// from returns how far a place is from the line: the least over its segments, each
// searched by thirds, but for those that a flat map puts much farther off.
func (l line) from(p record.Position) float64 {
	least, flat := math.Inf(1), make([]float64, len(l)-1)
	for i := range flat {
		flat[i] = flatly(p, l[i], l[i+1])
		least = min(least, flat[i])
	}
	near := least*1.05 + 100
	least = math.Inf(1)
	for i := range flat {
		if flat[i] > near {
			continue
		}
		a, b := l[i], l[i+1]
		low, high := 0.0, 1.0
		for range 45 {
			s, t := low+(high-low)/3, high-(high-low)/3
			if distance(p, between(a, b, s)) < distance(p, between(a, b, t)) {
				high = t
			} else {
				low = s
			}
		}
		least = min(least, distance(p, between(a, b, low)))
	}
	return least
}

// flatly is the distance of a place from a segment on a flat map, in metres.
func flatly(p, a, b record.Position) float64 {
	east := 111_320 * math.Cos(p[1]*math.Pi/180)
	ax, ay := (a[0]-p[0])*east, (a[1]-p[1])*110_600
	dx, dy := (b[0]-a[0])*east, (b[1]-a[1])*110_600
	t := min(max(-(ax*dx+ay*dy)/(dx*dx+dy*dy), 0), 1)
	return math.Hypot(ax+t*dx, ay+t*dy)
}

// crossings returns what the tracks of a flight cross, by following the longitude
// of the craft against that of the line; near where a limit decides that lies
// within the accuracy of the comparison.
func (f *flight) crossings() (found []passage, near bool) {
	sure := make([]record.Side, len(f.seen))
	for i := range f.seen {
		s := &f.seen[i]
		side, limit := f.line.side(s.p), f.border.Accuracy+f.accuracy(s)
		d := f.line.from(s.p)
		if math.Abs(d-limit) < 1 || d < 1 {
			return nil, true
		}
		if d > limit && !s.coasted {
			sure[i] = side
		}
	}
	for i := 1; i < len(f.seen); i++ {
		met, tangent := f.line.meets(f.seen[i-1].p, f.seen[i].p)
		if tangent {
			return nil, true
		}
		side := f.line.side(f.seen[i-1].p)
		var here []passage
		for _, t := range met {
			a, b := &f.seen[i-1], &f.seen[i]
			p := passage{from: side, to: opposite(side), position: between(a.p, b.p, t), at: a.at.Add(time.Duration(float64(b.at.Sub(a.at)) * t)), joined: a.track != b.track}
			p.sine = f.line.sine(a.p, b.p, p.position)
			p.unstated = !f.stated(a) || !f.stated(b)
			f.doubt(&p, i, sure)
			here, side = append(here, p), p.to
		}
		if n := len(here); n > 2 && n%2 == 1 && f.unseen(i) {
			one := here[n/2]
			one.from, one.to = here[0].from, here[n-1].to
			one.certain = sureOf(sure, f.seen, one.after) == one.from && sureOf(sure, f.seen, one.before) == one.to
			here = []passage{one}
		}
		found = append(found, here...)
	}
	return found, false
}

// doubt adds what is not known of a passage before point i.
func (f *flight) doubt(p *passage, i int, sure []record.Side) {
	a, b := i-1, i
	for a > 0 && sure[a] == "" {
		a--
	}
	for b < len(sure)-1 && sure[b] == "" {
		b++
	}
	p.after, p.before = f.seen[a].at, f.seen[b].at
	p.certain = sure[a] == p.from && sure[b] == p.to
	for k := a; k <= b; k++ {
		p.coasted = p.coasted || f.seen[k].coasted
	}
	gaps := 0
	for k := a + 1; k <= b; k++ {
		if !f.unseen(k) {
			continue
		}
		gaps++
		last, next := &f.seen[k-1], &f.seen[k]
		d, seconds := distance(last.p, next.p), next.at.Sub(last.at).Seconds()
		// The farthest that speed allows: beyond the farther end, and back in time.
		p.reach = max(p.reach, max(distance(p.position, last.p), distance(p.position, next.p))+(f.speed(d/seconds)*seconds-d)/2)
		p.exact = k == i
	}
	p.exact = p.exact && gaps == 1
	p.metres = f.border.Accuracy + max(f.accuracy(&f.seen[i-1]), f.accuracy(&f.seen[i]))
}

func sureOf(sure []record.Side, seen []sight, at time.Time) record.Side {
	for i := range seen {
		if seen[i].at.Equal(at) {
			return sure[i]
		}
	}
	return ""
}

func (f *flight) accuracy(s *sight) float64 {
	if s.accuracy > 0 {
		return s.accuracy
	}
	return f.assumed.Accuracy
}

func (f *flight) stated(s *sight) bool { return f.accuracy(s) > 0 }

// unseen reports whether the craft was out of sight before a point: for more than
// half a minute, or than its track bridges.
func (f *flight) unseen(i int) bool {
	t := f.seen[i].at.Sub(f.seen[i-1].at).Seconds()
	return t > 30 || f.seen[i].maxGap > 0 && t > f.seen[i].maxGap
}

// speed is the greatest that is assumed, in metres per second.
func (f *flight) speed(average float64) float64 {
	const knot = 1852.0 / 3600
	if f.assumed.Knots > 0 {
		return max(average, f.assumed.Knots*knot)
	}
	shown := average
	for i := 1; i < len(f.seen); i++ {
		a, b := &f.seen[i-1], &f.seen[i]
		if !f.unseen(i) && !a.coasted && !b.coasted {
			shown = max(shown, distance(a.p, b.p)/b.at.Sub(a.at).Seconds())
		}
	}
	return max(average, min(1.5*shown, 2000*knot))
}

func (l line) side(p record.Position) record.Side {
	if p[0] < l.at(p[1]) {
		return record.PE
	}
	return record.BO
}

func opposite(s record.Side) record.Side {
	return map[record.Side]record.Side{record.BO: record.PE, record.PE: record.BO}[s]
}

// meets returns the fractions of a–b at which it meets the line: between the
// latitudes of two corners, what a–b is west of the line changes evenly. A way that
// touches the line, or all but does, is reported.
func (l line) meets(a, b record.Position) (at []float64, tangent bool) {
	west := func(t float64) float64 { p := between(a, b, t); return l.at(p[1]) - p[0] }
	stops := []float64{0, 1}
	for _, c := range l {
		if t := (c[1] - a[1]) / (b[1] - a[1]); t > 0 && t < 1 {
			stops = append(stops, t)
			tangent = tangent || math.Abs(west(t)) < 1e-5
		}
	}
	sort.Float64s(stops)
	for i := range stops[1:] {
		s, t := stops[i], stops[i+1]
		if u, v := west(s), west(t); u*v < 0 {
			at = append(at, s+(t-s)*u/(u-v))
		}
	}
	return at, tangent
}

// sine is that of the angle at which a–b crosses the line at p.
func (l line) sine(a, b, p record.Position) float64 {
	i := min(max(sort.Search(len(l), func(i int) bool { return l[i][1] > p[1] }), 1), len(l)-1)
	east := math.Cos(p[1] * math.Pi / 180)
	u := [2]float64{(b[0] - a[0]) * east, b[1] - a[1]}
	v := [2]float64{(l[i][0] - l[i-1][0]) * east, l[i][1] - l[i-1][1]}
	return math.Abs(u[0]*v[1]-u[1]*v[0]) / math.Hypot(u[0], u[1]) / math.Hypot(v[0], v[1])
}
