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
	Group Group
	Code  string // of a substance, standing, site, asset or currency
	Unit  record.Unit

	// BO and PE are the sides' own sums; nil where a side states nothing, which is
	// not nought.
	BO, PE *record.Micro

	// Together is what the sides' results come to, each seizure counted once; nil
	// where neither states anything.
	Together *record.Micro

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

// Sums is a table of results, and what both sides reported that was counted
// once.
type Sums struct {
	Rows    []Total
	Doubles []Double // by their places in the list of seizures
}

// Totals adds the results of one operation: per code and unit, the sides apart and
// together. Seizures that a result of either side counts, and that the guard
// takes for one, are counted once: the report that was weighed, or else the
// lesser. Sums are exact; an amount that has none is an error.
func Totals(results []Result, seizures []Seizure, g Guard) (Sums, error) {
	s := summing{rows: map[row]*Total{}}
	counted := map[record.SeizureRef]bool{}
	for i := range results {
		r := &results[i]
		if err := s.result(r); err != nil {
			return Sums{}, fmt.Errorf("ops: result %s: %w", r.ID, err)
		}
		if !r.Joint() {
			for _, ref := range r.Seizures {
				counted[ref] = true
			}
		}
	}
	var out Sums
	var items []seized
	for i := range seizures {
		if counted[record.SeizureRef(seizures[i].ID)] {
			items = append(items, seizures[i].facts(i)...)
		}
	}
	for _, p := range g.pairs(items) {
		over := uncounted(p[0], p[1])
		if t := s.rows[row{OfSubstances, string(over.of), over.unit}]; t != nil && t.Together != nil {
			*t.Together -= over.amount
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
func (s *summing) add(r *Result, k row, m record.Micro) error {
	t := s.rows[k]
	if t == nil {
		t = &Total{Group: k.group, Code: k.code, Unit: k.unit}
		s.rows[k] = t
	}
	if r.Joint() {
		return increase(&t.Joint, m)
	}
	for _, side := range r.Of {
		own := &t.BO
		if side == record.PE {
			own = &t.PE
		}
		if err := increase(own, m); err != nil {
			return err
		}
	}
	return increase(&t.Together, m)
}

// increase adds to a sum that may not have begun.
func increase(sum **record.Micro, m record.Micro) (err error) {
	if *sum == nil {
		*sum = new(record.Micro)
	}
	**sum, err = (*sum).Add(m)
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
