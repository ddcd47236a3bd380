package geom

import "math"

// OnEarth reports whether an area has positions, and all of them are in range.
func OnEarth(mp [][][]Position) bool {
	n := 0
	for _, polygon := range mp {
		for _, ring := range polygon {
			if !allInRange(ring) {
				return false
			}
			n += len(ring)
		}
	}
	return n > 0
}

// Apart returns the least distance between two areas in metres, 0 where they
// overlap. A ring of one position stands for that position.
func Apart(a, b [][][]Position) float64 {
	if meeting(a, b) {
		return 0
	}
	return min(nearestCorner(a, b), nearestCorner(b, a))
}

// DistanceToEdge returns the distance in metres from p to the edge of an area.
func DistanceToEdge(p Position, mp [][][]Position) float64 {
	least := math.Inf(1)
	for _, polygon := range mp {
		for _, ring := range polygon {
			if m, _ := DistanceToLine(p, ring); m < least {
				least = m
			}
		}
	}
	return least
}

// nearestCorner returns the least distance from a corner of a to b.
func nearestCorner(a, b [][][]Position) float64 {
	least := math.Inf(1)
	for _, polygon := range a {
		for _, ring := range polygon {
			for _, p := range ring {
				if Contains(b, p) != Outside {
					return 0
				}
				least = min(least, DistanceToEdge(p, b))
			}
		}
	}
	return least
}

// meeting reports whether the edges of two areas meet.
func meeting(a, b [][][]Position) bool {
	if !Bounds(a).Intersects(Bounds(b)) {
		return false
	}
	for _, p := range a {
		for _, ring := range p {
			for i := 1; i < len(ring); i++ {
				for _, q := range b {
					for _, other := range q {
						if len(Crossings(ring[i-1], ring[i], other)) > 0 {
							return true
						}
					}
				}
			}
		}
	}
	return false
}
