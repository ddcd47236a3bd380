package merge

import (
	"cmp"
	"slices"
	"sort"

	"github.com/comision-mixta/mixta/exchange/internal/index"
	"github.com/comision-mixta/mixta/record"
)

// few is the number of versions up to which each is compared with each.
const few = 8

// knowing finds which versions of a set are known to others in it. A version that
// knows another has at least its counter for each actor. In a large set, only the
// versions that satisfy this for the most selective actor are compared: at most
// one for each version, if all were issued properly.
type knowing struct {
	x        *joiner
	versions map[int32]bool           // by number
	counting map[record.Actor][]int32 // those that count an actor, the highest counter first; nil for few
}

func (x *joiner) knowing(items []index.Item) knowing {
	k := knowing{x: x, versions: map[int32]bool{}}
	for _, it := range items {
		k.versions[it.Version] = true
	}
	if len(k.versions) <= few {
		return k
	}
	k.counting = map[record.Actor][]int32{}
	for n := range k.versions {
		for a := range x.Versions.Values[n].Version {
			k.counting[a] = append(k.counting[a], n)
		}
	}
	for a, list := range k.counting {
		slices.SortFunc(list, func(v, w int32) int { return cmp.Compare(k.counter(w, a), k.counter(v, a)) })
	}
	return k
}

func (k knowing) counter(version int32, a record.Actor) int64 {
	return k.x.Versions.Values[version].Version[a]
}

// newer reports whether a version of the set is newer than the given one.
func (k knowing) newer(version int32) bool {
	v := k.x.Versions.Values[version]
	knows := func(w int32) bool {
		for a, n := range v.Version {
			if k.counter(w, a) < n { // as with most
				return false
			}
		}
		return v.Compare(k.x.Versions.Values[w]) == record.Before
	}
	if k.counting == nil {
		for w := range k.versions {
			if knows(w) {
				return true
			}
		}
		return false
	}
	var least []int32
	first := true
	for a, n := range v.Version {
		list := k.counting[a]
		list = list[:sort.Search(len(list), func(i int) bool { return k.counter(list[i], a) < n })]
		if first || len(list) < len(least) {
			least, first = list, false
		}
	}
	return slices.ContainsFunc(least, knows)
}

// before are the versions of a record, oldest first, by what one of them can
// displace or hide.
type before struct {
	all      []int              // where there are few
	byIssuer map[issuedBy][]int // else
	home     []int
	stray    []int // that do not count their issuer
}

// issuedBy is an issuer's versions; the plain ones are those that anyone may
// displace and that have no member of their own marking: only a version that hides
// something has to be compared with them.
type issuedBy struct {
	actor record.Actor
	plain bool
}

func (x *joiner) before(all []index.Item) (b before) {
	if len(all) <= few {
		for i := range all {
			b.all = append(b.all, i)
		}
		return b
	}
	b.byIssuer = map[issuedBy][]int{}
	for i, it := range all {
		by := issuedBy{x.Actors.Values[it.Issuer], it.Flags&index.Joint != 0 && it.Flags&index.Marked == 0}
		if x.Versions.Values[it.Version].Version[by.actor] == 0 {
			b.stray = append(b.stray, i)
		}
		b.byIssuer[by] = append(b.byIssuer[by], i)
		if x.Files[it.File].Envelope.Home() && !by.plain {
			b.home = append(b.home, i)
		}
	}
	return b
}

// candidates returns, in order, the versions that an item may displace or hide.
func (b before) candidates(x *joiner, it index.Item) []int {
	if b.byIssuer == nil {
		return b.all
	}
	list := slices.Clone(b.stray)
	for a := range x.Versions.Values[it.Version].Version {
		list = append(list, b.byIssuer[issuedBy{a, false}]...)
		if it.Flags&index.Hidden != 0 {
			list = append(list, b.byIssuer[issuedBy{a, true}]...)
		}
	}
	if it.Flags&index.Erases != 0 {
		for by, i := range b.byIssuer {
			if !by.plain {
				list = append(list, i...)
			}
		}
	} else if it.Flags&index.Joint == 0 && !x.Files[it.File].Envelope.Home() {
		list = append(list, b.home...)
	}
	slices.Sort(list)
	return slices.Compact(list)
}
