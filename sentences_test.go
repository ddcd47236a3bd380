package mixta_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
)

// A bound may be 1: no sentence sets it before a plural.
func TestSentencesFitOne(t *testing.T) {
	plural := regexp.MustCompile(`(al menos|a lo sumo) \{\d\} \pL+s\b`)
	for _, r := range mixta.Rules() {
		if s := r.Must.In(check.ES); plural.MatchString(s) {
			t.Errorf("%s: %s", r.ID, s)
		}
	}
}

// A number that is not whole is a number all the same.
func TestNumberWithDecimals(t *testing.T) {
	clean, err := conformance.Base("plan")
	if err != nil {
		t.Fatal(err)
	}
	report, err := mixta.Validate(strings.NewReader(strings.Replace(string(clean), `"number":2`, `"number":2.5`, 1)))
	if err != nil || len(report.Findings) != 1 {
		t.Fatalf("%v, %d findings", err, len(report.Findings))
	}
	f := &report.Findings[0]
	if es, en := f.Message(check.ES), f.Message(check.EN); !strings.HasPrefix(es, "debe ser un número entero, no un número con decimales") ||
		!strings.HasPrefix(en, "must be a whole number, not a number with decimals") {
		t.Errorf("%s; %s", es, en)
	}
}
