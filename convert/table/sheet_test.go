package table_test

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/internal/featuretest"
	"github.com/comision-mixta/mixta/convert/table"
	"github.com/comision-mixta/mixta/crops"
)

const bare = "POLYGON((-68.5 -14.7,-68.4996 -14.7,-68.4996 -14.6995,-68.5 -14.6995,-68.5 -14.7))"

// TestSheets: what offices make of a table in spreadsheets, and what is told of it.
// Every Polygon is told as one, which is left out here.
func TestSheets(t *testing.T) {
	for _, c := range []struct {
		name, text string
		taken      int
		want       []string
	}{
		{"a line that names the separator", "sep=;\r\nWKT;HA\r\n" + bare + ";0,2383\r\n", 1, nil},
		{"in quotation marks", "\"sep=|\"\nWKT|HA\n" + bare + "|0,2383\n", 1, nil},
		{"in capitals, of tabs", "SEP=\t\nWKT\tHA\n" + bare + "\t0,2383\n", 1, nil},
		{"bars", "WKT|HA\n" + bare + "|0,2383\n", 1, nil},
		{"a title of merged cells", "Relevamiento 2024;;\nWKT;HA;INE\n" + bare + ";0,2383;020701\n", 1, []string{"convert.title-rows "}},
		{"titles of one cell, and blank rows", "Relevamiento 2024\n\n\"Fuente: VDSSC; DEVIDA\"\n;;\nWKT;HA\n" + bare + ";0,2383\n", 1, []string{"convert.title-rows "}},
		{"a blank row first", "\n;\nWKT;HA\n" + bare + ";0,2383\n", 1, nil},
		{"a byte order mark and a title", "\ufeffTítulo\nWKT;HA\n" + bare + ";0,2383\n", 1, []string{"convert.title-rows "}},
		{"a title with a comma in it", "Apolo, Caranavi, La Paz\nWKT;HA\n" + bare + ";0,2383\n", 1, []string{"convert.title-rows "}},
		{"no column is the geometry", "Relevamiento;;\nID;HA;Geom\n1;0,2383;" + bare + "\n2;1,3;" + bare + "\n", 0, []string{"convert.title-rows ", "convert.no-geometry-column "}},
		{"guards", "WKT;HA;INE\n" + bare + ";0,2383;=\"020701\"\n" + bare + ";0,2383;'020701\n" + bare + ";0,2383;\"=\"\"020701\"\"\"\n", 3, nil},
		{"blank rows and columns at the end", "WKT;HA;;\n" + bare + ";0,2383;;\n" + bare + ";0,2383\n;;;\n\n;;;;;;\n", 2, nil},
		{"something in a column without a name", "WKT;HA;\n" + bare + ";0,2383;x\n", 1, []string{"convert.lost /#3"}},
		{"something beside the columns", "WKT;HA\n" + bare + ";0,2383;x\n", 0, []string{"convert.row /0"}},
		{"nothing beside the columns", "WKT;HA\n" + bare + ";0,2383;;\n", 1, nil},
		{"a total", "WKT;HA;INE\n" + bare + ";0,2383;020701\n;;\nTOTAL;0,2383;\n", 1, []string{"convert.total-row /2"}},
		{"a total in another column", "INE;HA;WKT\n020701;0,2383;" + bare + "\n;Total general:;\nSubtotal Apolo;0,2383;\n", 1, []string{"convert.total-row /1", "convert.total-row /2"}},
		{"a place named Total is no total", "WKT;interpreter;HA\n" + bare + ";Total;0,2383\n", 1, nil},
		{"remarks", "WKT;HA\n#hectáreas;\n" + bare + ";0,2383\nFuente: VDSSC\n", 1, []string{"convert.remark-row /0"}},
		{"spaces that do not break", "\u00a0WKT\u00a0;HA\n" + bare + ";1\u00a0234,5\u00a0\n", 0, []string{"crops.parcel.area-unit /0/declared"}},
		{"thousands", "WKT;HA\n" + bare + ";1.234,5\n", 0, []string{"crops.parcel.area-unit /0/declared"}},
		{"errors of formulas", "WKT;HA\n" + bare + ";#N/D\n" + bare + ";#¡VALOR!\n" + bare + ";s/d\n", 0, []string{"convert.number /0/HA", "convert.number /1/HA", "convert.number /2/HA"}},
		{"mapped to nothing", "WKT;HA\n" + bare + ";-\n", 1, nil},
		{"EWKT", "WKT\n\"SRID=4326;" + bare + "\"\n", 1, []string{"convert.crs-wgs84 /0/crs"}},
		{"EWKT that states nothing", "WKT\n\"SRID=0;" + bare + "\"\n", 1, nil},
		{"EWKT of another system", "WKT\n\"srid = 32719;" + bare + "\"\n\"" + bare + "\"\n", 1, []string{"convert.crs /0/crs"}},
		{"EWKT of no system", "WKT\n\"SRID=9;" + bare + "\"\n", 0, []string{"convert.crs /0/crs"}},
		{"WKB", "WKT\n0103000020E6100000010000000500000\n", 0, []string{"convert.row /0/WKT"}},
		{"marks without a space", "WKT\n\"" + strings.NewReplacer("POLYGON((", "PolygonZ((", "-14.7,", "-14.7 9,", "-14.6995,", "-14.6995 9,", "-14.7)", "-14.7 9)").Replace(bare) + "\"\n", 1, []string{"convert.height-lost /0/geometry"}},
		{"an empty geometry", "WKT\nPOLYGON EMPTY\n", 0, []string{"convert.geometry /0/geometry"}},
		{"decimal commas in WKT", "WKT\n\"POINT(-68,5 -14,7)\"\n", 0, []string{"convert.row /0/WKT"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := options("parcel", convert.Bolivia)
			o.Mapping.Values = map[string]map[string]string{"declared": {"-": ""}}
			for _, r := range []io.Reader{strings.NewReader(c.text), iotest.OneByteReader(strings.NewReader(c.text))} {
				records, rules := featuretest.Read(t, table.Read(r, o))
				rules = slices.DeleteFunc(rules, func(s string) bool { return strings.HasPrefix(s, "convert.polygon") })
				if len(records) != c.taken {
					t.Errorf("%d taken, want %d", len(records), c.taken)
				}
				if diff := cmp.Diff(c.want, rules, cmpopts.EquateEmpty()); diff != "" {
					t.Errorf("noticed (-want +got):\n%s", diff)
				}
				for _, r := range records {
					if p := r.(*crops.Parcel); p.Unit != "" && p.Unit != "INE-BO:020701" || p.Declared != nil && *p.Declared != 0.2383 {
						t.Errorf("%+v", p)
					}
				}
			}
		})
	}
}

// TestLines: what is told of a row names its line, whatever stands above.
func TestLines(t *testing.T) {
	in := table.Read(strings.NewReader("sep=;\nTítulo\n\nWKT;HA\n"+bare+";0,2383\n"+bare+";x\n\"abc;\n"), options("parcel", convert.Bolivia))
	featuretest.Read(t, in)
	lines := map[string]int{}
	for _, f := range in.Report().Findings {
		lines[f.Rule.ID] = f.Line
	}
	if lines["convert.number"] != 6 || lines["convert.row"] != 7 || lines["convert.polygon"] != 5 {
		t.Error(lines)
	}
}

// TestTimes: a time needs its zone, and a day that can be read two ways a layout.
func TestTimes(t *testing.T) {
	head := "LON;LAT;design;independent;mapped;outcome;at\n-68,5;-14,7;purposive;"
	for _, c := range []struct {
		at, layout, zone string
		locale           convert.Locale
		want             string
	}{
		{"2025-02-01T10:00:00-04:00", "", "", "", "2025-02-01T10:00:00-04:00"},
		{"01/02/2025 10:00", "", "-04:00", "", "convert.day-ambiguous"},
		{"13/02/2025 10:00", "", "-04:00", "", "2025-02-13T10:00:00-04:00"},
		{"02/02/2025 10:00", "", "-04:00", "", "2025-02-02T10:00:00-04:00"},
		{"01/02/2025 10:00", "", "-04:00", "es-BO", "2025-02-01T10:00:00-04:00"},
		{"1/2/2025, 10:00:05 p. m.", "", "-05:00", "es-PE", "2025-02-01T22:00:05-05:00"},
		{"01-02-2025 9:05 am", "", "-05:00", "es-PE", "2025-02-01T09:05:00-05:00"},
		{"01/02/2025 10:00", "", "", "es-BO", "convert.time-zone"},
		{"01/02/2025 10:00", "DD/MM/AAAA hh:mm", "-04:00", "", "2025-02-01T10:00:00-04:00"},
		{"01/02/2025 10:00", "MM/DD/YYYY hh:mm", "-04:00", "es-BO", "2025-01-02T10:00:00-04:00"},
		{"01/02/2025 10:00", "DD/MM/AAAA hh:mm", "", "", "convert.time-zone"},
		{"2025-02-01 10:00", "", "-04:00", "", "2025-02-01T10:00:00-04:00"},
		{"2025-02-01T10:00:00.25", "", "-04:00", "", "2025-02-01T10:00:00.25-04:00"},
		{"31/02/2025 10:00", "", "-04:00", "es-BO", "shape.pattern"},
		{"01/02/2025", "", "-04:00", "es-BO", "shape.pattern"},
		{"45689.4", "", "-04:00", "es-BO", "shape.pattern"},
		{"ayer", "DD/MM/AAAA hh:mm", "-04:00", "", "shape.pattern"},
	} {
		o := options("verification", c.locale)
		o.DateLayout = c.layout
		if c.zone != "" {
			z, err := time.Parse("-07:00", c.zone)
			if err != nil {
				t.Fatal(err)
			}
			o.Zone = z.Location()
		}
		text := head + "VERDADERO;other-crop;pending;" + c.at + "\n"
		if c.locale != convert.Bolivia {
			text = strings.Replace(text, "-68,5;-14,7", "-68.5;-14.7", 1)
		}
		records, rules := take(t, o, text)
		got := strings.Join(rules, " ")
		if len(records) == 1 {
			got = string(records[0].(*crops.Verification).At)
		}
		if got != c.want && !strings.HasPrefix(got, c.want+" /0/at") {
			t.Errorf("%s by %q in %q: %s, want %s", c.at, c.layout, c.zone, got, c.want)
		}
	}
}

// TestYesOrNo: the words of both languages, with accents or without, and no others.
func TestYesOrNo(t *testing.T) {
	for word, want := range map[string]string{
		"VERDADERO": "true", "Sí": "true", "SI": "true", "si\u0301": "true", "x": "true", "X": "true", "V": "true", "S": "true", "yes": "true", "1": "true",
		"FALSO": "false", "NO": "false", "no": "false", "N": "false", "F": "false", "0": "false",
		"quizá": "convert.flag /0/independent", "2": "convert.flag /0/independent", "sin": "convert.flag /0/independent",
	} {
		records, rules := take(t, options("verification", convert.Peru), "LON,LAT,design,independent,mapped,outcome\n-68.5,-14.7,purposive,"+word+",other-crop,pending\n")
		got := strings.Join(rules, " ")
		if len(records) == 1 {
			got = map[bool]string{true: "true", false: "false"}[*records[0].(*crops.Verification).Independent]
		}
		if got != want {
			t.Errorf("%s: %s, want %s", word, got, want)
		}
	}
}

// TestExcel: what is written for a spreadsheet begins with the mark of UTF-8, and comes
// back as it was.
func TestExcel(t *testing.T) {
	records, _ := take(t, options("parcel", convert.Bolivia), "WKT;HA;interpreter\n"+bare+"; 0,2383;Ñuflo; \n")
	var out bytes.Buffer
	w := table.Write(&out, convert.Options{Kind: "parcel", Excel: true})
	for _, r := range records {
		if _, err := w.Put(r); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := w.Close(); err != nil {
		t.Fatal(err)
	}
	text := out.String()
	if !strings.HasPrefix(text, "\ufeffWKT;id;") || !strings.Contains(text, ";0,2383;") || !strings.HasSuffix(text, "\r\n") {
		t.Errorf("%q", text)
	}
	o := options("parcel", convert.Bolivia)
	o.Mapping.Defaults = nil
	again, rules := take(t, o, text)
	if len(records) != 1 || len(rules) > 0 {
		t.Fatal(len(records), rules)
	}
	if diff := cmp.Diff(records, again); diff != "" {
		t.Error(diff)
	}
}
