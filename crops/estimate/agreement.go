package estimate

import "slices"

// An Agreement is the plain comparison of map and ground: counts and shares,
// valid for these units only.
type Agreement struct {
	Classes []string // sorted
	Counts  [][]int  // by map class, then by reference class, in the order of Classes
	Agreed  int      // units of the same class on map and ground
	Units   int
	Share   float64 // Agreed / Units; of the units, not of the map
}

// Agreement counts the units by map and reference class. It needs no design and
// has no standard error, because it says nothing about other places.
func (s Sample) Agreement() (Agreement, error) {
	units, err := s.units()
	if err != nil {
		return Agreement{}, err
	}
	a := Agreement{Classes: classes(units)}
	a.Counts = square[int](len(a.Classes))
	for _, u := range units {
		i, _ := slices.BinarySearch(a.Classes, u.Map)
		j, _ := slices.BinarySearch(a.Classes, u.Reference)
		a.Counts[i][j] += u.n
		a.Units += u.n
		if i == j {
			a.Agreed += u.n
		}
	}
	a.Share = float64(a.Agreed) / float64(a.Units)
	return a, nil
}

// square returns an n × n table of zeros.
func square[T any](n int) [][]T {
	table := make([][]T, n)
	for i := range table {
		table[i] = make([]T, n)
	}
	return table
}
