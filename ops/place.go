package ops

import (
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
)

// centre returns the position of a place: its point, or the centre of its area.
func centre(p *record.Place) (record.Position, bool) {
	if p.Point != nil {
		return p.Point.Coordinates, true
	}
	if p.Area == nil {
		return record.Position{}, false
	}
	return geom.Centroid(rings(p.Area))
}

// rings returns the rings of an area as plain slices.
func rings(m *record.MultiPolygon) [][][]record.Position {
	out := make([][][]record.Position, len(m.Coordinates))
	for i, polygon := range m.Coordinates {
		out[i] = make([][]record.Position, len(polygon))
		for k, ring := range polygon {
			out[i][k] = ring
		}
	}
	return out
}
