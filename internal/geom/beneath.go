package geom

import "math"

// A measure tells what lies beneath parts of edges, between them and one parallel.
type measure struct {
	latitude float64 // of the parallel
	reach    float64 // how far it is to where an edge may be, in degrees
	series   *series // of the zone from there, where that holds for all edges
}

// newMeasure returns a measure for edges within a box.
func newMeasure(box Box) measure {
	m := measure{(box.Min[1] + box.Max[1]) / 2, 90, nil}
	if box.isLocal() {
		z := zoneSeries(math.Sincos(m.latitude * radians))
		m.reach, m.series = (box.Max[1]-box.Min[1])/2, &z
	}
	return m
}

// beneath is the area in m², positive going east, beneath the straight edge between
// two fractions of it.
func (m *measure) beneath(e *edge, from, to float64) float64 {
	y, v := (e.from[1]-m.latitude)*radians, (e.to[1]-m.latitude)*radians
	dx := (e.to[0] - e.from[0]) * (to - from) * radians
	y, v = y+from*(v-y), y+to*(v-y)
	if m.series != nil {
		return dx * m.series.mean(y, v)
	}
	base := m.latitude * radians
	return dx * (mean(base+y, v-y, func(phi float64) float64 { return zone(math.Sin(phi)) }) - zone(math.Sin(base)))
}

// error is what beneath may err by for all parts of an edge together, in m²: a
// dozen roundings of the area as far as the measure reaches.
func (m *measure) error(e *edge) float64 {
	return 12 * 0x1p-52 * math.Abs(e.to[0]-e.from[0]) * m.reach * (equatorial * radians) * (equatorial * radians)
}
