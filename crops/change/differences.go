package change

import (
	"cmp"
	"slices"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/refusal"
)

// A ClassArea is the area of a class in a region, or a part of it.
type ClassArea struct {
	Region, Class string
	Area          crops.MicroHectares
}

// A Difference is the area of a class in a region in two surveys.
type Difference struct {
	Region, Class string
	Before, After crops.MicroHectares
}

// Net is After − Before.
func (d Difference) Net() crops.MicroHectares { return d.After - d.Before }

// Differences compares the areas of two surveys that were not laid on each other:
// gains and losses cannot be distinguished, only their balance is known. It is sorted
// by region and class. It warns where the surveys rest on different terms, and of
// regions that only one of them has.
func Differences(before, after Terms, from, to []ClassArea) ([]Difference, []refusal.Notice, error) {
	type cell struct{ region, class string }
	table, regions := map[cell]*Difference{}, map[string][2]bool{}
	for side, list := range [2][]ClassArea{from, to} {
		var total crops.MicroHectares
		var err error
		for _, a := range list {
			if a.Region == "" || a.Class == "" {
				return nil, nil, refusal.New(refusal.Blank, "", "", "region, class")
			}
			if total, err = crops.SumAreas(total, a.Area); err != nil {
				return nil, nil, err
			}
			d := table[cell{a.Region, a.Class}]
			if d == nil {
				d = &Difference{Region: a.Region, Class: a.Class}
				table[cell{a.Region, a.Class}] = d
			}
			if side == 0 {
				d.Before += a.Area
			} else {
				d.After += a.Area
			}
			seen := regions[a.Region]
			seen[side] = true
			regions[a.Region] = seen
		}
	}
	list := make([]Difference, 0, len(table))
	for _, d := range table {
		list = append(list, *d)
	}
	slices.SortFunc(list, func(a, b Difference) int {
		return cmp.Or(cmp.Compare(a.Region, b.Region), cmp.Compare(a.Class, b.Class))
	})
	return list, append(before.differences(after), oneSided(regions)...), nil
}

// oneSided warns of the regions that only one survey has, by name.
func oneSided(regions map[string][2]bool) (list []refusal.Notice) {
	for name, seen := range regions {
		if seen[0] != seen[1] {
			list = append(list, refusal.NewNotice(refusal.OneSided, name))
		}
	}
	slices.SortFunc(list, func(a, b refusal.Notice) int { return cmp.Compare(a.Name, b.Name) })
	return list
}
