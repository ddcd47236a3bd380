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

// A Table is what became of the classes of a survey, by region.
type Table struct {
	Regions  []Region         // by name
	Warnings []refusal.Notice // why the surveys may not compare
}

// A Region is the transition matrix of one region and what it adds up to.
type Region struct {
	Region  string
	Classes []Class                 // by name
	Matrix  [][]crops.MicroHectares // by earlier class, then by later class, as in Classes
}

// A Class is one class of a region: Before = Kept + Lost, After = Kept + Gained.
type Class struct {
	Class                             string
	Before, After, Kept, Lost, Gained crops.MicroHectares
}

// Net is After − Before.
func (c Class) Net() crops.MicroHectares { return c.After - c.Before }

// Tabulate adds areas up by region and pair of classes. It warns where the surveys
// rest on different terms, since what changed may then be the method.
func Tabulate(before, after Terms, list []Transition) (Table, error) {
	var total crops.MicroHectares
	var err error
	byRegion := map[string][]Transition{}
	for _, t := range list {
		if t.Region == "" || t.From == "" || t.To == "" {
			return Table{}, refusal.New(refusal.Blank, "", "", "region, class")
		}
		if total, err = crops.SumAreas(total, t.Area); err != nil {
			return Table{}, err
		}
		byRegion[t.Region] = append(byRegion[t.Region], t)
	}
	table := Table{Warnings: before.differences(after)}
	for region, transitions := range byRegion {
		table.Regions = append(table.Regions, matrix(region, transitions))
	}
	slices.SortFunc(table.Regions, func(a, b Region) int { return cmp.Compare(a.Region, b.Region) })
	return table, nil
}

func matrix(region string, list []Transition) Region {
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
