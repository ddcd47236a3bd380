package geom

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func anyBox(size float64) *rapid.Generator[Box] {
	return rapid.Custom(func(t *rapid.T) Box {
		x, y := float64(rapid.IntRange(-50, 50).Draw(t, "x")), float64(rapid.IntRange(-50, 50).Draw(t, "y"))
		return Box{Position{x, y}, Position{x + size*rapid.Float64Range(-0.1, 1).Draw(t, "w"), y + size*rapid.Float64Range(-0.1, 1).Draw(t, "h")}}
	})
}

func TestIndex(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		boxes := rapid.SliceOfN(anyBox(5), 0, 700).Draw(t, "boxes")
		boxes = append(boxes, boxes...)
		x := NewIndex(boxes)
		for range 5 {
			box := anyBox(rapid.SampledFrom([]float64{1, 10, 200}).Draw(t, "size")).Draw(t, "box")
			var want []int
			for i, b := range boxes {
				if !b.Empty() && !box.Empty() && b.Intersects(box) {
					want = append(want, i)
				}
			}
			if diff := cmpDiff(want, slices.Sorted(x.Search(box))); diff != "" {
				t.Errorf("%v (-want +got):\n%s", box, diff)
			}
			for i := range x.Search(box) {
				if !slices.Contains(want, i) {
					t.Errorf("%d first", i)
				}
				break
			}
		}
	})
}

func TestIndexOddInput(t *testing.T) {
	all := Box{Position{-180, -90}, Position{180, 90}}
	nan := math.NaN()
	x := NewIndex([]Box{nothing, {Position{nan, 0}, Position{1, 1}}, {Position{0, 0}, Position{0, 0}}, {Position{0, 0}, Position{nan, nan}}})
	if got := slices.Collect(x.Search(all)); !slices.Equal(got, []int{2}) {
		t.Errorf("found %v", got)
	}
	for range x.Search(nothing) {
		t.Error("found in nothing")
	}
	for range NewIndex(nil).Search(all) {
		t.Error("found nothing")
	}
}

func TestBounds(t *testing.T) {
	mp := [][][]Position{{{{1, 2}, {3, -4}, {math.NaN(), 0}}}, {{{-5, 6}, {500, 0}}}}
	if got, want := Bounds(mp), (Box{Position{-5, -4}, Position{3, 6}}); got != want {
		t.Errorf("%v, want %v", got, want)
	}
	if !Bounds(nil).Empty() || !BoundsLine([]Position{{math.Inf(1), 0}}).Empty() {
		t.Error("nothing has bounds")
	}
}

func TestCentroid(t *testing.T) {
	tests := []struct {
		name string
		mp   [][][]Position
		want Position
		ok   bool
	}{
		{"square", [][][]Position{{block(-68, -16, 2)}}, Position{-67, -15}, true},
		{"clockwise", [][][]Position{{pit(-68, -16, 2)}}, Position{-67, -15}, true},
		{"triangle", [][][]Position{{outline(0, 0, 3, 0, 0, 3)}}, Position{1, 1}, true},
		{"with a hole", [][][]Position{{block(0, 0, 4), block(2, 0, 2)}}, Position{10. / 6, 14. / 6}, true},
		{"two", [][][]Position{{block(0, 0, 1)}, {block(3, 0, 1)}}, Position{2, 0.5}, true},
		{"nothing", nil, Position{}, false},
		{"empty", [][][]Position{{}, {nil}}, Position{}, false},
		{"flat", [][][]Position{{outline(0, 0, 1, 1, 2, 2)}}, Position{}, false},
		{"out of range", [][][]Position{{outline(0, 0, 1000, 0, 0, 3)}}, Position{}, false},
	}
	for _, test := range tests {
		got, ok := Centroid(test.mp)
		if ok != test.ok || math.Hypot(got[0]-test.want[0], got[1]-test.want[1]) > 1e-12 {
			t.Errorf("%s: %v, %v, want %v", test.name, got, ok, test.want)
		}
	}
}

func BenchmarkIndex(b *testing.B) {
	var boxes []Box
	for i := range 100_000 {
		x, y := float64(i%317)/10, float64(i/317)/10
		boxes = append(boxes, Box{Position{x, y}, Position{x + 0.09, y + 0.09}})
	}
	x := NewIndex(boxes)
	b.Run("new", func(b *testing.B) {
		for b.Loop() {
			NewIndex(boxes)
		}
	})
	b.Run("search", func(b *testing.B) {
		for b.Loop() {
			for range x.Search(Box{Position{15, 15}, Position{15.05, 15.05}}) {
			}
		}
	})
}
