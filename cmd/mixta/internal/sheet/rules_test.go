package sheet

import (
	"archive/zip"
	"bytes"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert/sheet"
)

// placed returns the cell of a row in the column of a path.
func placed(t *testing.T, f *excelize.File, name, path string, row int) string {
	t.Helper()
	rows, err := f.GetRows(name)
	if err != nil {
		t.Fatal(err)
	}
	column := slices.Index(rows[0], path)
	if column < 0 {
		t.Fatalf("%s has no column %s", name, path)
	}
	return xlsxName(column, row)
}

// TestEveryRule: each rule of sheets is broken by one change to a filled book, which
// breaks none as it stands.
func TestEveryRule(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at the same time")
	}
	const actions, roles = "Acciones", "Acciones – responsables"
	set := func(name, path string, row int, v any) func(*excelize.File) {
		return func(f *excelize.File) { f.SetCellValue(name, placed(t, f, name, path, row), v) }
	}
	const key = "mixta:action"
	tests := map[string]func(*excelize.File){
		"sheet.fault": set(actions, "number", 3, true), // which becomes #N/A below
		"sheet.formula": func(f *excelize.File) {
			c := placed(t, f, actions, "number", 3)
			f.SetCellValue(actions, c, nil)
			f.SetCellFormula(actions, c, "1+1")
		},
		"sheet.content":        set(actions, "due", 3, 45000),
		"sheet.number-as-text": set(actions, "number", 3, "1"),
		"sheet.date":           func(f *excelize.File) { dated(f, actions, placed(t, f, actions, "start", 3), 12) },
		"sheet.day":            func(f *excelize.File) { dated(f, actions, placed(t, f, actions, "start", 3), 44866.5) },
		"sheet.json":           set("Acciones – extensiones", ".", 3, "aquí"),
		"sheet.area":           set("Cifras publicadas", "place/area/coordinates", 3, "aquí"),
		"sheet.code":           set(actions, "modality", 3, "a pie"),
		"sheet.reference":      set(actions, "continues", 4, "acción 7"),
		"sheet.key":            set(actions, key, 3, ""),
		"sheet.same-key":       set(actions, key, 4, "acción 1"),
		"sheet.part":           set(roles, key+"/responsible", 3, "acción 7"),
		"sheet.same-number":    set(roles, "#1", 4, "1"),
		"sheet.emptied": func(f *excelize.File) {
			rows, _ := f.GetRows(actions)
			for c := range rows[0][1:] {
				f.SetCellStr(actions, xlsxName(c+1, 4), "")
			}
		},
		"sheet.removed": func(f *excelize.File) { f.RemoveRow(actions, 4) },
		"sheet.merged":  func(f *excelize.File) { f.MergeCell(actions, "G3", "G4") },
		"sheet.hidden":  func(f *excelize.File) { f.SetRowVisible(actions, 3, false) },
		"sheet.column": func(f *excelize.File) {
			f.SetCellStr(actions, "AZ2", "Observaciones")
			f.SetCellStr(actions, "AZ3", "Ojo")
		},
		"sheet.column-lost": func(f *excelize.File) {
			c, _, _ := excelize.SplitCellName(placed(t, f, actions, "modality", 3))
			f.RemoveCol(actions, c)
		},
		"sheet.column-twice": set(actions, "modality", 1, "start"),
		"sheet.other":        func(f *excelize.File) { f.NewSheet("Notas"); f.SetCellStr("Notas", "A1", "Ojo") },
		"sheet.form": func(f *excelize.File) {
			for _, name := range f.GetSheetList() {
				f.SetCellStr(name, "A1", "")
			}
		},
		"sheet.book": func(f *excelize.File) {
			rows, _ := f.GetRows("Instrucciones")
			f.SetCellStr("Instrucciones", xlsxName(2, 1+slices.IndexFunc(rows, func(r []string) bool { return len(r) > 0 && r[0] == "book/tlp" })), "VERDE")
		},
		"sheet.schema": func(f *excelize.File) {
			rows, _ := f.GetRows("Instrucciones")
			at := 1 + slices.IndexFunc(rows, func(r []string) bool { return len(r) > 0 && r[0] == "book/model" })
			f.SetCellStr("Instrucciones", xlsxName(0, at), "book/extensions")
			f.SetCellStr("Instrucciones", xlsxName(2, at), "urn:mixta:extension:bo.gob.vdssc:1")
		},
		"sheet.empty": func(f *excelize.File) {
			for _, name := range f.GetSheetList() {
				rows, _ := f.GetRows(name)
				for n := len(rows); n > 2 && strings.HasPrefix(rows[0][0], "mixta:") && rows[0][0] != "mixta:guide"; n-- {
					f.RemoveRow(name, n)
				}
			}
		},
		"sheet.strange": set(actions, "text/es", 3, "Otra cosa."),
		"sheet.stale":   set(actions, "text/es", 3, "Otra cosa."),
		"sheet.version": set("Cifras publicadas", "rounding", 3, 10), // which UNODC issued
	}
	prepare := map[string]func(*mixta.File){
		"sheet.stale":   func(f *mixta.File) { f.Actions[0].Version["BO-VDSSC"] = 7 },
		"sheet.strange": func(f *mixta.File) { f.Actions = f.Actions[1:] },
		"sheet.empty":   func(f *mixta.File) { f.Body = mixta.Body{} },
	}
	book := filled(t, state(t, "plan"))
	var rules []string
	for _, r := range sheet.Rules() {
		if r.ID != "sheet.extension-twice" { // which needs a schema: TestExtensionFindings
			rules = append(rules, r.ID)
		}
	}
	if tested := slices.Sorted(maps.Keys(tests)); !slices.Equal(slices.Sorted(slices.Values(rules)), tested) {
		t.Errorf("rules %v\ntested %v", slices.Sorted(slices.Values(rules)), tested)
	}
	for id, edit := range tests {
		f := state(t, "plan")
		if p := prepare[id]; p != nil {
			p(f)
		}
		broken := edited(t, book, edit)
		if id == "sheet.fault" {
			broken = replaced(t, broken, `t="b"><v>1</v>`, `t="e"><v>#N/A</v>`)
		}
		took, _ := take(t, f, broken)
		var found []string
		for _, f := range took.report.Findings {
			if strings.HasPrefix(f.Rule.ID, "sheet.") {
				found = append(found, f.Rule.ID)
			}
		}
		if !slices.Contains(found, id) {
			t.Errorf("%s: not found, but %v", id, found)
		}
	}
	if took, _ := take(t, state(t, "plan"), book); len(took.report.Findings) > 0 {
		t.Errorf("unchanged: %v", took.report.Findings)
	}
}

// dated sets a cell to a number that is shown as a day.
func dated(f *excelize.File, name, cell string, days float64) {
	style, _ := f.NewStyle(&excelize.Style{NumFmt: 14})
	f.SetCellValue(name, cell, days)
	f.SetCellStyle(name, cell, cell, style)
}

// replaced is a book in whose sheets one text stands for another.
func replaced(t testing.TB, book []byte, old, new string) []byte {
	t.Helper()
	in, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for _, f := range in.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		w, err := out.Create(f.Name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(bytes.ReplaceAll(text, []byte(old), []byte(new))); err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
