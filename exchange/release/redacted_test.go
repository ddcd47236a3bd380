package release

import (
	"bytes"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
)

// A report for a reader without clearance names the rule and the record, and
// quotes nothing: no word of any broken file of the conformance kit that is
// longer than a code, and no argument.
func TestFindingsLeakNothing(t *testing.T) {
	told := 0
	for _, c := range conformance.Changes() {
		b, err := c.File()
		if err != nil {
			t.Fatal(err)
		}
		report, err := mixta.Validate(bytes.NewReader(b))
		if err != nil {
			continue // a compressed one that is damaged
		}
		for _, f := range report.Findings {
			quiet := mixta.Redact(check.Report{Findings: []check.Finding{f}}).Findings[0]
			if quiet.Rule != f.Rule || quiet.ID != f.ID && quiet.ID != "" || !strings.HasPrefix(f.Pointer, quiet.Pointer) {
				t.Errorf("%s: rule, record or place is lost", c.Rule)
			}
			message := quiet.Message(check.EN) + quiet.Message(check.ES)
			for _, a := range quiet.Args {
				if text, ok := a.(check.Text); ok { // the model's own words, with its own examples
					message = strings.NewReplacer(text.EN, "", text.ES, "").Replace(message)
				}
			}
			if f.Got != "" && len(f.Got) > 6 && strings.Contains(message, strings.Trim(f.Got, `"`)) && !strings.Contains(f.Rule.Must.EN+f.Rule.Must.ES, strings.Trim(f.Got, `"`)) {
				t.Errorf("%s: tells %s: %s", c.Rule, f.Got, message)
			}
			for _, a := range quiet.Args {
				if s, ok := a.(string); ok && s != "…" {
					t.Errorf("%s: tells %q", c.Rule, s)
				}
			}
			told++
		}
	}
	if told < 100 {
		t.Errorf("only %d findings", told)
	}
}
