package merge

import (
	"cmp"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// judge tells of versions that should not have been issued: by who may not, or
// by who was not given all of the record. Whether one surpasses another does
// not depend on it, for no order could: the callers of Join leave the inputs
// out that hold such a version. One that a fit version knows does no harm.
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
		name := x.files[it.file].name
		r := x.unfit[name]
		r.Join(one, maxFindings)
		x.unfit[name] = r
	}
	return unfit, nil
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
		if faults[j] != nil || x.follows(i, v, all, faults) {
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
	by, owner := x.actors.values[a.issuer], x.actors.values[b.issuer]
	return owner.Covers(by) || by.Covers(owner)
}

// usurps reports whether a version takes the place of one that its issuer may
// not follow. Of two that do not know of each other, and of which the vectors
// do not tell whose record it is, the one that is kept at home stands.
func (x *index) usurps(it, v item, fit bool) bool {
	if v.flags&joint != 0 || x.ours(it, v) {
		return false
	}
	home, other := x.files[it.file].envelope.Home(), x.files[v.file].envelope.Home()
	switch x.order(v, it) {
	case record.Before:
		return fit
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

// hides returns the members that a version withholds or generalises, that an
// older one shows, and that its issuer was not given: neither issued the older
// one nor may have, by its marking, what is withheld now. What stands in
// another copy of the version is not lost.
func (x *index) hides(it, old item, all []item) (names []string, err error) {
	if it.flags&hidden == 0 || old.kind != it.kind || x.order(old, it) != record.Before || x.ours(it, old) {
		return nil, nil
	}
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
	for _, n := range sortedKeys(contents[0].members) {
		s := contents[0].members[n]
		shows := func(c *content) bool {
			t, ok := c.members[n]
			return ok && t.rank > s.rank && !strings.HasPrefix(t.value, "\x00")
		}
		given := s.rank == withheld && older.marking(n).Allows(x.actors.values[it.issuer])
		if s.rank != full && shows(contents[1]) && !given && !slices.ContainsFunc(contents[2:], shows) {
			names = append(names, n)
		}
	}
	return names, nil
}
