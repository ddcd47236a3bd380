package ops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
)

// Border is a border line as the caller has it, with its accuracy. No line is
// built in: one drawn for maps accuses nobody.
type Border struct {
	Line     []record.Position
	Left     record.Side // the side on the left, as one goes along the line
	Accuracy float64     // how far the true border may lie from the line, in metres

	Lake         *record.MultiPolygon // waters of a shared lake, if they are to be compared
	LakeAccuracy float64
}

// Stand is how an area stands to the border.
type Stand string

// The stands.
const (
	Own       Stand = "own"       // surely on its own side
	Over      Stand = "over"      // part of it is surely on the other side
	Undecided Stand = "undecided" // within the accuracy of the line, beyond its ends, or without a line
	Nowhere   Stand = "nowhere"   // it has no position
)

// Side is how one component's area stands to the border and, for one on the
// lake, to the shore.
type Side struct {
	Component int
	Stand     Stand
	Beyond    float64 // m² surely on the other side; 0 for a point
	Band      float64 // m² within the accuracy of the line
	Ashore    float64 // m² surely outside of the lake, for a component on the lake; 0 for a point
	Inland    float64 // how far from the shore it reaches outside of the lake, where it surely does
	Metres    float64 // how far over the line it reaches, where it is over
}

// OwnSide tells how the area of each component stands to the border. Areas are
// split along the line down to an eighth of its accuracy and measured on the
// ellipsoid; a radius or accuracy of the place widens the band.
func (b *Border) OwnSide(o *Operation) []Side {
	out := make([]Side, len(o.Components))
	for i := range o.Components {
		out[i] = b.side(i, &o.Components[i])
	}
	return out
}

func (b *Border) side(i int, c *Component) Side {
	s := Side{Component: i, Stand: Nowhere}
	place, ok := c.Place.Outline()
	if !ok {
		return s
	}
	s.Stand = Undecided
	var accuracy float64
	if c.Place.Accuracy != nil {
		accuracy = *c.Place.Accuracy
	}
	own := 1
	if b.Left != c.Side {
		own = -1
	}
	if len(b.Line) >= 2 {
		b.stand(&s, place, b.Accuracy+accuracy, own)
	}
	if c.Domain == Lake && b.Lake != nil && geom.OnEarth(b.Lake.Plain()) {
		s.ashore(place, b.Lake.Plain(), b.LakeAccuracy+accuracy)
	}
	return s
}

// stand compares a place with the line.
func (b *Border) stand(s *Side, place [][][]record.Position, band float64, own int) {
	if point, ok := alone(place); ok {
		m, side := b.offset(point)
		switch {
		case !(m > band) || side == 0:
		case side == own:
			s.Stand = Own
		default:
			s.Stand, s.Metres = Over, m
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
				m, _ := geom.DistanceToLine(p, b.Line)
				s.Metres = max(s.Metres, m)
			}
		}
	})
	switch {
	case s.Beyond > 0:
		s.Stand = Over
	case s.Band > 0:
	default:
		s.Stand = Own
	}
}

// ashore compares a place with the lake.
func (s *Side) ashore(place [][][]record.Position, lake [][][]record.Position, band float64) {
	if point, ok := alone(place); ok {
		if m, side := shore(point, lake); side < 0 && m > band {
			s.Inland = m
		}
		return
	}
	split(place, band, func(p record.Position) (float64, int) { return shore(p, lake) }, func(side int, piece [][]record.Position) {
		if side >= 0 {
			return
		}
		s.Ashore += geom.AreaPolygon(piece)
		for _, p := range piece[0] {
			s.Inland = max(s.Inland, geom.DistanceToEdge(p, lake))
		}
	})
}

// offset returns how far a position lies from the line and on which side: 1
// left, -1 right; 0 where it lies beyond the line's ends, as near to an end as
// to all of it.
func (b *Border) offset(p record.Position) (metres float64, side int) {
	m, _ := geom.DistanceToLine(p, b.Line)
	for _, end := range []record.Position{b.Line[0], b.Line[len(b.Line)-1]} {
		if geom.Distance(p, end) <= m*(1+1e-9)+1e-3 {
			return m, 0
		}
	}
	return m, geom.Side(p, b.Line)
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
func shore(p record.Position, lake [][][]record.Position) (float64, int) {
	if geom.Contains(lake, p) == geom.Inside {
		return geom.DistanceToEdge(p, lake), 1
	}
	return geom.DistanceToEdge(p, lake), -1
}

// The findings of [Border.Check]. They depend on the border that is given, so
// that they stand in no file's report.
var (
	overBorder = check.Rule{ID: "ops.component.over-border", Severity: check.Warning,
		Must: check.Text{EN: "must stay on its own side: {1} ha, up to {2} m from the line, are beyond it by more than its accuracy ({3} m)", ES: "debe permanecer en su lado: {1} ha, hasta a {2} m de la línea, están más allá de ella en más de su exactitud ({3} m)"},
		Why:  check.Text{EN: "Each side acts on its own territory.", ES: "Cada parte actúa en su propio territorio."}}
	undecidedBorder = check.Rule{ID: "ops.component.undecided", Severity: check.Info,
		Must: check.Text{EN: "must be compared with a better line: within {1} m of this one it cannot be decided on which side it lies", ES: "debe compararse con una línea mejor: a menos de {1} m de esta no se puede decidir en qué lado está"},
		Why:  check.Text{EN: "A line of some hundred metres' accuracy decides nothing within them.", ES: "Una línea con una exactitud de cientos de metros nada decide dentro de ellos."}}
	nowhere = check.Rule{ID: "ops.component.nowhere", Severity: check.Info,
		Must: check.Text{EN: "must have a point or an area: by a name alone it cannot be decided on which side it lies", ES: "debe indicar un punto o un área: solo por un nombre no se puede decidir en qué lado está"},
		Why:  check.Text{EN: "What is not compared with the border may be over it.", ES: "Lo que no se compara con la frontera puede estar más allá de ella."}}
	ashore = check.Rule{ID: "ops.component.ashore", Severity: check.Warning,
		Must: check.Text{EN: "must lie on the lake, as its domain says: {1} ha, up to {2} m from the shore, are outside of it", ES: "debe estar en el lago, como dice su vía: {1} ha, hasta a {2} m de la orilla, están fuera de él"},
		Why:  check.Text{EN: "A boat that is sent ashore waits for nobody.", ES: "Una embarcación enviada a tierra a nadie encuentra."}}
)

// BorderRules returns the rules of [Border.Check].
func BorderRules() []*check.Rule {
	return []*check.Rule{&overBorder, &undecidedBorder, &nowhere, &ashore}
}
