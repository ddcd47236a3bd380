package geom

// A FaultKind is what may be wrong with a geometry.
type FaultKind int

const (
	// Range: a coordinate is not finite, or longitude is beyond ±180, latitude
	// beyond ±90.
	Range FaultKind = iota + 1
	// Short: a ring of fewer than four positions, a line of fewer than two
	// (RFC 7946 §3.1.4, §3.1.6); a polygon without any ring.
	Short
	// Open: the last position of a ring is not identical to its first
	// (RFC 7946 §3.1.6).
	Open
	// Repeated: a position is that before it, to 1e-7 degree.
	Repeated
	// Degenerate: the ring encloses nothing, its positions are all on one line.
	Degenerate
	// Crossing: the ring crosses, touches or runs back along itself.
	Crossing
	// Hole: a hole that does not lie within its shell.
	Hole
	// HoleCrossing: two rings of a polygon cross, or share a stretch.
	HoleCrossing
	// Nested: a hole within another hole of the polygon.
	Nested
	// Disconnected: holes that touch each other or the shell cut the interior of
	// the polygon in two (OGC 06-103r4 §6.1.11.1).
	Disconnected
	// Overlap: two polygons have area in common, or share a stretch of their
	// borders (OGC 06-103r4 §6.1.14).
	Overlap
	// Winding: a shell that is not counter-clockwise or a hole that is not
	// clockwise. RFC 7946 §3.1.6 asks for it, and asks readers to be lenient.
	Winding
)

var faultNames = [...]string{
	"none", "range", "short", "open", "repeated", "degenerate", "crossing",
	"hole", "hole-crossing", "nested", "disconnected", "overlap", "winding",
}

func (k FaultKind) String() string {
	if k < 0 || int(k) >= len(faultNames) {
		return "unknown"
	}
	return faultNames[k]
}

// A Fault is one thing wrong with a geometry, and its place.
//
// Polygon and Ring count from 0; ring 0 is the shell. Index is that of a position
// or of the segment that begins there, -1 where the fault is that of the whole
// ring. The Other fields tell the second party of a fault that has two, and are
// -1 if there is none: for Repeated the position before, for Crossing the
// earlier of the two segments, for the kinds about two rings the other ring. A
// fault of two rings stands at the later one.
type Fault struct {
	Kind                                FaultKind
	Polygon, Ring, Index                int
	OtherPolygon, OtherRing, OtherIndex int
}

// fault is a Fault without a second party.
func fault(kind FaultKind, polygon, ring, index int) Fault {
	return Fault{kind, polygon, ring, index, -1, -1, -1}
}
