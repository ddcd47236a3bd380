package ops

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
)

// Guard says when two reports of a seizure, one by each side, are taken for
// reports of one seizure: dates so many days apart, places so many metres,
// amounts so many percent of the greater. Substances match by [Substance.Kin].
// Places match by their positions, where both have one; else by administrative
// unit or name.
type Guard struct {
	Days    int
	Metres  float64
	Percent float64
}

// DefaultGuard is the guard of the rules on a file: a day apart, since clocks
// of the two sides change date an hour apart; 5 km; 2 percent.
func DefaultGuard() Guard { return Guard{Days: 1, Metres: 5000, Percent: 2} }

// Double is one item of a seizure that both sides report.
type Double struct {
	A, B         int // the two reports, by their places in the list, A first
	ItemA, ItemB int // the item in each
}

// seized is what is kept of an item of a seizure for the search of doubles.
type seized struct {
	operation record.UUID
	kin       Substance
	unit      record.Unit
	day       int
	side      record.Side
	at        record.Position
	placed    bool
	spot      string
	amount    record.Micro
	weighed   bool
	seizure   int
	item      int
	of        Substance
	id        record.UUID
}

// pair is two reports of what looks like one item.
type pair [2]*seized

func (p pair) double() Double {
	a, b := p[0], p[1]
	if b.seizure < a.seizure {
		a, b = b, a
	}
	return Double{a.seizure, b.seizure, a.item, b.item}
}

// facts returns the facts of a seizure's items.
func (s *Seizure) facts(number int) (out []seized) {
	day, ok := s.Date.Time()
	if !ok {
		return nil
	}
	f := seized{day: int(day.Unix() / 86400), side: s.Agency.Side(), seizure: number}
	f.operation, _ = record.ParseUUID(string(s.Operation))
	f.id, _ = record.ParseUUID(string(s.ID))
	if p := &s.Place; p.Point != nil {
		f.at, f.placed = p.Point.Coordinates, true
	} else if p.Area != nil {
		f.at, f.placed = geom.Centroid(p.Area.Plain())
	}
	f.spot = cmp.Or(string(s.Place.Unit), strings.ToLower(s.Place.Name))
	for i := range s.Items {
		item := &s.Items[i]
		var ok bool
		if f.amount, f.unit, ok = plain(item.Quantity); !ok {
			continue
		}
		f.item, f.of, f.kin, f.weighed = i, item.Substance, item.Substance.Kin(), item.Weighing == Weighed
		out = append(out, f)
	}
	return out
}

// Doubles returns the seizures of the list that both sides report, each report
// in one pair at most: the nearest in amount first.
func (g Guard) Doubles(list []Seizure) []Double {
	var all []seized
	for i := range list {
		all = append(all, list[i].facts(i)...)
	}
	var out []Double
	for _, p := range g.pairs(all) {
		out = append(out, p.double())
	}
	return out
}

// looked is how many reports of the other side, the nearest in amount first,
// one report is compared with at most: a file in which thousands have one
// amount must not take their number squared.
const looked = 256

// pairs matches the items of one side with those of the other.
func (g Guard) pairs(all []seized) (out []pair) {
	type group struct {
		operation record.UUID
		kin       Substance
		unit      record.Unit
	}
	sides := map[group]map[record.Side][]*seized{}
	for i := range all {
		s := &all[i]
		k := group{s.operation, s.kin, s.unit}
		if sides[k] == nil {
			sides[k] = map[record.Side][]*seized{}
		}
		sides[k][s.side] = append(sides[k][s.side], s)
	}
	var candidates []pair
	for _, by := range sides {
		others := by[record.PE]
		slices.SortStableFunc(others, func(a, b *seized) int { return cmp.Compare(a.amount, b.amount) })
		for _, a := range by[record.BO] {
			for b := range nearest(others, a.amount) {
				if max(a.day-b.day, b.day-a.day) <= g.Days && g.same(a, b) {
					candidates = append(candidates, pair{a, b})
				}
			}
		}
	}
	before := func(p, q pair) int {
		return cmp.Or(cmp.Compare(p[0].seizure, q[0].seizure), cmp.Compare(p[0].item, q[0].item), cmp.Compare(p[1].seizure, q[1].seizure), cmp.Compare(p[1].item, q[1].item))
	}
	slices.SortFunc(candidates, before)
	gap := func(p pair) record.Micro { return max(p[0].amount-p[1].amount, p[1].amount-p[0].amount) }
	slices.SortStableFunc(candidates, func(p, q pair) int { return cmp.Compare(gap(p), gap(q)) })
	taken := map[*seized]bool{}
	for _, p := range candidates {
		if !taken[p[0]] && !taken[p[1]] {
			taken[p[0]], taken[p[1]] = true, true
			out = append(out, p)
		}
	}
	return out
}

// nearest yields the reports of a list sorted by amount, those nearest to the
// amount first.
func nearest(sorted []*seized, amount record.Micro) iter.Seq[*seized] {
	return func(yield func(*seized) bool) {
		up, _ := slices.BinarySearchFunc(sorted, amount, func(s *seized, m record.Micro) int { return cmp.Compare(s.amount, m) })
		down := up - 1
		for range looked {
			switch {
			case up < len(sorted) && (down < 0 || sorted[up].amount-amount <= amount-sorted[down].amount):
				if !yield(sorted[up]) {
					return
				}
				up++
			case down >= 0:
				if !yield(sorted[down]) {
					return
				}
				down--
			default:
				return
			}
		}
	}
}

// same reports whether two items of one group, days apart as allowed, look like
// two reports of one seizure.
func (g Guard) same(a, b *seized) bool {
	if a.side == "" || b.side == "" || a.side == b.side {
		return false
	}
	most, gap := max(a.amount, b.amount), max(a.amount-b.amount, b.amount-a.amount)
	if float64(gap) > float64(most)*g.Percent/100 {
		return false
	}
	if a.placed && b.placed {
		return geom.Distance(a.at, b.at) <= g.Metres
	}
	return a.spot != "" && a.spot == b.spot
}
