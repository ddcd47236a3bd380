package geom

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

func TestContains(t *testing.T) {
	lake := [][][]Position{{block(0, 0, 10), pit(2, 2, 4)}, {block(3, 3, 1)}}
	tests := []struct {
		p    Position
		want Where
	}{
		{Position{1, 1}, Inside},
		{Position{0, 0}, Boundary},
		{Position{5, 0}, Boundary},
		{Position{10, 10}, Boundary},
		{Position{2, 5}, Boundary},
		{Position{5, 5}, Outside},
		{Position{3.5, 3.5}, Inside},
		{Position{3, 3.5}, Boundary},
		{Position{11, 5}, Outside},
		{Position{-1e-7, 5}, Outside},
		{Position{-4e-8, 5}, Boundary}, // to 1e-7 degree
		{Position{math.NaN(), 5}, Outside},
		{Position{500, 5}, Outside},
	}
	for _, test := range tests {
		if got := NewOutline(lake).Contains(test.p); got != test.want {
			t.Errorf("%v is %v, want %v", test.p, got, test.want)
		}
	}
	for _, mp := range [][][][]Position{nil, {}, {{}}, {{nil}}, {{{{math.NaN(), 0}, {1, 1}, {0, 2}}}}} {
		if got := NewOutline(mp).Contains(Position{0.5, 1}); got != Outside {
			t.Errorf("%v: %v", mp, got)
		}
	}
}

// La Paz, Chulumani, Putina Punco, Puno and Arica.
func TestContainsTowns(t *testing.T) {
	outlines := countries(t)
	towns := map[Position][2]Where{
		{-68.15, -16.5}: {Inside, Outside}, {-67.53, -16.41}: {Inside, Outside},
		{-69.05, -14.1}: {Outside, Inside}, {-70.03, -15.84}: {Outside, Inside}, {-70.3, -18.48}: {Outside, Outside},
	}
	for p, want := range towns {
		if got := [2]Where{NewOutline(outlines[0]).Contains(p), NewOutline(outlines[1]).Contains(p)}; got != want {
			t.Errorf("%v: %v, want %v", p, got, want)
		}
	}
}

func TestContainsAgreesWithRationals(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.SampledFrom([]int64{3, 6, 100}).Draw(t, "size")
		pts, _ := distinct(closed(rapid.SliceOfN(grid(size), 1, 10).Draw(t, "ring")), nil, nil)
		p := grid(size).Draw(t, "p")
		want := bruteWhere(pts, exactly(p))
		if got := NewOutline([][][]Position{{closed(pts)}}).Contains(closed([]point{p})[0]); got != want {
			t.Errorf("%v in %v: %v, want %v", p, pts, got, want)
		}
	})
}

func TestRewind(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ring := rapid.Custom(func(t *rapid.T) []Position {
			return closed(rapid.SliceOfN(grid(5), 1, 8).Draw(t, "ring"))
		})
		mp := rapid.SliceOfN(rapid.SliceOfN(ring, 0, 3), 0, 3).Draw(t, "mp")
		once := Rewind(mp)
		for i, polygon := range once {
			for k, ring := range polygon {
				if got := winding(ring); got == -wanted(k) {
					t.Errorf("polygon %d, ring %d: %v", i, k, ring)
				}
				if ring[0] != mp[i][k][0] {
					t.Errorf("polygon %d, ring %d begins at %v, want %v", i, k, ring[0], mp[i][k][0])
				}
				if got, want := math.Abs(AreaRing(ring)), math.Abs(AreaRing(mp[i][k])); math.Abs(got-want) > 1e-9 {
					t.Errorf("polygon %d, ring %d has %v m², want %v", i, k, got, want)
				}
			}
		}
		if diff := cmpDiff(once, Rewind(once)); diff != "" {
			t.Error(diff)
		}
	})
}

func TestRewindOddInput(t *testing.T) {
	if Rewind(nil) != nil || RewindPolygon(nil) != nil {
		t.Error("nil is not nil")
	}
	odd := [][][]Position{{}, {nil, {}}, {{{math.Inf(1), 0}, {1, 0}, {0, -1}}}}
	if diff := cmpDiff(odd, Rewind(odd)); diff != "" {
		t.Error(diff)
	}
	mp := [][][]Position{{pit(0, 0, 1)}}
	Rewind(mp)[0][0][0][0] = 7
	if mp[0][0][0][0] != 0 || winding(mp[0][0]) != -1 {
		t.Error("the original is changed")
	}
}
