package mixta_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
)

// told says where and by which rule something was found.
func told(r check.Report) map[string]int {
	all := map[string]int{}
	for _, f := range r.Findings {
		all[f.Rule.ID+" "+f.Kind+" "+f.ID]++
	}
	return all
}

// TestFixes: a fix of any kind ends its finding and brings no other, in every file of the kit
// that breaks a rule; and a file that was fixed needs no fix.
func TestFixes(t *testing.T) {
	var shown bytes.Buffer
	fixed := map[string]int{}
	for _, c := range conformance.Changes() {
		text, err := c.File()
		if err != nil {
			t.Fatal(err)
		}
		before, err := mixta.Validate(bytes.NewReader(text), mixta.WithProfile(c.Profile))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range before.Findings {
			if f.Fix == nil {
				continue
			}
			one := check.Report{Findings: []check.Finding{f}}
			one.Findings[0].Fix = &check.Fix{Way: check.Safe, Offset: f.Fix.Offset, Old: f.Fix.Old, New: f.Fix.New}
			var out bytes.Buffer
			done, err := mixta.Fix(&out, bytes.NewReader(text), one)
			if err != nil || len(done) != 1 {
				t.Errorf("%s: %s: not made: %v", c.Path, f.Rule.ID, err)
				continue
			}
			after, err := mixta.Validate(bytes.NewReader(out.Bytes()), mixta.WithProfile(c.Profile))
			if err != nil {
				t.Fatal(err)
			}
			had, has := told(before), told(after)
			key := f.Rule.ID + " " + f.Kind + " " + f.ID
			if has[key] >= had[key] {
				t.Errorf("%s: %s at %s stays: %q → %q", c.Path, f.Rule.ID, f.Pointer, f.Fix.Old, f.Fix.New)
			}
			for k := range has {
				if has[k] > had[k] {
					t.Errorf("%s: fixing %s at %s (%q → %q) brings %s", c.Path, f.Rule.ID, f.Pointer, f.Fix.Old, f.Fix.New, k)
				}
			}
			fixed[f.Rule.ID]++
			old, now := f.Fix.Bare()
			fmt.Fprintf(&shown, "%s %s %s (%s)\n\t%s\n\t%s\n", c.Path, f.Rule.ID, f.Pointer, f.Rule.Fix, old, now)
		}
	}
	for _, r := range mixta.Rules() {
		if (r.Fix != check.NoFix) != (fixed[r.ID] > 0) {
			t.Errorf("rule %s (%s): %d fixes in the kit", r.ID, r.Fix, fixed[r.ID])
		}
	}
	if golden := "testdata/fixes.txt"; *update {
		os.WriteFile(golden, shown.Bytes(), 0o644)
	} else if want, _ := os.ReadFile(golden); !bytes.Equal(want, shown.Bytes()) {
		t.Errorf("%s is out of date: go test -run TestFixes . -update, and read its diff", golden)
	}
}

// TestFixOfRecords: a fix of one of several records that stand alone is where it says.
func TestFixOfRecords(t *testing.T) {
	const record = `{"id":"0199a000-0000-7000-8000-000000000012","version":{"BO-VDSSC":1},"issuer":"BO-VDSSC","issued":"2022-10-01T18:00:00-04:00","marking":{"tlp":"CLEAR"},"session":"%s","held":"2022-09-30"}` + "\n"
	good := fmt.Sprintf(record, "technical")
	text := "\n" + good + fmt.Sprintf(record, "Technical")
	report, _, err := mixta.ValidateRecords("meeting", strings.NewReader(text))
	if err != nil || len(report.Findings) != 1 || report.Findings[0].Fix == nil || report.Findings[0].Fix.From.Line != 3 {
		t.Fatalf("%v %+v", err, report)
	}
	var out bytes.Buffer
	if done, err := mixta.Fix(&out, strings.NewReader(text), report); err != nil || len(done) != 1 || out.String() != "\n"+good+good {
		t.Errorf("%v, %d done:\n%s", err, len(done), out.String())
	}
}

// TestFixElsewhere: a fix is made only where the text says what it said, and of two that
// touch only the first.
func TestFixElsewhere(t *testing.T) {
	at := func(offset int64, old, now string) check.Finding {
		return check.Finding{Fix: &check.Fix{Way: check.Safe, Offset: offset, Old: old, New: now}}
	}
	for want, fixes := range map[string][]check.Finding{
		"abcdef":  {at(1, "x", "y"), at(2, "cc", "")},
		"aBdef":   {at(2, "c", ""), at(1, "b", "B")},
		"aXef":    {at(1, "bcd", "X"), at(2, "c", "Y"), at(3, "d", "")},
		"abcdef!": {at(6, "", "!")},
	} {
		var out bytes.Buffer
		if _, err := mixta.Fix(&out, strings.NewReader("abcdef"), check.Report{Findings: fixes}); err != nil || out.String() != want {
			t.Errorf("%q, want %q: %v", out.String(), want, err)
		}
	}
	var out bytes.Buffer
	if _, err := mixta.Fix(&out, strings.NewReader("abc"), check.Report{Findings: []check.Finding{at(9, "x", "y")}}); err == nil {
		t.Error("behind the end")
	}
}

var update = flag.Bool("update", false, "write testdata anew")
