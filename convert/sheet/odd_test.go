package sheet_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/sheet"
	"github.com/comision-mixta/mixta/plan"
)

// TestOddCells: what spreadsheets hold beside texts and numbers is taken for what it
// is, or named.
func TestOddCells(t *testing.T) {
	head := []any{"Nro", "Orden", "Área", "Acción", "Plazo", "Bolivia", "Perú", "Obs."}
	for name, c := range map[string]struct {
		edit func(f *excelize.File)
		due  string
		want []string
	}{
		"date":          {func(f *excelize.File) { f.SetCellValue("Sheet1", "E2", time.Date(2023, 6, 30, 0, 0, 0, 0, time.UTC)) }, "2023-06-30", nil},
		"date and time": {func(f *excelize.File) { f.SetCellValue("Sheet1", "E2", time.Date(2023, 6, 30, 9, 0, 0, 0, time.UTC)) }, "", []string{"Sheet1!E2 sheet.day"}},
		"day as text":   {func(f *excelize.File) { f.SetCellStr("Sheet1", "E2", "30/06/2023") }, "2023-06-30", nil},
		"year":          {func(f *excelize.File) { f.SetCellInt("Sheet1", "E2", 2023) }, "2023", nil},
		"serial number": {func(f *excelize.File) { f.SetCellInt("Sheet1", "E2", 45000) }, "", []string{"Sheet1!E2 sheet.content"}},
		"1904": {func(f *excelize.File) {
			yes := true
			f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &yes})
			f.SetCellValue("Sheet1", "E2", time.Date(2023, 6, 30, 0, 0, 0, 0, time.UTC))
		}, "2023-06-30", nil},
		"formula":        {func(f *excelize.File) { f.SetCellValue("Sheet1", "B2", nil); f.SetCellFormula("Sheet1", "B2", "1+1") }, "2023", []string{"Sheet1!B2 sheet.formula"}},
		"number as text": {func(f *excelize.File) { f.SetCellStr("Sheet1", "B2", "7") }, "2023", []string{"Sheet1!B2 sheet.number-as-text"}},
		"truth value":    {func(f *excelize.File) { f.SetCellBool("Sheet1", "B2", true) }, "", []string{"Sheet1!B2 sheet.content"}},
		"fraction":       {func(f *excelize.File) { f.SetCellFloat("Sheet1", "B2", 1.5, -1, 64) }, "", []string{"Sheet1!B2 shape.type"}},
		"hidden":         {func(f *excelize.File) { f.SetRowVisible("Sheet1", 2, false) }, "2023", []string{"Sheet1!A2 sheet.hidden"}},
		"merged":         {func(f *excelize.File) { f.MergeCell("Sheet1", "D2", "D3") }, "2023", []string{"Sheet1!D2 sheet.merged"}},
		"twice": {func(f *excelize.File) { f.SetCellStr("Sheet1", "I1", "Plazo") }, "2023",
			[]string{"Sheet1!I1 sheet.column-twice"}},
	} {
		t.Run(name, func(t *testing.T) {
			f, err := excelize.OpenReader(bytes.NewReader(own(t, head, []any{"1", 1, "control", "Patrullar", "2023", "BO-FELCN", "PE-DIRANDRO"})))
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			c.edit(f)
			var out bytes.Buffer
			if err := f.Write(&out); err != nil {
				t.Fatal(err)
			}
			records, found := takeForeign(t, out.Bytes(), ownActions())
			if diff := cmp.Diff(c.want, found); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
			if len(records) != 1 || c.due != "" && string(records[0].(*plan.Action).Due) != c.due {
				t.Errorf("%+v", records)
			}
		})
	}
}

// TestMark: the copy of a book has a comment in each cell that a finding names.
func TestMark(t *testing.T) {
	book := own(t, []any{"Nro", "Área"}, []any{"1", "x"})
	report := check.Report{Findings: []check.Finding{
		{Rule: sheet.Rules()[0], Severity: check.Error, Place: check.Place{Pointer: "Sheet1!B2"}}, {Rule: sheet.Rules()[2], Severity: check.Warning, Place: check.Place{Pointer: "Sheet1!B2"}, Args: []any{"a", "b"}},
		{Rule: sheet.Rules()[0], Severity: check.Error}}}
	var out bytes.Buffer
	if err := sheet.Mark(&out, bytes.NewReader(book), report, check.ES); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&out)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	all, err := f.GetComments("Sheet1")
	if err != nil || len(all) != 1 || all[0].Cell != "B2" || !strings.Contains(all[0].Text, "fórmula") || !strings.Contains(all[0].Text, "debe contener a, no b") {
		t.Errorf("%+v, %v", all, err)
	}
}

// TestMarkAgain: a copy is marked as its book is, with the comments of others, and
// without what was said before.
func TestMarkAgain(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(own(t, []any{"Nro", "Área", "Plazo"}, []any{"1", "x", "y"})))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := f.AddComment("Sheet1", excelize.Comment{Author: "Ana", Cell: "B2", Paragraph: []excelize.RichTextRun{{Text: "Ojo"}}}); err != nil {
		t.Fatal(err)
	}
	var book bytes.Buffer
	if err := f.Write(&book); err != nil {
		t.Fatal(err)
	}
	const fault = "Error: debe ser un valor, no el error de una fórmula"
	for _, c := range []struct {
		cells []string
		want  map[string]string
	}{
		{[]string{"Sheet1!B2", "Sheet1!C2"}, map[string]string{"B2 Ana": "Ojo\nmixta:\n" + fault, "C2 mixta": fault}},
		{[]string{"Sheet1!B2", "Sheet1!A2"}, map[string]string{"B2 Ana": "Ojo\nmixta:\n" + fault, "A2 mixta": fault}},
		{nil, map[string]string{"B2 Ana": "Ojo"}},
	} {
		var report check.Report
		for _, cell := range c.cells {
			report.Findings = append(report.Findings, check.Finding{Rule: sheet.Rules()[0], Severity: check.Error, Place: check.Place{Pointer: cell}})
		}
		var out bytes.Buffer
		if err := sheet.Mark(&out, &book, report, check.ES); err != nil {
			t.Fatal(err)
		}
		book = out
		marked, err := excelize.OpenReader(bytes.NewReader(out.Bytes()))
		if err != nil {
			t.Fatal(err)
		}
		all, err := marked.GetComments("Sheet1")
		got := map[string]string{}
		for _, c := range all {
			got[c.Cell+" "+c.Author] += c.Text
			for _, run := range c.Paragraph {
				got[c.Cell+" "+c.Author] += run.Text
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" || err != nil {
			t.Errorf("%v: %v (-want +got):\n%s", c.cells, err, diff)
		}
		marked.Close()
	}
}
