package overlay

import (
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// DoubleCounted returns the hectares of a that b has too, by the pairs that
// [Overlaps] found: each counted once, however many parcels of b lie on it. Give it
// only the pairs that count: coca on both maps, of one date. Where parcels of b
// overlap one another in a way that cannot be computed, it returns these pairs and
// counts the largest of them: the ground is that or more.
func DoubleCounted(a, b []crops.Parcel, pairs []Overlap) (hectares float64, undecided []Undecided) {
	left, right := byID(a), byID(b)
	on := map[record.ID][]Overlap{}
	var order []record.ID // sums of floats depend on it
	for _, o := range pairs {
		if left[o.A] == nil || right[o.B] == nil {
			continue // of other parcels
		}
		if on[o.A] == nil {
			order = append(order, o.A)
		}
		on[o.A] = append(on[o.A], o)
	}
	for _, id := range order {
		var sum, most float64
		var shapes []outline
		for _, o := range on[id] {
			sum, most, shapes = sum+o.Hectares, max(most, o.Hectares), append(shapes, right[o.B].Geometry.Positions())
		}
		if !apart(shapes) {
			m2, err := common(left[id].Geometry.Positions(), shapes...)
			if sum = m2 / hectare; err != nil {
				sum = most
				for _, o := range on[id] {
					undecided = append(undecided, Undecided{o.A, o.B, err})
				}
			}
		}
		hectares += sum
	}
	return hectares, undecided
}

// apart reports whether no two outlines have ground in common, but for what the
// last digit of [crops.MicroHectares] does not show. It spares most parcels the
// general way.
func apart(shapes []outline) bool {
	index, boxes := indexed(shapes)
	for i := range shapes {
		for k := range index.Search(boxes[i]) {
			if k >= i {
				continue // itself, or a pair that comes again
			}
			if m2, err := intersection(shapes[i], shapes[k]); err != nil || m2 > hectare*1e-6 {
				return false
			}
		}
	}
	return true
}

func byID(list []crops.Parcel) map[record.ID]*crops.Parcel {
	m := make(map[record.ID]*crops.Parcel, len(list))
	for i := range list {
		m[list[i].ID] = &list[i]
	}
	return m
}
