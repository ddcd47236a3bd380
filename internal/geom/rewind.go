package geom

import "slices"

// Rewind returns a copy of mp with shells counter-clockwise and holes clockwise,
// as RFC 7946 §3.1.6 asks. A ring that is turned keeps its first position. One
// that encloses no area, or has a position out of range, is copied as it is.
func Rewind(mp [][][]Position) [][][]Position {
	if mp == nil {
		return nil
	}
	out := make([][][]Position, len(mp))
	for i, polygon := range mp {
		out[i] = RewindPolygon(polygon)
	}
	return out
}

// RewindPolygon is [Rewind] for one polygon.
func RewindPolygon(polygon [][]Position) [][]Position {
	if polygon == nil {
		return nil
	}
	out := make([][]Position, len(polygon))
	for i, ring := range polygon {
		out[i] = slices.Clone(ring)
		if winding(ring) == -wanted(i) {
			slices.Reverse(out[i])
		}
	}
	return out
}

// wanted is the winding of the i-th ring of a polygon: 1 counter-clockwise for
// the shell, -1 clockwise for a hole.
func wanted(i int) int {
	if i == 0 {
		return 1
	}
	return -1
}

// winding is 1 for a counter-clockwise ring, -1 for a clockwise one, 0 for one
// that encloses nothing or is not all in range.
func winding(ring []Position) int {
	if !allInRange(ring) {
		return 0
	}
	pts := make([]point, len(ring))
	for i, p := range ring {
		pts[i] = round(p)
	}
	return turn(pts)
}
