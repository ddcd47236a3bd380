package merge

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/index"
	"github.com/comision-mixta/mixta/record"
)

// judge reports versions that should not have been issued: their issuer may not
// issue them, or did not have all of the record. The order of versions does not
// depend on it (see the package comment): callers of Join leave out the inputs
// with such versions. A version known to a fit one does no harm, nor does one in
// the state, which was judged on arrival, beside the version that it follows.
func (x *joiner) judge(group []index.Item) (unfit []index.Item, err error) {
	if !slices.ContainsFunc(group, func(it index.Item) bool { return it.Issuer != group[0].Issuer }) {
		return nil, nil // as with most records
	}
	all := x.byAge(group)
	faults := make([]*check.Finding, len(all)) // nil for the fit ones
	others, t := x.before(all), &trial{joiner: x, all: all, copies: map[int32][]index.Item{}, faults: faults, newer: map[int][]uint64{}}
	for _, it := range all {
		t.copies[it.Version] = append(t.copies[it.Version], it)
	}
	for i := range all {
		t.older = nil
		if faults[i], err = t.fault(i, others.candidates(x, all[i])); err != nil {
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

// leaveOut notes that the input of an item must be left out, and why. Reported
// holds the versions of the record that the result's report already mentions.
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

// unfits returns the inputs to be left out.
func (x *joiner) unfits() (out []Unfit) {
	for i, f := range x.Files {
		if r, ok := x.unfit[i]; ok {
			out = append(out, Unfit{i, f.Name, r})
		}
	}
	return out
}

// byAge returns the versions of a record, each after those that it knows.
// Erasures come last, because they surpass even versions that they do not know.
func (x *joiner) byAge(group []index.Item) []index.Item {
	all := slices.DeleteFunc(slices.Clone(group), func(it index.Item) bool { return it.Section == index.InProposals })
	slices.SortStableFunc(all, func(a, b index.Item) int {
		return cmp.Or(cmp.Compare(a.Flags&index.Erases, b.Flags&index.Erases), cmp.Compare(x.total(a), x.total(b)))
	})
	return all
}

func (x *joiner) total(it index.Item) int64 { return x.Versions.Values[it.Version].Version.Total() }

// trial judges the versions of a record one by one.
type trial struct {
	*joiner
	all    []index.Item           // by age
	copies map[int32][]index.Item // the same, by version
	faults []*check.Finding       // of those before the one that is judged
	newer  map[int][]uint64       // which are newer than one, a bit each
	older  []uint64               // which fit ones are older than the one that is judged
}

// fault returns why a version should not have been issued; nil if it is fit.
// Others are the versions that it may know or displace.
func (t *trial) fault(i int, others []int) (*check.Finding, error) {
	it := t.all[i]
	for _, j := range others {
		v := t.all[j]
		if t.usurps(it, v, j < i && t.faults[j] == nil) && !t.follows(i, j) && !t.settles(i, v) {
			return t.finding(&notIssuer, it, string(t.Actors.Values[v.Issuer]), string(t.Actors.Values[it.Issuer])), nil
		}
	}
	for _, j := range others {
		v := t.all[j]
		if j >= i {
			break
		}
		if t.faults[j] != nil || !t.mayHide(it, v) || t.follows(i, j) {
			continue
		}
		names, err := t.hides(it, v)
		if err != nil {
			return nil, err
		}
		if len(names) > 0 {
			return t.finding(&notWhole, it, strings.Join(names, ", "), string(t.Actors.Values[it.Issuer])), nil
		}
	}
	return nil, nil
}

// related reports whether the issuer of one version may issue the next of the
// other, for a record that is not joint.
func (x *joiner) related(a, b index.Item) bool {
	return x.Actors.Values[a.Issuer].Related(x.Actors.Values[b.Issuer])
}

// forwarded reports whether a version comes in a file of the other's owner, which
// may have accepted it for a reason no longer visible: the record may have been
// joint for a while.
func (x *joiner) forwarded(it, v index.Item) bool {
	return x.Files[it.File].Envelope.Sender.Related(x.Actors.Values[v.Issuer])
}

// usurps reports whether a version takes the place of one that its issuer may not
// follow. Of two concurrent versions whose vectors do not show the owner of the
// record, the one in the state prevails.
func (x *joiner) usurps(it, v index.Item, fit bool) bool {
	if v.Flags&index.Joint != 0 || x.related(it, v) || x.forwarded(it, v) {
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

// follows reports whether a fit version lies between the two. It may have made
// the record joint, handed it over or removed a member, and is decisive instead.
func (t *trial) follows(i, j int) bool {
	if t.older == nil {
		t.older = t.which(func(k int) bool {
			return k < i && t.faults[k] == nil && t.order(t.all[k], t.all[i]) == record.Before
		})
	}
	newer := t.newer[j]
	if newer == nil {
		newer = t.which(func(k int) bool { return t.order(t.all[j], t.all[k]) == record.Before })
		t.newer[j] = newer
	}
	for k := range newer {
		if newer[k]&t.older[k] != 0 {
			return true
		}
	}
	return false
}

// which returns a bit for each version, set where it is one of those.
func (t *trial) which(one func(k int) bool) []uint64 {
	bits := make([]uint64, (len(t.all)+63)/64)
	for k := range t.all {
		if one(k) {
			bits[k/64] |= 1 << (k % 64)
		}
	}
	return bits
}

// settles reports whether a version in the state follows both the other and a
// conflicting one of its own issuer: such a conflict is resolved by either
// issuer.
func (t *trial) settles(i int, v index.Item) bool {
	it := t.all[i]
	if !t.Files[it.File].Envelope.Home() {
		return false
	}
	for j, own := range t.all[:i] {
		if t.faults[j] == nil && t.related(it, own) && t.order(own, it) == record.Before && t.order(own, v) == record.Concurrent {
			return true
		}
	}
	return false
}

// mayHide reports whether a version can hide what an older one shows.
func (x *joiner) mayHide(it, old index.Item) bool {
	return (it.Flags&index.Hidden != 0 || old.Flags&index.Marked != 0) && old.Kind == it.Kind && !x.related(it, old) &&
		(!x.Files[it.File].Envelope.Home() || x.Files[old.File].Envelope.Home()) && x.order(old, it) == record.Before
}

// hides returns the members that an older version shows, that were withheld from
// the issuer of this one, and that this one does not show. The issuer had what it
// issued itself and what the marking allows it, unless the value is coarser now:
// nothing shows whether it was received like that. A member whose marking
// excludes the issuer cannot have been changed by it either. A member that
// another copy of the version shows is not lost.
func (t *trial) hides(it, old index.Item) (names []string, err error) {
	copies := []index.Item{it, old}
	for _, v := range t.copies[it.Version] {
		if v.Kind == it.Kind && !t.Twin(v, it) {
			copies = append(copies, v)
		}
	}
	contents, err := t.contents(copies)
	if err != nil {
		return nil, err
	}
	by, older := t.Actors.Values[it.Issuer], contents[1]
	for _, n := range older.disclosed() {
		was := older.members[n]
		lost := func(c *content) bool {
			switch s := c.member(n); {
			case s == was:
				return false
			case s.rank == withheld:
				return !older.markingOf(n).Allows(by)
			case s.rank < was.rank:
				return true
			default:
				return was.marked() && s.unmarked() != was.unmarked() && !older.markingOf(n).Allows(by)
			}
		}
		if lost(contents[0]) && !slices.ContainsFunc(contents[2:], func(c *content) bool { return !lost(c) }) {
			names = append(names, n)
		}
	}
	return names, nil
}

// disclosed returns the members that a copy shows, exactly or generalised.
func (c *content) disclosed() []string {
	if c.shows == nil {
		for _, n := range slices.Sorted(maps.Keys(c.members)) {
			if s := c.members[n]; s.rank != withheld && !strings.HasPrefix(s.value, "\x00") {
				c.shows = append(c.shows, n)
			}
		}
	}
	return c.shows
}

// markingOf returns the marking of a member.
func (c *content) markingOf(name string) record.Marking {
	m, known := c.markings[name]
	if !known {
		m = c.object.MarkingOf(name)
		c.markings[name] = m
	}
	return m
}
