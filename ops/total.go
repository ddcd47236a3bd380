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

// Sums is a table of results, and what both sides reported of it.
type Sums struct {
	Rows    []Total
	Doubles []Deduction
	Doubts  Doubts
}

// Deduction is one item of a seizure that both sides report.
type Deduction struct {
	Double // by their places in the list of seizures

	// Made tells that the item is counted once. It is not where a report does not
	// stand in its side's own sum for the substance and unit, because that is less
	// or does not exist: how much is counted twice is not known then, and the sums
	// stay as they are.
	Made bool
}

// Totals adds the results of one operation: per code and unit, the sides apart and
// together. Seizures that a result of either side counts, and that the guard
// takes for one, are counted once: the report that was weighed, or else the
// lesser. Sums are exact; an amount that has none is an error, and so are
// results of a drill among real ones.
func Totals(results []Result, seizures []Seizure, g Guard) (Sums, error) {
	s := summing{rows: map[row]*Total{}}
	counted := map[record.SeizureRef]bool{}
	for i := range results {
		r := &results[i]
		if r.Exercise != results[0].Exercise {
			return Sums{}, fmt.Errorf("ops: result %s: drills and real results have no sum: add them apart", r.ID)
		}
		if err := s.result(r); err != nil {
			return Sums{}, fmt.Errorf("ops: result %s: %w", r.ID, err)
		}
		if !r.Joint() {
			for _, ref := range r.Seizures {
				counted[ref] = true
			}
		}
	}
	var items []seized
	for i := range seizures {
		if ref := record.SeizureRef(seizures[i].ID); counted[ref] {
			delete(counted, ref)
			items = append(items, seizures[i].facts(i)...)
		}
	}
	for i := range items {
		items[i].operation = record.UUID{} // a result of this one counts it
	}
	var out Sums
	own := s.own()
	for _, p := range g.pairs(items) {
		made := own.take(p)
		if over, _ := p.order(); made {
			*s.rows[row{OfSubstances, string(over.of), over.unit}].Together -= over.amount
		}
		out.Doubles = append(out.Doubles, Deduction{p.double(), made})
	}
	s.unite()
	for _, t := range s.rows {
		out.Rows = append(out.Rows, *t)
	}
	slices.SortFunc(out.Rows, func(a, b Total) int {
		return cmp.Or(cmp.Compare(a.Group, b.Group), cmp.Compare(a.Code, b.Code), cmp.Compare(a.Unit, b.Unit))
	})
	out.Doubts = doubts(results, out.Rows)
	out.Doubts.Absent = len(counted)
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
		if err := increase(t.of(side), m); err != nil {
			return err
		}
	}
	return increase(&t.Together, m)
}

// own returns the sides' own sums of substances.
func (s *summing) own() ownSums {
	own := ownSums{}
	for k, t := range s.rows {
		for _, side := range record.Sides() {
			if sum := *t.of(side); sum != nil && k.group == OfSubstances {
				own.add(side, measured{Substance(k.code), k.unit}, *sum)
			}
		}
	}
	return own
}

// of returns a side's own sum.
func (t *Total) of(side record.Side) **record.Micro {
	if side == record.PE {
		return &t.PE
	}
	return &t.BO
}

// increase adds to a sum that may not have begun.
func increase(sum **record.Micro, m record.Micro) (err error) {
	if *sum == nil {
		*sum = new(record.Micro)
	}
	**sum, err = (*sum).Add(m)
	return err
}

// order returns which of two reports of one seizure is not counted, the one that
// was estimated, if the other was weighed, else the greater; and the other one.
func (p pair) order() (over, kept *seized) {
	a, b := p[0], p[1]
	if b.weighed && !a.weighed || a.weighed == b.weighed && a.amount > b.amount {
		return a, b
	}
	return b, a
}
