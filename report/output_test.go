package report_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"mime"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/report"
)

var update = flag.Bool("update", false, "write the golden files anew")

var (
	dueBeforeStart = &check.Rule{ID: "plan.action.due-before-start", Severity: check.Error,
		Must:   check.Text{ES: "no debe ser anterior al inicio ({1})", EN: "must not be before start ({1})"},
		Why:    check.Text{ES: "Estaría vencida desde el primer día.", EN: "It would be overdue from the first day."},
		Source: "Reglamento inventado, art. 1"}
	unknownCode = &check.Rule{ID: "code.unknown", Severity: check.Warning,
		Must: check.Text{ES: "debe ser un código de la lista {1}", EN: "must be a code of the list {1}"},
		Why:  check.Text{ES: "Uno mal escrito tiene el mismo aspecto.", EN: "A misspelt one looks just like it."}}
	note = &check.Rule{ID: "file.reference-elsewhere", Severity: check.Info,
		Must: check.Text{ES: "debe hallarse en un archivo anterior", EN: "must be found in an earlier file"}}
)

func noun(one, many, uno, varios string) check.Noun {
	return check.Noun{One: check.Text{EN: one, ES: uno}, Many: check.Text{EN: many, ES: varios}}
}

// example is a report of three files: one with findings in lines of every
// sort, one clean, one that could not be read.
func example(t *testing.T) []report.File {
	text := `{"actions":[
{"id":"a1","start":"2022-11-01",` + strings.Repeat(`"pad":"xxxxxxxx",`, 500) + `"note":"毒品对策","due":"2022-10","agency":"BO-FELC"},
` + "\t\t" + `"agency" : "BO-\u001b[31m` + "\x1b[31m\u009b\u202e" + `",
"fin"`
	lines := strings.Split(text, "\n")
	column := func(line int, part string) check.Place {
		return check.Place{Line: line, Column: len([]rune(lines[line-1][:strings.Index(lines[line-1], part)])) + 1}
	}
	at := func(p check.Place, pointer string) check.Place { p.Pointer = pointer; return p }
	due, start := column(2, `"due"`), column(2, `"start"`)
	f := report.File{Name: "fronteras/plan ñ.json", Holds: []report.Holding{{"meetings", noun("meeting", "meetings", "reunión", "reuniones"), 1}, {"actions", noun("action", "actions", "acción", "acciones"), 12345}}}
	f.Report.Findings = []check.Finding{
		{Rule: dueBeforeStart, Severity: check.Error, Kind: "action", ID: "a1", Place: at(due, "/actions/0/due"),
			Related: []check.Place{at(start, "/actions/0/start")}, Got: `"2022-10"`, Args: []any{"2022-11-01"}},
		{Rule: dueBeforeStart, Severity: check.Error, Kind: "action", ID: "a1", Place: at(due, "/actions/0/due"),
			Related: []check.Place{at(column(2, `"note"`), "/actions/0/note")}, Args: []any{"2022-12-01"}},
		{Rule: unknownCode, Severity: check.Warning, Kind: "action", ID: "a1", Place: at(column(2, `"agency"`), "/actions/0/agency"), Args: []any{check.Text{ES: "actores", EN: "actors"}}},
		{Rule: unknownCode, Severity: check.Warning, Place: at(column(3, `"agency"`), "/a\x1b[31mgency\u202e"), Got: "\"BO-\u009b31m\"", Args: []any{"x\x07"}},
		{Rule: note, Severity: check.Info, Place: check.Place{Pointer: "/actions/0/plan"}},
		{Rule: unknownCode, Severity: check.Warning, Place: at(check.Place{Line: 4, Column: 6}, "/fin"), Args: []any{"x"}},
	}
	f.Report.Omitted[check.Error] = 3
	quotes, err := report.Quote(strings.NewReader(text), f.Report)
	if err != nil {
		t.Fatal(err)
	}
	f.Quotes = quotes
	return []report.File{f,
		{Name: "limpio.json", Holds: []report.Holding{{"plans", noun("plan", "plans", "plan", "planes"), 1}}},
		{Name: "nada.json", Err: errors.New("no existe tal archivo\x1b[2J")},
	}
}

func TestFormats(t *testing.T) {
	for _, format := range report.Formats() {
		for _, lang := range []check.Lang{check.ES, check.EN} {
			for _, max := range []int{0, 3} {
				name := format + "." + string(lang)
				if max > 0 {
					name += ".max"
				}
				t.Run(name, func(t *testing.T) {
					o := report.Output{Lang: lang, Max: max, Tool: "1.0"}
					var b bytes.Buffer
					if err := o.Write(&b, format, o.Trim(example(t))); err != nil {
						t.Fatal(err)
					}
					quiet(t, b.String())
					golden(t, filepath.Join("testdata", name+".golden"), b.String())
				})
			}
		}
	}
}

func TestColor(t *testing.T) {
	var plain, color bytes.Buffer
	o := report.Output{Lang: check.EN}
	if err := o.Text(&plain, example(t)); err != nil {
		t.Fatal(err)
	}
	o.Color = true
	if err := o.Text(&color, example(t)); err != nil {
		t.Fatal(err)
	}
	s := color.String()
	for _, code := range []string{"0", "1", "2", "32", "1;31", "1;32", "1;33", "1;36"} {
		s = strings.ReplaceAll(s, "\x1b["+code+"m", "")
	}
	if diff := cmp.Diff(plain.String(), s); diff != "" {
		t.Errorf("colours change the text (-plain +coloured):\n%s", diff)
	}
}

// quiet fails where a text has anything that could drive a terminal.
func quiet(t rapid.TB, s string) {
	t.Helper()
	for i, r := range s {
		if r != '\n' && r != '\u00a0' && !unicode.IsPrint(r) {
			t.Fatalf("%q stands in %q", r, s[max(0, i-40):min(len(s), i+10)])
		}
	}
}

// No content of a file, no name and no error can drive the terminal, in any
// format, and what machines read stays well-formed.
func TestNothingDrivesTheTerminal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		wild := rapid.StringOfN(rapid.OneOf(rapid.Rune(), rapid.RuneFrom([]rune("\x1b\u009b[31m\r\n\t\"\\{}:,\u202e\u2028\u200b\u0301毒a"))), 0, 200, -1)
		line := wild.Draw(t, "line")
		f := report.File{Name: wild.Draw(t, "name"), Err: errors.New(wild.Draw(t, "error"))}
		n := rapid.IntRange(1, 60).Draw(t, "column")
		f.Report.Add(check.Finding{Rule: dueBeforeStart, Severity: check.Error, Kind: wild.Draw(t, "kind"), ID: wild.Draw(t, "id"),
			Place: check.Place{Pointer: wild.Draw(t, "pointer"), Line: 1, Column: n}, Got: wild.Draw(t, "got"), Args: []any{wild.Draw(t, "arg")},
			Related: []check.Place{{Pointer: wild.Draw(t, "related"), Line: 1, Column: rapid.IntRange(1, 200).Draw(t, "other")}}})
		f.Quotes, _ = report.Quote(strings.NewReader(line), f.Report)
		for _, format := range report.Formats() {
			var b bytes.Buffer
			if err := (report.Output{Lang: check.ES}).Write(&b, format, []report.File{f}); err != nil {
				t.Fatalf("%s: %v", format, err)
			}
			quiet(t, b.String())
			switch format {
			case "json", "sarif":
				if !jsontext.Value(b.Bytes()).IsValid() {
					t.Fatalf("%s is not JSON: %s", format, &b)
				}
			case "junit":
				if err := xml.Unmarshal(b.Bytes(), new(struct{})); err != nil {
					t.Fatalf("not XML: %v: %s", err, &b)
				}
			}
		}
	})
}

// What is quoted is what stands in the line, however long it is.
func TestQuote(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		piece := rapid.StringOfN(rapid.RuneFrom([]rune("aé毒\U0001F600\t\"")), 0, 40, -1)
		var lines []string
		for range rapid.IntRange(1, 5).Draw(t, "lines") {
			lines = append(lines, strings.Repeat(piece.Draw(t, "piece"), rapid.SampledFrom([]int{1, 30, 5000}).Draw(t, "times")))
		}
		var r check.Report
		for range rapid.IntRange(0, 6).Draw(t, "findings") {
			line := rapid.IntRange(1, len(lines)).Draw(t, "line")
			column := rapid.IntRange(1, len([]rune(lines[line-1]))+1).Draw(t, "column")
			r.Add(check.Finding{Rule: note, Severity: check.Info, Place: check.Place{Line: line, Column: column}})
		}
		quotes, err := report.Quote(strings.NewReader(strings.Join(lines, "\n")), r)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range r.Findings {
			all := []rune(lines[f.Line-1])
			from, to := max(0, f.Column-1-120), min(len(all), f.Column-1+240)
			want := report.Excerpt{Text: string(all[from:to]), Column: from + 1, More: to < len(all)}
			if diff := cmp.Diff(want, quotes[report.Position{Line: f.Line, Column: f.Column}]); diff != "" {
				t.Fatalf("%d:%d (-want +got):\n%s", f.Line, f.Column, diff)
			}
		}
	})
}

// What a private rule met is not quoted, whatever else is wrong there.
func TestQuotePrivate(t *testing.T) {
	private := &check.Rule{ID: "x.private", Severity: check.Error, Private: true}
	at := func(r *check.Rule, column int) check.Finding {
		return check.Finding{Rule: r, Severity: check.Error, Place: check.Place{Line: 1, Column: column}}
	}
	var r check.Report
	for _, f := range []check.Finding{at(note, 1), at(note, 7), at(private, 7), at(private, 9)} {
		r.Add(f)
	}
	quotes, err := report.Quote(strings.NewReader("number 4711"), r)
	if err != nil {
		t.Fatal(err)
	}
	want := report.Quotes{{Line: 1, Column: 1}: {Text: "number 4711", Column: 1}}
	if diff := cmp.Diff(want, quotes); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A slip made many times hides no other.
func TestTrim(t *testing.T) {
	f := report.File{}
	for range 100 {
		f.Report.Add(check.Finding{Rule: unknownCode, Severity: check.Warning})
	}
	f.Report.Add(check.Finding{Rule: note, Severity: check.Info})
	f.Report.Add(check.Finding{Rule: dueBeforeStart, Severity: check.Error})
	before := f.Report
	got := report.Output{Max: 4}.Trim([]report.File{f})[0]
	var ids []string
	for _, x := range got.Report.Findings {
		ids = append(ids, x.Rule.ID)
	}
	if diff := cmp.Diff([]string{unknownCode.ID, unknownCode.ID, note.ID, dueBeforeStart.ID}, ids); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]report.RuleCount{{unknownCode, check.Warning, 98}}, got.Rest); diff != "" {
		t.Error(diff)
	}
	for s := check.Info; s <= check.Error; s++ {
		if a, b := before.Count(s), got.Report.Count(s); a != b {
			t.Errorf("%s: %d became %d", s, a, b)
		}
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got; -update writes it anew):\n%s", name, diff)
	}
}

// TestMediaTypes: every format has a media type, so that a handler can refuse any
// other before its header is out.
func TestMediaTypes(t *testing.T) {
	for _, format := range report.Formats() {
		media, ok := report.MediaType(format)
		if _, _, err := mime.ParseMediaType(media); !ok || err != nil {
			t.Errorf("%s: %q, %v", format, media, err)
		}
	}
	var out bytes.Buffer
	_, ok := report.MediaType("pdf")
	if err := (report.Output{}).Write(&out, "pdf", nil); ok || err == nil || out.Len() > 0 || !strings.Contains(err.Error(), "sarif") {
		t.Errorf("pdf: %v, %v, %q", ok, err, &out)
	}
}
