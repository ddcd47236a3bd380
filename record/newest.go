package record

import (
	"bytes"
	"cmp"
	"slices"
)

// Newest returns the newest version of each record of a list, sorted by id. Of
// versions changed on both sides at once, which belong among a file's conflicts,
// it takes the one issued last, so that the answer does not depend on the order of
// the list.
func Newest[T any, R interface {
	*T
	Head() *Header
	MarshalJSON() ([]byte, error)
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

// written is a record that is written as in a file.
type written interface {
	Head() *Header
	MarshalJSON() ([]byte, error)
}

// newer reports whether version a of a record counts rather than b.
func newer(a, b written) bool {
	switch a.Head().Stamp().Compare(b.Head().Stamp()) {
	case After:
		return true
	case Before:
		return false
	}
	if n := a.Head().Issued.Compare(b.Head().Issued); n != 0 {
		return n > 0
	}
	x, _ := a.MarshalJSON()
	y, _ := b.MarshalJSON()
	return bytes.Compare(x, y) > 0
}
