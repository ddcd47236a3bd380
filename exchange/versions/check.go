package versions

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// introduced returns the findings on a record that none of the versions it was made
// from has. A finding is the same if rule and member are.
func introduced(kind string, result []byte, versions ...[]byte) (check.Report, error) {
	type fault struct {
		rule    *check.Rule
		pointer string
	}
	known := map[fault]bool{}
	for _, v := range versions {
		r, err := Check(kind, v)
		if err != nil {
			return r, err
		}
		for _, f := range r.Findings {
			known[fault{f.Rule, f.Pointer}] = true
		}
	}
	r, err := Check(kind, result)
	r.Findings = slices.DeleteFunc(r.Findings, func(f check.Finding) bool { return known[fault{f.Rule, f.Pointer}] })
	return r, err
}

// Check returns all findings on one record given as JSON, with pointers relative
// to the record.
func Check(kind string, b []byte) (check.Report, error) {
	k, err := kindOf(kind)
	if err != nil {
		return check.Report{}, err
	}
	in, err := Bundle(record.ComisionMixta, Copy{Kind: kind, Raw: b})
	if err != nil {
		return check.Report{}, err
	}
	rd := mixta.NewReader(in)
	report := rd.Check(nil)
	report.Findings = slices.DeleteFunc(report.Findings, func(f check.Finding) bool { return strings.HasPrefix(f.Rule.ID, "file.") })
	for i := range report.Findings {
		f := &report.Findings[i]
		f.Pointer = strings.TrimPrefix(f.Pointer, "/"+k.Plural+"/0")
	}
	return report.Unplaced(), rd.Err()
}
