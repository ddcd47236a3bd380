package geom

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// plots draws outlines that often have edges and corners in common: on a few
// places, or anywhere, some of them a degree wide.
func plots(t *rapid.T, n int) (all [][][][]Position) {
	size := rapid.SampledFrom([]int64{3, 6, 1000}).Draw(t, "size")
	scale := rapid.SampledFrom([]float64{1, 1e3, 1e6 / float64(size)}).Draw(t, "scale")
	for range n {
		ring := closed(simpleRing(size).Draw(t, "ring"))
		if rapid.Bool().Draw(t, "turned") {
			for i, k := 0, len(ring)-1; i < k; i, k = i+1, k-1 {
				ring[i], ring[k] = ring[k], ring[i]
			}
		}
		for i, p := range ring {
			ring[i] = Position{-69 + p[0]*scale, -15 + p[1]*scale}
		}
		all = append(all, [][][]Position{{ring}})
	}
	return all
}

// agree compares areas; off is what they may differ by beside rounding.
func agree(t *rapid.T, what string, got, want, off float64) {
	t.Helper()
	if math.Abs(got-want) > off+1e-6+1e-9*math.Abs(want) {
		t.Errorf("%s: %v m², want %v", what, got, want)
	}
}

// What areas have in common adds up, whatever edges and corners they share.
func TestCommon(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := plots(t, 3)
		a, b, c := s[0], s[1], s[2]
		common := func(a [][][]Position, others ...[][][]Position) float64 {
			m2, ok := Common(a, others...)
			if !ok {
				t.Fatalf("undecided: %v and %v", a, others)
			}
			return m2
		}
		ab, aa, bb := common(a, b), common(a, a), common(b, b)
		box := Bounds(a).Union(Bounds(b)).Union(Bounds(c))
		around := [][][]Position{{{box.Min, {box.Max[0], box.Min[1]}, box.Max, {box.Min[0], box.Max[1]}, box.Min}}}
		all := 1e-9 * common(around, around)
		if box := Bounds(a); box.isLocal() && max(box.Max[0]-box.Min[0], box.Max[1]-box.Min[1]) < 0.003 { // edges are geodesics there
			agree(t, "with itself", aa, Area(a), 1)
		}
		if ab > min(aa, bb)*(1+1e-9)+1e-6 {
			t.Errorf("%v m² of %v and %v", ab, aa, bb)
		}
		agree(t, "the other way", common(b, a), ab, all)
		agree(t, "twice", common(a, b, b), ab, all)
		agree(t, "with what is around", common(a, around), aa, all)
		agree(t, "of two", common(around, a, b), aa+bb-ab, all)
		if box.Min[0] < Bounds(a).Min[0] && box.Min[1] < Bounds(a).Min[1] && box.Max[0] > Bounds(a).Max[0] && box.Max[1] > Bounds(a).Max[1] {
			agree(t, "with the rest", common(b, [][][]Position{{around[0][0], a[0][0]}}), bb-ab, all)
		}
		three := common(around, a, b, c) - common(around, a, b) - common(around, a, c) - common(around, b, c) + aa + bb + common(c, c)
		agree(t, "with two", common(a, b, c), ab+common(a, c)-three, 10*all)
	})
}

// Outlines of many edges go by an index, and give what few do.
func TestCommonOfMany(t *testing.T) {
	round := func(x float64, n int) [][][]Position {
		ring := make([]Position, n+1)
		for i := range ring {
			sin, cos := math.Sincos(2 * math.Pi * float64(i%n) / float64(n))
			r := 0.01 * (1 + 0.3*float64(i%2))
			ring[i] = Position{x + r*cos, -15 + r*sin}
		}
		return [][][]Position{{ring}}
	}
	a, b := round(-69, 200), round(-68.99, 300)
	got, ok := Common(a, b)
	whole, _ := Common(a, a)
	rest, _ := Common([][][]Position{{{{-69.1, -15.1}, {-68.9, -15.1}, {-68.9, -14.9}, {-69.1, -14.9}, {-69.1, -15.1}}, a[0][0]}}, b)
	if !ok || math.Abs(whole-Area(a)) > 0.01 || math.Abs(got+rest-Area(b)) > 0.01 || got < 0.3*whole {
		t.Errorf("%v m² of %v and %v, the rest %v", got, whole, Area(b), rest)
	}
}

// What cannot be is not said: an outline out of range, or one that crosses itself
// where the other lies.
func TestCommonUndecided(t *testing.T) {
	bow := [][][]Position{{{{-69, -15}, {-68.99, -14.99}, {-68.99, -15}, {-69, -14.99}, {-69, -15}}}}
	nowhere := [][][]Position{{{{-69, -15}, {math.NaN(), -14.995}, {-68.99, -15}, {-69, -15}}}}
	for _, x := range []float64{-68.999, -68.992} {
		square := [][][]Position{{block(x, -14.9955, 0.001)}}
		for _, odd := range [][][][]Position{bow, nowhere} {
			if m2, ok := Common(square, odd); ok && m2 > 0 {
				t.Errorf("%v m² of %v with %v", m2, square, odd)
			}
		}
		if m2, ok := Common(square); m2 != 0 || !ok {
			t.Errorf("%v m² with nothing, %v", m2, ok)
		}
	}
}

func BenchmarkCommon(b *testing.B) {
	shape := func(x float64) [][][]Position {
		ring := make([]Position, 13)
		for i := range ring {
			sin, cos := math.Sincos(2 * math.Pi * float64(i%12) / 12)
			r := 0.0005 * (1 + 0.3*float64(i%2))
			ring[i] = Position{x + r*cos, -15 + r*sin}
		}
		return [][][]Position{{ring}}
	}
	x, y := shape(-69), shape(-68.9996)
	for b.Loop() {
		Common(x, y)
	}
}
