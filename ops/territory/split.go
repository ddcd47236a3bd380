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
// eighth of the band wide. Such a cell is cut once more, along the edge of the
// band, which is taken to be straight in it; by how far it is not, the band is
// taken to be wider, so that nothing in doubt is said to be on one side.
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
	case m+half <= s.band || side == 0 && m > half+s.band:
		s.emit(0, polygon)
	case fine:
		s.edge(polygon, box, float64(side)*m)
	default:
		axis := 0
		if (box.Max[0]-box.Min[0])*math.Cos(centre[1]*math.Pi/180) < box.Max[1]-box.Min[1] {
			axis = 1
		}
		low, high := box, box
		low.Max[axis], high.Min[axis] = centre[axis], centre[axis]
		below := func(p record.Position) float64 { return centre[axis] - p[axis] }
		s.cell(clip(polygon, below), low, depth+1)
		s.cell(clip(polygon, negative(below)), high, depth+1)
	}
}

// edge cuts a small cell along the edge of the band. The offset of its centre,
// signed by the side, is given; those of its corners make the plane by which the
// edge is found.
func (s *splitter) edge(polygon [][]record.Position, box geom.Box, centre float64) {
	var corner [2][2]float64
	for i, x := range []float64{box.Min[0], box.Max[0]} {
		for k, y := range []float64{box.Min[1], box.Max[1]} {
			m, side := s.offset(record.Position{x, y})
			if m != m || side == 0 {
				s.emit(0, polygon)
				return
			}
			corner[i][k] = float64(side) * m
		}
	}
	mean := (corner[0][0] + corner[0][1] + corner[1][0] + corner[1][1]) / 4
	bend := math.Abs(corner[0][0]-corner[0][1]-corner[1][0]+corner[1][1]) + 2*math.Abs(centre-mean)
	side := 1
	if mean < 0 {
		side = -1
	}
	east := (corner[1][0] + corner[1][1] - corner[0][0] - corner[0][1]) / 2 / max(box.Max[0]-box.Min[0], 1e-12)
	north := (corner[0][1] + corner[1][1] - corner[0][0] - corner[1][0]) / 2 / max(box.Max[1]-box.Min[1], 1e-12)
	beyond := func(p record.Position) float64 {
		offset := mean + east*(p[0]-(box.Min[0]+box.Max[0])/2) + north*(p[1]-(box.Min[1]+box.Max[1])/2)
		return float64(side)*offset - s.band - bend - 0.01
	}
	if out := clip(polygon, beyond); len(out) > 0 {
		s.emit(side, out)
	}
	if in := clip(polygon, negative(beyond)); len(in) > 0 {
		s.emit(0, in)
	}
}

func negative(f func(record.Position) float64) func(record.Position) float64 {
	return func(p record.Position) float64 { return -f(p) }
}

// clip returns the part of a polygon in which a value that is linear in longitude
// and latitude is not negative (Sutherland–Hodgman). Parts may be joined by edges
// along the cut, which enclose nothing.
func clip(polygon [][]record.Position, value func(record.Position) float64) (out [][]record.Position) {
	for i, ring := range polygon {
		var cut []record.Position
		for k := range len(ring) - 1 {
			p, q := ring[k], ring[k+1]
			dp, dq := value(p), value(q)
			if dp >= 0 {
				cut = append(cut, p)
			}
			if dp*dq < 0 {
				t := dp / (dp - dq)
				cut = append(cut, record.Position{p[0] + (q[0]-p[0])*t, p[1] + (q[1]-p[1])*t})
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
