package intel

import (
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// TestSentencesKeepQuiet looks for a person's number or birth in the sentences
// of the findings about them.
func TestSentencesKeepQuiet(t *testing.T) {
	s := Subject{Kind: KindPerson, Person: &Person{Age: Adult, Born: "2007"},
		Identifiers: []Identifier{{SchemeDNI, record.Peru, "0314159"}, {SchemePhone, record.Peru, "271828"}}}
	s.Issued = "2023-04-10T09:00:00-04:00"
	report := s.Validate()
	seen := map[string]bool{}
	for i := range report.Findings {
		f := &report.Findings[i]
		seen[f.Rule.ID] = true
		for _, lang := range []check.Lang{check.ES, check.EN} {
			m := f.Message(lang)
			for _, secret := range []string{"0314159", "271828", "2007"} {
				if strings.Contains(m, secret) {
					t.Errorf("%s tells %s: %s", f.Rule.ID, secret, m)
				}
			}
		}
	}
	for _, id := range []string{"intel.identifier.document", "intel.identifier.phone", "intel.person.adult"} {
		if !seen[id] {
			t.Errorf("no finding of %s", id)
		}
	}
}
