package merge

import (
	"maps"
	"slices"

	"github.com/comision-mixta/mixta/exchange/internal/raw"
)

// agreed is copies that agree with each other: what one states in full, no other
// states otherwise.
type agreed struct {
	all      []*content
	full     map[string]string // the full values, by member
	mentions map[string]int    // how many copies say anything of a member; the others, that there is none
}

// add adds a copy; it returns the first one that it does not agree with, and -1
// where it agrees with all.
func (a *agreed) add(c *content) (other int) {
	if a.full == nil {
		a.full, a.mentions = map[string]string{}, map[string]int{}
	}
	agrees, stated := len(a.all) == 0 || a.all[0].kind == c.kind, 0
	for n, s := range c.members {
		if value, ok := a.full[n]; ok {
			stated++
			agrees = agrees && (s.rank != full || s.value == value)
		} else if s.rank == full {
			agrees = agrees && a.mentions[n] == len(a.all)
		}
	}
	if !agrees || stated < len(a.full) {
		return slices.IndexFunc(a.all, func(d *content) bool { return !c.agrees(d) })
	}
	for n, s := range c.members {
		a.mentions[n]++
		if s.rank == full {
			a.full[n] = s.value
		}
	}
	a.all = append(a.all, c)
	return -1
}

// contradicted returns the members on which any two of the copies contradict
// each other.
func contradicted(contents []*content) []string {
	first, mentions, out := map[string]state{}, map[string]int{}, map[string]bool{}
	for _, c := range contents {
		for n, s := range c.members {
			if slices.Contains(raw.Own, n) {
				continue
			}
			mentions[n]++
			if s.rank == withheld {
				continue
			}
			if was, ok := first[n]; ok && was != s {
				out[n] = true
			}
			first[n] = s
		}
	}
	for n := range first {
		if mentions[n] < len(contents) { // another says that there is none
			out[n] = true
		}
	}
	return slices.Sorted(maps.Keys(out))
}
