package territory

import (
	"cmp"

	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// Border is a border line as the caller has it, with its accuracy. None is built
// in: a line drawn for maps cannot accuse anybody.
type Border struct {
	Line     []record.Position
	Left     record.Side // the side on the left, as one goes along the line
	Accuracy float64     // how far the true border may lie from the line, in metres

	Lake         *record.MultiPolygon // waters of a shared lake, if they are to be compared
	LakeAccuracy float64

	index geom.Kept[record.Position, *geom.Line]
	shore geom.Kept[record.Rings, *geom.Outline]
}

// Verdict is on which side of the border an area lies.
type Verdict string

// The verdicts.
const (
	Own       Verdict = "own"       // surely on its own side
	Over      Verdict = "over"      // part of it is surely on the other side
	Undecided Verdict = "undecided" // within the accuracy of the line, beyond its ends, or without a line
	Nowhere   Verdict = "nowhere"   // it has no position
)

// Placement is where the area of one component lies in relation to the border
// and, for one on the lake, to the shore.
type Placement struct {
	Component int
	Verdict   Verdict
	Beyond    float64 // m² surely on the other side; 0 for a point
	Band      float64 // m² within the accuracy of the line
	Ashore    float64 // m² surely outside of the lake, for a component on the lake; 0 for a point
	Shore     float64 // m² within the accuracy of the shore, for a component on the lake
	Inland    float64 // how far from the shore it reaches outside of the lake, where it surely does
	Metres    float64 // how far over the line it reaches, where it is over
}

// OwnSide returns where the area of each component lies in relation to the border. Areas are
// split along the edges of the line's accuracy and measured on the ellipsoid; a
// radius or accuracy of the place widens the band.
func (b *Border) OwnSide(o *ops.Operation) []Placement {
	o = cmp.Or(o, new(ops.Operation))
	out := make([]Placement, len(o.Components))
	for i := range o.Components {
		out[i] = b.side(i, &o.Components[i])
	}
	return out
}

func (b *Border) side(i int, c *ops.Component) Placement {
	s := Placement{Component: i, Verdict: Nowhere}
	place, ok := c.Place.Outline()
	if !ok {
		return s
	}
	s.Verdict = Undecided
	var accuracy float64
	if c.Place.Accuracy != nil {
		accuracy = *c.Place.Accuracy
	}
	own := 1
	if b.Left != c.Side {
		own = -1
	}
	if len(b.Line) >= 2 {
		b.compare(&s, place, b.Accuracy+accuracy, own)
	}
	if c.Domain == ops.Lake && b.Lake != nil {
		if lake := b.lake(); lake.OnEarth() {
			s.ashore(place, lake, b.LakeAccuracy+accuracy)
		}
	}
	return s
}

// compare compares a place with the line.
func (b *Border) compare(s *Placement, place [][][]record.Position, band float64, own int) {
	if point, ok := alone(place); ok {
		m, side := b.offset(point)
		switch {
		case !(m > band) || side == 0:
		case side == own:
			s.Verdict = Own
		default:
			s.Verdict, s.Metres = Over, m
		}
		return
	}
	split(place, band, func(p record.Position) (float64, int) { return b.offset(p) }, func(side int, piece [][]record.Position) {
		switch side {
		case 0:
			s.Band += geom.AreaPolygon(piece)
		case -own:
			s.Beyond += geom.AreaPolygon(piece)
			for _, p := range piece[0] {
				s.Metres = max(s.Metres, b.line().Distance(p))
			}
		}
	})
	switch {
	case s.Beyond > 0:
		s.Verdict = Over
	case s.Band > 0:
	default:
		s.Verdict = Own
	}
}

// ashore compares a place with the lake.
func (s *Placement) ashore(place [][][]record.Position, lake *geom.Outline, band float64) {
	if point, ok := alone(place); ok {
		if m, side := shore(point, lake); side < 0 && m > band {
			s.Inland = m
		}
		return
	}
	split(place, band, func(p record.Position) (float64, int) { return shore(p, lake) }, func(side int, piece [][]record.Position) {
		switch {
		case side == 0:
			s.Shore += geom.AreaPolygon(piece)
			return
		case side > 0:
			return
		}
		s.Ashore += geom.AreaPolygon(piece)
		for _, p := range piece[0] {
			s.Inland = max(s.Inland, lake.Distance(p))
		}
	})
}

// line returns the line with its index.
func (b *Border) line() *geom.Line { return b.index.Of(b.Line, geom.NewLine) }

// lake returns the lake with its index.
func (b *Border) lake() *geom.Outline {
	return b.shore.Of(b.Lake.Coordinates, func([]record.Rings) *geom.Outline { return geom.NewOutline(b.Lake.Positions()) })
}

// offset returns how far a position lies from the line and on which side: 1
// left, -1 right; 0 where it lies beyond the line's ends, as near to an end as
// to all of it.
func (b *Border) offset(p record.Position) (metres float64, side int) {
	m, side := b.line().Locate(p)
	for _, end := range []record.Position{b.Line[0], b.Line[len(b.Line)-1]} {
		if geom.Distance(p, end) <= m*(1+1e-9)+1e-3 {
			return m, 0
		}
	}
	return m, side
}

// alone returns the position that an outline is, if it is one.
func alone(outline [][][]record.Position) (record.Position, bool) {
	if len(outline) == 1 && len(outline[0]) == 1 && len(outline[0][0]) == 1 {
		return outline[0][0][0], true
	}
	return record.Position{}, false
}

// shore returns how far a position lies from the edge of the lake: on the side
// 1 within it, -1 outside.
func shore(p record.Position, lake *geom.Outline) (float64, int) {
	if lake.Contains(p) == geom.Inside {
		return lake.Distance(p), 1
	}
	return lake.Distance(p), -1
}
