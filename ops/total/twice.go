package total

import (
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/record"
)

// deduct takes off what both sides report of one seizure, where both count it.
func (s *summing) deduct(pairs []double.Pair) (out []Deduction) {
	own := s.own()
	for _, p := range pairs {
		d := deduction(p)
		if d.Made = own.Take(p); d.Made {
			t := s.rows[key{Substances, d.Off.Substance, d.Off.Unit}]
			*t.Together -= d.Amount
			_ = increase(&t.Twice, d.Amount) // which is part of a sum that could be held
		}
		out = append(out, d)
	}
	return out
}

// unlisted adds up the items of seizures that no result lists. One that a listed
// report is of too is in the results already; of two that are of one seizure one
// counts.
func (s *summing) unlisted(listed, items []double.Item, found []Deduction, g double.Guard) (out []Deduction, err error) {
	type place struct{ seizure, item int }
	paired, off := map[place]bool{}, map[place]bool{}
	for _, d := range found {
		paired[place{d.A, d.ItemA}], paired[place{d.B, d.ItemB}] = true, true
	}
	all, apart := []double.Item(nil), map[place]bool{}
	for _, i := range items {
		all, apart[place{i.Seizure, i.Item}] = append(all, i), true
	}
	for _, i := range listed {
		if !paired[place{i.Seizure, i.Item}] {
			all = append(all, i)
		}
	}
	for _, p := range g.Pairs(all) {
		a, b := place{p[0].Seizure, p[0].Item}, place{p[1].Seizure, p[1].Item}
		extra := p.Extra()
		switch {
		case !apart[a] && !apart[b]:
			continue // two listed ones, which were looked at before
		case !apart[a]:
			extra = p[1]
		case !apart[b]:
			extra = p[0]
		}
		off[place{extra.Seizure, extra.Item}] = true
		d := deduction(p)
		d.Unlisted = true
		out = append(out, d)
	}
	for i := range items {
		i := &items[i]
		if off[place{i.Seizure, i.Item}] {
			continue
		}
		if err := increase(&s.row(key{Substances, i.Substance, i.Unit}).Unlisted, i.Amount); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// deduction is a pair of reports as callers know it.
func deduction(p double.Pair) Deduction {
	off, a, b := p.Extra(), p[0], p[1]
	kept := a
	if off == a {
		kept = b
	}
	if b.Seizure < a.Seizure {
		a, b = b, a
	}
	return Deduction{A: a.Seizure, B: b.Seizure, ItemA: a.Item, ItemB: b.Item,
		Off: off.Measured, Amount: off.Amount, As: ops.Substance(kept.Substance)}
}

// own returns the sides' own sums of substances.
func (s *summing) own() double.Sums {
	own := double.Sums{}
	for k, t := range s.rows {
		for _, side := range record.Sides() {
			if sum := *t.side(side); sum != nil && k.group == Substances {
				own.Add(side, double.Measured{Substance: k.code, Unit: k.unit}, *sum)
			}
		}
	}
	return own
}
