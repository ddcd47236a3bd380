package convert

import (
	"maps"
	"slices"

	"github.com/comision-mixta/mixta/check"
)

// losses counts, by its name, what has no counterpart on the other side.
type losses map[string]int

// findings reports each loss once.
func (l losses) findings() (found []check.Finding) {
	for _, name := range slices.Sorted(maps.Keys(l)) {
		found = append(found, check.Finding{Rule: &lost, Severity: lost.Severity, Place: check.Place{Pointer: "/" + name}, Args: []any{l[name], name}})
	}
	return found
}
