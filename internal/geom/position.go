package geom

import (
	"cmp"
	"math"
)

// A Position is longitude, latitude in WGS 84 degrees (RFC 7946 §3.1.1).
type Position = [2]float64

// inRange reports whether p is a place: finite, longitude within ±180, latitude
// within ±90.
func inRange(p Position) bool {
	return p[0] >= -180 && p[0] <= 180 && p[1] >= -90 && p[1] <= 90
}

func allInRange(ps []Position) bool {
	for _, p := range ps {
		if !inRange(p) {
			return false
		}
	}
	return true
}

// unitsPerDegree is the resolution of the predicates: 1e-7 degree, which is
// 11 mm of latitude, finer than any survey and any file of this exchange.
const unitsPerDegree = 1e7

// A point is a Position in units of 1e-7 degree: x within ±1.8e9, y within ±0.9e9.
type point struct{ x, y int64 }

// round gives the point nearest to p, which must be in range.
func round(p Position) point {
	return point{int64(math.RoundToEven(p[0] * unitsPerDegree)), int64(math.RoundToEven(p[1] * unitsPerDegree))}
}

// compare orders points from west to east and, on one meridian, south to north.
func compare(p, q point) int {
	return cmp.Or(cmp.Compare(p.x, q.x), cmp.Compare(p.y, q.y))
}
