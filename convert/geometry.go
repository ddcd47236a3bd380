package convert

import (
	"math"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
)

// area returns the area of a feature; nil where it has none that can be taken.
func (im *Importer) area(f *Feature) *record.MultiPolygon {
	g := &f.Geometry
	switch {
	case g.Type != "Polygon" && g.Type != "MultiPolygon":
		im.Tell(&NoGeometry, f, "geometry", "", "MultiPolygon", g.String())
		return nil
	case g.Type == "Polygon":
		im.Tell(&Single, f, "geometry", "")
	}
	m := &record.MultiPolygon{Type: record.MultiPolygonName}
	height := false
	for _, part := range g.Area {
		var rings record.Rings
		for _, line := range part {
			ring := make(record.Ring, len(line))
			for i, at := range line {
				if len(at) < 2 {
					im.Tell(&NoGeometry, f, "geometry", "", "MultiPolygon", g.String())
					return nil
				}
				ring[i], height = record.Position{at[0], at[1]}, height || len(at) > 2
			}
			rings = append(rings, ring)
		}
		m.Coordinates = append(m.Coordinates, rings)
	}
	if height {
		im.Tell(&Height, f, "geometry", "")
	}
	shape := m.Plain()
	if r := misread(shape); r != nil {
		im.Tell(r, f, "geometry", "")
		return nil
	}
	for _, fault := range geom.Check(shape) {
		if fault.Kind == geom.Winding {
			im.Tell(&Turned, f, "geometry", "")
			return m.Rewound().(*record.MultiPolygon)
		}
	}
	return m
}

// point returns the point of a feature; nil where it has none that can be taken.
func (im *Importer) point(f *Feature) *record.Point {
	g := &f.Geometry
	if g.Type != "Point" || len(g.Point) < 2 {
		im.Tell(&NoGeometry, f, "geometry", "", "Point", g.String())
		return nil
	}
	if len(g.Point) > 2 {
		im.Tell(&Height, f, "geometry", "")
	}
	at := record.Position{g.Point[0], g.Point[1]}
	if r := misread([][][]record.Position{{{at}}}); r != nil {
		im.Tell(r, f, "geometry", "")
		return nil
	}
	p := record.PointAt(at[0], at[1])
	return &p
}

// misread returns the rule that positions break which are metres, or whose
// axes are swapped.
func misread(shape [][][]record.Position) *check.Rule {
	for _, part := range shape {
		for _, ring := range part {
			for _, at := range ring {
				if math.Abs(at[0]) > 1000 || math.Abs(at[1]) > 1000 {
					return &Metres
				}
			}
		}
	}
	if geom.Swapped(shape) {
		return &Axes
	}
	return nil
}
