package geom

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
