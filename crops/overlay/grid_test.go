package overlay

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// TestSquares: the overlaps of all squares are those of the whole maps, each once, whatever
// the size of the squares.
func TestSquares(t *testing.T) {
	r := rand.New(rand.NewPCG(20, 6))
	some := func(prefix byte) (list []crops.Parcel) {
		for n := range 120 {
			west, south := -69.1+r.Float64()/50, -16.1+r.Float64()/50
			east, north := west+r.Float64()/100, south+r.Float64()/100
			ring := record.Ring{{west, south}, {east, south}, {east, north}, {west, north}, {west, south}}
			p := crops.Parcel{Geometry: record.MultiPolygon{Coordinates: []record.Rings{{ring}}}}
			p.ID = record.ID([]byte{prefix, byte('0' + n/100), byte('0' + n/10%10), byte('0' + n%10)})
			list = append(list, p)
		}
		return list
	}
	a, b := some('a'), some('b')
	want, _ := Overlaps(a, b, 0)
	for _, g := range []Grid{0.0007, 0.01, 3} {
		cells := map[Square][2][]crops.Parcel{}
		for which, list := range [][]crops.Parcel{a, b} {
			for i := range list {
				for c := range g.Squares(&list[i]) {
					both := cells[c]
					both[which] = append(both[which], list[i])
					cells[c] = both
				}
			}
		}
		at := func(list []crops.Parcel, id record.ID) *crops.Parcel {
			return &list[slices.IndexFunc(list, func(p crops.Parcel) bool { return p.ID == id })]
		}
		var got []Overlap
		for c, both := range cells {
			found, _ := Overlaps(both[0], both[1], 0)
			for _, o := range found {
				if g.Home(at(a, o.A), at(b, o.B)) == c {
					got = append(got, o)
				}
			}
		}
		slices.SortFunc(got, func(x, y Overlap) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
		if len(want) < 100 || !slices.Equal(want, got) {
			t.Errorf("squares of %g: %d overlaps, not %d", float64(g), len(got), len(want))
		}
	}
	if !slices.Equal(slices.Collect(Grid(1).Squares(&crops.Parcel{})), nil) {
		t.Error("a parcel that is nowhere has a square")
	}
}
