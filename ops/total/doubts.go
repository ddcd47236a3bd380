package total

import (
	"cmp"
	"slices"

	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// Doubts are the reasons why sums may be less, or more, than what there was.
type Doubts struct {
	// Silent are the sides that state no result of their own while the other does.
	Silent []record.Side

	// Withheld are members that a result has and that were not released.
	Withheld []Withheld

	// Overlaps are results, two each, that cover the same days for the same side:
	// what both count is counted twice.
	Overlaps [][2]record.ID

	// Unguarded are the groups other than substances in which both sides state the
	// same code: persons or things that both report of one seizure count twice.
	Unguarded []Group

	// Unlisted are the seizures of the operation that no result lists, by their places
	// in the list of seizures: whether the results count them is not known.
	Unlisted []int

	// Absent is the number of seizures that results count and the list lacks: whether
	// the other side reports them too is not known.
	Absent int
}

// Withheld is a member of a result that was not released.
type Withheld struct {
	Result record.ID
	Member record.Member
}

// summed are the members of a result that totals are made of.
var summed = []record.Member{"lines", "persons", "sites", "assets", "cash", "seizures"}

// of adds the doubts that results and rows raise.
func (d *Doubts) of(results []ops.Result, rows []Row) {
	states := map[record.Side]bool{}
	for i := range results {
		r := &results[i]
		for _, m := range summed {
			if r.Absent[m] == record.Withheld {
				d.Withheld = append(d.Withheld, Withheld{r.ID, m})
			}
		}
		if !r.Joint() {
			for _, s := range r.Of {
				states[s] = true
			}
		}
	}
	for _, s := range record.Sides() {
		if len(states) > 0 && !states[s] {
			d.Silent = append(d.Silent, s)
		}
	}
	for i := range rows {
		t := &rows[i]
		if t.Group != Substances && t.BO != nil && t.PE != nil && !slices.Contains(d.Unguarded, t.Group) {
			d.Unguarded = append(d.Unguarded, t.Group)
		}
	}
	d.Overlaps = overlaps(results)
}

// overlaps finds each result that begins before one of the same side has ended.
func overlaps(results []ops.Result) (out [][2]record.ID) {
	all := make([]*ops.Result, len(results))
	for i := range results {
		all[i] = &results[i]
	}
	slices.SortStableFunc(all, func(a, b *ops.Result) int {
		return cmp.Or(cmp.Compare(whose(a), whose(b)), cmp.Compare(a.Period.From, b.Period.From), cmp.Compare(a.ID, b.ID))
	})
	var last *ops.Result // the one that reaches furthest
	for _, r := range all {
		if last != nil && whose(last) != whose(r) {
			last = nil
		}
		if last != nil && last.Period.Contains(r.Period.From) {
			out = append(out, [2]record.ID{last.ID, r.ID})
		}
		if last == nil || last.Period.To != "" && (r.Period.To == "" || r.Period.To > last.Period.To) {
			last = r
		}
	}
	return out
}

// whose returns one side, or "" for both together.
func whose(r *ops.Result) record.Side {
	if r.Joint() || len(r.Of) == 0 {
		return ""
	}
	return r.Of[0]
}
