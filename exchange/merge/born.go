package merge

import (
	"io"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
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
	result.Findings = slices.DeleteFunc(unknown(result.Findings, inputs, traitOf), func(f check.Finding) bool {
		return f.Severity < check.Warning || f.ID == "" || f.Pointer == ""
	})
	result.Omitted = [4]int{}
	return result.Unplaced()
}

// unknown returns the findings whose trait none of the earlier reports has.
func unknown(findings []check.Finding, earlier []check.Report, of func(*check.Finding) trait) []check.Finding {
	known := map[trait]bool{}
	for i := range earlier {
		for k := range earlier[i].Findings {
			known[of(&earlier[i].Findings[k])] = true
		}
	}
	return slices.DeleteFunc(findings, func(f check.Finding) bool { return known[of(&f)] })
}

// Born returns what is found in a record and in none of the versions that it
// was made from: the same rule on the same member of the same record.
func Born(kind string, result []byte, versions ...[]byte) (check.Report, error) {
	var earlier []check.Report
	for _, v := range versions {
		r, err := Check(kind, v)
		if err != nil {
			return r, err
		}
		earlier = append(earlier, r)
	}
	r, err := Check(kind, result)
	r.Findings = unknown(r.Findings, earlier, func(f *check.Finding) trait { return trait{rule: f.Rule.ID, member: f.Pointer} })
	return r, err
}

// Check returns all findings in one record that is had as its bytes, with
// pointers from the record.
func Check(kind string, raw []byte) (check.Report, error) {
	in, err := Single(record.ComisionMixta, Copy{Kind: kind, Raw: raw})
	if err != nil {
		return check.Report{}, err
	}
	rd := mixta.NewReader(in)
	report := rd.Check(nil)
	i := slices.IndexFunc(mixta.Kinds(), func(k mixta.Kind) bool { return k.Name == kind })
	if i < 0 {
		return report, check.Errorf(textNoKind, kind)
	}
	prefix := "/" + mixta.Kinds()[i].Plural + "/0"
	report.Findings = slices.DeleteFunc(report.Findings, func(f check.Finding) bool { return strings.HasPrefix(f.Rule.ID, "file.") })
	for i := range report.Findings {
		f := &report.Findings[i]
		f.Pointer = strings.TrimPrefix(f.Pointer, prefix)
	}
	return report.Unplaced(), rd.Err()
}

var textNoKind = check.Text{ES: "no existe el tipo de registro «%s»", EN: "there is no kind of record %q"}
