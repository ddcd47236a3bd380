package merge

import (
	"cmp"
	"maps"
	"slices"
	"strconv"

	"github.com/comision-mixta/mixta/exchange/internal/index"
)

// mostCopies is how many copies of one record the inputs of others may have
// together. Versions issued as they should be are one or a few per input; to find
// out which of many concurrent ones surpasses which takes work that grows with the
// square of their number.
const mostCopies = 2000

// bounded returns the versions of one record without those of inputs that have too
// many: they are left out, the largest first, until the rest is few enough.
func (x *joiner) bounded(group []index.Item) []index.Item {
	if len(group) <= mostCopies {
		return group
	}
	first, count, total := map[int32]index.Item{}, map[int32]int{}, 0
	for _, it := range slices.Backward(group) {
		if !x.own(it.File) {
			first[it.File] = it
			count[it.File]++
			total++
		}
	}
	files := slices.SortedFunc(maps.Keys(count), func(a, b int32) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b))
	})
	out, reported := map[int32]bool{}, map[index.Twin]bool{}
	for _, f := range files {
		if total <= mostCopies {
			break
		}
		total -= count[f]
		out[f] = true
		x.leaveOut(first[f], x.finding(&many, first[f], strconv.Itoa(mostCopies), x.Files[f].Name, strconv.Itoa(count[f])), reported)
	}
	return slices.DeleteFunc(slices.Clone(group), func(it index.Item) bool { return out[it.File] })
}
