package merge

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// judge tells of versions that should not have been issued: by who may not, or
// by who was not given all of the record. Whether one surpasses another does
// not depend on it, for no order could: the callers of Join leave the inputs
// out that hold such a version. One that a fit version knows does no harm, nor
// one that is kept at home: it was judged when it came, beside what it follows.
func (x *index) judge(group []item) (unfit []item, err error) {
	if !slices.ContainsFunc(group, func(it item) bool { return it.issuer != group[0].issuer }) {
		return nil, nil // as with most records
	}
	all := x.byAge(group)
	faults := make([]*check.Finding, len(all)) // nil for the fit ones
	for i := range all {
		if faults[i], err = x.fault(i, all, faults); err != nil {
			return nil, err
		}
	}
	for i, it := range all {
		if faults[i] == nil {
			continue
		}
		known := false
		for j, v := range all {
			known = known || faults[j] == nil && x.order(it, v) == record.Before
		}
		if known {
			continue
		}
		one := check.Report{Findings: []check.Finding{*faults[i]}}
		if !slices.ContainsFunc(unfit, func(v item) bool { return x.twin(v, it) }) {
			x.found.Join(one, maxFindings)
		}
		unfit = append(unfit, it)
		r := x.unfit[int(it.file)]
		r.Join(one, maxFindings)
		x.unfit[int(it.file)] = r
	}
	return unfit, nil
}

// unfits lists the inputs to be left out.
func (x *index) unfits() (out []Unfit) {
	for i, f := range x.files {
		if r, ok := x.unfit[i]; ok {
			out = append(out, Unfit{i, f.name, r})
		}
	}
	return out
}

// byAge returns the versions of a record, each after those that it knows;
// erasures, which surpass even what they do not know, last.
func (x *index) byAge(group []item) []item {
	all := slices.DeleteFunc(slices.Clone(group), func(it item) bool { return it.section == inProposals })
	slices.SortStableFunc(all, func(a, b item) int {
		return cmp.Or(cmp.Compare(a.flags&erases, b.flags&erases), cmp.Compare(x.total(a), x.total(b)))
	})
	return all
}

func (x *index) total(it item) int64 { return total(x.versions.values[it.version]) }

// fault returns why a version should not have been issued; nil if it is fit.
// The faults of those before it are known.
func (x *index) fault(i int, all []item, faults []*check.Finding) (*check.Finding, error) {
	it := all[i]
	for j, v := range all {
		if x.usurps(it, v, j < i && faults[j] == nil) && !x.follows(i, v, all, faults) && !x.settles(i, v, all, faults) {
			return x.finding(&notIssuer, it, string(x.actors.values[v.issuer]), string(x.actors.values[it.issuer])), nil
		}
	}
	for j, v := range all[:i] {
		if faults[j] != nil || !x.mayHide(it, v) || x.follows(i, v, all, faults) {
			continue
		}
		names, err := x.hides(it, v, all)
		if err != nil {
			return nil, err
		}
		if len(names) > 0 {
			return x.finding(&notWhole, it, strings.Join(names, ", "), string(x.actors.values[it.issuer])), nil
		}
	}
	return nil, nil
}

// ours reports whether the issuer of one version may issue the next of the
// other, whose record is not joint.
func (x *index) ours(a, b item) bool {
	return x.actors.values[a.issuer].Related(x.actors.values[b.issuer])
}

// passes reports whether a version comes in a file of the owner of the other,
// who may have had it in his record's place for a reason that does not show any
// more: the record was joint for a while.
func (x *index) passes(it, v item) bool {
	return x.files[it.file].envelope.Sender.Related(x.actors.values[v.issuer])
}

// usurps reports whether a version takes the place of one that its issuer may
// not follow. Of two that do not know of each other, and of which the vectors
// do not tell whose record it is, the one that is kept at home stands.
func (x *index) usurps(it, v item, fit bool) bool {
	if v.flags&joint != 0 || x.ours(it, v) || x.passes(it, v) {
		return false
	}
	home, other := x.files[it.file].envelope.Home(), x.files[v.file].envelope.Home()
	switch x.order(v, it) {
	case record.Before:
		return fit && (!home || other)
	case record.Concurrent, record.Same:
		if it.flags&erases != 0 {
			return fit && (!home || other)
		}
		return other && !home && it.flags&joint == 0
	}
	return false
}

// follows reports whether a fit version stands between the two: it may have made
// the record joint, handed it over or taken a member away, and counts instead.
func (x *index) follows(i int, v item, all []item, faults []*check.Finding) bool {
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
func (x *index) settles(i int, v item, all []item, faults []*check.Finding) bool {
	it := all[i]
	if !x.files[it.file].envelope.Home() {
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
func (x *index) mayHide(it, old item) bool {
	return (it.flags&hidden != 0 || old.flags&marked != 0) && old.kind == it.kind && !x.ours(it, old) &&
		(!x.files[it.file].envelope.Home() || x.files[old.file].envelope.Home()) && x.order(old, it) == record.Before
}

// hides returns the members that an older version shows, that its issuer was
// not given, and that this one does not show. He was given what he issued, and
// what its marking lets him have, unless it is coarser now: of that nothing
// tells whether it came to him so. What its marking keeps from him he cannot
// have changed either. What stands in another copy of the version is not lost.
func (x *index) hides(it, old item, all []item) (names []string, err error) {
	copies := []item{it, old}
	for _, v := range all {
		if v.version == it.version && v.kind == it.kind && !x.twin(v, it) {
			copies = append(copies, v)
		}
	}
	contents, err := x.contents(copies)
	if err != nil {
		return nil, err
	}
	older, err := parseObject(contents[1].raw)
	if err != nil {
		return nil, err
	}
	by := x.actors.values[it.issuer]
	marks, _ := parseObject(older.get("markings")) // nil where there are none
	for _, n := range contents[1].told() {
		allowed, was := older.marking(n).Allows(by), contents[1].members[n]
		lost := func(c *content) bool {
			switch s := c.of(n); {
			case s.rank == withheld:
				return !allowed
			case s.rank < was.rank:
				return true
			default:
				return marks.get(n) != nil && !allowed && s.unmarked() != was.unmarked()
			}
		}
		if lost(contents[0]) && !slices.ContainsFunc(contents[2:], func(c *content) bool { return !lost(c) }) {
			names = append(names, n)
		}
	}
	return names, nil
}

// told returns the members that a copy shows, as they are or coarser.
func (c *content) told() (names []string) {
	for _, n := range slices.Sorted(maps.Keys(c.members)) {
		if s := c.members[n]; s.rank != withheld && !strings.HasPrefix(s.value, "\x00") {
			names = append(names, n)
		}
	}
	return names
}
