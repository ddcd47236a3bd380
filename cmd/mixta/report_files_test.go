package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

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

// TestReportLarge: the page of many and long plans, and of many bulletins, stays small
// enough to be mailed, counts all of them, and says what it does not show.
func TestReportLarge(t *testing.T) {
	read := func(name string) *mixta.File {
		b, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		defer b.Close()
		f, err := mixta.Read(b)
		if err != nil {
			t.Fatal(err)
		}
		return f
	}
	f, intel := read("../../examples/ix-meeting/drill.json"), read("../../conformance/clean/intel.json")
	one, action := f.Plans[0], f.Actions[0]
	one.Agreed, action.Continues, action.Aliases = 0, "", nil
	action.Text.ES = strings.Repeat("Operaciones coordinadas y simultáneas en la frontera. ", 30)
	f.Body = mixta.Body{Meetings: f.Meetings}
	for range 60 {
		one.ID = record.NewID()
		f.Plans = append(f.Plans, one)
		for k := range 100 {
			action.ID, action.Plan, action.Number = record.NewID(), record.PlanRef(one.ID), int64(k+1)
			f.Actions = append(f.Actions, action)
		}
	}
	bulletin := intel.Bulletins[0]
	intel.Bulletins, bulletin.Flights, bulletin.NothingToReport = nil, nil, true
	for k := range 400 {
		bulletin.ID = record.NewID()
		day := func(months, days int) record.Date {
			return record.Date(time.Date(1900, time.Month(1+months), 1+days, 0, 0, 0, 0, time.UTC).Format(time.DateOnly))
		}
		bulletin.Period = record.Period{From: day(3*k, 0), To: day(3*k+3, -1)}
		intel.Bulletins = append(intel.Bulletins, bulletin)
	}
	for section, f := range map[string]*mixta.File{"plan": f, "intel": intel} {
		var out bytes.Buffer
		if err := f.Write(&out); err != nil {
			t.Fatal(err)
		}
		name := filepath.Join(t.TempDir(), "large.json")
		if err := os.WriteFile(name, out.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
		text := page(t, "es", name, "2023-08-01", "--only", section)
		if len(text) > 5_000_000 {
			t.Errorf("%s: %d bytes", section, len(text))
		}
		t.Logf("%s: %d bytes", section, len(text))
		for _, said := range map[string][]string{
			"plan":  {"No se muestran otras 100 acciones (vencidas:", "No se muestran otros 10 planes: «mixta plan review»"},
			"intel": {"No se muestran los 376 boletines anteriores: «mixta show --kind bulletin»"},
		}[section] {
			if !strings.Contains(text, said) {
				t.Errorf("%s: it does not say %q", section, said)
			}
		}
	}
}
