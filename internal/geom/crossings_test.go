package geom

import (
	"math"
	"math/big"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func cmpDiff[T any](want, got T) string {
	return cmp.Diff(want, got, cmp.Comparer(func(a, b float64) bool { return a == b || a != a && b != b }))
}

func TestCrossings(t *testing.T) {
	north := []Position{{0, -2}, {0, 2}}
	peak := []Position{{-2, 2}, {0, 0}, {2, 2}}
	step := []Position{{-1, 2}, {-1, 0}, {1, 0}, {1, -2}}
	shelf := []Position{{-1, 2}, {-1, 0}, {1, 0}, {1, 2}}
	tests := []struct {
		name string
		a, b Position
		line []Position
		want []Meeting
	}{
		{"eastward", Position{-1, 0}, Position{3, 0}, north, []Meeting{{0.25, 0.25, 0, 0.5, 1, -1}}},
		{"westward", Position{3, 1}, Position{-1, 1}, north, []Meeting{{0.75, 0.75, 0, 0.75, -1, 1}}},
		{"past the end", Position{-1, 3}, Position{3, 3}, north, nil},
		{"short of it", Position{-3, 0}, Position{-1e-7, 0}, north, nil},
		{"ends on it", Position{-1, 0}, Position{0, 0}, north, []Meeting{{1, 1, 0, 0.5, 1, 0}}},
		{"begins on it", Position{0, 0}, Position{-1, 0}, north, []Meeting{{0, 0, 0, 0.5, 0, 1}}},
		{"over its end", Position{-1, 2}, Position{1, 2}, north, []Meeting{{0.5, 0.5, 0, 1, 0, 0}}},
		{"along all of it", Position{0, -4}, Position{0, 4}, north, []Meeting{{0.25, 0.75, 0, 0, 0, 0}}},
		{"along part of it", Position{0, 1}, Position{0, -1}, north, []Meeting{{0, 1, 0, 0.75, 0, 0}}},
		{"touches a corner", Position{-1, 0}, Position{1, 0}, peak, []Meeting{{0.5, 0.5, 1, 0, -1, -1}}},
		{"touches within the corner", Position{0, 0}, Position{0, 2}, peak, []Meeting{{0, 0, 1, 0, 0, 1}}},
		{"through a corner", Position{0, -1}, Position{0, 1}, peak, []Meeting{{0.5, 0.5, 1, 0, -1, 1}}},
		{"twice", Position{-4, 1}, Position{4, 1}, peak, []Meeting{{0.375, 0.375, 0, 0.5, -1, 1}, {0.625, 0.625, 1, 0.5, 1, -1}}},
		{"along and across", Position{-2, 0}, Position{2, 0}, step, []Meeting{{0.25, 0.75, 1, 0, -1, 1}}},
		{"along and back", Position{2, 0}, Position{-2, 0}, shelf, []Meeting{{0.25, 0.75, 2, 0, -1, -1}}},
		{"from within along", Position{0, 0}, Position{-2, 0}, shelf, []Meeting{{0, 0.5, 1, 0.5, 0, -1}}},
		{"standing on it", Position{0, 1}, Position{0, 1}, north, []Meeting{{0, 0, 0, 0.75, 0, 0}}},
		{"standing off it", Position{1, 1}, Position{1, 1}, north, nil},
		{"a line of one place", Position{-1, 0}, Position{1, 0}, []Position{{0, 0}, {0, 0}}, []Meeting{{0.5, 0.5, 1, 0, 0, 0}}},
		{"no line", Position{-1, 0}, Position{1, 0}, nil, nil},
		{"from nowhere", Position{math.Inf(1), 0}, Position{1, 0}, north, nil},
		{"repeated places", Position{-1, 0}, Position{1, 0}, []Position{{0, -2}, {0, -2}, {0, 2}, {0, 2}}, []Meeting{{0.5, 0.5, 1, 0.5, 1, -1}}},
	}
	for _, test := range tests {
		if diff := cmpDiff(test.want, NewLine(test.line).Crossings(test.a, test.b)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

// The sides told by Crossings are those in and out of a ring.
func TestCrossingsOfRing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.SampledFrom([]int64{3, 6, 12}).Draw(t, "size")
		pts := simpleRing(size).Draw(t, "ring")
		a, b := grid(size).Draw(t, "a"), grid(size).Draw(t, "b")
		if a == b {
			t.Skip("standing")
		}
		// Twice round, to see what the ring does where the line would end.
		line := closed(append(append([]point{}, pts...), pts...))
		ends := closed([]point{a, b})
		got := NewLine(line).Crossings(ends[0], ends[1])

		sideAt := func(fraction *big.Rat) int {
			return map[Where]int{Inside: turn(pts), Outside: -turn(pts)}[bruteWhere(pts, exactly(a).at(exactly(b), fraction))]
		}
		ts := cuts(a, b, pts)
		for i, s := range ts {
			f, _ := s.Float64()
			met := false
			for _, m := range got {
				met = met || m.From-1e-9 <= f && f <= m.To+1e-9
			}
			if want := sideAt(s) == 0; met != want {
				t.Errorf("at %v: met = %v, want %v", s, met, want)
			}
			if i == 0 {
				continue
			}
			middle := new(big.Rat).Mul(new(big.Rat).Add(ts[i-1], s), big.NewRat(1, 2))
			before, _ := ts[i-1].Float64()
			for _, m := range got {
				if side := sideAt(middle); side != 0 && math.Abs(m.From-f) < 1e-9 && m.Before != 0 && m.Before != side {
					t.Errorf("%+v: Before, want %d", m, side)
				}
				if side := sideAt(middle); side != 0 && math.Abs(m.To-before) < 1e-9 && m.After != 0 && m.After != side {
					t.Errorf("%+v: After, want %d", m, side)
				}
			}
		}
		for _, m := range got {
			if m.Segment < 0 || m.Segment >= len(line)-1 || m.At < 0 || m.At > 1 || m.From > m.To {
				t.Errorf("%+v is nowhere", m)
			}
			p, q := line[m.Segment], line[m.Segment+1]
			x := ends[0][0] + (ends[1][0]-ends[0][0])*m.From - p[0] - (q[0]-p[0])*m.At
			y := ends[0][1] + (ends[1][1]-ends[0][1])*m.From - p[1] - (q[1]-p[1])*m.At
			if math.Hypot(x, y) > 1e-12 {
				t.Errorf("%+v is not on both", m)
			}
		}
	})
}

func TestCross128(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := rapid.Custom(func(t *rapid.T) point {
			return point{rapid.Int64Range(-180e7, 180e7).Draw(t, "x"), rapid.Int64Range(-90e7, 90e7).Draw(t, "y")}
		})
		a, b, c := p.Draw(t, "a"), p.Draw(t, "b"), p.Draw(t, "c")
		want := ratOrient(exactly(a), exactly(b), exactly(c))
		if f, _ := want.Float64(); cross128(a, b, c) != f {
			t.Errorf("%v, want %v", cross128(a, b, c), f)
		}
	})
}
