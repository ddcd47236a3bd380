package intel

import (
	"cmp"
	"slices"

	"github.com/comision-mixta/mixta/record"
)

// newest returns the newest version of each record, sorted by id. Of versions
// changed on both sides at once it takes the one issued last, so that the
// answer is the same in whatever order the files were read.
func newest[T any](records []T, head func(*T) *record.Header) []*T {
	all := make([]*T, len(records))
	for i := range records {
		all[i] = &records[i]
	}
	slices.SortStableFunc(all, func(a, b *T) int { return cmp.Compare(head(a).ID, head(b).ID) })
	out := all[:0]
	for _, r := range all {
		last := len(out) - 1
		switch {
		case last < 0 || head(out[last]).ID != head(r).ID:
			out = append(out, r)
		case newer(head(r), head(out[last])):
			out[last] = r
		}
	}
	return out
}

// newer reports whether a is to be taken rather than b.
func newer(a, b *record.Header) bool {
	switch a.Version.Compare(b.Version) {
	case record.After:
		return true
	case record.Concurrent:
		return b.Issued.Before(a.Issued) || !a.Issued.Before(b.Issued) && cmp.Or(cmp.Compare(a.Issued, b.Issued), cmp.Compare(a.Issuer, b.Issuer)) > 0
	}
	return false
}
