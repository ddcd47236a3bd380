package geom

// region is the box around Bolivia and Peru, their sea not included.
var region = Box{Position{-81.5, -23}, Position{-57.4, 0.1}}

// Elsewhere reports whether a position lies outside of the box around Bolivia and
// Peru by more than so many degrees. One that is not on Earth or has its axes swapped
// is a fault of another kind.
func Elsewhere(p Position, margin float64) bool {
	return Astray(p, margin) && !inRegion(p[1], p[0], margin)
}

// Astray is [Elsewhere] where swapped axes are no fault of another kind.
func Astray(p Position, margin float64) bool { return inRange(p) && !inRegion(p[0], p[1], margin) }

func inRegion(x, y, margin float64) bool {
	return x >= region.Min[0]-margin && x <= region.Max[0]+margin && y >= region.Min[1]-margin && y <= region.Max[1]+margin
}
