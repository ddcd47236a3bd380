// Package border holds a line between Bolivia and Peru and finds the side of it
// on which a position lies, as far as the accuracy of the line allows.
//
// The line that is embedded is cartographic: Natural Earth 1:10m, public
// domain, 221 positions quantised to about 390 × 190 m, the median segment
// 2.8 km long, on the lake up to 12 km. It is not the legal boundary, and
// nobody may be accused by it: within its accuracy the answer is that the side
// is not known. Whoever has a better line gives it, with its source and its
// accuracy, as a GeoJSON LineString or Feature ([Parse]).
package border

import (
	_ "embed"
	"math"
	"sync"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/record"
)

// A Line is a line between the two countries.
type Line struct {
	// Positions of the line, from the south, where Chile begins, to the north,
	// where Brazil does: Peru is on the left.
	Positions []record.Position

	// Accuracy is how far the true line may be from it, in metres.
	Accuracy float64

	// Source says who drew it, and from what.
	Source string

	index geom.Kept[record.Position, *geom.Line]
}

//go:embed ne10.geojson
var ne10 []byte

// accuracyNE is half the diagonal of the grid that the embedded line is
// quantised to, and what 1:10m maps are good for beside it: some hundred metres
// each, taken together with room to spare, for the median segment is 2.8 km.
const accuracyNE = 1000

// NaturalEarth returns the embedded line. It is shared: do not change it.
func NaturalEarth() *Line { return naturalEarth() }

var naturalEarth = sync.OnceValue(func() *Line {
	l, err := Parse(ne10, accuracyNE, "")
	if err != nil {
		panic(err) // the embedded line is not one: a broken build, found by the tests
	}
	return l
})

// Parse reads a line from GeoJSON: a LineString, or a Feature with one, whose
// property "source" names its source where none is given. The accuracy in
// metres must be given: a line without it decides nothing.
func Parse(b []byte, accuracy float64, source string) (*Line, error) {
	var g struct {
		Type        string            `json:"type"`
		Coordinates []record.Position `json:"coordinates"`
		Geometry    *struct {
			Type        string            `json:"type"`
			Coordinates []record.Position `json:"coordinates"`
		} `json:"geometry"`
		Properties struct {
			Source string `json:"source"`
		} `json:"properties"`
	}
	if err := json.Unmarshal(b, &g); err != nil {
		return nil, check.Errorf(textNoGeoJSON) // the library's own words would be in one language
	}
	if g.Geometry != nil {
		g.Type, g.Coordinates = g.Geometry.Type, g.Geometry.Coordinates
	}
	if source == "" {
		source = g.Properties.Source
	}
	l := &Line{Positions: g.Coordinates, Accuracy: accuracy, Source: source}
	switch {
	case g.Type != "LineString":
		return nil, check.Errorf(textNoLine, printable.Clip(g.Type))
	case len(l.Positions) < 2:
		return nil, check.Errorf(textShort)
	case len(geom.CheckLine(l.Positions)) > 0:
		f := geom.CheckLine(l.Positions)[0]
		if f.Kind == geom.Repeated {
			return nil, check.Errorf(textRepeated, f.Index)
		}
		return nil, check.Errorf(textRange, f.Index)
	case !(accuracy > 0 && accuracy <= 100_000):
		return nil, check.Errorf(textNoAccuracy)
	case source == "":
		return nil, check.Errorf(textNoSource)
	}
	if first, last := l.Positions[0], l.Positions[len(l.Positions)-1]; first[1] > last[1] {
		l.reverse()
	}
	return l, nil
}

var (
	textNoGeoJSON  = check.Text{ES: "la línea debe ser GeoJSON: un LineString o un Feature que lo tenga", EN: "the line must be GeoJSON, a LineString or a Feature with one"}
	textNoLine     = check.Text{ES: "la geometría debe ser un LineString, no «%s»", EN: "the geometry must be a LineString, not %q"}
	textShort      = check.Text{ES: "la línea debe tener al menos dos posiciones", EN: "the line must have two positions at least"}
	textRange      = check.Text{ES: "la posición %d de la línea, contada desde 0, debe tener una longitud dentro de ±180 y una latitud dentro de ±90", EN: "position %d of the line, counted from 0, must have a longitude within ±180 and a latitude within ±90"}
	textRepeated   = check.Text{ES: "la posición %d de la línea, contada desde 0, no debe repetir la anterior", EN: "position %d of the line, counted from 0, must not repeat the one before it"}
	textNoAccuracy = check.Text{ES: "debe indicarse la exactitud de la línea en metros, mayor que 0 y hasta 100000", EN: "the accuracy of the line must be stated, in metres, above 0 and up to 100000"}
	textNoSource   = check.Text{ES: "debe indicarse la fuente de la línea", EN: "the source of the line must be stated"}
)

func (l *Line) reverse() {
	for i, k := 0, len(l.Positions)-1; i < k; i, k = i+1, k-1 {
		l.Positions[i], l.Positions[k] = l.Positions[k], l.Positions[i]
	}
}

// Side returns the side of the line on which a position lies. It is not decided
// within the accuracy of the line, to which that of the position, in metres, is
// added. Beyond the ends of the line it is not decided either.
func (l *Line) Side(p record.Position, accuracy float64) (side record.Side, decided bool) {
	side, decided, _ = l.Locate(p, accuracy)
	return side, decided
}

// Locate returns the side of the line on which a position lies, as [Line.Side]
// does, and how far it is from the line, in metres.
func (l *Line) Locate(p record.Position, accuracy float64) (side record.Side, decided bool, metres float64) {
	metres, left := l.line().Locate(p)
	switch {
	case !(metres > l.Accuracy+math.Max(0, accuracy)) || l.beyond(p):
		return "", false, metres
	case left > 0:
		return record.PE, true, metres
	}
	return record.BO, true, metres
}

// Distance returns how far a position is from the line, in metres.
func (l *Line) Distance(p record.Position) float64 { return l.line().Distance(p) }

func (l *Line) line() *geom.Line { return l.index.Of(l.Positions, geom.NewLine) }

// beyond reports whether the position lies south of the southern end or north
// of the northern one, where other countries begin.
func (l *Line) beyond(p record.Position) bool {
	return p[1] < l.Positions[0][1] || p[1] > l.Positions[len(l.Positions)-1][1]
}
