package change

import (
	"cmp"
	"slices"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/refusal"
)

// A Transition is an area that one survey put in one class and a later one in
// the same or another, such as a parcel or the overlap of two.
type Transition struct {
	Region   string
	From, To string // classes
	Area     crops.MicroHectares
}

// A Change is what became of the classes of a survey, by region.
type Table struct {
	Regions  []Region         // by name
	Warnings []refusal.Notice // why the surveys may not compare
}

// A RegionChange is the transition matrix of one region and what it adds up to.
type Region struct {
	Region  string
	Classes []Class                 // by name
	Matrix  [][]crops.MicroHectares // by earlier class, then by later class, as in Classes
}

// A ClassChange is one class: Before = Kept + Lost, After = Kept + Gained.
type Class struct {
	Class                             string
	Before, After, Kept, Lost, Gained crops.MicroHectares
}

// Net is After − Before.
func (c Class) Net() crops.MicroHectares { return c.After - c.Before }

// Transitions adds areas up by region and pair of classes. Where the surveys
// rest on other terms it warns, for what has changed may then be the method.
func Tabulate(before, after Terms, list []Transition) (Table, error) {
	for _, t := range list {
		if t.Region == "" || t.From == "" || t.To == "" {
			return Table{}, refusal.New(refusal.Blank, "", "", "region, class")
		}
	}
	areas := make([]crops.MicroHectares, len(list))
	for i, t := range list {
		areas[i] = t.Area
	}
	if _, err := crops.SumAreas(areas...); err != nil {
		return Table{}, err
	}
	byRegion := map[string][]Transition{}
	for _, t := range list {
		byRegion[t.Region] = append(byRegion[t.Region], t)
	}
	c := Table{Warnings: before.doubts(after)}
	for region, ts := range byRegion {
		c.Regions = append(c.Regions, tabulate(region, ts))
	}
	slices.SortFunc(c.Regions, func(a, b Region) int { return cmp.Compare(a.Region, b.Region) })
	return c, nil
}

func tabulate(region string, list []Transition) Region {
	var names []string
	for _, t := range list {
		names = append(names, t.From, t.To)
	}
	slices.Sort(names)
	names = slices.Compact(names)
	r := Region{region, make([]Class, len(names)), make([][]crops.MicroHectares, len(names))}
	for i, n := range names {
		r.Classes[i].Class, r.Matrix[i] = n, make([]crops.MicroHectares, len(names))
	}
	for _, t := range list {
		i, _ := slices.BinarySearch(names, t.From)
		j, _ := slices.BinarySearch(names, t.To)
		r.Matrix[i][j] += t.Area
		r.Classes[i].Before += t.Area
		r.Classes[j].After += t.Area
		if i == j {
			r.Classes[i].Kept += t.Area
		} else {
			r.Classes[i].Lost += t.Area
			r.Classes[j].Gained += t.Area
		}
	}
	return r
}

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

// Differences compares the areas of two surveys that were not laid one on the
// other: what was gained and what was lost cannot be told apart, only their
// balance. It is sorted by region and class. It warns where the surveys rest on
// other terms, and of regions that only one of them has.
func Differences(before, after Terms, from, to []ClassArea) ([]Difference, []refusal.Notice, error) {
	type cell struct{ region, class string }
	table, regions := map[cell]*Difference{}, map[string][2]bool{}
	for side, list := range [2][]ClassArea{from, to} {
		areas := make([]crops.MicroHectares, len(list))
		for i, a := range list {
			if a.Region == "" || a.Class == "" {
				return nil, nil, refusal.New(refusal.Blank, "", "", "region, class")
			}
			areas[i] = a.Area
		}
		if _, err := crops.SumAreas(areas...); err != nil {
			return nil, nil, err
		}
		for _, a := range list {
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
	return list, append(before.doubts(after), oneSided(regions)...), nil
}

// oneSided warns of the regions that are in one survey only, by name.
func oneSided(regions map[string][2]bool) (list []refusal.Notice) {
	for name, seen := range regions {
		if seen[0] != seen[1] {
			list = append(list, refusal.NewNotice(refusal.OneSided, name))
		}
	}
	slices.SortFunc(list, func(a, b refusal.Notice) int { return cmp.Compare(a.Name, b.Name) })
	return list
}
