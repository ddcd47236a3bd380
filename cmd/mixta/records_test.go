package main

import (
	"os"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

const clean = "../../../conformance/clean/"

// What an officer types to read a file, and to enter a record.
func TestRecordTranscripts(t *testing.T) {
	t.Chdir("testdata")
	transcripts(t, []transcript{
		{"show", "", []string{"show", clean + "ops.json", "Herradura"}},
		{"show-file", "", []string{"show", "clean.json"}},
		{"show-kind", "", []string{"show", clean + "intel.json", "--kind", "bulletin", "--locale", "es-PE"}},
		{"show-person", "", []string{"show", clean + "intel.json", "00000102-0000-4000-8000-000000000000"}},
		{"show-csv", "", []string{"show", clean + "crops.json", "--kind", "reduction", "--format", "csv"}},
		{"show-json", "", []string{"show", clean + "crops.json", "--kind", "limit", "--format", "json"}},
		{"show-nothing", "", []string{"show", "clean.json", "nada"}},
		{"show-help", "", []string{"show", "--help"}},
		{"new-help", "", []string{"new", "--help"}},
		{"add-help", "", []string{"add", "--help"}},
		{"new-kind", "", []string{"new", "acton", "--as", "BO-FELCN"}},
		{"new-field", "", []string{"new", "action", "--as", "BO-FELCN", "--set", "teext=x"}},
		{"new-list", "", []string{"new", "action", "--as", "BO-FELCN", "--set", "responsible.1.side=BO"}},
		{"new-no-field", "", []string{"new", "action", "--as", "BO-FELCN", "--set", "=x"}},
		{"show-empty", "", []string{"show", "clean.json", ""}},
		{"new-value", "", []string{"new", "action", "--as", "BO-FELCN", "--set", "number=doce"}},
	})
}

// What an officer asks of the files: figures, persons, requests and deadlines.
func TestRegisterTranscripts(t *testing.T) {
	t.Chdir("testdata")
	figures, intel, ops := monitoring+"figures.json", clean+"intel.json", clean+"ops.json"
	transcripts(t, []transcript{
		{"crops-surplus-text", "", []string{"crops", "surplus", figures}},
		{"crops-surplus-json", "", []string{"crops", "surplus", figures, "--format", "json"}},
		{"crops-reductions", "", []string{"crops", "reductions", figures}},
		{"crops-turnover", "", []string{"crops", "turnover", figures}},
		{"crops-change", "", []string{"crops", "change", figures}},
		{"crops-change-none", "", []string{"crops", "change", monitoring + "parcels.json"}},
		{"crops-production", "", []string{"crops", "production", figures, "--format", "csv", "--locale", "es-BO"}},
		{"intel-persons", "", []string{"intel", "persons", intel, "--as-of", "2024-04-11"}},
		{"intel-persons-csv", "", []string{"intel", "persons", intel, "--as-of", "2024-04-10", "--format", "csv"}},
		{"intel-requests", "", []string{"intel", "requests", intel, "--as-of", "2023-04-09"}},
		{"intel-requests-answered", "", []string{"intel", "requests", intel, "--as-of", "2023-06-01", "--format", "json"}},
		{"intel-marks", "", []string{"intel", "marks", intel}},
		{"ops-destructions", "", []string{"ops", "destructions", ops, "--as-of", "2022-05-22"}},
		{"ops-destructions-done", "", []string{"ops", "destructions", ops, "--as-of", "2022-07-01", "--format", "csv"}},
		{"ops-precursors", "", []string{"ops", "precursors", "--as-of", "2014-10-06"}},
	})
}

// A record is begun, is not taken while anything is missing, is filled in and taken,
// and the file reads as it should; a second time it is refused and nothing changes.
func TestRecordIsEntered(t *testing.T) {
	t.Chdir(t.TempDir())
	does := func(want int, stdin string, args ...string) (out, stderr string) {
		t.Helper()
		out, stderr, code := call("es", stdin, args...)
		if code != want {
			t.Fatalf("%v: exit %d\n%s%s", args, code, out, stderr)
		}
		return out, stderr
	}
	begun, stderr := does(cli.ExitClean, "", "new", "notice", "--as", "PE-DIRANDRO", "--exercise")
	for _, want := range []string{"por llenar: agency – Quién actuará", "window.from", "place – Dónde", "contact.channels.0.kind – El medio (teléfono, radio de voz"} {
		if !strings.Contains(stderr, want) {
			t.Errorf("no %q in\n%s", want, stderr)
		}
	}
	if _, stderr := does(cli.ExitFindings, begun, "add", "state.json", "-", "--as", "PE-DIRANDRO"); !strings.Contains(stderr, "/contact/post/es") {
		t.Error(stderr)
	}
	if _, err := os.Stat("state.json"); err == nil {
		t.Fatal("a file was made of a record that is not valid")
	}
	args := []string{"new", "notice", "--as", "PE-DIRANDRO", "--exercise"}
	for _, set := range []string{"agency=PE-DIRANDRO", "activity=puesto de control en carretera", "domain=vía terrestre", "window.from=2022-05-16T04:00:00-05:00",
		"window.to=2022-05-16T10:00:00-05:00", "place.point.type=Point", "place.point.coordinates=[-69.04,-16.56]", "radius=1500,5", "contact.agency=PE-DIRANDRO",
		"contact.post=Oficial de guardia", "contact.channels.0.kind=liaison", "contact.channels.0.address=CERIAN", "marking.releasable=BO,PE"} {
		args = append(args, "--set", set)
	}
	whole, stderr := does(cli.ExitClean, "", args...)
	if stderr != "" {
		t.Error(stderr)
	}
	does(cli.ExitClean, whole, "add", "state.json", "-", "--as", "PE-DIRANDRO")
	shown, _ := does(cli.ExitClean, "", "show", "state.json")
	for _, want := range []string{"Estado que guarda PE-DIRANDRO", "SIMULACRO", "puesto de control en carretera", "16 de mayo de 2022, 04:00 (UTC−05:00)", "16,56° S, 69,04° O", "1500,5"} {
		if !strings.Contains(shown, want) {
			t.Errorf("no %q in\n%s", want, shown)
		}
	}
	before, err := os.ReadFile("state.json")
	if err != nil {
		t.Fatal(err)
	}
	if _, stderr := does(cli.ExitFindings, whole, "add", "state.json", "-"); !strings.Contains(stderr, "file.duplicate") {
		t.Error(stderr)
	}
	if after, err := os.ReadFile("state.json"); err != nil || string(after) != string(before) {
		t.Error("a refused record changed the file")
	}
	for _, nothing := range []string{`{"acton":[]}`, `{}`, `{"notices":[]}`, `[]`, ``} {
		does(cli.ExitFailure, nothing, "add", "state.json", "-")
	}
	does(cli.ExitFindings, `{"notices":[1]}`, "add", "state.json", "-")
	does(cli.ExitFailure, "", "new", "action", "--as", "BO-FELCN", "--set", "extensions.bo.x=1")
	does(cli.ExitFailure, "", "new", "action", "--as", "BO-FELCN", "--set", "responsible.side=BO")
	if out, _ := does(cli.ExitClean, "", "new", "progress", "--as", "BO-FELCN", "--set", "asOf=30/6/2023", "--set", "status=cumplida"); !strings.Contains(out, `"2023-06-30"`) || !strings.Contains(out, `"fulfilled"`) {
		t.Error(out)
	}
}

// A joint record begins with a token; a sheet does not show it.
func TestTokensOfRecords(t *testing.T) {
	begun, _, _ := call("en", "", "new", "meeting", "--as", "BO-VDSSC", "--set", "joint=true")
	alone, _, _ := call("en", "", "new", "meeting", "--as", "BO-VDSSC")
	if !strings.Contains(begun, `"seen"`) || strings.Contains(alone, `"seen"`) {
		t.Errorf("%s\n%s", begun, alone)
	}
	t.Chdir("testdata")
	sheet, _, _ := call("en", "", "show", clean+"plan.json", "--kind", "meeting")
	if !strings.Contains(sheet, "2022-09-29") && !strings.Contains(sheet, "29") || strings.Contains(sheet, "6f0c1d5e") {
		t.Error(sheet)
	}
}

// TestShowCounts: what is counted is called by its word.
func TestShowCounts(t *testing.T) {
	for lang, want := range map[string]string{"es": "174 personas", "en": "174 people"} {
		out, stderr, code := call(lang, "", "show", "../../examples/ix-meeting/ix-meeting.json")
		if code != cli.ExitClean || !strings.Contains(out, want) {
			t.Errorf("%s: exit %d, without %q: %s", lang, code, want, stderr)
		}
	}
}
