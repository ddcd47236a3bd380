package mixta_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
)

// clean returns a clean file of the kit.
func clean(t *testing.T, name string) string {
	t.Helper()
	b, err := conformance.Base(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// change replaces the one place where old stands.
func change(t *testing.T, text, old, with string) string {
	t.Helper()
	if n := strings.Count(text, old); n != 1 {
		t.Fatalf("%q stands %d times", old, n)
	}
	return strings.Replace(text, old, with, 1)
}

// one is a finding as the tests compare it.
type one struct {
	Rule, Severity, Pointer string
	Line, Column            int
}

func validate(t *testing.T, text string) []one {
	t.Helper()
	report, err := mixta.Validate(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return ones(report)
}

func ones(report check.Report) (all []one) {
	for _, f := range report.Findings {
		all = append(all, one{f.Rule.ID, f.Severity.String(), f.Pointer, f.Line, f.Column})
	}
	return all
}

// where returns the line and column of a mark, and the text without it.
func where(text string) (string, int, int) {
	at := strings.Index(text, "→")
	before := text[:at]
	return strings.Replace(text, "→", "", 1), 1 + strings.Count(before, "\n"), len([]rune(before[strings.LastIndexByte(before, '\n')+1:])) + 1
}

// slips are changes of the clean file; an arrow marks where each is found.
var slips = []struct{ what, old, with, rule, severity, pointer string }{
	{"a required member deleted", `"number":2,"area":"development",`, `"number":2,`, "shape.required", "error", "/actions/1/area"},
	{"misspelt", `"status":"fulfilled"`, `→"statuss":"fulfilled"`, "shape.additionalProperties.spelling", "error", "/progress/1/statuss"},
	{"doubled", `"status":"ongoing"`, `"status":"ongoing",→"status":"ongoing"`, "json.duplicate", "error", "/progress/0/status"},
	{"doubled in another case", `"asOf":"2023-03-31"`, `"asOf":"2023-03-31",→"ASOF":"2023-03-30"`, "shape.additionalProperties.spelling", "error", "/progress/0/ASOF"},
	{"null", `"indicator":"crops.coca-area"`, `"indicator":→null`, "shape.null", "error", "/statistics/0/indicator"},
	{"a date before its start", `"until":"2022-09-30"`, `"until":→"2022-09-28"`, "plan.meeting.until-before-held", "error", "/meetings/0/until"},
	{"a code that is not in its list", `"modality":"simultaneous"`, `"modality":→"simultánea"`, "shape.enum", "error", "/actions/0/modality"},
	{"an unknown agency", `"agency":"PE-MARINA"`, `"agency":→"PE-NUEVA"`, "code.unknown", "warning", "/actions/0/responsible/2/agency"},
	{"a date in the form of a letter", `"start":"2022-11-01"`, `"start":→"01/11/2022"`, "shape.pattern", "error", "/actions/0/start"},
	{"a last day in the form of a letter", `"to":"2023-09-30"`, `"to":→"30/09/2023"`, "shape.pattern", "error", "/plans/0/period/to"},
	{"a first day in the form of a letter", `"from":"2022-10-01"`, `"from":→"01/10/2022"`, "shape.pattern", "error", "/plans/0/period/from"},
	{"a dangling reference", `"continues":"0199a000-0000-7000-8000-000000000031"`, `"continues":→"0199a000-0000-7000-8000-0000000000ff"`, "file.reference", "error", "/actions/1/continues"},
}

// first makes the clean file the first of its channel, so that its references
// must be found in it.
func first(t *testing.T) string {
	return change(t, clean(t, "plan"), `"sequence":2,"previous":"sha256:0000000000000000000000000000000000000000000000000000000000000001",`, ``)
}

// TestOneSlip: each slip is one finding, at its line and column.
func TestOneSlip(t *testing.T) {
	for _, s := range slips {
		t.Run(s.what, func(t *testing.T) {
			text, want := slipped(t, first(t), s.old, s.with, s.pointer)
			want.Rule, want.Severity = s.rule, s.severity
			if diff := cmp.Diff([]one{want}, validate(t, text)); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

// slipped makes the change. What is missing is found at the brace of its
// record, which begins the line.
func slipped(t *testing.T, text, old, with, pointer string) (string, one) {
	t.Helper()
	line := 1 + strings.Count(text[:strings.Index(text, old)], "\n")
	text = change(t, text, old, with)
	if strings.Contains(with, "→") {
		text, line, column := where(text)
		return text, one{Pointer: pointer, Line: line, Column: column}
	}
	return text, one{Pointer: pointer, Line: line, Column: 1}
}

// TestAllSlips: all in one file are found at once.
func TestAllSlips(t *testing.T) {
	text := first(t)
	want := map[string]string{}
	for _, s := range slips {
		text = change(t, text, s.old, strings.Replace(s.with, "→", "", 1))
		want[s.pointer] = s.rule
	}
	got := map[string]string{}
	for _, f := range validate(t, text) {
		got[f.Pointer] = f.Rule
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

// TestFindingsInOrder: findings stand in the order of the text, however they
// were found.
func TestFindingsInOrder(t *testing.T) {
	text := first(t)
	for _, s := range slips {
		text = change(t, text, s.old, strings.Replace(s.with, "→", "", 1))
	}
	last := one{}
	for _, f := range validate(t, text) {
		if f.Line < last.Line || f.Line == last.Line && f.Column < last.Column {
			t.Errorf("%+v after %+v", f, last)
		}
		last = f
	}
}

// TestManyFindings: findings beyond those kept are counted, so that a record
// with many warnings does not hide an error.
func TestManyFindings(t *testing.T) {
	text := change(t, clean(t, "plan"), `[[[-68.3,-14.8],`, `[[`+strings.Repeat(`[-68.3,-14.8],`, 301))
	text = change(t, text, `"to":"2022-12-31"`, `"to":"2022-12-30"`)
	report, err := mixta.Validate(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if report.OK() {
		t.Error("the error behind many warnings is not counted")
	}
	if got := report.Count(check.Warning); got != 300 {
		t.Errorf("%d warnings counted, want 300", got)
	}
	if got := report.Count(check.Error); got != 1 {
		t.Errorf("%d errors counted, want 1", got)
	}
}

// TestManyOutside: the same holds between records.
func TestManyOutside(t *testing.T) {
	text := change(t, clean(t, "plan"), "\n\"receipts\":", "\n"+strings.Repeat(`"plans":[],`, 3000)+"\"receipts\":")
	report, err := mixta.Validate(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if got := report.Count(check.Error); got != 3000 {
		t.Errorf("%d errors counted, want 3000", got)
	}
}

// TestNewerMajor: nothing of another major version is interpreted, and nothing
// after it read.
func TestNewerMajor(t *testing.T) {
	text := change(t, clean(t, "plan"), `"mixta":"1.0"`, `"mixta":"2.0"`)
	rd := mixta.NewReader(strings.NewReader(text))
	for e := range rd.Entries() {
		t.Errorf("yielded %s", e.Kind)
	}
	report := rd.Report()
	if diff := cmp.Diff([]one{{"file.newer-major", "error", "/mixta", 1, 10}}, ones(report)); diff != "" {
		t.Error(diff)
	}
	want := "must be read with version 2.0 of the model: this is 1.0, and nothing after it was read"
	if got := report.Findings[0].Message(check.EN); got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if _, err := mixta.Read(bytes.NewReader([]byte(text))); err == nil {
		t.Error("no error")
	}
}
