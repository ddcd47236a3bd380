package xlsx_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta/internal/xlsx"
)

// parts are the parts of a book as Excel writes it, with one sheet.
func parts(sheet string) map[string]string {
	return map[string]string{
		"[Content_Types].xml":        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		"_rels/.rels":                `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml":            `<workbook xmlns:r="r"><sheets><sheet name="Hoja" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId3" Type="x/styles" Target="styles.xml"/><Relationship Id="rId4" Type="x/worksheet" TargetMode="External" Target="http://example.org/evil.xml"/></Relationships>`,
		"xl/sharedStrings.xml":       `<sst><si><t>uno</t></si><si><r><t xml:space="preserve">dos </t></r><r><t>tres</t></r><rPh><t>no</t></rPh></si><si><t>_x0041__x000D_</t></si></sst>`,
		"xl/styles.xml":              `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0&quot;días&quot;"/><numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>`,
		"xl/worksheets/sheet1.xml":   `<worksheet><sheetData>` + sheet + `</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`,
	}
}

func archive(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for name, text := range parts {
		f, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		f.Write([]byte(text))
	}
	w.Close()
	return b.Bytes()
}

func open(b []byte) (*xlsx.Book, error) { return xlsx.Open(bytes.NewReader(b), int64(len(b))) }

// cells reads a sheet as "A1 kind text", hidden rows with a mark.
func cells(t testing.TB, book *xlsx.Book, merged func(xlsx.Area)) (all []string, err error) {
	t.Helper()
	for row, err := range book.Rows(book.Sheets[0], merged) {
		if err != nil {
			return all, err
		}
		for _, c := range row.Cells {
			mark := ""
			if row.Hidden {
				mark = " hidden"
			}
			all = append(all, fmt.Sprintf("%s %d %s%s", xlsx.Name(c.Column, row.Number), c.Kind, c.Text, mark))
		}
	}
	return all, nil
}

func TestCells(t *testing.T) {
	book, err := open(archive(t, parts(`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>9</v></c></row>
<row r="3" hidden="1"><c r="A3"><v>1.50</v></c><c r="B3" s="1"><v>45000</v></c><c r="C3" s="2"><v>45000.5</v></c><c r="D3" s="3"><v>3</v></c><c r="E3" s="4"><v>0.5</v></c></row>
<row><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c><f>1+1</f><v>2</v></c><c><f>A1</f></c><c t="str"><f>A1</f><v>uno</v></c><c t="inlineStr"><is><t> dentro </t></is></c><c t="d"><v>2024-01-01</v></c><c s="1"/></row>`)))
	if err != nil {
		t.Fatal(err)
	}
	var areas []xlsx.Area
	got, err := cells(t, book, func(a xlsx.Area) { areas = append(areas, a) })
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"A1 1 uno", "C1 1 dos tres", "D1 1 A\r", "E1 5 #REF!",
		"A3 2 1.50 hidden", "B3 3 45000 hidden", "C3 3 45000.5 hidden", "D3 2 3 hidden", "E3 3 0.5 hidden",
		"A4 4 1", "B4 5 #N/A", "C4 2 2", "D4 6 ", "E4 1 uno", "F4 1  dentro ", "G4 1 2024-01-01"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("cells (-want +got):\n%s", diff)
	}
	if len(areas) != 1 || areas[0] != (xlsx.Area{Column: 1, Row: 1, LastColumn: 2, LastRow: 2}) {
		t.Errorf("%+v", areas)
	}
}

// TestTime: both calendars, and the day in 1900 that there was not.
func TestTime(t *testing.T) {
	for days, want := range map[string]string{"45000": "2023-03-15T00:00:00", "45000.75": "2023-03-15T18:00:00", "61": "1900-03-01T00:00:00", "2958465": "9999-12-31T00:00:00"} {
		at, ok := new(xlsx.Book).Time(days)
		if got := at.Format("2006-01-02T15:04:05"); !ok || got != want {
			t.Errorf("%s: %s, %t", days, got, ok)
		}
		if back, ok := xlsx.Days(at); !ok || fmt.Sprint(back) != fmt.Sprint(atof(t, days)) {
			t.Errorf("%s: %v", days, back)
		}
	}
	if at, ok := (&xlsx.Book{Date1904: true}).Time("43538"); !ok || at.Format(time.DateOnly) != "2023-03-15" {
		t.Error(at)
	}
	for _, days := range []string{"60", "0", "-1", "1e300", "NaN", "x", ""} {
		if at, ok := new(xlsx.Book).Time(days); ok {
			t.Errorf("%s is %s", days, at)
		}
	}
}

func atof(t *testing.T, s string) (f float64) {
	t.Helper()
	if _, err := fmt.Sscan(s, &f); err != nil {
		t.Fatal(err)
	}
	return f
}

// TestOtherFiles: each file that is no such book is called what it is.
func TestOtherFiles(t *testing.T) {
	with := func(name, text string) []byte {
		p := parts("")
		p[name] = text
		return archive(t, p)
	}
	without := func(name string) []byte {
		p := parts("")
		delete(p, name)
		return archive(t, p)
	}
	locked, err := excelize.Encrypt(archive(t, parts("")), &excelize.Options{Password: "x"})
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		file []byte
		want error
	}{
		"password": {locked, xlsx.ErrEncrypted}, "macros": {with("xl/vbaProject.bin", "x"), xlsx.ErrMacros},
		"ods":  {archive(t, map[string]string{"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>"}), xlsx.ErrOpenDocument},
		"text": {[]byte("a,b\n"), xlsx.ErrNoBook}, "empty": {nil, xlsx.ErrNoBook}, "zip": {archive(t, map[string]string{"a": "b"}), xlsx.ErrNoBook},
		"no sheets": {with("xl/workbook.xml", "<workbook/>"), xlsx.ErrNoBook},
		"no book":   {without("xl/workbook.xml"), nil}, "bad xml": {with("xl/styles.xml", "<a"), nil},
	} {
		book, err := open(c.file)
		if c.want != nil && !errors.Is(err, c.want) || err == nil {
			t.Errorf("%s: %v, %v", name, book, err)
		}
	}
}

// TestLimits: what is too much ends the reading, in bounded memory.
func TestLimits(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at the same time")
	}
	long := strings.Repeat("a", 2<<20)
	for name, sheet := range map[string]string{
		"row":            `<row r="1048577"><c r="A1048577"><v>1</v></c></row>`,
		"row again":      `<row r="2"/><row r="2"/>`,
		"row backwards":  `<row r="2"/><row r="1"/>`,
		"column":         `<row r="1"><c r="XFE1"><v>1</v></c></row>`,
		"column again":   `<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>`,
		"other row":      `<row r="1"><c r="A2"><v>1</v></c></row>`,
		"long text":      `<row r="1"><c r="A1" t="inlineStr"><is><t>` + long + `</t></is></c></row>`,
		"text in runs":   `<row r="1"><c r="A1" t="inlineStr"><is>` + strings.Repeat("<r><t>"+long[:1000]+"</t></r>", 1100) + `</is></c></row>`,
		"broken value":   `<row r="1"><c r="A1"><v>` + strings.Repeat("9<!-- -->", 1<<20+1) + `</v></c></row>`,
		"long row":       `<row r="1">` + strings.Repeat(`<c t="inlineStr"><is><t>`+long[:1<<20-100]+`</t></is></c>`, 65) + `</row>`,
		"long attribute": `<row r="1"><c r="A1" x="` + long + `"/></row>`,
		"entity":         `<row r="1"><c r="A1" t="str"><v>&lol;</v></c></row>`,
	} {
		book, err := open(archive(t, parts(sheet)))
		if err != nil {
			t.Fatal(name, err)
		}
		if got, err := cells(t, book, nil); err == nil {
			t.Errorf("%s: %d cells", name, len(got))
		}
	}
}

// TestSharedTexts: what cells share is bounded, however it stands there.
func TestSharedTexts(t *testing.T) {
	p := parts("")
	p["xl/sharedStrings.xml"] = `<sst><si>` + strings.Repeat("<r><t>"+strings.Repeat("a", 1000)+"</t></r>", 1100) + `</si></sst>`
	if _, err := open(archive(t, p)); !errors.Is(err, xlsx.ErrTooLarge) {
		t.Error(err)
	}
}

// TestTwice: what a book names twice is there once.
func TestTwice(t *testing.T) {
	p := parts(`<row r="1"><c r="A1" t="s"><v>3</v></c></row>`)
	const links, end = "xl/_rels/workbook.xml.rels", "</Relationships>"
	p[links] = strings.Replace(p[links], end, `<Relationship Id="rId5" Type="x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId6" Type="x/worksheet" Target="worksheets/sheet1.xml"/>`+end, 1)
	p["xl/workbook.xml"] = strings.Replace(p["xl/workbook.xml"], "</sheets>", `<sheet name="Otra" sheetId="2" r:id="rId6"/></sheets>`, 1)
	book, err := open(archive(t, p))
	if err != nil || len(book.Sheets) != 1 || book.Sheets[0].Name != "Hoja" {
		t.Fatal(book, err)
	}
	got, err := cells(t, book, nil)
	if diff := cmp.Diff([]string{"A1 5 #REF!"}, got); diff != "" || err != nil {
		t.Errorf("%v, a text that is not there (-want +got):\n%s", err, diff)
	}
}

// TestManyParts: the directory of an archive is bounded.
func TestManyParts(t *testing.T) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := range 80_000 {
		if _, err := w.CreateRaw(&zip.FileHeader{Name: fmt.Sprintf("xl/%07d", i)}); err != nil {
			t.Fatal(err)
		}
	}
	w.Close()
	if _, err := open(b.Bytes()); !errors.Is(err, xlsx.ErrTooLarge) {
		t.Error(err)
	}
}

// FuzzOpen: whatever a sheet says, it is read or refused.
func FuzzOpen(f *testing.F) {
	f.Add(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`, `<xf numFmtId="14"/>`)
	f.Add(`<row><c t="inlineStr"><is><r><t>a</t></r></is></c></row>`, ``)
	f.Add(`</sheetData><row r="-1"><c r="A"/>`, `<numFmt formatCode="[h"/>`)
	f.Fuzz(func(t *testing.T, sheet, styles string) {
		p := parts(sheet)
		p["xl/styles.xml"] = "<styleSheet><cellXfs>" + styles + "</cellXfs></styleSheet>"
		book, err := open(archive(t, p))
		if err != nil {
			return
		}
		last := 0
		for row, err := range book.Rows(book.Sheets[0], nil) {
			if err != nil {
				return
			}
			if row.Number <= last || row.Number > xlsx.MaxRows {
				t.Fatalf("row %d after %d", row.Number, last)
			}
			last = row.Number
			for _, c := range row.Cells {
				if c.Column < 1 || c.Column > xlsx.MaxColumns || c.Kind == xlsx.Empty {
					t.Fatalf("%+v", c)
				}
			}
		}
	})
}

// TestStray: a mark that ends nothing, or that nothing ends, is damage: it must not hide
// the texts that follow it.
func TestStray(t *testing.T) {
	for name, strings := range map[string]string{
		"reading": `<sst></rPh><si><t>uno</t></si></sst>`, "crossed": `<sst><si><t>uno</si></t></sst>`, "prefix": `<sst><si><a:t>uno</t></si></sst>`, "open": `<sst><si><t>uno</t></si>`,
		"deep": `<sst>` + deep(20_000, "<si>") + deep(20_000, "</si>") + `</sst>`,
	} {
		all := parts(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`)
		all["xl/sharedStrings.xml"] = strings
		if book, err := open(archive(t, all)); err == nil {
			got, err := cells(t, book, nil)
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
	for _, stray := range []string{`</rPh>`, `</row>`, `<c>`} {
		book, err := open(archive(t, parts(`<row r="1"><c r="A1" t="inlineStr"><is>`+stray+`<t>uno</t></is></c></row>`)))
		if err != nil {
			continue
		}
		if got, err := cells(t, book, nil); err == nil {
			t.Errorf("%s: %v", stray, got)
		}
	}
}

func deep(n int, mark string) string { return strings.Repeat(mark, n) }
