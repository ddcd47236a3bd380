package print

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/internal/xlsx"
)

// One result, in every format: codes are words to people and codes to programs,
// columns are for either or both, notes stand in it.
func TestResult(t *testing.T) {
	table := Table{Above: 1, Columns: []Column{
		Words("plan", check.Text{ES: "Plan", EN: "Plan"}), Words("status", check.Text{ES: "Estado", EN: "Status"}), Number("kg", check.Text{ES: "Peso", EN: "Weight"}),
		Words("draft", check.Text{}).ForPrograms(), Words("remark", check.Text{ES: "Nota", EN: "Remark"}), Notes(),
	}}
	table.Add("A", Code{"plan.Status", "ongoing"}, "7.5", true, Say(check.Text{ES: "%s y %d", EN: "%s and %d"}, Commas("x\x1b", "y"), 2))
	table.Add("A", nil, "12", Either{"no", "0"}, Prose("one\ntwo"))
	table.Note(Say(check.Text{ES: "nota: %s", EN: "note: %s, which is long enough to be broken into lines of the page"}, Code{"plan.Status", "ongoing"}), "A")
	result := Result{Table: table}
	for format, want := range map[string]string{
		Text:  "  Status   Weight  Remark\nA\n  ongoing     7.5  x\ufffd, y and 2\n               12  one\n                   two\n  – note: ongoing, which is long enough to be broken into\n    lines of the page\n",
		CSV:   "plan,status,kg,draft,remark,note\r\nA,ongoing,7.5,true,\"x\ufffd, y and 2\",\r\nA,,12,0,\"one\r\ntwo\",\r\nA,,,,,\"note: ongoing, which is long enough to be broken into lines of the page\"\r\n",
		"svg": "<svg/>",
	} {
		var b strings.Builder
		p := Printer{Out: &b, Err: &b, Lang: check.EN, Format: format, Width: 60}
		result.Other = map[string]func(io.Writer) error{"svg": func(w io.Writer) error { _, err := io.WriteString(w, "<svg/>"); return err }}
		if err := p.Print(result); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, b.String()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", format, diff)
		}
	}
	for json, value := range map[string]any{
		"[\n  {\n    \"draft\": \"true\",\n    \"kg\": 7.5,": nil, "{\n  \"n\": 1\n}\n": map[string]int{"n": 1}, "raw": Raw("raw"),
	} {
		var b strings.Builder
		p := Printer{Out: &b, Err: io.Discard, Lang: check.ES, Format: JSON}
		if err := p.Print(Result{Table: table, JSON: value}); err != nil || !strings.HasPrefix(b.String(), json) {
			t.Errorf("%v: %s", err, b.String())
		}
	}
}

// A table without rows is told of, to people alone.
func TestNothing(t *testing.T) {
	for format, want := range map[string]string{Text: "mixta: no hay nada que mostrar\n", CSV: "a\r\n", JSON: "[]\n"} {
		var b strings.Builder
		p := Printer{Out: &b, Err: &b, Lang: check.ES, Format: format}
		if err := p.Print(Result{Table: Table{Columns: []Column{Words("a", check.Text{})}}}); err != nil || b.String() != want {
			t.Errorf("%s: %v, %q", format, err, b.String())
		}
	}
}

// What cannot be written is an error in every format.
func TestResultUnwritten(t *testing.T) {
	for _, format := range []string{Text, CSV, JSON} {
		r, w := io.Pipe()
		r.Close()
		p := Printer{Out: w, Err: io.Discard, Format: format}
		table := Table{Columns: []Column{Words("a", check.Text{})}}
		table.Add("x")
		if err := p.Print(Result{Table: table}); err == nil {
			t.Errorf("%s: no error", format)
		}
	}
}

// Numbers are those of the locale to people, in CSV only where it was asked for,
// and in JSON never.
func TestLocale(t *testing.T) {
	table := Table{Columns: []Column{Number("kg", check.Text{ES: "Peso"}), Number("n", check.Text{ES: "Bultos"}), Words("remark", check.Text{ES: "Nota"})}}
	table.Add("12345.50", 10302, Say(check.Text{ES: "%.1f de %d en %d (%s)"}, 22.84, 12345, 2024, Figure("0.5")))
	for want, p := range map[string]Printer{
		"     Peso  Bultos  Nota\n12.345,50  10.302  22,8 de 12.345 en 2024 (0,5)\n": {Format: Text, Locale: convert.Bolivia},
		"     Peso  Bultos  Nota\n12,345.50  10,302  22.8 de 12,345 en 2024 (0.5)\n": {Format: Text, Locale: convert.Peru},
		"kg,n,remark\r\n12345.50,10302,22.8 de 12345 en 2024 (0.5)\r\n":              {Format: CSV, Locale: convert.Bolivia},
		"kg;n;remark\r\n12345,50;10302;\"22,8 de 12.345 en 2024 (0,5)\"\r\n":         {Format: CSV, Locale: convert.Bolivia, Asked: true},
	} {
		var b strings.Builder
		p.Out, p.Err, p.Lang, p.Width = &b, &b, check.ES, 100
		if err := p.Print(Result{Table: table}); err != nil {
			t.Fatal(err)
		}
		if got := b.String(); strings.ReplaceAll(got, `"`, "") != strings.ReplaceAll(want, `"`, "") {
			t.Errorf("%s:\n%q, want\n%q", p.Format, got, want)
		}
	}
}

// TestAligned: where one number of a column has a separator of thousands, so have those
// of four digits; elsewhere none has.
func TestAligned(t *testing.T) {
	table := Table{Columns: []Column{Number("ha", check.Text{ES: "ha"}), Number("year", check.Text{ES: "Año"}), Words("remark", check.Text{ES: "Nota"})}}
	table.Add("8769", 2019, Figure("8769"))
	table.Add("10606.5", 2020, nil)
	table.Add(Figure("982"), 2021, "10606")
	var b strings.Builder
	p := Printer{Format: Text, Locale: convert.Bolivia, Out: &b, Err: &b, Lang: check.ES, Width: 100}
	if err := p.Print(Result{Table: table}); err != nil {
		t.Fatal(err)
	}
	const want = "      ha   Año  Nota\n   8.769  2019  8769\n10.606,5  2020\n     982  2021  10606\n"
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestBook: as a sheet, numbers are numbers and days are days, codes are words, and
// what is to be known of the rows stands below them.
func TestBook(t *testing.T) {
	table := Table{Above: 1, Columns: []Column{Words("plan", check.Text{ES: "Plan", EN: "Plan"}), Words("status", check.Text{ES: "Estado", EN: "Status"}),
		Number("kg", check.Text{ES: "Peso", EN: "Weight"}), Instant("day", check.Text{ES: "Día", EN: "Day"}), Words("hidden", check.Text{}).ForPrograms(), Notes()}}
	table.Add("A", Code{"plan.Status", "ongoing"}, "7.5", When("2024-03-01"), "x")
	table.Add("A", "=1+1", 12, When("2024-Q2"), "x")
	table.Note(Say(check.Text{ES: "nota: %d", EN: "note: %d"}, 3), "A")
	var b bytes.Buffer
	p := Printer{Out: &b, Lang: check.ES, Format: XLSX, Locale: convert.Bolivia}
	if err := p.Print(Result{Table: table}); err != nil {
		t.Fatal(err)
	}
	book, err := xlsx.Open(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for row, err := range book.Rows(book.Sheets[0], nil) {
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range row.Cells {
			got = append(got, fmt.Sprintf("%s %d %s", xlsx.Name(c.Column, row.Number), c.Kind, c.Text))
		}
	}
	want := []string{"A1 1 Plan", "B1 1 Estado", "C1 1 Peso", "D1 1 Día", "A2 1 A", "B2 1 en curso", "C2 2 7.5", "D2 3 45352",
		"A3 1 A", "B3 1 =1+1", "C3 2 12", "D3 1 trimestre 2 de 2024", "A5 1 A: nota: 3"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("cells (-want +got):\n%s", diff)
	}
}
