package merge

import (
	"io"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

// validator passes on what is written and reads it at the same time.
type validator struct {
	io.Writer
	pipe   *io.PipeWriter
	report chan check.Report
}

func validating(w io.Writer, p check.Profile) *validator {
	r, pipe := io.Pipe()
	v := &validator{io.MultiWriter(w, pipe), pipe, make(chan check.Report, 1)}
	go func() {
		rd := mixta.NewReader(r)
		rd.Profile = p
		report := rd.Check(nil)
		io.Copy(io.Discard, r) // whatever it did not want: nobody must wait for it
		v.report <- report
	}()
	return v
}

// close ends the reading and returns what was found.
func (v *validator) close() check.Report {
	v.pipe.Close()
	return <-v.report
}

// trait is a finding wherever its record stands.
type trait struct{ rule, id, member string }

func traitOf(f *check.Finding) trait {
	path := strings.Split(f.Pointer, "/")[1:] // "", [section,] list, index, member …
	if len(path) > 0 && (path[0] == string(mixta.Conflicts) || path[0] == string(mixta.Proposals)) {
		path = path[1:]
	}
	return trait{f.Rule.ID, f.ID, strings.Join(path[min(2, len(path)):], "/")}
}

// born returns the warnings and errors on records that none of the inputs has;
// an info, such as a plan that lacks an action which is in conflict, would not
// be worth a word each time. Of an input
// with more findings than a report keeps, one that was not kept comes again.
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
