package change

import (
	"cmp"
	"fmt"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/overlay"
	"github.com/comision-mixta/mixta/crops/refusal"
)

// Unmapped is the class of ground that only the other survey mapped.
const Unmapped = "unmapped"

// Compare lays the parcels of a later survey over those of an earlier one and adds
// up what became of each class, by region. Ground that only one of them mapped is
// [Unmapped] in the other, which does not mean that nothing was there. It warns
// where the surveys rest on different terms.
//
// Parcels within one survey must not overlap. Pairs whose common ground could not
// be computed are returned too; their ground counts as unmapped.
func Compare(before, after *crops.Survey, earlier, later []crops.Parcel, methods []crops.Method) (Table, []overlay.Undecided, error) {
	before, after = cmp.Or(before, new(crops.Survey)), cmp.Or(after, new(crops.Survey))
	if len(earlier) == 0 || len(later) == 0 {
		return Table{}, nil, refusal.New(refusal.NothingMapped)
	}
	pairs, undecided := overlay.Overlaps(earlier, later, 0)
	left, right := remains(earlier), remains(later)
	var list []Transition
	add := func(region, from, to string, ha float64) error {
		area, err := crops.HectaresOf(ha)
		if err != nil || area == 0 {
			return err
		}
		list = append(list, Transition{region, from, to, area})
		return nil
	}
	for _, o := range pairs {
		a, b := left[string(o.A)], right[string(o.B)]
		a.hectares, b.hectares = a.hectares-o.Hectares, b.hectares-o.Hectares
		if err := add(a.region(b), string(o.ClassA), string(o.ClassB), o.Hectares); err != nil {
			return Table{}, undecided, fmt.Errorf("crops: %s and %s: %w", o.A, o.B, err)
		}
	}
	for i := range earlier {
		p := left[string(earlier[i].ID)]
		if err := add(p.region(p), string(p.Class), Unmapped, max(0, p.hectares)); err != nil {
			return Table{}, undecided, err
		}
	}
	for i := range later {
		p := right[string(later[i].ID)]
		if err := add(p.region(p), Unmapped, string(p.Class), max(0, p.hectares)); err != nil {
			return Table{}, undecided, err
		}
	}
	table, err := Tabulate(TermsOf(before, methods), TermsOf(after, methods), list)
	return table, undecided, err
}

// remain is a parcel with the part of its area that is not accounted for yet.
type remain struct {
	*crops.Parcel
	hectares float64
}

func remains(parcels []crops.Parcel) map[string]*remain {
	m := make(map[string]*remain, len(parcels))
	for i := range parcels {
		m[string(parcels[i].ID)] = &remain{&parcels[i], parcels[i].Hectares()}
	}
	return m
}

// region returns the region of either parcel, or "–" where none is stated.
func (r *remain) region(other *remain) string {
	return cmp.Or(string(r.Region), string(other.Region), "–")
}
