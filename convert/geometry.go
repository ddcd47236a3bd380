package convert

import (
	"math"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
)

// Area reads an area as Well-Known Text (OGC 06-103r4), POLYGON or MULTIPOLYGON, in
// degrees with the longitude first; also with the number of WGS 84 before it, as PostGIS
// writes it ("SRID=4326;…"). It returns what was changed, if anything; nil with the rule
// that is broken, or nil with none where it is no such text.
func Area(wkt string) (area *record.MultiPolygon, noted, broken *check.Rule) {
	var g Geometry
	srid, wkt := CutSRID(strings.TrimSpace(wkt))
	if srid != "" && srid != "4326" || !g.ReadWKT(wkt) || len(g.Area) == 0 {
		return nil, nil, nil
	}
	asItIs := func(x, y float64) (record.Position, *check.Rule, []any) { return record.Position{x, y}, nil, nil }
	area, notes, broken, _ := g.multiPolygon(asItIs)
	for _, n := range notes {
		if n != &single && (noted == nil || n == &height) {
			noted = n
		}
	}
	return area, noted, broken
}

// area returns the area of a feature; nil with a finding where it has none.
func (im *Importer) area(f *Feature) *record.MultiPolygon {
	m, notes, broken, args := f.Geometry.multiPolygon(im.located.Position)
	for _, n := range notes {
		im.Notice(n, f, "geometry", "")
	}
	if broken != nil {
		im.Notice(broken, f, "geometry", "", args...)
		return nil
	}
	return m
}

// multiPolygon makes an area of a geometry with positions in another system, and tells
// what was changed; or the rule that is broken.
func (g *Geometry) multiPolygon(at func(x, y float64) (record.Position, *check.Rule, []any)) (m *record.MultiPolygon, notes []*check.Rule, broken *check.Rule, args []any) {
	switch g.Type {
	case "Polygon":
		notes = append(notes, &single)
	case "MultiPolygon":
	default:
		return nil, notes, &noGeometry, []any{"MultiPolygon", g.String()}
	}
	m = &record.MultiPolygon{Type: record.MultiPolygonName}
	high := false
	for _, part := range g.Area {
		var rings record.Rings
		for _, line := range part {
			ring := make(record.Ring, len(line))
			for i, pos := range line {
				if len(pos) < 2 {
					return nil, notes, &noGeometry, []any{"MultiPolygon", g.String()}
				}
				p, broken, args := at(pos[0], pos[1])
				if broken != nil {
					return nil, notes, broken, args
				}
				ring[i], high = p, high || len(pos) > 2
			}
			rings = append(rings, ring)
		}
		m.Coordinates = append(m.Coordinates, rings)
	}
	if high {
		notes = append(notes, &height)
	}
	shape := m.Positions()
	if r := misread(shape); r != nil {
		return nil, notes, r, nil
	}
	for _, fault := range geom.Check(shape) {
		if fault.Kind == geom.Winding {
			notes = append(notes, &reversed)
			for i, rings := range geom.Rewind(shape) {
				for k, ring := range rings {
					m.Coordinates[i][k] = ring
				}
			}
			break
		}
	}
	return m, notes, nil, nil
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
