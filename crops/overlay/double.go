package overlay

import (
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
)

// Double returns the hectares of a that b has too, by the pairs that [Overlaps]
// found: each counted once, however many parcels of b lie on it. Give it only the
// pairs that count: coca on both maps, of one date. Where parcels of b overlap
// one another in a way that cannot be computed, the pairs are returned, and the
// largest of them is counted: the ground is that or more.
func DoubleCounted(a, b []crops.Parcel, pairs []Overlap) (hectares float64, undecided []Undecided) {
	of, with := byID(a), byID(b)
	byA := map[record.ID][]Overlap{}
	var order []record.ID // sums of floats depend on it
	for _, o := range pairs {
		if of[o.A] == nil || with[o.B] == nil {
			continue // of other parcels
		}
		if byA[o.A] == nil {
			order = append(order, o.A)
		}
		byA[o.A] = append(byA[o.A], o)
	}
	for _, id := range order {
		list := byA[id]
		var sum, most float64
		var on []*crops.Parcel
		for _, o := range list {
			sum, most, on = sum+o.Hectares, max(most, o.Hectares), append(on, with[o.B])
		}
		if !apart(on) {
			m2, err := common(of[id].Geometry.Plain(), outlines(on)...)
			if sum = m2 / hectare; err != nil {
				sum = most
				for _, o := range list {
					undecided = append(undecided, Undecided{o.A, o.B, err})
				}
			}
		}
		hectares += sum
	}
	return hectares, undecided
}

// apart reports whether no two of the parcels have ground in common, but for
// what the last digit of [MicroHectares] does not tell. It spares most parcels
// the general way.
func apart(list []*crops.Parcel) bool {
	shapes := outlines(list)
	boxes := make([]geom.Box, len(shapes))
	for i := range shapes {
		boxes[i] = geom.Bounds(shapes[i])
	}
	index := geom.NewIndex(boxes)
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

func outlines(list []*crops.Parcel) [][][][]record.Position {
	shapes := make([][][][]record.Position, len(list))
	for i, p := range list {
		shapes[i] = p.Geometry.Plain()
	}
	return shapes
}

func byID(list []crops.Parcel) map[record.ID]*crops.Parcel {
	m := make(map[record.ID]*crops.Parcel, len(list))
	for i := range list {
		m[list[i].ID] = &list[i]
	}
	return m
}
