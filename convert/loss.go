package convert

import (
	"cmp"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/printable"
)

// A Loss is a member that one side has and the other cannot hold, or holds
// otherwise.
type Loss struct {
	Kind     string         // of the records that had it: "track"
	Pointer  string         // of the member in a record, with * for any item of a list: "/legs/*/coasted"
	Reason   check.Text     // why it does not come back as it is; empty where it is left out
	Severity check.Severity // Warning unless stated
	Times    int            // in how many places; 1 unless stated
}

// Finding tells the loss as a finding.
func (l Loss) Finding() check.Finding {
	rule, name := &lost, strings.TrimPrefix(l.Pointer, "/")
	args := []any{l.Times, printable.Clip(name)}
	if l.Reason != (check.Text{}) {
		rule, args = &changed, append(args, l.Reason)
	}
	return check.Finding{Rule: rule, Severity: l.Severity, Kind: l.Kind, Place: check.Place{Pointer: l.Pointer}, Args: args}
}

// Losses counts what is lost. The zero value is ready.
type Losses struct {
	counted map[Loss]int
	plans   map[planKey]*plan
}

// Add adds a loss.
func (l *Losses) Add(one Loss) {
	times := cmp.Or(one.Times, 1)
	one.Times, one.Severity = 0, cmp.Or(one.Severity, check.Warning)
	if l.counted == nil {
		l.counted = map[Loss]int{}
	}
	l.counted[one] += times
}

// List returns each loss once, by kind and place.
func (l *Losses) List() (all []Loss) {
	for one, times := range l.counted {
		one.Times = times
		all = append(all, one)
	}
	slices.SortFunc(all, func(a, b Loss) int {
		return cmp.Or(strings.Compare(a.Kind, b.Kind), strings.Compare(a.Pointer, b.Pointer), strings.Compare(a.Reason.EN, b.Reason.EN))
	})
	return all
}

// Findings tells losses as findings.
func Findings(losses []Loss) (report check.Report) {
	for _, l := range losses {
		report.Add(l.Finding())
	}
	return report
}
