package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

// TestReportSent: the auditor sees who received what.
func TestReportSent(t *testing.T) {
	text := page(t, "en", "../../conformance/clean/intel.json", "2023-08-01", "--only", "intel", "--sent", "../../conformance/clean/intel.json")
	if !strings.Contains(text, "Disclosed: ") || !strings.Contains(text, "BO-FELCN → PE-DIRANDRO") {
		t.Error("no disclosures")
	}
}

// TestReportMarking: the marking of a page is of all that is on it, whichever file it
// comes from.
func TestReportMarking(t *testing.T) {
	mark := func(text string) string {
		return regexp.MustCompile(`<p class="marking"><span[^>]*>[^<]*</span>([^<]*)`).FindStringSubmatch(text)[1]
	}
	const drill = "../../examples/ix-meeting/drill.json"
	b, err := os.ReadFile(drill)
	if err != nil {
		t.Fatal(err)
	}
	f, err := mixta.Read(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	f.Actions[0].Marking = record.Marking{TLP: record.Red, Releasable: []record.Actor{"BO", "PE"}}
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	red := filepath.Join(t.TempDir(), "red.json")
	if err := os.WriteFile(red, out.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, flags := range [][]string{nil, {"--since", red}} {
		if got := mark(page(t, "en", drill, "2023-08-01", flags...)); strings.Contains(got, "RED") != (flags != nil) {
			t.Errorf("%v: %s", flags, got)
		}
	}
}

// TestReportTitles: what a record is called is no format.
func TestReportTitles(t *testing.T) {
	file := planted(t, "intel", func(int) string { return "100 %d %s " })
	if text := page(t, "en", file, "2023-08-01", "--sent", file); strings.Contains(text, "%!") || !strings.Contains(text, "100 %d %s") {
		t.Error("a title was taken for a format")
	}
}
