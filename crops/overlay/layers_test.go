package overlay

import (
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
)

// TestLayers: what is found of maps that are held in files is what is found of lists,
// in the same order and to the last bit, however few boxes are indexed at once.
func TestLayers(t *testing.T) {
	defer func(n int) { bandBoxes = n }(bandBoxes)
	rapid.Check(t, func(t *rapid.T) {
		bandBoxes = rapid.SampledFrom([]int{1, 2, 7, 1000}).Draw(t, "band")
		parcels := func(from int) (list []crops.Parcel) {
			for n := range rapid.IntRange(0, 25).Draw(t, "n") {
				class := rapid.SampledFrom([]crops.Class{crops.ClassProduction, crops.ClassYoung, crops.ClassForest}).Draw(t, "class")
				at := func(what string) float64 { return float64(rapid.IntRange(-400, 400).Draw(t, what)) }
				list = append(list, cropstest.Square(from+n, class, at("east"), at("north"), 10+math.Abs(at("size"))))
			}
			return list
		}
		a, b := parcels(1000), parcels(2000)
		var l Layers
		defer l.Close()
		for i := range a {
			must(t, l.A.Add(&a[i]))
		}
		for i := range b {
			must(t, l.B.Add(&b[i]))
		}
		for range 2 {
			want, unwanted := Overlaps(a, b, 0.01)
			got, undecided, err := l.Overlaps(0.01)
			must(t, err)
			if diff := cmp.Diff(want, got); diff != "" || len(unwanted) != len(undecided) {
				t.Fatalf("(-lists +layers):\n%s\n%v %v", diff, unwanted, undecided)
			}
			coca := slices.DeleteFunc(slices.Clone(want), func(o Overlap) bool { return !o.ClassA.Coca() || !o.ClassB.Coca() })
			twice, unsure := DoubleCounted(a, b, coca)
			again, unsure2, err := l.DoubleCounted(coca)
			must(t, err)
			if twice != again || len(unsure) != len(unsure2) {
				t.Fatalf("%v ha twice by lists, %v by layers; %v %v", twice, again, unsure, unsure2)
			}
		}
	})
}

// TestPiled: parcels that are all at one place are refused, not compared each with each.
func TestPiled(t *testing.T) {
	defer func(n, each int64) { leastPairs, pairsEach = n, each }(leastPairs, pairsEach)
	var l Layers
	defer l.Close()
	for n := range 20 {
		for k, layer := range []*Layer{&l.A, &l.B} {
			p := cropstest.Square(1000*(k+1)+n, crops.ClassProduction, float64(n), 0, 100)
			must(t, layer.Add(&p))
		}
	}
	for _, limits := range [][2]int64{{400, 1}, {1, 10}} {
		leastPairs, pairsEach = limits[0], limits[1]
		if found, _, err := l.Overlaps(0); err != nil || len(found) != 400 {
			t.Errorf("%v: %d overlaps, %v", limits, len(found), err)
		}
	}
	for _, limits := range [][2]int64{{399, 1}, {1, 9}} {
		leastPairs, pairsEach = limits[0], limits[1]
		if found, _, err := l.Overlaps(0); err == nil || found != nil {
			t.Errorf("%v: %d overlaps, no error", limits, len(found))
		}
	}
}

func must(t interface{ Fatal(...any) }, err error) {
	if err != nil {
		t.Fatal(err)
	}
}
