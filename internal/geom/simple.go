package geom

import "sort"

// small is the number of segments up to which comparing each with each is
// quicker than a sweep.
const small = 128

// selfCrossing returns the first segment of the closed ring pts to meet an
// earlier one other than in the vertex that neighbours share, and the lowest such
// earlier one; -1, -1 if the ring is simple. Segment i leads from pts[i] to the
// next; no two consecutive points are equal, and not all lie on one line.
func selfCrossing(pts []point) (later, earlier int) {
	first := 1
	if len(pts) > small {
		n := firstCrossed(pts)
		if n > len(pts) {
			return -1, -1
		}
		first = n - 1
	}
	for later := first; later < len(pts); later++ {
		if earlier := meetsEarlier(pts, later); earlier >= 0 {
			return later, earlier
		}
	}
	return -1, -1
}

// meetsEarlier returns the lowest segment before later that it meets, else -1.
func meetsEarlier(pts []point, later int) int {
	n := len(pts)
	a, b := pts[later], pts[(later+1)%n]
	for i := range later {
		c, d := pts[i], pts[i+1]
		switch {
		case i+1 == later:
			if folds(c, d, b) {
				return i
			}
		case i == 0 && later == n-1:
			if folds(a, b, d) {
				return i
			}
		case meet(a, b, c, d):
			return i
		}
	}
	return -1
}

// firstCrossed returns the least number of segments from the start of pts that
// are not simple, more than there are if all are. The sweep says only whether
// they are; the rest is bisection, after doubling so as to find an early crossing
// early.
func firstCrossed(pts []point) int {
	all := len(pts)
	if !crossed(pts, all) {
		return all + 1
	}
	low, high := 1, all // low segments are simple, high are not
	for n := small; n < all; n *= 2 {
		if crossed(pts, n) {
			high = n
			break
		}
		low = n
	}
	return low + 1 + sort.Search(high-low-1, func(i int) bool { return crossed(pts, low+1+i) })
}

// crossed reports whether the first n segments of the ring pts are not simple.
func crossed(pts []point, n int) bool {
	var w sweep
	if n == len(pts) {
		w.add(pts, true)
	} else {
		w.add(pts[:n+1], false)
	}
	w.run()
	return len(w.conflicts) > 0
}
