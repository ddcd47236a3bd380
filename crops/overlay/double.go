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
	return doubleCounted(pairs, byID(a), byID(b))
}

// doubleCounted is [DoubleCounted] for outlines by the ids of their parcels; nil for
// what is no parcel of the map.
func doubleCounted(pairs []Overlap, left, right func(record.ID) outline) (hectares float64, undecided []Undecided) {
	on := map[record.ID][]Overlap{}
	var order []record.ID // sums of floats depend on it
	for _, o := range pairs {
		if left(o.A) == nil || right(o.B) == nil {
			continue // of other parcels
		}
		if on[o.A] == nil {
			order = append(order, o.A)
		}
		on[o.A] = append(on[o.A], o)
	}
	for _, id := range order {
		if len(on[id]) == 1 {
			hectares += on[id][0].Hectares
			continue
		}
		most := 0.0
		shapes := []outline{left(id)}
		for _, o := range on[id] {
			most, shapes = max(most, o.Hectares), append(shapes, right(o.B))
		}
		m2, err := common(shapes[0], shapes[1:]...)
		if err != nil {
			m2 = most * hectare
			for _, o := range on[id] {
				undecided = append(undecided, Undecided{o.A, o.B, err})
			}
		}
		hectares += m2 / hectare
	}
	return hectares, undecided
}

func byID(list []crops.Parcel) func(record.ID) outline {
	m := make(map[record.ID]*crops.Parcel, len(list))
	for i := range list {
		m[list[i].ID] = &list[i]
	}
	return func(id record.ID) outline {
		if p := m[id]; p != nil {
			return p.Geometry.Positions()
		}
		return nil
	}
}
