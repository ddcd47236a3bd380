package ops

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/comision-mixta/mixta/record"
)

// Total is one row of a table of results: one code in one unit. Units of one
// measure are one: grams are added to kilograms, litres never.
type Total struct {
	Group  Group
	Code   string // of a substance, standing, site, asset or currency
	Unit   record.Unit
	BO, PE record.Micro

	// Together is what both sides' results come to, each seizure counted once.
	Together record.Micro

	// Joint is what a joint result states; nil where none does.
	Joint *record.Micro
}

// Group is what a total counts.
type Group int

// The groups, in the order of a table.
const (
	OfSubstances Group = iota
	OfPersons
	OfSites
	OfAssets
	OfCash
)

// Totals is a table of results, and what both sides reported that was counted
// once.
type Totals struct {
	Rows    []Total
	Doubles []Double // by their places in the list of seizures
}

// Sum adds the results of one operation: per code and unit, the sides apart and
// together. Seizures that a result of either side counts, and that the guard
// takes for one, are counted once: the report that was weighed, or else the
// lesser. Sums are exact; an amount that has none is an error.
func Sum(results []Result, seizures []Seizure, g Guard) (Totals, error) {
	s := summing{rows: map[row]*Total{}}
	counted := map[record.SeizureRef]bool{}
	for i := range results {
		r := &results[i]
		if err := s.result(r); err != nil {
			return Totals{}, fmt.Errorf("ops: result %s: %w", r.ID, err)
		}
		if !r.Joint() {
			for _, ref := range r.Seizures {
				counted[ref] = true
			}
		}
	}
	var out Totals
	var items []seized
	for i := range seizures {
		if counted[record.SeizureRef(seizures[i].ID)] {
			items = append(items, seizures[i].facts(i)...)
		}
	}
	for _, p := range g.pairs(items) {
		over := uncounted(p[0], p[1])
		if t := s.rows[row{OfSubstances, string(over.of), over.unit}]; t != nil {
			t.Together -= over.amount
			out.Doubles = append(out.Doubles, p.double())
		}
	}
	for _, t := range s.rows {
		out.Rows = append(out.Rows, *t)
	}
	slices.SortFunc(out.Rows, func(a, b Total) int {
		return cmp.Or(cmp.Compare(a.Group, b.Group), cmp.Compare(a.Code, b.Code), cmp.Compare(a.Unit, b.Unit))
	})
	return out, nil
}

// row names a row of the table.
type row struct {
	group Group
	code  string
	unit  record.Unit
}

type summing struct{ rows map[row]*Total }

func (s *summing) result(r *Result) error {
	for i := range r.Lines {
		l := &r.Lines[i]
		m, u, ok := plain(l.Quantity)
		if !ok {
			return fmt.Errorf("line %d: %w", i, record.ErrRange)
		}
		if err := s.add(r, row{OfSubstances, string(l.Substance), u}, m); err != nil {
			return fmt.Errorf("line %d: %w", i, err)
		}
	}
	count := func(g Group, code string, u record.Unit, n int64) error {
		m, err := record.Exact(float64(n))
		if err != nil {
			return err
		}
		return s.add(r, row{g, code, u}, m)
	}
	for _, p := range r.Persons {
		if err := count(OfPersons, string(p.Standing), record.Person, p.Count); err != nil {
			return err
		}
	}
	for _, p := range r.Sites {
		if err := count(OfSites, string(p.Kind), record.Each, p.Count); err != nil {
			return err
		}
	}
	for _, p := range r.Assets {
		if err := count(OfAssets, string(p.Kind), record.Each, p.Count); err != nil {
			return err
		}
	}
	for _, c := range r.Cash {
		if c.Amount == nil {
			return fmt.Errorf("cash in %s: %w", c.Currency, record.ErrRange)
		}
		m, err := record.Exact(*c.Amount)
		if err != nil {
			return err
		}
		if err := s.add(r, row{OfCash, string(c.Currency), record.Unit(c.Currency)}, m); err != nil {
			return err
		}
	}
	return nil
}

// add adds an amount to its row: to the side's own sum and to both sides'
// together, or to what is stated jointly.
func (s *summing) add(r *Result, k row, m record.Micro) (err error) {
	t := s.rows[k]
	if t == nil {
		t = &Total{Group: k.group, Code: k.code, Unit: k.unit}
		s.rows[k] = t
	}
	if r.Joint() {
		var sum record.Micro
		if t.Joint != nil {
			sum = *t.Joint
		}
		sum, err = sum.Add(m)
		t.Joint = &sum
		return err
	}
	for _, side := range r.Of {
		own := &t.BO
		if side == record.PE {
			own = &t.PE
		}
		if *own, err = own.Add(m); err != nil {
			return err
		}
	}
	t.Together, err = t.Together.Add(m)
	return err
}

// uncounted returns which of two reports of one seizure is not counted: the one
// that was estimated, if the other was weighed; else the greater.
func uncounted(a, b *seized) *seized {
	switch {
	case a.weighed && !b.weighed:
		return b
	case b.weighed && !a.weighed, a.amount > b.amount:
		return a
	}
	return b
}
