package extension

import (
	"cmp"
	"slices"
)

// Newest returns one schema of each namespace, of two the newer edition, in the order of
// the namespaces. Nil ones are left out.
func Newest(schemas []*Schema) []*Schema {
	all := slices.DeleteFunc(slices.Clone(schemas), func(s *Schema) bool { return s == nil })
	slices.SortStableFunc(all, func(x, y *Schema) int {
		return cmp.Or(cmp.Compare(x.Namespace, y.Namespace), cmp.Compare(y.Edition, x.Edition))
	})
	return slices.CompactFunc(all, func(x, y *Schema) bool { return x.Namespace == y.Namespace })
}
