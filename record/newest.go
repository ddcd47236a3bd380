package record

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/go-json-experiment/json"
)

// Newest returns the newest version of each record of a list, sorted by id. Of
// versions changed on both sides at once, which belong among a file's conflicts,
// it takes the one issued last, so that the answer does not depend on the order of
// the list.
func Newest[T any, R interface {
	*T
	Head() *Header
}](list []T) []R {
	all := make([]R, len(list))
	for i := range list {
		all[i] = &list[i]
	}
	slices.SortStableFunc(all, func(a, b R) int { return cmp.Compare(a.Head().ID, b.Head().ID) })
	newest := all[:0]
	for _, r := range all {
		switch last := len(newest) - 1; {
		case last < 0 || newest[last].Head().ID != r.Head().ID:
			newest = append(newest, r)
		case newer(r, newest[last]):
			newest[last] = r
		}
	}
	return newest
}

// newer reports whether version a of a record counts rather than b.
func newer[R interface{ Head() *Header }](a, b R) bool {
	switch a.Head().Stamp().Compare(b.Head().Stamp()) {
	case After:
		return true
	case Before:
		return false
	}
	if n := a.Head().Issued.Compare(b.Head().Issued); n != 0 {
		return n > 0
	}
	x, _ := json.Marshal(a, json.Deterministic(true))
	y, _ := json.Marshal(b, json.Deterministic(true))
	return bytes.Compare(x, y) > 0
}
