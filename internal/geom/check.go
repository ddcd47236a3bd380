package geom

import (
	"cmp"
	"slices"
)

// Check returns all faults of a multipolygon, by polygon, ring and index; none
// means that it is valid by RFC 7946 and OGC 06-103r4 (Simple Features).
//
// If one fault brings others about, the first is reported: a ring that is Short,
// Open or out of Range is not looked at for Crossing or Winding, one that is not
// sound by itself is not compared with others, and each ring or polygon is
// compared until the first conflict. At most one Crossing is reported for a ring: that
// of the first segment to meet an earlier one. A repair may so bring up another
// fault.
//
// The time is n·log n in the number of positions, whatever they are.
func Check[P ~[]R, R ~[]Position](mp []P) []Fault {
	var c checker
	var buffer [16]bool
	sound := buffer[:0]
	for i, polygon := range mp {
		if len(polygon) == 0 {
			c.found(fault(Short, i, 0, -1))
		}
		for r, ring := range polygon {
			sound = append(sound, c.ring(i, r, ring))
		}
	}
	c.faults = append(c.faults, relations(mp, sound)...)
	slices.SortStableFunc(c.faults, func(f, g Fault) int {
		return cmp.Or(cmp.Compare(f.Polygon, g.Polygon), cmp.Compare(f.Ring, g.Ring), cmp.Compare(f.Index, g.Index))
	})
	return c.faults
}

// CheckPolygon is [Check] for one polygon.
func CheckPolygon(polygon [][]Position) []Fault {
	one := [1][][]Position{polygon}
	return Check(one[:])
}

// CheckLine returns all faults of a line: Range, Short and Repeated, by index,
// with Polygon and Ring 0. A line may cross itself.
func CheckLine(line []Position) []Fault {
	var c checker
	if len(line) < 2 {
		c.found(fault(Short, 0, 0, -1))
	}
	c.positions(0, 0, line)
	return c.faults
}

// A checker collects faults.
type checker struct{ faults []Fault }

func (c *checker) found(f Fault) { c.faults = append(c.faults, f) }

// positions adds the faults of single positions, Range and Repeated, and reports
// whether all are in range.
func (c *checker) positions(polygon, ring int, ps []Position) bool {
	all := true
	var before point
	known := false
	for i, p := range ps {
		if !inRange(p) {
			c.found(fault(Range, polygon, ring, i))
			all, known = false, false
			continue
		}
		at := round(p)
		if known && at == before {
			c.found(Fault{Repeated, polygon, ring, i, polygon, ring, i - 1})
		}
		before, known = at, true
	}
	return all
}
