package versions

import (
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

// introduced returns the findings on a record that none of the versions it was
// made from has. A finding is the same if rule and member are.
func introduced(kind string, result []byte, versions ...[]byte) (check.Report, error) {
	type fault struct {
		rule    *check.Rule
		pointer string
	}
	known := map[fault]bool{}
	for _, v := range versions {
		r, err := mixta.ValidateRecord(kind, v)
		if err != nil {
			return r, err
		}
		for _, f := range r.Findings {
			known[fault{f.Rule, f.Pointer}] = true
		}
	}
	r, err := mixta.ValidateRecord(kind, result)
	r.Findings = slices.DeleteFunc(r.Findings, func(f check.Finding) bool { return known[fault{f.Rule, f.Pointer}] })
	return r.Unplaced(), err
}
