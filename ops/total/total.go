package total

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/record"
)

// Row is one row of a table of results: one code in one unit. Units of one
// measure are one: grams are added to kilograms, litres never.
type Row struct {
	Group Group
	Code  string // of a substance, standing, site, asset or currency
	Unit  record.Unit

	// BO and PE are the sides' own sums; nil where a side states nothing, which is
	// not zero.
	BO, PE *record.Micro

	// Twice is what was taken off the sum of both, since both sides report it; nil
	// where nothing was.
	Twice *record.Micro

	// Together is the sum of the sides' results, less Twice; nil where neither states
	// anything.
	Together *record.Micro

	// Joint is what a joint result states; nil where none does.
	Joint *record.Micro

	// Unlisted is the content of the seizures that no result lists, each counted once
	// and none that a listed report is of too; nil if there is none. Whether the
	// results count it without listing it is not known.
	Unlisted *record.Micro
}

// Sums is a table of results, with the items that both sides report and with what
// is in doubt.
type Sums struct {
	Rows    []Row
	Doubles []Deduction
	Doubts  Doubts
}

// Deduction is one item of a seizure that both sides report.
type Deduction struct {
	A, B         int // the two reports, by their places in the list of seizures, A first
	ItemA, ItemB int // the item in each

	// Off is the report that is not counted, and As what the other calls it.
	Off    double.Measured
	Amount record.Micro
	As     ops.Substance

	// Made is true where the item is counted once. It is false where a report is not
	// contained in its side's own sum for the substance and unit, because that sum is
	// less or does not exist, or where no result lists it: how much is counted twice is
	// not known then, and the sums stay as they are.
	Made bool

	// Unlisted is true where no result lists A or none lists B.
	Unlisted bool
}

// Of adds the results of one operation per code and unit, the sides apart and
// together. Seizures that a result of either side counts, and that the guard takes
// for one, are counted once: the report that was weighed, or else the lesser.
// Seizures of the operation that no result lists are added up apart. Sums are
// exact. An amount that cannot be held exactly is an error, and so are results of
// another operation, of no side, and of an exercise among real ones.
func Of(o *ops.Operation, results []ops.Result, seizures []ops.Seizure, g double.Guard) (Sums, error) {
	o = cmp.Or(o, new(ops.Operation))
	s := summing{rows: map[key]*Row{}}
	counted, listed := map[record.SeizureRef]bool{}, map[record.SeizureRef]bool{}
	for i := range results {
		r := &results[i]
		if r.Operation != record.OperationRef(o.ID) {
			return Sums{}, fmt.Errorf("ops: result %s is of another operation: add each operation apart", r.ID)
		}
		if len(r.Of) == 0 {
			return Sums{}, fmt.Errorf("ops: result %q: state whose it is, Of one side or both: it has no sum", r.ID)
		}
		if r.Exercise != o.Exercise {
			return Sums{}, fmt.Errorf("ops: result %s: exercises and real results have no sum: add them apart", r.ID)
		}
		if err := s.result(r); err != nil {
			return Sums{}, fmt.Errorf("ops: result %s: %w", r.ID, err)
		}
		for _, ref := range r.Seizures {
			listed[ref] = true
			counted[ref] = counted[ref] || !r.Joint()
		}
	}
	var own, all []double.Item
	var out Sums
	for i := range seizures {
		z := &seizures[i]
		ref := record.SeizureRef(z.ID)
		items := z.ReportedItems(i)
		for k := range items {
			items[k].Operation = record.UUID{} // a result of this one counts it, or it is of this one
		}
		switch {
		case counted[ref]:
			own = append(own, items...)
		case !listed[ref] && z.Operation == record.OperationRef(o.ID) && z.Exercise == o.Exercise:
			out.Doubts.Unlisted = append(out.Doubts.Unlisted, i)
			all = append(all, items...)
		}
		delete(counted, ref)
	}
	out.Doubles = s.deduct(g.Pairs(own))
	doubles, err := s.unlisted(own, all, out.Doubles, g)
	if err != nil {
		return Sums{}, fmt.Errorf("ops: seizures that no result lists: %w", err)
	}
	out.Doubles = append(out.Doubles, doubles...)
	s.unite()
	for _, t := range s.rows {
		out.Rows = append(out.Rows, *t)
	}
	slices.SortFunc(out.Rows, func(a, b Row) int {
		return cmp.Or(cmp.Compare(a.Group, b.Group), cmp.Compare(a.Code, b.Code), cmp.Compare(a.Unit, b.Unit))
	})
	out.Doubts.of(results, out.Rows)
	for _, c := range counted {
		if c {
			out.Doubts.Absent++
		}
	}
	return out, nil
}

// key names a row of the table.
type key struct {
	group Group
	code  string
	unit  record.Unit
}

type summing struct{ rows map[key]*Row }

func (s *summing) result(r *ops.Result) error {
	for i := range r.Lines {
		l := &r.Lines[i]
		m, u, ok := l.Quantity.InMeasure()
		if !ok {
			return fmt.Errorf("line %d: %w", i, record.ErrRange)
		}
		if err := s.add(r, key{Substances, string(l.Substance), u}, m); err != nil {
			return fmt.Errorf("line %d: %w", i, err)
		}
	}
	count := func(g Group, code string, u record.Unit, n int64) error {
		m, err := record.Exact(float64(n))
		if err != nil {
			return err
		}
		return s.add(r, key{g, code, u}, m)
	}
	for _, p := range r.Persons {
		if err := count(Persons, string(p.Standing), record.Person, p.Count); err != nil {
			return err
		}
	}
	for _, p := range r.Sites {
		if err := count(Sites, string(p.Kind), record.Each, p.Count); err != nil {
			return err
		}
	}
	for _, p := range r.Assets {
		if err := count(Assets, string(p.Kind), record.Each, p.Count); err != nil {
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
		if err := s.add(r, key{Cash, string(c.Currency), record.Unit(c.Currency)}, m); err != nil {
			return err
		}
	}
	return nil
}

// row returns the row of a key.
func (s *summing) row(k key) *Row {
	if s.rows[k] == nil {
		s.rows[k] = &Row{Group: k.group, Code: k.code, Unit: k.unit}
	}
	return s.rows[k]
}

// add adds an amount to its row: to the side's own sum and to both sides'
// together, or to what is stated jointly.
func (s *summing) add(r *ops.Result, k key, m record.Micro) error {
	t := s.row(k)
	if r.Joint() {
		return increase(&t.Joint, m)
	}
	for _, side := range r.Of {
		if err := increase(t.side(side), m); err != nil {
			return err
		}
	}
	return increase(&t.Together, m)
}

// side returns a side's own sum.
func (t *Row) side(side record.Side) **record.Micro {
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
