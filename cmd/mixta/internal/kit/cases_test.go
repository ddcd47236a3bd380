package kit

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/convert/formats"
	"github.com/comision-mixta/mixta/exchange/blind"
	"github.com/comision-mixta/mixta/exchange/commit"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/pack"
	"github.com/comision-mixta/mixta/exchange/proof"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/record/extension"
)

func further(t *testing.T) []conformance.Case {
	t.Helper()
	cases, err := conformance.Cases()
	if err != nil {
		t.Fatal(err)
	}
	return cases
}

// supplied is a finding that a program is told, because who merges or keeps a
// ledger need not know the rules of records.
type supplied struct {
	Rule, Severity, Kind, ID, Pointer string
	Refuses                           bool
}

// TestSuppliedFindings: the findings that programs are told are those that there are.
func TestSuppliedFindings(t *testing.T) {
	for _, c := range further(t) {
		if c.Do != "merge" && c.Do != "ledger" && c.Do != "inbox" {
			continue
		}
		var in struct {
			Findings map[string][]supplied
			Result   []supplied
		}
		if err := json.Unmarshal(c.Input, &in, json.MatchCaseInsensitiveNames(true)); err != nil {
			t.Fatal(err)
		}
		if c.Do == "merge" && c.Output != "" {
			in.Findings[c.Output] = in.Result
		}
		for name, want := range in.Findings {
			b, err := c.File(name)
			if err != nil {
				t.Fatal(err)
			}
			rd := mixta.NewReader(bytes.NewReader(b))
			report := rd.Validate(nil)
			e := rd.Envelope()
			var got []supplied
			for i := range report.Findings {
				f := &report.Findings[i]
				refuses := f.Severity == check.Error && !(e.Home() && model.Several(f.Rule))
				got = append(got, supplied{f.Rule.ID, f.Severity.String(), f.Kind, f.ID, f.Pointer, refuses})
			}
			if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("%s: %s: %s", c.Name, name, diff)
			}
		}
	}
}

// TestSuppliedResult: what a resolution is told of its result is what it must find.
func TestSuppliedResult(t *testing.T) {
	for _, c := range further(t) {
		if c.Do != "resolve" {
			continue
		}
		var in struct {
			Result []conformance.Expected `json:"result"`
		}
		var answer struct {
			Introduced []conformance.Expected `json:"introduced"`
		}
		if err := errors.Join(json.Unmarshal(c.Input, &in), json.Unmarshal(c.Answer, &answer)); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(answer.Introduced, in.Result, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s: %s", c.Name, diff)
		}
	}
}

// noCase are the rules that no case shows, and why.
var noCase = map[string]string{
	"merge.kind":              "a merge that finds it is refused, as case merge/two-kinds shows",
	"extension.schema.size":   "it takes a megabyte; TestParse of package extension makes it",
	"ledger.pack.again":       "it takes sealed packs in a folder; TestPack of package ledger makes them",
	"ledger.pack.folder":      "likewise; TestPackRefused of package ledger makes it",
	"merge.many":              "it takes thousands of copies; TestMany of package merge makes them",
	"trust.signature.damaged": "it is help for people, not part of verifying",
}

// TestRulesHaveCases: every rule of merging, channels and signatures is shown by a
// case.
func TestRulesHaveCases(t *testing.T) {
	shown := map[string]bool{}
	for _, c := range further(t) {
		rules, err := c.Rules()
		if err != nil {
			t.Fatal(err)
		}
		for _, id := range rules {
			shown[id] = true
		}
	}
	for _, r := range slices.Concat(merge.Rules(), ledger.Rules(), trust.Rules(), extension.Rules(), blind.Rules(), commit.Rules(), proof.Rules(), pack.Rules()) {
		why, exempt := noCase[r.ID]
		if exempt && shown[r.ID] {
			t.Errorf("rule %s has a case now: it needs no reason for having none (%s)", r.ID, why)
		} else if !exempt && !shown[r.ID] {
			t.Errorf("rule %s has no case: add one to the kit", r.ID)
		}
	}
}

// TestFormatsHaveCases: every format that is imported has a case.
func TestFormatsHaveCases(t *testing.T) {
	var names []string
	for _, f := range formats.All() {
		if f.In.Read != nil {
			names = append(names, f.Name)
		}
	}
	cases := further(t)
	for _, name := range names {
		if !slices.ContainsFunc(cases, func(c conformance.Case) bool { return strings.HasPrefix(c.Name, "import/"+name+"-") }) {
			t.Errorf("format %s has no case: add import/%s-… to the kit", name, name)
		}
	}
}

// TestCasesAreSaid: every case says in both languages what it shows, and names no
// file that is not there.
func TestCasesAreSaid(t *testing.T) {
	for _, c := range further(t) {
		if c.Shows.EN == "" || c.Shows.ES == "" || c.Level < 2 || c.Level > conformance.Levels {
			t.Errorf("%s: %+v, level %d", c.Name, c.Shows, c.Level)
		}
		if _, err := c.File(c.Output); c.Output != "" && err != nil {
			t.Error(err)
		}
	}
}
