package geom

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

func TestDistance(t *testing.T) {
	lib := reference[geographicLib](t, "geographiclib.json")
	worst := 0.0
	for i, row := range reference[[]distanceRow](t, "distances.json") {
		want, _ := row.Metres.Float64()
		got := Distance(row.A, row.B)
		off := math.Abs(got - want)
		worst = max(worst, off)
		if !(off <= 1e-8) {
			t.Errorf("%v %v: %.12f m, want %.12f", row.A, row.B, got, want)
		}
		if math.Abs(lib.Distances[i]-want) > 2e-8 {
			t.Errorf("%v %v: GeographicLib has %.12f, want %.12f", row.A, row.B, lib.Distances[i], want)
		}
		if back := Distance(row.B, row.A); math.Abs(back-got) > 1e-8 {
			t.Errorf("%v %v: %.12f m there, %.12f back", row.A, row.B, got, back)
		}
	}
	for _, row := range lib.Far {
		if got := Distance(row.Ends[0], row.Ends[1]); !(math.Abs(got-row.Metres) <= 1e-6) {
			t.Errorf("%v: %.9f m, want %.9f", row.Ends, got, row.Metres)
		}
	}
	t.Logf("off by up to %.1e m", worst)
}

func TestDistanceOddInput(t *testing.T) {
	if got := Distance(Position{-68, -16}, Position{-68, -16}); got != 0 {
		t.Errorf("to itself: %v", got)
	}
	if got := Distance(Position{-180, 10}, Position{180, 10}); got > 1e-6 {
		t.Errorf("round the world: %v", got)
	}
	if got := Distance(Position{20, 90}, Position{-130, 90}); got > 1e-6 {
		t.Errorf("at the pole: %v", got)
	}
	for _, p := range []Position{{math.NaN(), 0}, {0, math.Inf(-1)}, {0, 91}} {
		if got := Distance(p, Position{}); !math.IsNaN(got) {
			t.Errorf("from %v: %v", p, got)
		}
	}
}

// It is a metric, and the method for opposite positions gives what the other does.
func TestDistanceProperties(t *testing.T) {
	place := rapid.Custom(func(t *rapid.T) Position {
		return Position{rapid.Float64Range(-180, 180).Draw(t, "lon"), rapid.Float64Range(-90, 90).Draw(t, "lat")}
	})
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := place.Draw(t, "a"), place.Draw(t, "b"), place.Draw(t, "c")
		ab, ba := Distance(a, b), Distance(b, a)
		if math.Abs(ab-ba) > 1e-6 {
			t.Errorf("%v there, %v back", ab, ba)
		}
		if sum := Distance(a, c) + Distance(c, b); ab > sum+1e-3 {
			t.Errorf("straight %v, over c %v", ab, sum)
		}
		equatorial := math.Abs(a[1])+math.Abs(b[1]) < 1e-9
		if across := distanceAcross(a, b); ab > 15e6 && !equatorial && math.Abs(across-ab) > 1e-3 {
			t.Errorf("distanceAcross = %v, want %v", across, ab)
		}
	})
}

func BenchmarkDistance(b *testing.B) {
	for b.Loop() {
		Distance(Position{-68, -16}, Position{-68.1, -16.2})
	}
}
