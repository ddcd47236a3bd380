package table_test

import (
	"bytes"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/internal/featuretest"
	"github.com/comision-mixta/mixta/convert/table"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

func options(kind string, l convert.Locale) convert.Options {
	o := featuretest.Options(kind)
	o.Locale = l
	o.Mapping = convert.Mapping{
		Columns:  map[string]string{"LON": "longitude", "LAT": "latitude", "HA": "declared", "INE": "unit"},
		Defaults: map[string]string{"survey": "0199b000-0000-7000-8000-000000000030", "class": "coca-production"}, Scheme: "INE-BO",
	}
	return o
}

func take(t testing.TB, o convert.Options, text string) ([]mixta.Record, []string) {
	t.Helper()
	return featuretest.Read(t, table.Read(strings.NewReader(text), o))
}

const plot = `"MULTIPOLYGON (((-68.5 -14.7,-68.4996 -14.7,-68.4996 -14.6995,-68.5 -14.6995,-68.5 -14.7)))"`

func TestReadNotices(t *testing.T) {
	for _, c := range []struct {
		name   string
		locale convert.Locale
		text   string
		taken  int
		want   []string
	}{
		{"clean", "", "WKT,HA\n" + plot + ",0.2383\n", 1, nil},
		{"byte order mark and semicolons", "es-BO", "\ufeffWKT;HA\n" + plot + ";0,2383\n", 1, nil},
		{"tabs", "", "WKT\tHA\n" + plot + "\t0.2383\n", 1, nil},
		{"ambiguous", "", "WKT,HA\n" + plot + ",1.874\n" + plot + ",0.2383\n", 1, []string{"convert.number-ambiguous /0/HA"}},
		{"another locale", "es-PE", "WKT;HA\n" + plot + ";0,2383\n", 0, []string{"convert.number /0/HA"}},
		{"leading zero", "", "WKT,INE\n" + plot + ",20701\n", 1, []string{"convert.leading-zero /0/INE"}},
		{"polygon with height", "", "WKT\n\"POLYGON Z ((-68.5 -14.7 9,-68.4996 -14.7 9,-68.4996 -14.6995 9,-68.5 -14.6995 9,-68.5 -14.7 9))\"\n", 1, []string{"convert.polygon /0/geometry", "convert.height-lost /0/geometry"}},
		{"bad WKT", "", "WKT\n\"MULTIPOLYGON (((-68.5\"\n", 0, []string{"convert.row /0/WKT"}},
		{"too few columns", "", "WKT,HA\n" + plot + "\n", 0, []string{"convert.row /0"}},
		{"lost column", "", "WKT,OBS\n" + plot + ",x\n", 1, []string{"convert.lost /OBS"}},
		{"twice", "", "WKT,HA,declared\n" + plot + ",0.2383,0.2383\n", 0, []string{"convert.column-twice /0/declared"}},
		{"a quote left open", "es-BO", "WKT;HA;OBS\n" + plot + ";0,2383;a\n" + plot + ";0,2383;\"sin cerrar\n" + plot + ";0,2383;c\n", 1, []string{"convert.row /1", "convert.lost /OBS"}},
		{"a quote left open to the end", "", "WKT,OBS\n" + plot + ",\"sin cerrar\nMULTIPOLYGON EMPTY,c\n", 0, []string{"convert.row /0"}},
		{"a quote in a bare field", "", "WKT,OBS\n" + plot + ",tubo 5\"\n" + plot + ",\n", 1, []string{"convert.row /0"}},
		{"carriage returns alone", "", "WKT,HA\r" + plot + ",0.2383\r", 1, nil},
		{"no row", "", "WKT,HA\n", 0, []string{"convert.empty "}},
		{"two geometries", "", "LON,LAT,WKT\n-68,-14.5," + plot + "\n,," + plot + "\n", 1, []string{"convert.column-twice /0/WKT"}},
		{"two longitudes", "", "LON,longitude,LAT\n-68,-68.5,-14.5\n", 0, []string{"convert.column-twice /0/longitude"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			records, rules := take(t, options("parcel", c.locale), c.text)
			if len(records) != c.taken {
				t.Errorf("%d taken, want %d", len(records), c.taken)
			}
			if diff := cmp.Diff(c.want, rules, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("noticed (-want +got):\n%s", diff)
			}
		})
	}
}

// TestReasonsInBothLanguages: why a row cannot be read is stated in the reader's
// language.
func TestReasonsInBothLanguages(t *testing.T) {
	for _, text := range []string{"WKT,OBS\nx,y\n", "WKT,OBS\n,\"y\n", "WKT,OBS\n,y\"\n", "WKT,OBS\n,\n,,\n"} {
		im := table.Read(strings.NewReader(text), options("parcel", ""))
		featuretest.Read(t, im)
		r := im.Report()
		for i := range r.Findings {
			f := &r.Findings[i]
			for _, a := range f.Args {
				if words, ok := a.(check.Text); f.Rule.ID == "convert.row" && (!ok || words.EN == words.ES) {
					t.Errorf("%q: %v", text, a)
				}
			}
			if f.Line == 0 {
				t.Errorf("%q: no line", text)
			}
		}
	}
}

func TestReadPoints(t *testing.T) {
	head := "LON;LAT;design;independent;mapped;outcome\n"
	records, rules := take(t, options("verification", convert.Bolivia), head+"-68,5;-14,7;purposive;false;other-crop;pending\n")
	if len(rules) > 0 && !strings.HasPrefix(rules[0], "convert.lost") || len(records) != 1 {
		t.Fatal(rules)
	}
	if v := records[0].(*crops.Verification); v.Point.Coordinates != (record.Position{-68.5, -14.7}) || *v.Independent {
		t.Errorf("%+v", v)
	}
	if _, rules := take(t, options("verification", convert.Bolivia), head+"553000;8374000;purposive;false;other-crop;pending\n"); len(rules) == 0 || rules[0] != "convert.metres /0/geometry" {
		t.Errorf("%v", rules)
	}
}

func TestThereAndBack(t *testing.T) {
	f, err := os.Open("../../examples/coca-monitoring/parcels.json")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	file, err := mixta.Read(f)
	if err != nil {
		t.Fatal(err)
	}
	for _, locale := range []convert.Locale{convert.Unstated, convert.Bolivia, convert.Peru} {
		var out bytes.Buffer
		w := table.Write(&out, convert.Options{Kind: "verification", Locale: locale})
		for i := range file.Verifications {
			if ok, err := w.Put(&file.Verifications[i]); !ok || err != nil {
				t.Fatal(ok, err)
			}
		}
		if ok, _ := w.Put(&file.Parcels[0]); ok {
			t.Error("a parcel in a table of verifications")
		}
		if _, err := w.Close(); err != nil {
			t.Fatal(err)
		}
		o := options("verification", locale)
		o.Mapping.Defaults = nil
		records, rules := take(t, o, out.String())
		if len(rules) > 0 || len(records) != len(file.Verifications) {
			t.Fatalf("%s: %d records, %v", locale, len(records), rules)
		}
		for i, r := range records {
			want, got := file.Verifications[i], *r.(*crops.Verification)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatal(diff)
			}
		}
	}
}

// TestFormulasComeBack: a text that a spreadsheet takes for a formula goes out as
// it is and comes back equal.
func TestFormulasComeBack(t *testing.T) {
	for _, text := range []string{"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", `"quoted"`, "two\nlines", "'020701", "''1", "'=1", `="020701"`, "'a'"} {
		records, _ := take(t, options("parcel", ""), "WKT\n"+plot+"\n")
		p := records[0].(*crops.Parcel)
		p.Interpreter = text
		var out bytes.Buffer
		for _, excel := range []bool{false, true} {
			out.Reset()
			w := table.Write(&out, convert.Options{Kind: "parcel", Excel: excel})
			if _, err := w.Put(p); err != nil {
				t.Fatal(err)
			}
			if _, err := w.Close(); err != nil {
				t.Fatal(err)
			}
			if excel && regexp.MustCompile(`;"?[=+@-]`).MatchString(out.String()) {
				t.Errorf("%q is a formula: %s", text, out.String())
			}
			o := options("parcel", "")
			o.Mapping.Defaults = nil
			records, rules := take(t, o, out.String())
			if len(records) != 1 || records[0].(*crops.Parcel).Interpreter != text {
				t.Errorf("%q: %v", text, rules)
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	featuretest.Fuzz(f, table.Read, func(kind string) convert.Options { return options(kind, convert.Bolivia) },
		"WKT,HA,INE\n"+plot+",0.2383,20701\n", "LON;LAT\n-68,5;-14,7\n", "wkt\n\"POLYGON ((nan inf,((\"\n")
}

// A reduction is where its place says by name or code; it needs no geometry, and
// what it has of one is taken.
func TestReadReductions(t *testing.T) {
	o := featuretest.Options("reduction")
	o.Locale = convert.Bolivia
	o.Mapping = convert.Mapping{
		Columns:  map[string]string{"Nro": "key", "Municipio": "unit", "Racionalizado": "declared", "Inicio": "from", "Fin": "to"},
		Defaults: map[string]string{"kind": "rationalisation", "by": "BO-FTC"}, Scheme: "INE-BO"}
	const head = "Nro;Municipio;Racionalizado;Inicio;Fin;longitude;latitude\n"
	records, found := take(t, o, head+"1;021501;1.874,5;01/03/2024;31/03/2024;;\n2;20701;12;1-4-2024;2024-04-30;-68,5;-14,7\n3;021501;;01/03/2024;31/03/2024;;\n")
	if diff := cmp.Diff([]string{"convert.leading-zero /1/Municipio", "shape.required /2/declared"}, found); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	if len(records) != 2 {
		t.Fatalf("%d records", len(records))
	}
	one, two := records[0].(*crops.Reduction), records[1].(*crops.Reduction)
	if one.Territory != (record.Place{Unit: "INE-BO:021501"}) || *one.Declared != 1874.5 || one.Period != (record.Period{From: "2024-03-01", To: "2024-03-31"}) || one.By != "BO-FTC" || one.Aliases[0].Value != "1" {
		t.Errorf("%+v", one)
	}
	if two.Territory.Unit != "INE-BO:020701" || two.Territory.Point.Coordinates != (record.Position{-68.5, -14.7}) || two.Period != (record.Period{From: "2024-04-01", To: "2024-04-30"}) {
		t.Errorf("%+v", two)
	}
}

// Without a locale, a day that may also be a month is refused.
func TestReadDays(t *testing.T) {
	o := featuretest.Options("reduction")
	o.Mapping.Defaults = map[string]string{"kind": "eradication", "by": "PE-CORAH", "country": "PE", "declared": "1"}
	for from, want := range map[string][]string{
		"2024-03-01": nil, "31/01/2024": nil, "3/3/2024": nil,
		"01/03/2024": {"convert.day-ambiguous /0/from"}, "31/31/2024": {"shape.pattern /0/period/from"},
	} {
		if _, found := take(t, o, "from,to\n"+from+",2024-12-31\n"); !cmp.Equal(found, want) {
			t.Errorf("%s: %v, want %v", from, found, want)
		}
	}
}
