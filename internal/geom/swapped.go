package geom

// Swapped reports whether mp looks as if latitude stood before longitude: it has
// positions, and all of them have a longitude within [-24, 1] and a latitude
// within [-82, -57]. Exchanged, these are the box of Bolivia and Peru; as they
// stand, the far South Atlantic and Antarctica.
func Swapped[P ~[]R, R ~[]Position](mp []P) bool {
	some := false
	for _, polygon := range mp {
		for _, ring := range polygon {
			if len(ring) > 0 && !SwappedLine(ring) {
				return false
			}
			some = some || len(ring) > 0
		}
	}
	return some
}

// SwappedLine is [Swapped] for a line, a ring, or with one position a point.
func SwappedLine(line []Position) bool {
	for _, p := range line {
		if !(p[0] >= -24 && p[0] <= 1 && p[1] >= -82 && p[1] <= -57) {
			return false
		}
	}
	return len(line) > 0
}
