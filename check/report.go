package check

import (
	"cmp"
	"fmt"
	"slices"
)

// Report is all that was found. The zero value is a clean report.
type Report struct {
	Findings []Finding
	Omitted  [4]int // findings that were counted but not kept, by severity
	Partial  bool   // not all was read that was to be judged: the report is not OK
}

// Add appends a finding. One of severity Off is dropped.
func (r *Report) Add(f Finding) {
	if f.Severity != Off {
		r.Findings = append(r.Findings, f)
	}
}

// Join appends the findings of another report, keeping at most limit findings
// in all (0: no limit) and counting the rest.
func (r *Report) Join(other Report, limit int) {
	for _, f := range other.Findings {
		if limit > 0 && len(r.Findings) >= limit {
			r.Omitted[f.Severity]++
			continue
		}
		r.Add(f)
	}
	for s, n := range other.Omitted {
		r.Omitted[s] += n
	}
	r.Partial = r.Partial || other.Partial
}

// Count returns how many findings have the given severity, omitted ones included, and
// those that are waived not.
func (r Report) Count(s Severity) int {
	if int(s) >= len(r.Omitted) {
		return 0
	}
	n := r.Omitted[s]
	for i := range r.Findings {
		if r.Findings[i].Severity == s && r.Findings[i].Waived == (Text{}) {
			n += max(r.Findings[i].Times, 1)
		}
	}
	return n
}

// Waived returns how many findings are waived.
func (r Report) Waived() (n int) {
	for i := range r.Findings {
		if r.Findings[i].Waived != (Text{}) {
			n += max(r.Findings[i].Times, 1)
		}
	}
	return n
}

// OK reports whether all was judged and has no finding of severity Error.
func (r Report) OK() bool { return !r.Partial && r.Count(Error) == 0 }

// Sort orders the findings by their place in the text.
func (r *Report) Sort() { slices.SortStableFunc(r.Findings, compare) }

// Unplaced returns the report without lines and columns: for a record that was
// built and has no place in a text yet, nor anything to fix there. It changes r's findings.
func (r Report) Unplaced() Report {
	for i := range r.Findings {
		f := &r.Findings[i]
		f.Line, f.Column, f.Fix = 0, 0, nil
		for k := range f.Related {
			f.Related[k].Line, f.Related[k].Column = 0, 0
		}
	}
	return r
}

// Redacted returns the report with each finding [Finding.Redacted].
func (r Report) Redacted(known func(pointer string) string) Report {
	r.Findings = slices.Clone(r.Findings)
	for i := range r.Findings {
		r.Findings[i] = r.Findings[i].Redacted(known)
	}
	return r
}

// Err returns nil if the report is OK, else an *[InvalidError] that holds it.
func (r Report) Err() error {
	if r.OK() {
		return nil
	}
	return &InvalidError{r}
}

// InvalidError is the error of a record or file that has findings of severity
// Error. Print its Report to see them.
type InvalidError struct{ Report Report }

// Error returns the first finding of severity Error and the number of them.
func (e *InvalidError) Error() string { return e.Unwrap().Error() }

// Unwrap returns the error in both languages.
func (e *InvalidError) Unwrap() error {
	for i := range e.Report.Findings {
		f := &e.Report.Findings[i]
		if f.Severity != Error || f.Waived != (Text{}) {
			continue
		}
		place := cmp.Or(f.Pointer, "/")
		if f.Line > 0 {
			place = fmt.Sprintf("%d:%d %s", f.Line, f.Column, place)
		}
		return Errorf(Text{ES: "%s: %s: %s%s", EN: "%s: %s: %s%s"}, place, f.Rule.ID, Text{ES: f.Message(ES), EN: f.Message(EN)}, further(e.Report.Count(Error)-1))
	}
	return ErrPartial
}

// further says how many errors there are beside the one shown.
func further(n int) Text {
	switch n {
	case 0:
		return Text{}
	case 1:
		return Text{ES: " (y 1 error más)", EN: " (and 1 more error)"}
	}
	return Text{ES: fmt.Sprintf(" (y %d errores más)", n), EN: fmt.Sprintf(" (and %d more errors)", n)}
}

// ErrPartial is the error of a report on a text that was not read to its end.
var ErrPartial = Errorf(Text{ES: "no se leyó hasta el final, y el resto no se verificó", EN: "it was not read to its end, and the rest was not checked"})
