package geom

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// bruteNearest tries many places of each segment, and narrows down around the best.
func bruteNearest(p Position, line []Position) float64 {
	best := math.Inf(1)
	for i := range line[1:] {
		a, b := line[i], line[i+1]
		low, high := 0.0, 1.0
		for range 12 {
			const steps = 20
			from, step, nearest := low, (high-low)/steps, 0
			least := math.Inf(1)
			for k := range steps + 1 {
				t := from + step*float64(k)
				if d := Distance(p, Position{a[0] + (b[0]-a[0])*t, a[1] + (b[1]-a[1])*t}); d < least {
					least, nearest = d, k
				}
			}
			low, high = max(0, from+step*float64(nearest-1)), min(1, from+step*float64(nearest+1))
			best = min(best, least)
		}
	}
	return best
}

func distanceTo(line []Position, p Position) (float64, int) {
	foot := NewLine(line).nearest(p)
	return foot.distance, foot.segment
}

func TestLineDistance(t *testing.T) {
	line := []Position{{-69, -16}, {-69, -15}, {-68, -15}}
	tests := []struct {
		p       Position
		want    float64
		segment int
	}{
		{Position{-69, -15.5}, 0, 0},
		{Position{-68.5, -15}, 0, 1},
		{Position{-69, -17}, Distance(Position{-69, -17}, line[0]), 0},
		{Position{-67, -15}, Distance(Position{-67, -15}, line[2]), 1},
		{Position{-70, -14}, Distance(Position{-70, -14}, line[1]), 0},
	}
	for _, test := range tests {
		got, segment := distanceTo(line, test.p)
		if math.Abs(got-test.want) > 1e-6 || segment != test.segment {
			t.Errorf("%v: %v m, segment %d, want %v, %d", test.p, got, segment, test.want, test.segment)
		}
	}
	if got, segment := distanceTo(line[2:], line[0]); got != Distance(line[0], line[2]) || segment != 0 {
		t.Errorf("to a single position: %v, %d", got, segment)
	}
	for _, odd := range [][]Position{nil, {{math.NaN(), 0}, {1, 1}}} {
		if got, segment := distanceTo(odd, line[0]); !math.IsNaN(got) || segment != -1 {
			t.Errorf("to %v: %v, %d", odd, got, segment)
		}
	}
	if got, segment := distanceTo(line, Position{0, 100}); !math.IsNaN(got) || segment != -1 {
		t.Errorf("from nowhere: %v, %d", got, segment)
	}
}

func TestLineDistanceProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.SampledFrom([]float64{1e-5, 0.01, 1, 5}).Draw(t, "size")
		place := anywhere(t, size)
		line := rapid.SliceOfN(place, 2, 8).Draw(t, "line")
		p := place.Draw(t, "p")
		if far := rapid.Float64Range(-1, 1).Draw(t, "far"); rapid.Bool().Draw(t, "is far") {
			p = Position{p[0] + 15*far, p[1] + 12*far}
		}
		got, segment := distanceTo(line, p)
		if want := bruteNearest(p, line); math.Abs(got-want) > 1e-3 {
			t.Errorf("%v m, want %v", got, want)
		}
		if own, _ := distanceTo(line[segment:segment+2], p); math.Abs(own-got) > 1e-6 {
			t.Errorf("segment %d is at %v m, not %v", segment, own, got)
		}
	})
}

func TestSide(t *testing.T) {
	north := []Position{{-69, -16}, {-69, -15}}
	left := []Position{{0, 0}, {4, 0}, {4, 4}}  // turns left
	right := []Position{{0, 4}, {4, 4}, {4, 0}} // turns right
	tests := []struct {
		name string
		p    Position
		line []Position
		want int
	}{
		{"west of north", Position{-70, -15.5}, north, 1},
		{"east of north", Position{-68, -15.5}, north, -1},
		{"by 11 mm", Position{-69 + 1e-7, -15.5}, north, -1},
		{"on it", Position{-69, -15.5}, north, 0},
		{"on its end", Position{-69, -15}, north, 0},
		{"beyond its end", Position{-68.9, -14}, north, -1},
		{"straight beyond its end", Position{-69, -14}, north, 0},
		{"inside the turn", Position{1, 1}, left, 1},
		{"outside the turn", Position{5, -1}, left, -1},
		{"outside, left of the first", Position{5, 0.001}, left, -1},
		{"outside, behind the last", Position{4.1, -3}, left, -1},
		{"outside, straight on", Position{5, 0}, left, -1},
		{"inside the right turn", Position{1, 1}, right, -1},
		{"outside the right turn", Position{5, 5}, right, 1},
		{"repeated corner", Position{5, -1}, []Position{{0, 0}, {4, 0}, {4, 0}, {4, 4}}, -1},
		{"repeated end", Position{1, 1}, []Position{{0, 0}, {0, 0}, {4, 0}, {4, 0}}, 1},
		{"no line", Position{1, 1}, []Position{{0, 0}}, 0},
		{"standing", Position{1, 1}, []Position{{0, 0}, {0, 0}}, 0},
		{"nowhere", Position{math.NaN(), 1}, left, 0},
	}
	for _, test := range tests {
		if got := NewLine(test.line).Side(test.p); got != test.want {
			t.Errorf("%s: %d, want %d", test.name, got, test.want)
		}
	}
}

// Along a ring, left is inside if it is counter-clockwise.
func TestSideOfRing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pts := simpleRing(8).Draw(t, "ring")
		for i := range pts {
			pts[i] = point{2 * pts[i].x, 2 * pts[i].y}
		}
		p := grid(16).Draw(t, "p")
		// The line begins and ends within an edge, so as to have no corner there.
		middle := point{(pts[0].x + pts[len(pts)-1].x) / 2, (pts[0].y + pts[len(pts)-1].y) / 2}
		line := closed(append([]point{middle}, pts...))
		want := turn(pts)
		switch bruteWhere(pts, exactly(p)) {
		case Boundary:
			want = 0
		case Outside:
			want = -want
		}
		if got := NewLine(line).Side(closed([]point{p})[0]); got != want {
			t.Errorf("%v: %d, want %d", p, got, want)
		}
	})
}

func BenchmarkLineLocate(b *testing.B) {
	border := NewLine(countries(b)[0][0][0])
	for b.Loop() {
		border.Locate(Position{-68.9, -15.5})
	}
}
