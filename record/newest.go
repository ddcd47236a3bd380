package record

import (
	"bytes"
	"cmp"
	"encoding/binary"
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
	sortByID(all)
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

// sortByID sorts records by id, those of one id as they come. Ids are compared as numbers
// where all are written as they should be: their order is the same, and comparing takes
// no look at memory elsewhere.
func sortByID[R written](all []R) {
	if slices.IsSortedFunc(all, func(a, b R) int { return cmp.Compare(a.Head().ID, b.Head().ID) }) {
		return
	}
	type keyed struct {
		high, low uint64
		at        int32
	}
	keys := make([]keyed, len(all))
	for i, r := range all {
		u, ok := ParseUUID(string(r.Head().ID))
		if !ok || u.ID() != r.Head().ID {
			slices.SortStableFunc(all, func(a, b R) int { return cmp.Compare(a.Head().ID, b.Head().ID) })
			return
		}
		keys[i] = keyed{binary.BigEndian.Uint64(u[:8]), binary.BigEndian.Uint64(u[8:]), int32(i)}
	}
	slices.SortFunc(keys, func(a, b keyed) int {
		return cmp.Or(cmp.Compare(a.high, b.high), cmp.Compare(a.low, b.low), cmp.Compare(a.at, b.at))
	})
	before := slices.Clone(all)
	for i, k := range keys {
		all[i] = before[k.at]
	}
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
