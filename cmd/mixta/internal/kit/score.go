package kit

import (
	"path"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/conformance/partner"
)

// The rules of conformance, which only the report of a run has.
var (
	missed = check.Rule{ID: "conformance.missed", Severity: check.Error,
		Must: check.Text{EN: "must be done as the kit has it: {1}", ES: "debe hacerse como indica el kit: {1}"}}
	skipped = check.Rule{ID: "conformance.skipped", Severity: check.Info,
		Must: check.Text{EN: "must be done by whoever offers it; the program does not: {1}", ES: "debe hacerlo quien lo ofrece; el programa no lo hace: {1}"}}
)

// score counts the cases, by family.
type score struct {
	families []string
	counts   map[string]*[3]int // done, missed, skipped
}

// count counts an outcome, and returns what is to be said of it.
func (s *score) count(o partner.Outcome) (f check.Finding, found bool) {
	family := path.Dir(o.Case.Name)
	if s.counts == nil {
		s.counts = map[string]*[3]int{}
	}
	if s.counts[family] == nil {
		s.families = append(s.families, family)
		s.counts[family] = &[3]int{}
	}
	n := s.counts[family]
	switch {
	case o.Missed != nil:
		n[1]++
		var why any = o.Missed.Error()
		if t, both := check.Both(o.Missed); both {
			why = t
		}
		return check.Finding{Rule: &missed, Severity: missed.Severity, Args: []any{why}}, true
	case o.Skipped != "":
		n[2]++
		return check.Finding{Rule: &skipped, Severity: skipped.Severity, Args: []any{check.Clip(o.Skipped)}}, true
	}
	n[0]++
	return f, false
}

// say returns the score, a line for each family and one for all.
func (s *score) say(a *cli.App) string {
	var b strings.Builder
	var all [3]int
	line := func(t check.Text, name string, n [3]int) {
		b.WriteString(a.Say(t, name, n[0], n[0]+n[1]+n[2], n[1], n[2]) + "\n")
	}
	for _, family := range s.families {
		n := *s.counts[family]
		line(textScore, family, n)
		for i := range all {
			all[i] += n[i]
		}
	}
	line(textScore, a.Say(textAll), all)
	return b.String()
}

var (
	textScore = check.Text{ES: "%[1]s: %[2]d de %[3]d; fallados, %[4]d; no ofrecidos, %[5]d", EN: "%[1]s: %[2]d of %[3]d; missed %[4]d, not offered %[5]d"}
	textAll   = check.Text{ES: "todos", EN: "all"}
)
