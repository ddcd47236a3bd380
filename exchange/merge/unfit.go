package merge

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/index"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/record"
)

// judge reports versions that should not have been issued: their issuer may not
// issue them, or was not given all of the record. Whether one surpasses another does
// not depend on it, for no order could: the callers of Join leave the inputs
// out that hold such a version. One that a fit version knows does no harm, nor
// one that is kept at home: it was judged when it came, beside what it follows.
func (x *joiner) judge(group []index.Item) (unfit []index.Item, err error) {
	if !slices.ContainsFunc(group, func(it index.Item) bool { return it.Issuer != group[0].Issuer }) {
		return nil, nil // as with most records
	}
	all := x.byAge(group)
	others := x.before(all)
	faults := make([]*check.Finding, len(all)) // nil for the fit ones
	for i := range all {
		if faults[i], err = x.fault(i, all, others.candidates(x, all[i]), faults); err != nil {
			return nil, err
		}
	}
	if !slices.ContainsFunc(faults, func(f *check.Finding) bool { return f != nil }) {
		return nil, nil
	}
	var fit []index.Item
	for i, it := range all {
		if faults[i] == nil {
			fit = append(fit, it)
		}
	}
	known, reported := x.knowing(fit), map[index.Twin]bool{}
	for i, it := range all {
		if faults[i] != nil && !known.newer(it.Version) {
			x.leaveOut(it, faults[i], reported)
			unfit = append(unfit, it)
		}
	}
	return unfit, nil
}

// leaveOut notes that the input of an item must be left out, and why. Reported are
// the versions of the record for which the result's report has it already.
func (x *joiner) leaveOut(it index.Item, why *check.Finding, reported map[index.Twin]bool) {
	one := check.Report{Findings: []check.Finding{*why}}
	if !reported[it.Twin()] {
		reported[it.Twin()] = true
		x.found.Join(one, maxFindings)
	}
	r := x.unfit[int(it.File)]
	r.Join(one, maxFindings)
	x.unfit[int(it.File)] = r
}

// unfits lists the inputs to be left out.
func (x *joiner) unfits() (out []Unfit) {
	for i, f := range x.Files {
		if r, ok := x.unfit[i]; ok {
			out = append(out, Unfit{i, f.Name, r})
		}
	}
	return out
}

// byAge returns the versions of a record, each after those that it knows;
// erasures, which surpass even what they do not know, last.
func (x *joiner) byAge(group []index.Item) []index.Item {
	all := slices.DeleteFunc(slices.Clone(group), func(it index.Item) bool { return it.Section == index.InProposals })
	slices.SortStableFunc(all, func(a, b index.Item) int {
		return cmp.Or(cmp.Compare(a.Flags&index.Erases, b.Flags&index.Erases), cmp.Compare(x.total(a), x.total(b)))
	})
	return all
}

func (x *joiner) total(it index.Item) int64 { return x.Versions.Values[it.Version].Total() }

// fault returns why a version should not have been issued; nil if it is fit.
// Others are those that it may know or displace; the faults of those before it
// are known.
func (x *joiner) fault(i int, all []index.Item, others []int, faults []*check.Finding) (*check.Finding, error) {
	it := all[i]
	for _, j := range others {
		v := all[j]
		if x.usurps(it, v, j < i && faults[j] == nil) && !x.follows(i, v, all, faults) && !x.settles(i, v, all, faults) {
			return x.finding(&notIssuer, it, string(x.Actors.Values[v.Issuer]), string(x.Actors.Values[it.Issuer])), nil
		}
	}
	for _, j := range others {
		v := all[j]
		if j >= i {
			break
		}
		if faults[j] != nil || !x.mayHide(it, v) || x.follows(i, v, all, faults) {
			continue
		}
		names, err := x.hides(it, v, all)
		if err != nil {
			return nil, err
		}
		if len(names) > 0 {
			return x.finding(&notWhole, it, strings.Join(names, ", "), string(x.Actors.Values[it.Issuer])), nil
		}
	}
	return nil, nil
}

// ours reports whether the issuer of one version may issue the next of the
// other, whose record is not joint.
func (x *joiner) ours(a, b index.Item) bool {
	return x.Actors.Values[a.Issuer].Related(x.Actors.Values[b.Issuer])
}

// passes reports whether a version comes in a file of the owner of the other,
// which may have accepted it for a reason that does not show any more: the record was joint for a while.
func (x *joiner) passes(it, v index.Item) bool {
	return x.Files[it.File].Envelope.Sender.Related(x.Actors.Values[v.Issuer])
}

// usurps reports whether a version takes the place of one that its issuer may
// not follow. Of two that do not know of each other, and of which the vectors
// do not tell whose record it is, the one that is kept at home stands.
func (x *joiner) usurps(it, v index.Item, fit bool) bool {
	if v.Flags&index.Joint != 0 || x.ours(it, v) || x.passes(it, v) {
		return false
	}
	home, other := x.Files[it.File].Envelope.Home(), x.Files[v.File].Envelope.Home()
	switch x.order(v, it) {
	case record.Before:
		return fit && (!home || other)
	case record.Concurrent, record.Same:
		if it.Flags&index.Erases != 0 {
			return fit && (!home || other)
		}
		return other && !home && it.Flags&index.Joint == 0
	}
	return false
}

// follows reports whether a fit version stands between the two: it may have made
// the record joint, handed it over or taken a member away, and counts instead.
func (x *joiner) follows(i int, v index.Item, all []index.Item, faults []*check.Finding) bool {
	for j, w := range all[:i] {
		if faults[j] == nil && x.order(v, w) == record.Before && x.order(w, all[i]) == record.Before {
			return true
		}
	}
	return false
}

// settles reports whether a version kept at home follows both the other and one
// of its issuer's own that was in conflict with it: the conflict was kept, and
// must be resolved by one of the two.
func (x *joiner) settles(i int, v index.Item, all []index.Item, faults []*check.Finding) bool {
	it := all[i]
	if !x.Files[it.File].Envelope.Home() {
		return false
	}
	for j, own := range all[:i] {
		if faults[j] == nil && x.ours(it, own) && x.order(own, it) == record.Before && x.order(own, v) == record.Concurrent {
			return true
		}
	}
	return false
}

// mayHide reports whether a version can take away what an older one shows.
func (x *joiner) mayHide(it, old index.Item) bool {
	return (it.Flags&index.Hidden != 0 || old.Flags&index.Marked != 0) && old.Kind == it.Kind && !x.ours(it, old) &&
		(!x.Files[it.File].Envelope.Home() || x.Files[old.File].Envelope.Home()) && x.order(old, it) == record.Before
}

// hides returns the members that an older version shows, that its issuer was
// not given, and that this one does not show. The issuer was given what
// it issued, and what the marking lets it have, unless it is coarser now: nothing
// shows whether the issuer received it so. What the marking keeps from the issuer,
// the issuer cannot have changed either. What stands in another copy of the version is not lost.
func (x *joiner) hides(it, old index.Item, all []index.Item) (names []string, err error) {
	copies := []index.Item{it, old}
	for _, v := range all {
		if v.Version == it.Version && v.Kind == it.Kind && !x.Twin(v, it) {
			copies = append(copies, v)
		}
	}
	contents, err := x.contents(copies)
	if err != nil {
		return nil, err
	}
	older, err := raw.Parse(contents[1].raw)
	if err != nil {
		return nil, err
	}
	by := x.Actors.Values[it.Issuer]
	marks, _ := raw.Parse(older.Get("markings")) // nil where there are none
	for _, n := range contents[1].disclosed() {
		allowed, was := older.MarkingOf(n).Allows(by), contents[1].members[n]
		lost := func(c *content) bool {
			switch s := c.member(n); {
			case s.rank == withheld:
				return !allowed
			case s.rank < was.rank:
				return true
			default:
				return marks.Get(n) != nil && !allowed && s.unmarked() != was.unmarked()
			}
		}
		if lost(contents[0]) && !slices.ContainsFunc(contents[2:], func(c *content) bool { return !lost(c) }) {
			names = append(names, n)
		}
	}
	return names, nil
}

// disclosed returns the members that a copy shows, as they are or coarser.
func (c *content) disclosed() (names []string) {
	for _, n := range slices.Sorted(maps.Keys(c.members)) {
		if s := c.members[n]; s.rank != withheld && !strings.HasPrefix(s.value, "\x00") {
			names = append(names, n)
		}
	}
	return names
}
