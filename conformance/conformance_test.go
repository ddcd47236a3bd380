package conformance_test

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
)

// found returns what is found in a file, in the kit's own form.
func found(t *testing.T, b []byte, p check.Profile) []conformance.Expected {
	t.Helper()
	rd := mixta.NewReader(bytes.NewReader(b), mixta.WithProfile(p))
	report := rd.Validate(nil)
	if err := rd.Err(); err != nil {
		t.Fatal(err)
	}
	var got []conformance.Expected
	for i := range report.Findings {
		f := &report.Findings[i]
		if f.Line == 0 {
			t.Errorf("%s at %s has no line", f.Rule.ID, f.Pointer)
		}
		got = append(got, conformance.Expected{Rule: f.Rule.ID, Severity: f.Severity.String(), Pointer: f.Pointer})
	}
	return got
}

var anyOrder = cmpopts.SortSlices(func(a, b conformance.Expected) bool { return a.Rule+a.Pointer < b.Rule+b.Pointer })

func TestBasesAreClean(t *testing.T) {
	for _, name := range conformance.Bases() {
		b, err := conformance.Base(name)
		if err != nil {
			t.Fatal(err)
		}
		if got := found(t, b, check.Exchange); len(got) > 0 {
			t.Errorf("base %s: %+v", name, got)
		}
	}
}

func TestChanges(t *testing.T) {
	rules := mixta.Rules()
	for _, c := range conformance.Changes() {
		t.Run(c.Rule+c.Name, func(t *testing.T) {
			b, err := c.File()
			if err != nil {
				t.Fatal(err)
			}
			want, err := c.Expects(rules)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, found(t, b, c.Profile), anyOrder, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("%s -> %s: findings (-want +got):\n%s", c.Old, c.New, diff)
			}
		})
	}
}

// argument is what stands in a rule's sentence for an argument.
var argument = regexp.MustCompile(`\{[0-9]+\}`)

// TestMessagesAreFilled: no finding of any case shows the place of an argument
// instead of the argument.
func TestMessagesAreFilled(t *testing.T) {
	for _, c := range conformance.Changes() {
		b, err := c.File()
		if err != nil {
			t.Fatal(err)
		}
		rd := mixta.NewReader(bytes.NewReader(b), mixta.WithProfile(c.Profile))
		report := rd.Validate(nil)
		for i := range report.Findings {
			f := &report.Findings[i]
			for _, lang := range []check.Lang{check.EN, check.ES} {
				said := f.Message(lang)
				for _, place := range argument.FindAllString(f.Rule.Must.In(lang), -1) {
					if strings.Contains(said, place) {
						t.Errorf("%s at %s: %s", f.Rule.ID, f.Pointer, said)
					}
				}
			}
		}
	}
}

// noCase are the rules that no file of the kit can break, and why.
var noCase = map[string]string{
	"json.size":              "a record of 16 MiB is too long to keep; TestLongRecord of package mixta makes one",
	"file.newer-lost":        "it is found in writing, not in reading; TestNewerLost of package mixta breaks it",
	"shape.exclusiveMaximum": "no member has the keyword yet; internal/program tests the check",
}

func TestEveryRuleHasACase(t *testing.T) {
	cases := map[string]bool{}
	for _, c := range conformance.Changes() {
		cases[c.Rule] = true
	}
	for _, r := range mixta.Rules() {
		why, exempt := noCase[r.ID]
		if exempt && cases[r.ID] {
			t.Errorf("rule %s has a case now: it needs no reason for having none (%s)", r.ID, why)
		} else if !exempt && !cases[r.ID] {
			t.Errorf("rule %s has no case: add a Change that breaks it and nothing else", r.ID)
		}
	}
}
