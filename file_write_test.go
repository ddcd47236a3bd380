package mixta_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/record"
)

func read(t *testing.T, text string) *mixta.File {
	t.Helper()
	f, err := mixta.Read(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func write(t *testing.T, f *mixta.File) string {
	t.Helper()
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// values reads a JSON text for comparison.
func values(t *testing.T, text string) (v any) {
	t.Helper()
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// TestFixpoint: what was read is written as it was, and read again as it was.
func TestFixpoint(t *testing.T) {
	for _, name := range conformance.Bases() {
		text := clean(t, name)
		f := read(t, text)
		out := write(t, f)
		if diff := cmp.Diff(values(t, text), values(t, out)); diff != "" {
			t.Errorf("%s: content (-read +written):\n%s", name, diff)
		}
		again := read(t, out)
		if diff := cmp.Diff(f, again, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s: (-first +second):\n%s", name, diff)
		}
		if out != write(t, again) {
			t.Errorf("%s: written otherwise the second time", name)
		}
	}
}

// TestSameBytes: the order in which records are held does not show.
func TestSameBytes(t *testing.T) {
	for _, name := range conformance.Bases() {
		f := read(t, clean(t, name))
		want := write(t, f)
		for range 10 {
			shuffle(f.Meetings)
			shuffle(f.Plans)
			shuffle(f.Actions)
			shuffle(f.Progress)
			shuffle(f.Statistics)
			shuffle(f.Withdrawals)
			shuffle(f.Receipts)
			if got := write(t, f); got != want {
				t.Fatalf("%s: %s", name, cmp.Diff(want, got))
			}
		}
	}
}

func shuffle[T any](s []T) { rand.Shuffle(len(s), func(i, k int) { s[i], s[k] = s[k], s[i] }) }

// TestWrittenForm: one record a line, sorted by id, each line a JSON text but
// for its comma.
func TestWrittenForm(t *testing.T) {
	f := read(t, clean(t, "plan"))
	slices.Reverse(f.Actions)
	out := write(t, f)
	if strings.Contains(out, "\r") || !strings.HasSuffix(out, "\n]}\n") || strings.HasSuffix(out, "\n\n") {
		t.Error("the lines are not ended by one line feed each")
	}
	var ids []string
	for line := range strings.Lines(out) {
		var r struct{ ID string }
		line = strings.TrimSuffix(strings.TrimSpace(line), ",")
		if strings.HasPrefix(line, `{"id"`) {
			if err := json.Unmarshal([]byte(line), &r); err != nil {
				t.Errorf("%s: %v", line, err)
			}
			ids = append(ids, r.ID)
		}
	}
	if diff := cmp.Diff(linedUp(t, clean(t, "plan")), ids); diff != "" {
		t.Errorf("records, by line: %s", diff)
	}
}

// linedUp returns the ids of the records of a file that has one a line.
func linedUp(t *testing.T, text string) (ids []string) {
	for line := range strings.Lines(text) {
		if rest, ok := strings.CutPrefix(line, `{"id":"`); ok {
			ids = append(ids, rest[:36])
		}
	}
	if len(ids) == 0 {
		t.Fatal("no line of the file begins with an id")
	}
	return ids
}

// TestWriteRefuses: nothing is written of what would be refused.
func TestWriteRefuses(t *testing.T) {
	for _, tt := range []struct {
		rule string
		spot func(*mixta.File)
	}{
		{"plan.plan.open-period", func(f *mixta.File) { f.Plans[0].Period.To = "" }},
		{"shape.null", func(f *mixta.File) { f.Statistics[0].Quantity.Value = new(0 / zero) }},
		{"json.utf8", func(f *mixta.File) { f.Statistics[0].Sources[0].Title = "Pol\xedtica" }},
		{"file.not-releasable", func(f *mixta.File) {
			f.Plans[0].Marking = record.Marking{TLP: record.Red, Releasable: []record.Actor{"PE-DIRANDRO"}}
		}},
		{"file.duplicate-id", func(f *mixta.File) { f.Progress = append(f.Progress, f.Progress[0]) }},
		{"shape.pattern", func(f *mixta.File) { f.Mixta = "one" }},
	} {
		f := read(t, clean(t, "plan"))
		tt.spot(f)
		var b bytes.Buffer
		err := f.Write(&b)
		var invalid *check.InvalidError
		if !errorsAs(err, &invalid) || b.Len() > 0 {
			t.Errorf("%s: error %v, %d bytes written", tt.rule, err, b.Len())
			continue
		}
		if !slices.ContainsFunc(invalid.Report.Findings, func(f check.Finding) bool { return f.Rule.ID == tt.rule }) {
			t.Errorf("%s: found %v", tt.rule, ones(invalid.Report))
		}
		if diff := cmp.Diff(ones(invalid.Report), ones(f.Validate())); diff != "" {
			t.Errorf("%s: Validate says otherwise:\n%s", tt.rule, diff)
		}
	}
}

var zero float64

// TestUnset: a required text that was not set must be given, says the error; it
// speaks of no line, for nothing was written.
func TestUnset(t *testing.T) {
	f := read(t, clean(t, "plan"))
	f.Actions[1].ID, f.Statistics[0].Issuer = "", ""
	var out bytes.Buffer
	err := f.Write(&out)
	invalid, ok := errors.AsType[*check.InvalidError](err)
	if !ok || out.Len() > 0 {
		t.Fatalf("%v; %d bytes written", err, out.Len())
	}
	met := map[string]string{}
	for _, found := range slices.Concat(invalid.Report.Findings, f.Validate().Findings) {
		if found.Line != 0 || found.Column != 0 {
			t.Errorf("%s at %d:%d of nothing", found.Rule.ID, found.Line, found.Column)
		}
		met[found.Pointer] = found.Message(check.EN)
	}
	for _, pointer := range []string{"/actions/1/id", "/statistics/0/issuer"} {
		if !strings.HasPrefix(met[pointer], "must be given") {
			t.Errorf("%s: %q", pointer, met[pointer])
		}
	}
}
