package kit

import (
	"path"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/conformance/partner"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/report"
)

// The rules of conformance, which only the report of a run has.
var (
	missed = check.Rule{ID: "conformance.missed", Severity: check.Error,
		Must: check.Text{EN: "must be done as the kit has it: {1}", ES: "debe hacerse como indica el kit: {1}"}}
	skipped = check.Rule{ID: "conformance.skipped", Severity: check.Info,
		Must: check.Text{EN: "must be done by whoever offers it; the program does not: {1}", ES: "debe hacerlo quien lo ofrece; el programa no lo hace: {1}"}}
)

// score is what came of the cases: a report on each, and how many were done, by
// family.
type score struct {
	reports  []report.File
	families []tally
}

// tally counts the cases of a family.
type tally struct {
	family                string
	done, missed, skipped int
}

// count counts an outcome.
func (s *score) count(o partner.Outcome) {
	family := path.Dir(o.Case.Name)
	if n := len(s.families); n == 0 || s.families[n-1].family != family {
		s.families = append(s.families, tally{family: family})
	}
	t := &s.families[len(s.families)-1]
	r := report.File{Name: o.Case.Name}
	switch {
	case o.Missed != nil:
		t.missed++
		var why any = o.Missed.Error()
		if text, both := check.Both(o.Missed); both {
			why = text
		}
		r.Report.Add(check.Finding{Rule: &missed, Severity: missed.Severity, Args: []any{why}})
	case o.Skipped != "":
		t.skipped++
		r.Report.Add(check.Finding{Rule: &skipped, Severity: skipped.Severity, Args: []any{printable.Clip(o.Skipped)}})
	default:
		t.done++
	}
	s.reports = append(s.reports, r)
}

// print prints the score, a line for each family and one for all, and below it the
// missed cases, as many as --max says.
func (s *score) print(a *cli.App) error {
	var all tally
	for _, t := range s.families {
		if err := t.print(a, t.family); err != nil {
			return err
		}
		all.done, all.missed, all.skipped = all.done+t.done, all.missed+t.missed, all.skipped+t.skipped
	}
	if err := all.print(a, a.Say(textAll)); err != nil {
		return err
	}
	shown := 0
	for _, r := range s.reports {
		if r.Report.OK() {
			continue
		}
		if shown == a.Flags.Max && shown > 0 {
			if err := a.Line(textMore, all.missed-shown); err != nil {
				return err
			}
			break
		}
		shown++
		if err := a.Line(check.Text{ES: "%s: %s", EN: "%s: %s"}, r.Name, r.Report.Findings[0].Message(a.Lang)); err != nil {
			return err
		}
	}
	if all.missed > 0 {
		return cli.ErrFindings
	}
	return nil
}

func (t *tally) print(a *cli.App, name string) error {
	return a.Line(textScore, name, t.done, t.done+t.missed+t.skipped, t.missed, t.skipped)
}

var (
	textScore = check.Text{ES: "%[1]s: %[2]d de %[3]d; fallados, %[4]d; no ofrecidos, %[5]d", EN: "%[1]s: %[2]d of %[3]d; missed %[4]d, not offered %[5]d"}
	textAll   = check.Text{ES: "todos", EN: "all"}
	textMore  = check.Text{ES: "… y %d más (--max)", EN: "… and %d more (--max)"}
)
