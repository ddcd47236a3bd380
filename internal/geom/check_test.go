package geom

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// at is a Fault of two places in one ring or polygon.
func at(kind FaultKind, polygon, ring, index, otherPolygon, otherRing, otherIndex int) Fault {
	return Fault{kind, polygon, ring, index, otherPolygon, otherRing, otherIndex}
}

// outline is the closed ring through x, y, x, y, …
func outline(xy ...float64) []Position {
	var ring []Position
	for i := 0; i+1 < len(xy); i += 2 {
		ring = append(ring, Position{xy[i], xy[i+1]})
	}
	return append(ring, ring[0])
}

// block is a counter-clockwise square, and pit a clockwise one.
func block(x, y, size float64) []Position {
	return outline(x, y, x+size, y, x+size, y+size, x, y+size)
}

func pit(x, y, size float64) []Position {
	return outline(x, y, x, y+size, x+size, y+size, x+size, y)
}

func TestCheckRing(t *testing.T) {
	nan, inf := math.NaN(), math.Inf(1)
	tests := []struct {
		name string
		ring []Position
		want []Fault
	}{
		{"sound", block(0, 0, 4), nil},
		{"triangle", outline(0, 0, 4, 0, 0, 4), nil},
		{"the world", outline(-180, -90, 180, -90, 180, 90, -180, 90), nil},
		{"empty", nil, []Fault{fault(Short, 0, 0, -1)}},
		{"three", []Position{{0, 0}, {1, 0}, {0, 0}}, []Fault{fault(Short, 0, 0, -1)}},
		{"NaN", []Position{{0, 0}, {nan, 0}, {1, 1}, {0, 0}}, []Fault{fault(Range, 0, 0, 1)}},
		{"infinite", []Position{{0, 0}, {1, 0}, {1, -inf}, {0, 0}}, []Fault{fault(Range, 0, 0, 2)}},
		{"beyond", []Position{{180.00000001, 0}, {-180, 90.1}, {1, 1}, {180.00000001, 0}},
			[]Fault{fault(Range, 0, 0, 0), fault(Range, 0, 0, 1), fault(Range, 0, 0, 3)}},
		{"open", []Position{{0, 0}, {1, 0}, {1, 1}, {0, 1}}, []Fault{fault(Open, 0, 0, 3)}},
		{"open by a hair", []Position{{0, 0}, {1, 0}, {1, 1}, {0, 1e-12}}, []Fault{fault(Open, 0, 0, 3)}},
		{"repeated", outline(0, 0, 1, 0, 1, 0, 1, 1), []Fault{at(Repeated, 0, 0, 2, 0, 0, 1)}},
		{"repeated at 3 mm", outline(0, 0, 1, 0, 1, 3e-8, 1, 1), []Fault{at(Repeated, 0, 0, 2, 0, 0, 1)}},
		{"not repeated at 11 mm", outline(0, 0, 1, 0, 1, 1e-7, 1, 1), nil},
		{"repeated last", outline(0, 0, 1, 0, 1, 1, 0, 0), []Fault{at(Repeated, 0, 0, 4, 0, 0, 3)}},
		{"one place", outline(1, 1, 1, 1, 1, 1),
			[]Fault{fault(Degenerate, 0, 0, -1), at(Repeated, 0, 0, 1, 0, 0, 0), at(Repeated, 0, 0, 2, 0, 0, 1), at(Repeated, 0, 0, 3, 0, 0, 2)}},
		{"flat", outline(0, 0, 1, 1, 3, 3, 2, 2), []Fault{fault(Degenerate, 0, 0, -1)}},
		{"there and back", outline(0, 0, 1, 0, 0, 0, 1, 0), []Fault{fault(Degenerate, 0, 0, -1)}},
		{"bow tie", outline(0, 0, 2, 2, 2, 0, 0, 2), []Fault{at(Crossing, 0, 0, 2, 0, 0, 0)}},
		{"bow tie without area", outline(0, 0, 1, 1, 1, 0, 0, 1), []Fault{at(Crossing, 0, 0, 2, 0, 0, 0)}},
		{"spike", outline(0, 0, 4, 0, 4, 4, 4, 6, 4, 3, 0, 4), []Fault{at(Crossing, 0, 0, 3, 0, 0, 1)}},
		{"spike at a corner", outline(0, 0, 4, 0, 4, 4, 6, 4, 0, 4), []Fault{at(Crossing, 0, 0, 3, 0, 0, 1)}},
		{"spike at the start", outline(0, 0, 4, 0, 4, 4, 5, 4, 5, 0), []Fault{at(Crossing, 0, 0, 4, 0, 0, 0)}},
		{"touches in a corner", outline(0, 0, 4, 0, 4, 4, 2, 0, 0, 4), []Fault{at(Crossing, 0, 0, 2, 0, 0, 0)}},
		{"passes a corner twice", outline(0, 0, 4, 0, 2, 2, 4, 4, 0, 4, 2, 2), []Fault{at(Crossing, 0, 0, 4, 0, 0, 1)}},
		{"runs along itself", outline(0, 0, 4, 0, 4, 2, 3, 0, 1, 0, 0, 2), []Fault{at(Crossing, 0, 0, 2, 0, 0, 0)}},
		{"crossing by its index", outline(0, 0, 4, 0, 4, 0, 4, 4, 2, -1, 0, 4), []Fault{at(Repeated, 0, 0, 2, 0, 0, 1), at(Crossing, 0, 0, 3, 0, 0, 0)}},
		{"clockwise", pit(0, 0, 4), []Fault{fault(Winding, 0, 0, -1)}},
		{"thin", outline(0, 0, 1, 0, 2, 1e-7), nil},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, CheckPolygon([][]Position{test.ring})); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

func TestCheckPolygons(t *testing.T) {
	big := block(0, 0, 10)
	crossed := outline(1, 1, 2, 2, 2, 1, 1, 2)
	tests := []struct {
		name string
		mp   [][][]Position
		want []Fault
	}{
		{"nothing", nil, nil},
		{"no ring", [][][]Position{{}}, []Fault{fault(Short, 0, 0, -1)}},
		{"hole", [][][]Position{{big, pit(1, 1, 2)}}, nil},
		{"hole wound wrong", [][][]Position{{big, block(1, 1, 2)}}, []Fault{fault(Winding, 0, 1, -1)}},
		{"hole outside", [][][]Position{{big, pit(11, 1, 2)}}, []Fault{at(Hole, 0, 1, -1, 0, 0, -1)}},
		{"hole around", [][][]Position{{block(1, 1, 2), pit(0, 0, 10)}}, []Fault{at(Hole, 0, 1, -1, 0, 0, -1)}},
		{"hole outside, touching", [][][]Position{{big, outline(10, 5, 12, 6, 12, 4)}}, []Fault{at(Hole, 0, 1, -1, 0, 0, -1)}},
		{"hole across", [][][]Position{{big, pit(9, 1, 2)}}, []Fault{at(HoleCrossing, 0, 1, 3, 0, 0, 1)}},
		{"hole is shell", [][][]Position{{big, pit(0, 0, 10)}}, []Fault{at(HoleCrossing, 0, 1, 3, 0, 0, 0)}},
		{"hole along the edge", [][][]Position{{big, pit(0, 1, 2)}}, []Fault{at(HoleCrossing, 0, 1, 0, 0, 0, 3)}},
		{"hole touches", [][][]Position{{big, outline(0, 5, 2, 6, 2, 4)}}, nil},
		{"hole touches corner", [][][]Position{{big, outline(0, 0, 2, 3, 3, 2)}}, nil},
		{"hole touches twice", [][][]Position{{big, outline(0, 5, 5, 6, 10, 5, 5, 4)}}, []Fault{at(Disconnected, 0, 1, -1, 0, 0, -1)}},
		{"holes in a ring", [][][]Position{{big, outline(0, 5, 5, 6, 5, 5), outline(10, 5, 5, 5, 5, 6)}}, []Fault{at(HoleCrossing, 0, 2, 1, 0, 1, 1)}},
		{"holes in a chain", [][][]Position{{big, outline(0, 5, 5, 5, 4, 4), outline(10, 5, 6, 4, 5, 5)}}, []Fault{at(Disconnected, 0, 2, -1, 0, 0, -1)}},
		{"two holes", [][][]Position{{big, pit(1, 1, 2), pit(4, 4, 2)}}, nil},
		{"two holes in a corner", [][][]Position{{big, pit(1, 1, 2), pit(3, 3, 2)}}, nil},
		{"hole in a hole", [][][]Position{{big, pit(1, 1, 5), pit(2, 2, 2)}}, []Fault{at(Nested, 0, 2, -1, 0, 1, -1)}},
		{"hole around a hole", [][][]Position{{big, pit(2, 2, 2), pit(1, 1, 5)}}, []Fault{at(Nested, 0, 1, -1, 0, 2, -1)}},
		{"holes cross", [][][]Position{{big, pit(1, 1, 2), pit(2, 2, 2)}}, []Fault{at(HoleCrossing, 0, 2, 0, 0, 1, 1)}},
		{"a crossed hole is not compared", [][][]Position{{block(5, 5, 1), crossed}}, []Fault{at(Crossing, 0, 1, 2, 0, 1, 0)}},
		{"two", [][][]Position{{block(0, 0, 2)}, {block(3, 0, 2)}}, nil},
		{"two in a corner", [][][]Position{{block(0, 0, 2)}, {block(2, 2, 2)}}, nil},
		{"two corners", [][][]Position{{big}, {outline(10, 0, 15, 5, 10, 10, 12, 5)}}, nil},
		{"neighbours", [][][]Position{{block(0, 0, 2)}, {block(2, 0, 2)}}, []Fault{at(Overlap, 1, 0, 3, 0, 0, 1)}},
		{"neighbours but for rounding", [][][]Position{{block(0, 0, 2)}, {block(2.00000004, 0, 2)}}, []Fault{at(Overlap, 1, 0, 3, 0, 0, 1)}},
		{"neighbours 1 cm apart", [][][]Position{{block(0, 0, 2)}, {block(2.0000001, 0, 2)}}, nil},
		{"overlap", [][][]Position{{block(0, 0, 2)}, {block(1, 1, 2)}}, []Fault{at(Overlap, 1, 0, 3, 0, 0, 2)}},
		{"twice the same", [][][]Position{{big}, {big}}, []Fault{at(Overlap, 1, 0, 0, 0, 0, 0)}},
		{"one in the other", [][][]Position{{big}, {block(1, 1, 2)}}, []Fault{at(Overlap, 1, 0, -1, 0, 0, -1)}},
		{"one around the other", [][][]Position{{block(1, 1, 2)}, {big}}, []Fault{at(Overlap, 0, 0, -1, 1, 0, -1)}},
		{"island in a lake", [][][]Position{{big, pit(1, 1, 5)}, {block(2, 2, 2)}}, nil},
		{"island touches its lake", [][][]Position{{big, pit(1, 1, 5)}, {outline(1, 2, 3, 2, 6, 4, 3, 3)}}, nil},
		{"island with a lake with an island", [][][]Position{{block(4, 4, 1)}, {big, pit(1, 1, 8)}, {block(2, 2, 5), pit(3, 3, 3)}}, nil},
		{"cross", [][][]Position{{outline(0, 1, 3, 1, 3, 2, 0, 2)}, {outline(1, 0, 2, 0, 2, 3, 1, 3)}}, []Fault{at(Overlap, 1, 0, 3, 0, 0, 0)}},
		{"hole in another polygon", [][][]Position{{block(0, 0, 1), pit(4, 4, 1)}, {block(3, 3, 3)}}, []Fault{at(Hole, 0, 1, -1, 0, 0, -1)}},
		{"in order", [][][]Position{{pit(0, 0, 1)}, {block(5, 5, 1), block(5, 5, 2)}, {block(0, 0, 2)[:4]}}, []Fault{
			fault(Winding, 0, 0, -1), fault(Winding, 1, 1, -1), at(HoleCrossing, 1, 1, 0, 1, 0, 0), fault(Open, 2, 0, 3)}},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, Check(test.mp)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

func TestCheckLine(t *testing.T) {
	tests := []struct {
		name string
		line []Position
		want []Fault
	}{
		{"sound", []Position{{0, 0}, {1, 1}, {1, 0}, {0, 1}}, nil},
		{"empty", nil, []Fault{fault(Short, 0, 0, -1)}},
		{"one", []Position{{0, 0}}, []Fault{fault(Short, 0, 0, -1)}},
		{"standing", []Position{{0, 0}, {0, 0}, {1, 1}}, []Fault{at(Repeated, 0, 0, 1, 0, 0, 0)}},
		{"out of range", []Position{{0, 0}, {0, 91}, {0, 91}}, []Fault{fault(Range, 0, 0, 1), fault(Range, 0, 0, 2)}},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, CheckLine(test.line)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

func TestSwapped(t *testing.T) {
	for i, mp := range countries(t) {
		if Swapped(mp) {
			t.Errorf("country %d as it is", i)
		}
		var turned [][][]Position
		for _, polygon := range mp {
			var rings [][]Position
			for _, ring := range polygon {
				var out []Position
				for _, p := range ring {
					out = append(out, Position{p[1], p[0]})
				}
				rings = append(rings, out)
			}
			turned = append(turned, rings)
		}
		if !Swapped(turned) {
			t.Errorf("country %d with latitude first", i)
		}
		if Swapped(append(turned, mp[0])) {
			t.Errorf("country %d half and half", i)
		}
	}
	if Swapped([][][]Position(nil)) || Swapped([][][]Position{{}, {nil}}) || SwappedLine(nil) || SwappedLine([]Position{{math.NaN(), -68}}) {
		t.Error("nothing is swapped")
	}
	if !SwappedLine([]Position{{-16, -68}}) {
		t.Error("a point with latitude first")
	}
}

func TestFaultKindString(t *testing.T) {
	if got := HoleCrossing.String(); got != "hole-crossing" {
		t.Error(got)
	}
	if got := Winding.String(); got != "winding" {
		t.Error(got)
	}
	if got := (Winding + 1).String(); got != "unknown" {
		t.Error(got)
	}
}

func TestCheckCountries(t *testing.T) {
	for i, mp := range countries(t) {
		if faults := Check(Rewind(mp)); len(faults) > 0 {
			t.Errorf("country %d: %v", i, faults)
		}
	}
}
