package merge

import (
	"maps"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/index"
	"github.com/comision-mixta/mixta/record"
)

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
