package convert

import (
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
)

// A Feature is one record as other formats have it: columns and a geometry.
type Feature struct {
	Pointer  string // its place: "/features/3", "/3"
	Line     int    // 0 where lines mean nothing
	ID       string // of the feature itself, where the format has one
	Values   []Value
	Geometry Geometry
}

// Value is the content of one column. A number of a format that has numbers is
// given in its JSON spelling, whatever the locale.
type Value struct {
	Column string
	Text   string
	Number bool
}

// Geometry is a geometry as the format has it: positions with any number of
// coordinates.
type Geometry struct {
	Type  string // "", "Point", "Polygon", "MultiPolygon", or what it is instead
	Point []float64
	Area  [][][][]float64
}

// Exporter turns records into features and counts what they lose.
type Exporter struct {
	Kind string // of the records; all that have features, if empty
	Bare bool   // the format does not keep the space around a value

	lost Losses
}

// Feature returns the feature of a record; false for one of another kind.
func (e *Exporter) Feature(r mixta.Record) (f Feature, ok bool) {
	name := ""
	switch r := r.(type) {
	case *crops.Parcel:
		name, f.Geometry = "parcel", areaOf(r.Geometry)
	case *crops.Verification:
		name = "verification"
		if r.Point != nil {
			f.Geometry = Geometry{Type: "Point", Point: r.Point.Coordinates[:]}
		}
	}
	if name == "" || e.Kind != "" && e.Kind != name {
		return Feature{}, false
	}
	k := kindNamed(name)
	f.ID = string(r.Head().ID)
	for _, c := range k.columns {
		if s := k.get(r, c); s != "" {
			if e.Bare && strings.TrimSpace(s) != s {
				e.lost.Add(Loss{Kind: name, Pointer: "/" + strings.Join(c.path, "/"), Reason: bare})
			}
			f.Values = append(f.Values, Value{c.name, s, c.form == number || c.form == integer || c.form == flag})
		}
	}
	e.lost.Rest(name, r, k.carried...)
	if !First(r.Head()) {
		e.lost.Add(Loss{Kind: name, Pointer: "/version"})
	}
	return f, true
}

var bare = check.Text{EN: "the space around it is not kept", ES: "no se conserva el espacio que lo rodea"}

// Losses names each member that was lost, once.
func (e *Exporter) Losses() []Loss { return e.lost.List() }

// areaOf returns an area whose rings follow the right-hand rule.
func areaOf(m record.MultiPolygon) Geometry {
	g := Geometry{Type: "MultiPolygon"}
	for _, rings := range geom.Rewind(m.Positions()) {
		var part [][][]float64
		for _, ring := range rings {
			line := make([][]float64, len(ring))
			for i := range ring {
				line[i] = ring[i][:]
			}
			part = append(part, line)
		}
		g.Area = append(g.Area, part)
	}
	return g
}

// String names the geometry's type.
func (g *Geometry) String() string {
	if g.Type == "" {
		return "null"
	}
	return fmt.Sprintf("%.40s", g.Type)
}
