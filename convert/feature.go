package convert

import (
	"fmt"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// A Feature is one record as other formats have it: columns and a geometry.
type Feature struct {
	Pointer  string // where it stands: "/features/3", "/3"
	Line     int    // 0 where lines tell nothing
	ID       string // of the feature itself, where the format has one
	Values   []Value
	Geometry Geometry
}

// Value is the content of one column. A number that the format itself has as
// one is given in its JSON spelling, and no locale bears on it.
type Value struct {
	Column string
	Text   string
	Number bool
}

// Geometry is a geometry as it came: positions with as many coordinates as
// they have.
type Geometry struct {
	Type  string // "", "Point", "Polygon", "MultiPolygon", or what it is instead
	Point []float64
	Area  [][][][]float64
}

// Features turns records into features and tells what they lose.
type Features struct {
	lost  map[string]int
	names []string
}

// Feature returns the feature of a record; false for a kind that has none.
func (e *Features) Feature(r mixta.Record) (f Feature, ok bool) {
	columns := map[string]bool{}
	switch r := r.(type) {
	case *crops.Parcel:
		f.Values = values(parcelColumns, r, columns)
		f.Geometry = areaOf(r.Geometry)
	case *crops.Verification:
		f.Values = values(verificationColumns, r, columns)
		if r.Point != nil {
			f.Geometry = Geometry{Type: "Point", Point: r.Point.Coordinates[:]}
		}
	default:
		return f, false
	}
	f.ID = string(r.Head().ID)
	for _, name := range remainder(r, columns) {
		if e.lost == nil {
			e.lost = map[string]int{}
		}
		if e.lost[name] == 0 {
			e.names = append(e.names, name)
		}
		e.lost[name]++
	}
	return f, true
}

// Report tells what was lost, each member once.
func (e *Features) Report() (r check.Report) {
	slices.Sort(e.names)
	for _, name := range e.names {
		r.Add(check.Finding{Rule: &Lost, Severity: Lost.Severity, Place: check.Place{Pointer: "/" + name}, Args: []any{e.lost[name]}})
	}
	return r
}

func values[T any](columns []column[T], v *T, names map[string]bool) (list []Value) {
	for _, c := range columns {
		names[c.name] = true
		if s := c.get(v); s != "" {
			list = append(list, Value{c.name, s, c.form == number || c.form == integer || c.form == flag})
		}
	}
	return list
}

// areaOf returns an area with its rings turned the right way.
func areaOf(m record.MultiPolygon) Geometry {
	turned := m.Rewound().(*record.MultiPolygon)
	g := Geometry{Type: "MultiPolygon"}
	for _, rings := range turned.Coordinates {
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

// String names what the geometry is.
func (g *Geometry) String() string {
	if g.Type == "" {
		return "null"
	}
	return fmt.Sprintf("%.40s", g.Type)
}
