package sheet_test

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/sheet"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// own is a book as an office keeps it: with a heading above the titles.
func own(t testing.TB, rows ...[]any) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	for i, row := range rows {
		at, _ := excelize.CoordinatesToCellName(1, i+1)
		if err := f.SetSheetRow("Sheet1", at, &row); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func ownActions() sheet.Foreign {
	return sheet.Foreign{
		Book: sheet.Book{Lang: check.ES, Actor: "BO-VDSSC", Marking: record.Marking{TLP: record.Clear}, Locale: convert.Bolivia},
		Kind: "action",
		Mapping: sheet.Mapping{
			Columns: map[string]string{"Nro": "key", "Orden": "number", "Área": "area", "Acción": "text.es", "Plazo": "due",
				"Bolivia": "responsible.0.agency", "Perú": "responsible.1.agency", "Obs.": ""},
			Values:   map[string]map[string]string{"area": {"Interdicción": "control"}},
			Defaults: map[string]string{"plan": "0199b000-0000-7000-8000-000000000020", "responsible.0.side": "BO", "responsible.1.side": "PE"},
		},
	}
}

func takeForeign(t testing.TB, book []byte, f sheet.Foreign) (records []mixta.Record, found []string) {
	t.Helper()
	rd, err := sheet.OpenForeign(bytes.NewReader(book), int64(len(book)), f)
	if err != nil {
		t.Fatal(err)
	}
	defer rd.Close()
	for row, err := range rd.Rows() {
		if err != nil {
			t.Fatal(err)
		}
		row.Head(&record.Header{Version: record.Version{"BO-VDSSC": 1}, Issuer: "BO-VDSSC", Issued: "2024-01-01T00:00:00-04:00"})
		rec, report, _ := mixta.Unmarshal(row.Kind, row.JSON())
		for _, f := range row.Place(report).Findings {
			rd.Find(f)
		}
		records = append(records, rec)
	}
	for _, f := range rd.Report().Findings {
		found = append(found, f.Pointer+" "+f.Rule.ID)
	}
	return records, found
}

func TestForeign(t *testing.T) {
	book := own(t, []any{"Plan operativo"}, nil, []any{"Nro", "Orden", "Área", "Acción", "Plazo", "Bolivia", "Perú", "Obs.", "Otro"},
		[]any{"1", 1, "Interdicción", "Patrullar", "30/06/2023", "BO-FELCN", "PE-DIRANDRO", "x"},
		[]any{2, "1.002", "Desarrollo", "Sembrar", "2023-Q2", nil, "PE-DEVIDA", nil, "y"},
		[]any{"3", 3, "Nada", "Hablar", "2023", "BO-FELCN", "xx"},
		[]any{"1", 4, "control", "Otra vez"},
		[]any{nil, 5, "control", "Sin clave"})
	records, found := takeForeign(t, book, ownActions())
	want := []string{"Sheet1!I5 sheet.column", "Sheet1!B5 sheet.number-as-text", "Sheet1!F5 plan.action.one-side", "Sheet1!C6 sheet.code",
		"Sheet1!G6 shape.pattern", "Sheet1!A7 sheet.same-key", "Sheet1!A8 sheet.key"}
	if diff := cmp.Diff(want, found); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	if len(records) != 3 {
		t.Fatalf("%d records", len(records))
	}
	first := records[0].(*plan.Action)
	if diff := cmp.Diff([]plan.Responsible{{Side: "BO", Agency: "BO-FELCN"}, {Side: "PE", Agency: "PE-DIRANDRO"}}, first.Responsible); diff != "" {
		t.Error(diff)
	}
	if first.Due != "2023-06-30" || first.Area != plan.AreaControl || first.Text.ES != "Patrullar" || first.Aliases[0].Value != "1" {
		t.Errorf("%+v", first)
	}
	if second := records[1].(*plan.Action); len(second.Responsible) != 1 || second.Responsible[0].Agency != "PE-DEVIDA" || second.Number != 1002 {
		t.Errorf("%+v", second)
	}
}
