package convert

import (
	"fmt"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
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

	lost losses
}

// Feature returns the feature of a record; false for one of another kind.
func (e *Exporter) Feature(r mixta.Record) (f Feature, ok bool) {
	columns := map[string]bool{}
	switch r := r.(type) {
	case *crops.Parcel:
		if ok = e.takes("parcel"); ok {
			f.Values, f.Geometry = values(parcelColumns, r, columns), areaOf(r.Geometry)
		}
	case *crops.Verification:
		if ok = e.takes("verification"); ok {
			f.Values = values(verificationColumns, r, columns)
			if r.Point != nil {
				f.Geometry = Geometry{Type: "Point", Point: r.Point.Coordinates[:]}
			}
		}
	}
	if !ok {
		return f, false
	}
	f.ID = string(r.Head().ID)
	if e.lost == nil {
		e.lost = losses{}
	}
	for _, name := range remainder(r, columns) {
		e.lost[name]++
	}
	return f, true
}

func (e *Exporter) takes(kind string) bool { return e.Kind == "" || e.Kind == kind }

// Report names each member that was lost, once.
func (e *Exporter) Report() check.Report { return check.Report{Findings: e.lost.findings()} }

func values[T any](columns []column[T], v *T, names map[string]bool) (list []Value) {
	for _, c := range columns {
		names[c.name] = true
		if s := c.get(v); s != "" {
			list = append(list, Value{c.name, s, c.form == number || c.form == integer || c.form == flag})
		}
	}
	return list
}

// areaOf returns an area whose rings follow the right-hand rule.
func areaOf(m record.MultiPolygon) Geometry {
	g := Geometry{Type: "MultiPolygon"}
	for _, rings := range m.Rewound().(*record.MultiPolygon).Coordinates {
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
