package double

import (
	"cmp"
	"iter"
	"slices"

	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
)

// Guard says when two reports of a seizure, one by each side, are taken for
// reports of one seizure: dates so many days apart, places so many metres,
// amounts so many percent of the greater. Places match by their positions, where
// both have one; else by administrative unit or name.
type Guard struct {
	Days    int
	Metres  float64
	Percent float64
}

// Default is the guard of the rules on a file: a day apart, since the clocks of
// the two sides change date an hour apart; 5 km; 2 percent.
func Default() Guard { return Guard{Days: 1, Metres: 5000, Percent: 2} }

// Item is one item of a seizure, as its side reports it.
type Item struct {
	Seizure     int // place of the seizure in its list
	Item        int // place of the item in the seizure
	ID          record.UUID
	Operation   record.UUID
	Side        record.Side
	Day         int // since 1970
	Position    record.Position
	HasPosition bool
	Place       string // administrative unit or name
	Measured
	Kin     string // code that stands for the substance in matching
	Amount  record.Micro
	Weighed bool
}

// Measured is a substance, by its code, and the unit that it is measured in.
type Measured struct {
	Substance string
	Unit      record.Unit
}

// Pair is two reports of what looks like one item: the Bolivian one, and the
// Peruvian one.
type Pair [2]*Item

// Extra returns the report that is not counted: the one that was estimated, if
// the other was weighed, else the greater.
func (p Pair) Extra() *Item {
	a, b := p[0], p[1]
	if b.Weighed && !a.Weighed || a.Weighed == b.Weighed && a.Amount > b.Amount {
		return a
	}
	return b
}

// Pairs matches the items of one side with those of the other, the nearest in
// amount first. Each item is in one pair at most.
func (g Guard) Pairs(all []Item) (pairs []Pair) {
	type group struct {
		operation record.UUID
		kin       string
		unit      record.Unit
	}
	sides := map[group]map[record.Side][]*Item{}
	for i := range all {
		s := &all[i]
		k := group{s.Operation, s.Kin, s.Unit}
		if sides[k] == nil {
			sides[k] = map[record.Side][]*Item{}
		}
		sides[k][s.Side] = append(sides[k][s.Side], s)
	}
	byAmount := func(a, b *Item) int { return cmp.Compare(a.Amount, b.Amount) }
	var candidates []Pair
	for _, by := range sides {
		slices.SortStableFunc(by[record.BO], byAmount)
		slices.SortStableFunc(by[record.PE], byAmount)
		candidates = slices.AppendSeq(candidates, g.Near(slices.Values(by[record.BO]), slices.Values(by[record.PE])))
	}
	slices.SortFunc(candidates, func(p, q Pair) int {
		return cmp.Or(cmp.Compare(p.Gap(), q.Gap()),
			cmp.Compare(p[0].Seizure, q[0].Seizure), cmp.Compare(p[0].Item, q[0].Item),
			cmp.Compare(p[1].Seizure, q[1].Seizure), cmp.Compare(p[1].Item, q[1].Item))
	})
	taken := map[*Item]bool{}
	for _, p := range candidates {
		if !taken[p[0]] && !taken[p[1]] {
			taken[p[0]], taken[p[1]] = true, true
			pairs = append(pairs, p)
		}
	}
	return pairs
}

// Gap returns how far the two amounts are apart.
func (p Pair) Gap() record.Micro { return max(p[0].Amount-p[1].Amount, p[1].Amount-p[0].Amount) }

// compared is how many reports of the other side, the nearest in amount first,
// one report is compared with at most: a file in which thousands have one amount
// must not take their number squared.
const compared = 256

// Near yields the pairs of items that look like reports of one seizure: an item may be in
// many, and [Guard.Pairs] chooses. The items of each side are of one operation, kin and
// unit, by rising amounts; it holds some hundreds of them.
func (g Guard) Near(bo, pe iter.Seq[*Item]) iter.Seq[Pair] {
	return func(yield func(Pair) bool) {
		if bo == nil || pe == nil {
			return
		}
		next, stop := iter.Pull(pe)
		defer stop()
		var others []*Item // those about the amount at hand
		up, more := 0, true
		for a := range bo {
			for up < len(others) && others[up].Amount < a.Amount {
				up++
			}
			for more && len(others)-up < compared {
				var b *Item
				if b, more = next(); more {
					if others = append(others, b); b.Amount < a.Amount {
						up = len(others)
					}
				}
				if up > 8*compared {
					others = slices.Delete(others, 0, up-compared)
					up = compared
				}
			}
			for b := range nearest(others[max(0, up-compared):], a.Amount) {
				if max(a.Day-b.Day, b.Day-a.Day) <= g.Days && g.same(a, b) && !yield(Pair{a, b}) {
					return
				}
			}
		}
	}
}

// nearest yields the items of a list sorted by amount, those nearest to the
// amount first.
func nearest(sorted []*Item, amount record.Micro) iter.Seq[*Item] {
	return func(yield func(*Item) bool) {
		up, _ := slices.BinarySearchFunc(sorted, amount, func(s *Item, m record.Micro) int { return cmp.Compare(s.Amount, m) })
		down := up - 1
		for range compared {
			next := down
			switch {
			case up < len(sorted) && (down < 0 || sorted[up].Amount-amount <= amount-sorted[down].Amount):
				next = up
				up++
			case down >= 0:
				down--
			default:
				return
			}
			if !yield(sorted[next]) {
				return
			}
		}
	}
}

// same reports whether two items of one group, days apart as allowed, look like
// two reports of one seizure.
func (g Guard) same(a, b *Item) bool {
	if a.Side == "" || b.Side == "" || a.Side == b.Side {
		return false
	}
	if float64(Pair{a, b}.Gap()) > float64(max(a.Amount, b.Amount))*g.Percent/100 {
		return false
	}
	if a.HasPosition && b.HasPosition {
		return geom.Distance(a.Position, b.Position) <= g.Metres
	}
	return a.Place != "" && a.Place == b.Place
}
