package sheet_test

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/sheet"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/extension"
)

const vdsscName = "bo.gob.vdssc"

func parsed(t testing.TB, text string) *extension.Schema {
	t.Helper()
	s, report := extension.Parse([]byte(text))
	if s == nil {
		t.Fatal(report.Err())
	}
	return s
}

func vdssc(t testing.TB) *extension.Schema {
	t.Helper()
	b, err := os.ReadFile("../../examples/two-sides/extension/vdssc.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return parsed(t, string(b))
}

// extended is a file with one meeting that has extensions.
func extended(t testing.TB, all record.Extensions) *mixta.File {
	t.Helper()
	f := clean(t, "plan")
	out := &mixta.File{Envelope: f.Envelope}
	m := f.Meetings[0]
	m.Extensions = all
	out.Add(&m)
	return out
}

func bookOf(f *mixta.File, schemas ...*extension.Schema) sheet.Book {
	return sheet.Book{Lang: check.ES, Actor: f.Envelope.Sender, Marking: f.Envelope.Marking, Zone: sheet.Home(f.Envelope.Sender), Extensions: schemas}
}

// opened reads a book by schemas.
func opened(t testing.TB, book []byte, schemas ...*extension.Schema) (rows []*sheet.Row, found []string) {
	t.Helper()
	rd, err := sheet.Open(bytes.NewReader(book), int64(len(book)), schemas...)
	if err != nil {
		t.Fatal(err)
	}
	defer rd.Close()
	for row, err := range rd.Rows() {
		if err != nil {
			t.Fatal(err)
		}
		rec, report, _ := mixta.Unmarshal(row.Kind, row.JSON(), mixta.WithExtensions(schemas...))
		for _, f := range row.Place(report).Findings {
			rd.Find(f)
		}
		if rec != nil {
			if changed, err := row.Changed(rec); err != nil || changed {
				found = append(found, "changed")
			}
		}
		rows = append(rows, row)
	}
	for _, f := range rd.Report().Findings {
		found = append(found, f.Rule.ID+" "+f.Pointer)
	}
	return rows, found
}

// value is what a row says under a namespace, in the one way to spell it.
func value(t testing.TB, row *sheet.Row, namespace record.Namespace) string {
	t.Helper()
	rec, _, err := mixta.Unmarshal(row.Kind, row.JSON())
	if err != nil {
		t.Fatal(err)
	}
	return canonical(t, string(rec.Head().Extensions[namespace]))
}

func canonical(t testing.TB, v string) string {
	t.Helper()
	c := jsontext.Value(v)
	if c == nil {
		return ""
	}
	if err := c.Canonicalize(); err != nil {
		t.Fatal(err)
	}
	return string(c)
}

// TestExtensions: whatever a value of a namespace says comes out of a book as it was, in
// cells or, where no cell says it, as JSON; with and without the schema.
func TestExtensions(t *testing.T) {
	const named = `"$schema":"urn:mixta:extension:bo.gob.vdssc:1"`
	s := vdssc(t)
	for v, inCells := range map[string]bool{
		`{` + named + `,"case":"VDSSC-0417","cost":1200.50,"reviewed":false,"informant":"=1+1","visits":[{"persons":4,"day":"2022-12-01"},{"day":"2022-12-02"}]}`: true,
		`{"case":"VDSSC-0417",` + named + `}`:        true,
		`{` + named + `,"visits":[{"day":"x"}]}`:     true,
		`{` + named + `,"visits":[{}]}`:              true,
		`{` + named + `,"case":" x\r\n\ty _x0041_"}`: true,
		`{` + named + `,"cost":0.1}`:                 true,
		`{` + named + `}`:                            false, // nothing would stand in any cell
		`{}`:                                         false,
		`7`:                                          false,
		`[{"day":"x"}]`:                              false,
		`{` + named + `,"visits":[]}`:                false,
		`{` + named + `,"case":""}`:                  false,
		`{` + named + `,"case":"a\u0001"}`:           false,
		`{` + named + `,"case":3}`:                   false,
		`{` + named + `,"kase":"x"}`:                 false,
		`{"case":"x"}`:                               false, // its schema would be named
		`{"$schema":"urn:x","case":"x"}`:             false,
		`{` + named + `,"cost":0.1234567890123457}`:  true,
		`{` + named + `,"reviewed":null}`:            false,
		`{` + named + `,"cost":0.12345678901234567}`: false,
		`{` + named + `,"visits":[{"day":{}}]}`:      false,
	} {
		f := extended(t, record.Extensions{vdsscName: record.Raw(v), "pe.gob.pnp": `{"case": [1, {}]}`})
		for _, schemas := range [][]*extension.Schema{nil, {s}} {
			book := write(t, f, bookOf(f, schemas...), "meeting")
			rd, err := sheet.Open(bytes.NewReader(book), int64(len(book)), schemas...)
			if err != nil {
				t.Fatal(err)
			}
			n := 0
			for row, err := range rd.Rows() {
				if err != nil {
					t.Fatal(err)
				}
				n++
				if diff := cmp.Diff(canonical(t, v), value(t, row, vdsscName)); diff != "" {
					t.Errorf("%s, %d schemas (-want +got):\n%s", v, len(schemas), diff)
				}
				if got := value(t, row, "pe.gob.pnp"); got != `{"case":[1,{}]}` {
					t.Errorf("%s: of the other namespace: %s", v, got)
				}
				rec, _, _ := mixta.Unmarshal(row.Kind, row.JSON())
				if changed, err := row.Changed(rec); err != nil || changed {
					t.Errorf("%s, %d schemas: changed %v, %v", v, len(schemas), changed, err)
				}
			}
			rd.Close()
			if report := rd.Report(); n != 1 || len(report.Findings) > 0 {
				t.Errorf("%s: %d rows, %v", v, n, report.Err())
			}
			if cells := strings.Contains(ofSheet(t, book, "extensiones"), vdsscName); schemas != nil && cells == inCells {
				t.Errorf("%s: as JSON %v", v, cells)
			}
		}
	}
}

// ofSheet returns the cells of the sheets of which the name has a word.
func ofSheet(t testing.TB, book []byte, word string) (all string) {
	t.Helper()
	x, err := excelize.OpenReader(bytes.NewReader(book))
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	for _, name := range x.GetSheetList() {
		if !strings.Contains(name, word) {
			continue
		}
		rows, err := x.GetRows(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows {
			all += strings.Join(row, "|") + "\n"
		}
	}
	return all
}

// edited changes cells of a book.
func edited(t testing.TB, book []byte, cells map[string]any) []byte {
	t.Helper()
	x, err := excelize.OpenReader(bytes.NewReader(book))
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	for at, v := range cells {
		name, cell, _ := strings.Cut(at, "!")
		if err := x.SetCellValue(name, cell, v); err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	if err := x.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// column returns where a column stands, by what the hidden row calls it.
func columnOf(t testing.TB, book []byte, tab, id string) string {
	t.Helper()
	x, err := excelize.OpenReader(bytes.NewReader(book))
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	rows, err := x.GetRows(tab)
	if err != nil {
		t.Fatal(err)
	}
	name, err := excelize.ColumnNumberToName(1 + slices.Index(rows[0], id))
	if err != nil {
		t.Fatalf("%s: %v", id, err)
	}
	return name
}

// TestExtensionFindings: what is wrong with a member stands at its cell; a book with columns
// for a namespace is not read without its schema, and no value is said twice.
func TestExtensionFindings(t *testing.T) {
	s := vdssc(t)
	f := extended(t, record.Extensions{vdsscName: `{"$schema":"urn:mixta:extension:bo.gob.vdssc:1","case":"VDSSC-0417","visits":[{"day":"2022-12-01"}]}`, "pe.gob.pnp": `1`})
	book := write(t, f, bookOf(f, s), "meeting")
	const visits = "Reuniones – Visitas de supervis"
	at := func(id string) string { return columnOf(t, book, "Reuniones", id) + "3" }
	for _, c := range []struct {
		name  string
		cells map[string]any
		by    *extension.Schema
		want  string
	}{
		{"as it is", nil, s, ""},
		{"form", map[string]any{"Reuniones!" + at("extensions/bo.gob.vdssc/case"): "417"}, s, "shape.pattern Reuniones!" + at("extensions/bo.gob.vdssc/case")},
		{"bound", map[string]any{"Reuniones!" + at("extensions/bo.gob.vdssc/cost"): -1}, s, "shape.minimum Reuniones!" + at("extensions/bo.gob.vdssc/cost")},
		{"no number", map[string]any{"Reuniones!" + at("extensions/bo.gob.vdssc/cost"): "mucho"}, s, "convert.number Reuniones!" + at("extensions/bo.gob.vdssc/cost")},
		{"part", map[string]any{"'" + visits + "'!C3": "ayer"}, s, "shape.pattern '" + visits + "'!C3"},
		{"missing", map[string]any{"Reuniones!" + at("extensions/bo.gob.vdssc/case"): ""}, s, "shape.required Reuniones!" + at("extensions/bo.gob.vdssc/case")},
		{"without the schema", nil, nil, "sheet.schema Instrucciones!C12"},
		{"twice", map[string]any{"Reuniones – extensiones!B3": vdsscName}, s, "sheet.extension-twice 'Reuniones – extensiones'!A3"},
	} {
		cells := map[string]any{}
		for at, v := range c.cells {
			cells[strings.ReplaceAll(at, "'", "")] = v
		}
		b := book
		if len(cells) > 0 {
			b = edited(t, book, cells)
		}
		_, found := opened(t, b, c.by)
		found = slices.DeleteFunc(found, func(f string) bool {
			return f == "changed" || strings.HasPrefix(f, "sheet.column ") || strings.HasPrefix(f, "sheet.other ")
		})
		if strings.Join(found, ", ") != c.want {
			t.Errorf("%s: %q", c.name, found)
		}
	}
}
