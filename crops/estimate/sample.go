package estimate

import (
	"cmp"
	"slices"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/refusal"
)

// worth orders the designs from the weakest; any other is weaker.
var worth = []crops.Design{crops.DesignOpportunistic, crops.DesignPurposive, crops.DesignProbability}

// A Unit is one verified unit: the stratum it was drawn from, its class on the
// map, and the class found on the ground.
type Unit struct{ Stratum, Map, Reference string }

// A Sample is the verified units of one assessment, counted. Units are points,
// pixels or cells of one size; or, where Sizes are given, plots of any size.
type Sample struct {
	Design      crops.Design  // of the whole sample: that of its weakest unit
	Independent bool          // every unit was verified independently of the interpretation
	Counts      map[Unit]int  // how many units there are of each kind
	Sizes       map[Unit]Size // of the units of each kind; nil where all are of one size
}

// Size is the sum of the sizes of some units, and of their squares, in the unit
// of the strata.
type Size struct{ Sum, Squares float64 }

// Add counts one more unit. The sample is never better than its weakest unit: one
// purposive point makes it a purposive sample. To infer from the drawn units,
// make a sample of these alone.
func (s *Sample) Add(u Unit, d crops.Design, independent bool) {
	if len(s.Counts) == 0 && s.Design == "" {
		s.Design, s.Independent = d, independent
	}
	if s.Counts == nil {
		s.Counts = map[Unit]int{}
	}
	if slices.Index(worth, d) < slices.Index(worth, s.Design) {
		s.Design = d
	}
	s.Independent = s.Independent && independent
	s.Counts[u]++
}

// Infers returns nil if accuracy, areas and intervals may be inferred from the
// sample, and otherwise the reason why not. Design-based inference relies on
// random selection of the units and on a reference that is independent of the map
// (Olofsson et al. 2014, sections 2 and 3; Stehman and Czaplewski 1998, RSE
// 64:331-344); more points do not make up for either.
func (s Sample) Infers() error {
	if s.Design == "" {
		return refusal.New(refusal.NoDesign)
	}
	if s.Design != crops.DesignProbability {
		return refusal.New(refusal.NotProbability, "", s.Design)
	}
	if !s.Independent {
		return refusal.New(refusal.Dependent)
	}
	return nil
}

// AddSized counts one more unit that is a plot of the given size. All units of
// a sample have sizes, or none has.
func (s *Sample) AddSized(u Unit, size float64, d crops.Design, independent bool) {
	s.Add(u, d, independent)
	if s.Sizes == nil {
		s.Sizes = map[Unit]Size{}
	}
	before := s.Sizes[u]
	s.Sizes[u] = Size{before.Sum + size, before.Squares + size*size}
}

// MaxUnits bounds a sample, so that no sum of counts overflows and every count
// is exact in a float64.
const MaxUnits = 1_000_000_000

// counted is one kind of unit with its number, the sum of sizes and that of their
// squares; in a sample without sizes, each unit has size 1.
type counted struct {
	Unit
	n             int
	size, squares float64
}

// units lists the kinds of units that occur, sorted, and refuses missing classes
// and invalid counts.
func (s Sample) units() ([]counted, error) {
	list := make([]counted, 0, len(s.Counts))
	for u, n := range s.Counts {
		if n != 0 {
			list = append(list, counted{u, n, float64(n), float64(n)})
		}
	}
	slices.SortFunc(list, func(a, b counted) int {
		return cmp.Or(cmp.Compare(a.Stratum, b.Stratum), cmp.Compare(a.Map, b.Map), cmp.Compare(a.Reference, b.Reference))
	})
	left := MaxUnits
	for _, u := range list {
		if u.Map == "" || u.Reference == "" {
			return nil, refusal.New(refusal.Blank, "", "", "map, reference")
		}
		if u.n < 0 || u.n > left {
			return nil, refusal.New(refusal.Number, "n", u.n, "0 ≤ n, Σn ≤ 1000000000")
		}
		left -= u.n
	}
	if len(list) == 0 {
		return nil, refusal.New(refusal.NoUnits)
	}
	return list, s.weigh(list)
}

// weigh sets the sizes of the kinds of units, if the sample has any.
func (s Sample) weigh(list []counted) error {
	for i := range list {
		if s.Sizes == nil {
			break
		}
		u := &list[i]
		size := s.Sizes[u.Unit]
		if !(size.Sum >= minStratum && size.Sum <= maxStratum && size.Squares > 0) {
			return refusal.New(refusal.Number, u.Stratum, size.Sum, "0.000001 ≤ x ≤ 1e15")
		}
		u.size, u.squares = size.Sum, size.Squares
	}
	return nil
}

// classes lists the classes of the units, on the map and on the ground, sorted.
func classes(units []counted) []string {
	var list []string
	for _, u := range units {
		list = append(list, u.Map, u.Reference)
	}
	slices.Sort(list)
	return slices.Compact(list)
}
