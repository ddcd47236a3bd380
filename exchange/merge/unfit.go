package merge

import (
	"cmp"
	"slices"

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

// exclusions returns the inputs to be left out.
func (x *joiner) exclusions() (out []Exclusion) {
	for i, f := range x.Files {
		if r, ok := x.unfit[i]; ok {
			out = append(out, Exclusion{i, f.Name, r})
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

// mayHide reports whether a version can hide what an older one shows.
func (x *joiner) mayHide(it, old index.Item) bool {
	return (it.Flags&index.Hidden != 0 || old.Flags&index.Marked != 0) && old.Kind == it.Kind && !x.related(it, old) &&
		(!x.Files[it.File].Envelope.Home() || x.Files[old.File].Envelope.Home()) && x.order(old, it) == record.Before
}
