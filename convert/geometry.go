package convert

import (
	"math"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
)

// area returns the area of a feature; nil with a finding where it has none.
func (im *Importer) area(f *Feature) *record.MultiPolygon {
	g := &f.Geometry
	switch {
	case g.Type != "Polygon" && g.Type != "MultiPolygon":
		im.Notice(&noGeometry, f, "geometry", "", "MultiPolygon", g.String())
		return nil
	case g.Type == "Polygon":
		im.Notice(&single, f, "geometry", "")
	}
	m := &record.MultiPolygon{Type: record.MultiPolygonName}
	high := false
	for _, part := range g.Area {
		var rings record.Rings
		for _, line := range part {
			ring := make(record.Ring, len(line))
			for i, pos := range line {
				if len(pos) < 2 {
					im.Notice(&noGeometry, f, "geometry", "", "MultiPolygon", g.String())
					return nil
				}
				p, broken, args := im.located.Position(pos[0], pos[1])
				if broken != nil {
					im.Notice(broken, f, "geometry", "", args...)
					return nil
				}
				ring[i], high = p, high || len(pos) > 2
			}
			rings = append(rings, ring)
		}
		m.Coordinates = append(m.Coordinates, rings)
	}
	if high {
		im.Notice(&height, f, "geometry", "")
	}
	shape := m.Positions()
	if r := misread(shape); r != nil {
		im.Notice(r, f, "geometry", "")
		return nil
	}
	for _, fault := range geom.Check(shape) {
		if fault.Kind == geom.Winding {
			im.Notice(&reversed, f, "geometry", "")
			for i, rings := range geom.Rewind(shape) {
				for k, ring := range rings {
					m.Coordinates[i][k] = ring
				}
			}
			return m
		}
	}
	return m
}

// point returns the point of a feature; nil with a finding where it has none.
func (im *Importer) point(f *Feature) *record.Point {
	g := &f.Geometry
	if g.Type != "Point" || len(g.Point) < 2 {
		im.Notice(&noGeometry, f, "geometry", "", "Point", g.String())
		return nil
	}
	if len(g.Point) > 2 {
		im.Notice(&height, f, "geometry", "")
	}
	pos, broken, args := im.located.Position(g.Point[0], g.Point[1])
	if broken != nil {
		im.Notice(broken, f, "geometry", "", args...)
		return nil
	}
	if r := misread([][][]record.Position{{{pos}}}); r != nil {
		im.Notice(r, f, "geometry", "")
		return nil
	}
	p := record.PointAt(pos[0], pos[1])
	return &p
}

// misread returns the rule broken by positions in metres or with swapped axes.
func misread(shape [][][]record.Position) *check.Rule {
	for _, part := range shape {
		for _, ring := range part {
			for _, pos := range ring {
				if math.Abs(pos[0]) > 1000 || math.Abs(pos[1]) > 1000 {
					return &metres
				}
			}
		}
	}
	if geom.Swapped(shape) {
		return &axes
	}
	return nil
}
