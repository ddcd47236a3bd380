package merge

import (
	"io"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

// validator passes on what is written and validates it at the same time.
type validator struct {
	io.Writer
	pipe   *io.PipeWriter
	report chan check.Report
}

func validating(w io.Writer, p check.Profile) *validator {
	r, pipe := io.Pipe()
	v := &validator{io.MultiWriter(w, pipe), pipe, make(chan check.Report, 1)}
	go func() {
		rd := mixta.NewReader(r, mixta.WithProfile(p))
		report := rd.Validate(nil)
		io.Copy(io.Discard, r) // drain the rest, so that no writer blocks
		v.report <- report
	}()
	return v
}

// close ends the reading and returns the findings.
func (v *validator) close() check.Report {
	v.pipe.Close()
	return <-v.report
}

// trait identifies a finding regardless of the position of its record.
type trait struct{ rule, id, member string }

func traitOf(f *check.Finding) trait {
	path := strings.Split(f.Pointer, "/")[1:] // "", [section,] list, index, member …
	if len(path) > 0 && (path[0] == string(mixta.Conflicts) || path[0] == string(mixta.Proposals)) {
		path = path[1:]
	}
	return trait{f.Rule.ID, f.ID, strings.Join(path[min(2, len(path)):], "/")}
}

// born returns the warnings and errors on records that are new in the result.
// Findings of severity Info, such as a plan that lacks an action in conflict, are
// not reported. If an input has more findings than a report keeps, those not kept
// are reported again.
func born(result check.Report, inputs []check.Report) check.Report {
	known := map[trait]bool{}
	for _, r := range inputs {
		for i := range r.Findings {
			known[traitOf(&r.Findings[i])] = true
		}
	}
	result.Findings = slices.DeleteFunc(result.Findings, func(f check.Finding) bool {
		return known[traitOf(&f)] || f.Severity < check.Warning || f.ID == "" || f.Pointer == ""
	})
	result.Omitted = [4]int{}
	return result.Unplaced()
}
