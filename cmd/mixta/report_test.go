package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

// reported are the files of examples and of the kit, with the day of their report.
var reported = map[string]string{
	"examples/ix-meeting/ix-meeting.json":       "2023-08-01",
	"examples/ix-meeting/drill.json":            "2023-08-01",
	"examples/coca-monitoring/figures.json":     "2025-08-01",
	"examples/coca-monitoring/parcels.json":     "2025-08-01",
	"examples/amistad-tiwanaku/drill.json":      "2022-10-01",
	"examples/amistad-tiwanaku/operations.json": "2022-10-01",
	"examples/air-bulletin/bo-2023-q1.json":     "2023-08-01",
	"conformance/clean/ops.json":                "2023-08-01",
	"conformance/clean/crops.json":              "2023-08-01",
	"conformance/clean/intel.json":              "2023-08-01",
}

// page makes the report of a file.
func page(t *testing.T, lang, name, day string, flags ...string) string {
	t.Helper()
	out, stderr, code := call(lang, "", append([]string{"report", name, "--today", day}, flags...)...)
	if code != 0 {
		t.Fatalf("%s: exit %d: %s", name, code, stderr)
	}
	return out
}

// headed are the headings and captions of a page, and how many rows and images it has.
var headed = regexp.MustCompile(`<(h1|h2|h3|h4|figcaption><span|caption)[^>]*>([^<]*)`)

// TestReportStructure: each page has the sections, figures and tables that it had.
func TestReportStructure(t *testing.T) {
	for _, lang := range []string{"es", "en"} {
		var b strings.Builder
		for _, name := range slices.Sorted(func(yield func(string) bool) {
			for name := range reported {
				if !yield(name) {
					return
				}
			}
		}) {
			text := page(t, lang, filepath.Join("..", "..", name), reported[name])
			if again := page(t, lang, filepath.Join("..", "..", name), reported[name]); again != text {
				t.Errorf("%s: another page each time", name)
			}
			fmt.Fprintf(&b, "%s: rows %d, images %d, sources %d\n", name, strings.Count(text, "<tr"), strings.Count(text, "<svg"), strings.Count(text, `class="source"`))
			for _, m := range headed.FindAllStringSubmatch(text, -1) {
				fmt.Fprintf(&b, "  %s %s\n", strings.TrimSuffix(m[1], "><span"), m[2])
			}
		}
		file := filepath.Join("testdata", "report-"+lang+".txt")
		if *update {
			if err := os.WriteFile(file, []byte(b.String()), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), b.String()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", file, diff)
		}
	}
}

// planted writes something into each text of a file, as it is read again.
func planted(t *testing.T, name string, what func(n int) string) (file string) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "..", "conformance", "clean", name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	texts := regexp.MustCompile(`("(?:es|en|title|question)":\s*")`)
	b = texts.ReplaceAllFunc(b, func(m []byte) []byte { n++; return slices.Concat(m, []byte(what(n))) })
	f, err := mixta.Read(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	i := 0
	for r := range f.All() {
		if i++; i%3 == 0 {
			r.Head().Markings = nil
			r.Head().Marking = record.Marking{TLP: record.Red, Releasable: []record.Actor{"BO-FELCN"}}
		}
	}
	f.Envelope.Sender, f.Envelope.Recipient, f.Envelope.Sequence, f.Envelope.Previous = "BO-FELCN", "BO-FELCN", 0, ""
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	file = filepath.Join(t.TempDir(), name+".json")
	if err := os.WriteFile(file, out.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// TestReportForNothingWithheld: a page for somebody says nothing that the copy which may
// be released to them does not say.
func TestReportForNothingWithheld(t *testing.T) {
	shown, kept := 0, 0
	for _, name := range []string{"plan", "crops", "intel", "ops"} {
		file := planted(t, name, func(n int) string { return fmt.Sprintf("NEEDLE%04d ", n) })
		whole := page(t, "es", file, "2023-08-01")
		released, stderr, code := call("es", "", "release", file, "--from", "BO-FELCN", "--to", "PE-DIRANDRO", "--issued", "2023-08-01T00:00:00Z", "--account", filepath.Join(t.TempDir(), "account"))
		if code != 0 {
			t.Fatal(stderr)
		}
		for _, flags := range [][]string{{"--for", "PE-DIRANDRO"}, {"--for", "PE-DIRANDRO", "--from", "BO-FELCN", "--since", "2023-01-01"}} {
			out, stderr, code := call("es", "", append([]string{"report", file, "--today", "2023-08-01"}, flags...)...)
			if code != 0 && !strings.Contains(stderr, "no hay nada de qué informar") {
				t.Fatalf("%s: %s", name, stderr)
			}
			for _, needle := range regexp.MustCompile(`NEEDLE\d{4}`).FindAllString(whole+out, -1) {
				in := strings.Contains(out, needle)
				if in && !strings.Contains(released, needle) {
					t.Errorf("%s: %s is withheld, and in the page", name, needle)
				}
				if in {
					shown++
				} else {
					kept++
				}
			}
			if code == 0 && !strings.Contains(out, "PE-DIRANDRO") {
				t.Errorf("%s: the page does not say whom it is for", name)
			}
		}
	}
	if shown < 20 || kept < 20 {
		t.Errorf("%d shown, %d withheld: too few to tell", shown, kept)
	}
}

// TestReportHostile: what records say stays text, however it is written.
func TestReportHostile(t *testing.T) {
	tags := regexp.MustCompile(`<[a-zA-Z!/][a-zA-Z0-9]*`)
	kinds := func(s string) []string {
		return slices.Compact(slices.Sorted(slices.Values(tags.FindAllString(s, -1))))
	}
	for _, name := range []string{"plan", "crops", "intel", "ops"} {
		plain := kinds(page(t, "es", planted(t, name, func(int) string { return "texto " }), "2023-08-01"))
		for _, hostile := range []string{`</script><script>alert(1)</script>`, `\"><img src=x onerror=alert(1)>`, `<!--`, `]]></svg><iframe>`, `{{.Script}}`,
			"\u202eodarucso\u202c", strings.Repeat("W", 180), `javascript:alert(1)`, "\u2028\u2029 "} {
			text := page(t, "es", planted(t, name, func(int) string { return hostile }), "2023-08-01")
			for _, tag := range kinds(text) {
				if !slices.Contains(plain, tag) {
					t.Errorf("%s: %q brings %s into the page", name, hostile, tag)
				}
			}
			if strings.ContainsAny(text, "\u202e\u202c\u2028") {
				t.Errorf("%s: %q reorders or breaks the page", name, hostile)
			}
			if strings.Contains(text, `href="javascript`) {
				t.Errorf("%s: a link that runs", name)
			}
		}
	}
}

// TestReportOnly: a page of one part has no other, and its marking is of that alone.
func TestReportOnly(t *testing.T) {
	text := page(t, "en", "../../conformance/clean/intel.json", "2023-08-01", "--only", "plan")
	if !strings.Contains(text, `id="plan"`) || strings.Contains(text, `id="intel"`) || strings.Contains(text, "TLP:RED") {
		t.Error("more than the plan")
	}
}

// TestReportRefuses: no page of a file that is not valid, has nothing, or is missing.
func TestReportRefuses(t *testing.T) {
	for _, c := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"testdata/broken.json"}, 1, "errores"},
		{[]string{"testdata/clean.json", "--from", "BO"}, 2, "--from"},
		{[]string{"testdata/clean.json", "--for", "PE", "--since", "testdata/clean.json"}, 2, "--since"},
		{[]string{"testdata/clean.json", "--for", "PE", "--sent", "testdata/clean.json"}, 2, "--sent"},
		{[]string{"-", "--for", "PE"}, 2, "--from"},
	} {
		out, stderr, code := call("es", "{}", append([]string{"report"}, c.args...)...)
		if out != "" || code != c.code || !strings.Contains(stderr, c.says) {
			t.Errorf("%v: exit %d, %d bytes, %s", c.args, code, len(out), stderr)
		}
	}
}

// TestReportExercise: all of a page about an exercise says so: each block, each chart
// that may be saved, and the page of paper.
func TestReportExercise(t *testing.T) {
	for _, name := range []string{"examples/ix-meeting/drill.json", "examples/coca-monitoring/parcels.json", "examples/amistad-tiwanaku/drill.json"} {
		text := page(t, "es", filepath.Join("..", "..", name), "2023-08-01")
		blocks, said := strings.Count(text, `<div class="block`), strings.Count(text, `data-exercise="SIMULACRO"`)
		if blocks == 0 || blocks != said || !strings.Contains(text, `<div class="across"`) {
			t.Errorf("%s: %d of %d blocks say that it is an exercise", name, said, blocks)
		}
		for _, image := range regexp.MustCompile(`(?s)<svg.*?</svg>`).FindAllString(text, -1) {
			if !strings.Contains(image, "SIMULACRO") {
				t.Errorf("%s: a chart does not say that it is of an exercise: %.200s", name, image)
			}
		}
	}
}

// TestReportSince: what has changed since a day, or another file, stands in sentences.
func TestReportSince(t *testing.T) {
	const drill = "../../examples/ix-meeting/drill.json"
	for since, says := range map[string]string{
		"2023-06-01": "BO pasó de «En curso» a «Cumplida»",
		"2023-07-31": "Nada cambió en el estado",
		drill:        "Qué cambió desde el 31 de agosto de 2023",
		"../../examples/coca-monitoring/figures.json": "El plan no figuraba entonces",
	} {
		if text := page(t, "es", drill, "2023-08-01", "--since", since); !strings.Contains(text, says) {
			t.Errorf("since %s: no %q", since, says)
		}
	}
}

// later writes a file in which a record is in its next version, changed.
func later(t *testing.T, name, issuer, record, old, now string) (file string) {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	lines, changed := strings.SplitAfter(string(b), "\n"), 0
	for i, line := range lines {
		if strings.HasPrefix(line, `{"id":"`+record) {
			next := strings.Replace(line, `"version":{"`+issuer+`":1}`, `"version":{"`+issuer+`":2}`, 1)
			lines[i] = strings.Replace(next, old, now, 1)
			if next != line && lines[i] != next {
				changed++
			}
		}
	}
	if changed != 1 {
		t.Fatalf("%s: %d records changed", name, changed)
	}
	file = filepath.Join(t.TempDir(), "later.json")
	if err := os.WriteFile(file, []byte(strings.Join(lines, "")), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// TestReportSinceFigures: of crops and operations too, by the figures that are others now.
func TestReportSinceFigures(t *testing.T) {
	const figures, clean = "../../examples/coca-monitoring/figures.json", "../../conformance/clean/ops.json"
	declared := later(t, figures, "BO-VDSSC", "0193d000-0000-7000-8000-000000000040", `"declared":11174`, `"declared":11200`)
	carried := later(t, clean, "BO-FELCN", "0e5a1000-0000-4000-8000-000000000060", `"interventions":18`, `"interventions":19`)
	for _, c := range []struct{ file, since, says string }{
		{declared, figures, `lo declarado pasó de 11\D?174 ha a 11\D?200 ha\.`},
		{figures, figures, `Nada cambió desde el`},
		{figures, clean, `registro nuevo; el límite: 14\D?300 ha\.`},
		{figures, "2025-12-30", `registro nuevo; el límite: 14\D?300 ha\.`},
		{declared, "2025-12-30", `versión nueva; lo declarado: 11\D?200 ha`},
		{figures, "2026-01-01", `Nada cambió desde el`},
		{carried, clean, `el número de operativos pasó de 18 a 19; SIMULACRO\.`},
	} {
		text := page(t, "es", c.file, "2026-01-01", "--since", c.since)
		if n := len(regexp.MustCompile(c.says).FindAllString(text, -1)); n != 1 {
			t.Errorf("%s since %s: %q stands there %d times", c.file, c.since, c.says, n)
		}
		if c.since == clean && !strings.Contains(text, "TLP:AMBER") {
			t.Errorf("%s: not marked as the file that it is compared with", c.file)
		}
	}
}

// TestReportBorder: a line of one's own takes the place of the embedded one, with its
// source and accuracy; crossings are those of that line.
func TestReportBorder(t *testing.T) {
	const drill = "../../examples/amistad-tiwanaku/drill.json"
	text := page(t, "en", drill, "2022-10-01", "--border", "../../examples/amistad-tiwanaku/drill-line.geojson", "--accuracy", "500")
	if !strings.Contains(text, "Line made up for the drill") || strings.Contains(text, "Natural Earth") {
		t.Error("not the line that was given")
	}
	crooked := filepath.Join(t.TempDir(), "line.geojson") // its end is in the north, but it passes the towns to the south
	if err := os.WriteFile(crooked, []byte(`{"type":"LineString","coordinates":[[-69,-14],[-69,-19],[-79,-19],[-79,-13]]}`), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, flags := range [][]string{{"--accuracy", "500"}, {"--border", drill, "--accuracy", "500"}, {"--border", "../../examples/amistad-tiwanaku/drill-line.geojson"},
		{"--border", crooked, "--accuracy", "500", "--source", "x"}} {
		if _, _, code := call("en", "", append([]string{"report", drill}, flags...)...); code != 2 {
			t.Errorf("%v: exit %d", flags, code)
		}
	}
}
