package main

import (
	"math/big"

	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// ledger is what the columns of each row should hold.
type ledger map[row]map[string]*big.Rat

type row struct {
	code string
	unit record.Unit
}

// add adds an amount to a column; to that of both sides too, if it is of one.
func (l ledger) add(code string, unit record.Unit, column string, amount *big.Rat) {
	k := row{code, unit}
	if l[k] == nil {
		l[k] = map[string]*big.Rat{}
	}
	columns := []string{column}
	if column == "BO" || column == "PE" {
		columns = append(columns, "together")
	}
	for _, c := range columns {
		if l[k][c] == nil {
			l[k][c] = new(big.Rat)
		}
		l[k][c].Add(l[k][c], amount)
	}
}

// settle takes off what both sides report of one seizure, and adds up those that
// no result lists.
func (l ledger) settle(own, apart []report) {
	left := map[record.Side]map[row]*big.Rat{"BO": {}, "PE": {}}
	for k, columns := range l {
		for side := range left {
			if sum := columns[string(side)]; sum != nil {
				left[side][k] = new(big.Rat).Set(sum)
			}
		}
	}
	paired := map[int]bool{}
	for _, p := range pairs(own) {
		a, b := own[p[0]], own[p[1]]
		paired[p[0]], paired[p[1]] = true, true
		holds := true
		for _, i := range []report{a, b} {
			sum := left[i.side][row{string(i.substance), i.unit}]
			holds = holds && sum != nil && i.amount.Cmp(sum) <= 0
		}
		if !holds {
			continue
		}
		for _, i := range []report{a, b} {
			sum := left[i.side][row{string(i.substance), i.unit}]
			sum.Sub(sum, i.amount)
		}
		off := spare(a, b)
		k := row{string(off.substance), off.unit}
		l[k]["together"].Sub(l[k]["together"], off.amount)
		l.add(k.code, k.unit, "twice", off.amount)
	}
	all := append([]report(nil), apart...)
	for i, p := range own {
		if !paired[i] {
			all = append(all, p)
		}
	}
	dropped := map[[2]int]bool{}
	for _, p := range pairs(all) {
		a, b := all[p[0]], all[p[1]]
		off := spare(a, b)
		switch {
		case p[0] >= len(apart) && p[1] >= len(apart):
			continue
		case p[0] >= len(apart):
			off = b
		case p[1] >= len(apart):
			off = a
		}
		dropped[[2]int{off.seizure, off.item}] = true
	}
	for _, p := range apart {
		if !dropped[[2]int{p.seizure, p.item}] {
			l.add(string(p.substance), p.unit, "unlisted", p.amount)
		}
	}
}

// pairs are the reports of one side and the other that are taken for one: again and
// again the nearest in amount of those that are left, the Bolivian one first.
func pairs(list []report) (out [][2]int) {
	taken := map[int]bool{}
	for {
		best, found := [2]int{}, false
		for i, a := range list {
			for k, b := range list {
				if a.side == "BO" && b.side == "PE" && !taken[i] && !taken[k] && one(a, b) && (!found || before(list, [2]int{i, k}, best)) {
					best, found = [2]int{i, k}, true
				}
			}
		}
		if !found {
			return out
		}
		taken[best[0]], taken[best[1]] = true, true
		out = append(out, best)
	}
}

// one reports whether two reports may be of one seizure: the same substance or
// paste and base, at most a day apart, at one spot, within 2 % of the greater.
func one(a, b report) bool {
	paste := func(s ops.Substance) bool { return s == ops.CocaPaste || s == ops.CocaineBase }
	if a.substance != b.substance && !(paste(a.substance) && paste(b.substance)) || a.unit != b.unit || a.spot != b.spot || a.day-b.day > 1 || b.day-a.day > 1 {
		return false
	}
	most := a.amount
	if b.amount.Cmp(most) > 0 {
		most = b.amount
	}
	return gap(a, b).Cmp(new(big.Rat).Mul(most, big.NewRat(2, 100))) <= 0
}

func gap(a, b report) *big.Rat {
	d := new(big.Rat).Sub(a.amount, b.amount)
	return d.Abs(d)
}

// before reports whether one pair is nearer than another or, if as near, comes first.
func before(list []report, p, q [2]int) bool {
	if c := gap(list[p[0]], list[p[1]]).Cmp(gap(list[q[0]], list[q[1]])); c != 0 {
		return c < 0
	}
	for i := range p {
		a, b := list[p[i]], list[q[i]]
		if a.seizure != b.seizure {
			return a.seizure < b.seizure
		}
		if a.item != b.item {
			return a.item < b.item
		}
	}
	return false
}

// spare is the report that is not counted: the estimated one of a weighed and an
// estimated, else the greater, else the Peruvian.
func spare(a, b report) report {
	switch {
	case a.weighed != b.weighed && a.weighed:
		return b
	case a.weighed != b.weighed:
		return a
	case a.amount.Cmp(b.amount) > 0:
		return a
	}
	return b
}
