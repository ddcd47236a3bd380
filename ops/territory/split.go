package territory

import (
	"math"

	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
)

// split divides an area by a line into what is surely on either side of it and
// what lies within the band around it. offset returns how far a position lies from
// the line and on which side; emit gets each piece with its side, 0 for the band.
//
// A cell is halved until it lies all on one side, or all in the band, or is an
// eighth of the band wide: what is in doubt then goes to the band.
func split(area [][][]record.Position, band float64, offset func(record.Position) (float64, int), emit func(side int, piece [][]record.Position)) {
	s := splitter{band, offset, emit}
	for _, polygon := range area {
		s.cell(polygon, geom.Bounds([][][]record.Position{polygon}), 0)
	}
}

type splitter struct {
	band   float64
	offset func(record.Position) (float64, int)
	emit   func(side int, piece [][]record.Position)
}

// deepest bounds the halving where no band does.
const deepest = 40

func (s *splitter) cell(polygon [][]record.Position, box geom.Box, depth int) {
	if len(polygon) == 0 || box.Empty() {
		return
	}
	centre := record.Position{(box.Min[0] + box.Max[0]) / 2, (box.Min[1] + box.Max[1]) / 2}
	half := max(geom.Distance(centre, box.Min), geom.Distance(centre, box.Max))
	m, side := s.offset(centre)
	if m != m { // no distance from such a line
		s.emit(0, polygon)
		return
	}
	switch fine := half <= s.band/8+1 || depth >= deepest; {
	case m-half > s.band && side != 0:
		s.emit(side, polygon)
	case m+half <= s.band || side == 0 && m > half+s.band || fine:
		s.emit(0, polygon)
	default:
		axis := 0
		if (box.Max[0]-box.Min[0])*math.Cos(centre[1]*math.Pi/180) < box.Max[1]-box.Min[1] {
			axis = 1
		}
		low, high := box, box
		low.Max[axis], high.Min[axis] = centre[axis], centre[axis]
		s.cell(clip(polygon, axis, centre[axis], -1), low, depth+1)
		s.cell(clip(polygon, axis, centre[axis], 1), high, depth+1)
	}
}

// clip returns the part of a polygon on one side of a meridian (axis 0) or
// parallel (axis 1): below it for keep -1, above for 1 (Sutherland–Hodgman).
// Parts may be joined by edges along the cut, which enclose nothing.
func clip(polygon [][]record.Position, axis int, at, keep float64) (out [][]record.Position) {
	for i, ring := range polygon {
		var cut []record.Position
		for k := range len(ring) - 1 {
			p, q := ring[k], ring[k+1]
			dp, dq := (p[axis]-at)*keep, (q[axis]-at)*keep
			if dp >= 0 {
				cut = append(cut, p)
			}
			if dp*dq < 0 {
				t := dp / (dp - dq)
				x := record.Position{p[0] + (q[0]-p[0])*t, p[1] + (q[1]-p[1])*t}
				x[axis] = at
				cut = append(cut, x)
			}
		}
		if len(cut) < 3 {
			if i == 0 {
				return nil
			}
			continue
		}
		out = append(out, append(cut, cut[0]))
	}
	return out
}
