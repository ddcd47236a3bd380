package geojson_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/geojson"
	"github.com/comision-mixta/mixta/convert/internal/featuretest"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

const survey = "0199b000-0000-7000-8000-000000000030"

func options(kind string) convert.Options {
	o := featuretest.Options(kind)
	o.Mapping = convert.Mapping{Defaults: map[string]string{"survey": survey}, Scheme: "INE-BO"}
	return o
}

// take imports a text and returns the records and the findings.
func take(t testing.TB, o convert.Options, text string) ([]mixta.Record, []string) {
	t.Helper()
	return featuretest.Read(t, geojson.Read(strings.NewReader(text), o))
}

const ring = `[-68.5,-14.7],[-68.4996,-14.7],[-68.4996,-14.6995],[-68.5,-14.6995],[-68.5,-14.7]`

func feature(properties, geometry string) string {
	return `{"type":"Feature","properties":{` + properties + `},"geometry":` + geometry + `}`
}

func TestReadNotices(t *testing.T) {
	multi := `{"type":"MultiPolygon","coordinates":[[[` + ring + `]]]}`
	class := `"class":"coca-production"`
	for _, c := range []struct {
		name, text string
		taken      int
		want       []string
	}{
		{"clean", feature(class, multi), 1, nil},
		{"polygon", feature(class, `{"type":"Polygon","coordinates":[[`+ring+`]]}`), 1, []string{"convert.polygon /features/0/geometry"}},
		{"height", feature(class, `{"type":"MultiPolygon","coordinates":[[[`+strings.ReplaceAll(ring, "],", ",1800],")+`]]]}`), 1, []string{"convert.height-lost /features/0/geometry"}},
		{"winding", feature(class, `{"type":"MultiPolygon","coordinates":[[[[-68.5,-14.7],[-68.5,-14.6995],[-68.4996,-14.6995],[-68.4996,-14.7],[-68.5,-14.7]]]]}`), 1, []string{"convert.winding /features/0/geometry"}},
		{"metres", feature(class, `{"type":"MultiPolygon","coordinates":[[[[553000,8374000],[553040,8374000],[553040,8374040],[553000,8374000]]]]}`), 0, []string{"convert.metres /features/0/geometry"}},
		{"swapped", feature(class, `{"type":"MultiPolygon","coordinates":[[[[-14.7,-68.5],[-14.7,-68.4996],[-14.6995,-68.4996],[-14.7,-68.5]]]]}`), 0, []string{"convert.axes /features/0/geometry"}},
		{"point", feature(class, `{"type":"Point","coordinates":[-68.5,-14.7]}`), 0, []string{"convert.geometry /features/0/geometry"}},
		{"no geometry", feature(class, `null`), 0, []string{"convert.geometry /features/0/geometry"}},
		{"leading zero", feature(class+`,"unit":20701`, multi), 1, []string{"convert.leading-zero /features/0/unit"}},
		{"ambiguous", feature(class+`,"declared":"1.874"`, multi), 0, []string{"convert.number-ambiguous /features/0/declared"}},
		{"a number of JSON", feature(class+`,"declared":0.238`, multi), 1, nil},
		{"lost column", feature(class+`,"OBSERV":"x"`, multi) + "\n" + feature(class+`,"OBSERV":"y"`, multi), 2, []string{"convert.lost /OBSERV"}},
		{"unclosed", feature(class, strings.Replace(multi, ",[-68.5,-14.7]]", ",[-68.5,-14.6999]]", 1)), 0, []string{"record.geometry.open /features/0/geometry/coordinates/0/0/4"}},
		{"UTM", `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32719"}},"features":[` +
			feature(class, `{"type":"MultiPolygon","coordinates":[[[[553000,8374000],[553040,8374000],[553040,8374040],[553000,8374000]]]]}`) + `]}`, 1, nil},
		{"wrong zone", `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32721"}},"features":[` +
			feature(class, `{"type":"MultiPolygon","coordinates":[[[[553000,8374000],[553040,8374000],[553040,8374040],[553000,8374000]]]]}`) + `]}`, 0, []string{"convert.zone /features/0/geometry"}},
		{"crs", `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3857"}},"features":[]}`, 0, []string{"convert.crs /crs"}},
		{"nothing", "", 0, []string{"convert.empty "}},
		{"CRS84", `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},"features":[` + feature(class, multi) + `]}`, 1, nil},
		{"RFC 8142", "\x1e" + feature(class, multi) + "\n\x1e" + feature(class, multi) + "\n", 2, nil},
		{"byte order mark", "\ufeff" + feature(class, multi), 1, nil},
		{"a number of JSON that is out of range", feature(class+`,"declared":1e999`, multi), 0, []string{"convert.number /features/0/declared"}},
		{"a string among features", `{"features":["x"]}`, 0, []string{"convert.row /features/0"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			records, rules := take(t, options("parcel"), c.text)
			if len(records) != c.taken {
				t.Errorf("%d taken, want %d", len(records), c.taken)
			}
			if diff := cmp.Diff(c.want, rules, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("noticed (-want +got):\n%s", diff)
			}
		})
	}
}

// TestReasonsInSpanish: why a feature cannot be read is stated in the reader's
// language.
func TestReasonsInSpanish(t *testing.T) {
	for _, text := range []string{`["x"]`, `{"features":["x"]}`, feature("", `{"type":"Polygon","coordinates":"x"}`), `{"properties":"x"}`} {
		im := geojson.Read(strings.NewReader(text), options("parcel"))
		featuretest.Read(t, im)
		r := im.Report()
		if len(r.Findings) != 1 {
			t.Fatal(r.Findings)
		}
		if f := &r.Findings[0]; f.Rule.ID != "convert.row" || !strings.Contains(f.Message(check.ES), ": no es un objeto") && !strings.Contains(f.Message(check.ES), ": sus coordenadas") {
			t.Error(f.Message(check.ES))
		}
	}
}

// TestWhole: a whole number may be spelt with a fraction of nothing, as many
// programs do.
func TestWhole(t *testing.T) {
	for order, want := range map[string]int64{"3": 3, "3.0": 3, "3e0": 3, "3.5": 0, "1e300": 0, `"3,0"`: 3} {
		o := options("verification")
		o.Locale = convert.Bolivia
		records, rules := take(t, o, feature(`"at":"2025-02-01T10:00:00-04:00","mode":"field","design":"probability","independent":true,"mapped":"other-crop","outcome":"pending","stratum":"x","seed":"s","order":`+order+`,"population":68.0`, `{"type":"Point","coordinates":[-68.5,-14.7]}`))
		switch {
		case want == 0:
			if len(records) != 0 || rules[0] != "convert.integer /features/0/order" {
				t.Errorf("%s: %v", order, rules)
			}
		case len(records) != 1:
			t.Errorf("%s: %v", order, rules)
		default:
			if s := records[0].(*crops.Verification).Selection; s.Order != want || s.Population != 68 {
				t.Errorf("%s: %+v", order, s)
			}
		}
	}
}

func TestReadIsNoJSON(t *testing.T) {
	for _, text := range []string{`{"features":[`, `{`, `{"features":[{}`, `nonsense`} {
		in := geojson.Read(strings.NewReader(text), options("parcel"))
		for range in.Records() {
		}
		if in.Err() == nil && in.Report().OK() {
			t.Errorf("%s: no error", text)
		}
	}
}

func TestMapping(t *testing.T) {
	o := options("parcel")
	o.Mapping.Columns = map[string]string{"COD": "key", "USO": "class", "HAS": "declared", "FECHA": ""}
	o.Mapping.Values = map[string]map[string]string{"class": {"COCA": "coca-production"}}
	o.Locale = convert.Bolivia
	text := feature(`"COD":"AP-7","USO":"COCA","HAS":"0,238","FECHA":"ayer"`, `{"type":"MultiPolygon","coordinates":[[[`+ring+`]]]}`)
	records, rules := take(t, o, text)
	if len(rules) > 0 || len(records) != 1 {
		t.Fatal(rules)
	}
	p := records[0].(*crops.Parcel)
	if p.Class != crops.ClassProduction || *p.Declared != 0.238 || p.ID != record.LocalID("BO-VDSSC", "parcel", "AP-7") || p.Aliases[0].Value != "AP-7" {
		t.Errorf("%+v", p)
	}
	if _, err := convert.ParseMapping([]byte(`{"colums":{}}`)); err == nil {
		t.Error("a misspelt member of a mapping is taken")
	}
}

// TestThereAndBack: what is written is read again, except what was reported as
// lost.
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
	for _, lines := range []bool{false, true} {
		var out bytes.Buffer
		w := geojson.Write(&out, convert.Options{Lines: lines})
		for i := range file.Parcels {
			if ok, err := w.Put(&file.Parcels[i]); !ok || err != nil {
				t.Fatal(ok, err)
			}
		}
		if ok, _ := w.Put(&file.Surveys[0]); ok {
			t.Error("a survey was written as a feature")
		}
		lost, err := w.Close()
		if err != nil {
			t.Fatal(err)
		}
		if len(lost) > 0 {
			t.Errorf("lost: %v", lost)
		}
		records, rules := take(t, options("parcel"), out.String())
		if len(rules) > 0 || len(records) != len(file.Parcels) {
			t.Fatalf("%d records, %v", len(records), rules)
		}
		for i, r := range records {
			want := file.Parcels[i]
			got := *r.(*crops.Parcel)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatal(diff)
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	featuretest.Fuzz(f, geojson.Read, options,
		feature(`"class":"coca-production","unit":20701,"declared":"1,5"`, `{"type":"Polygon","coordinates":[[`+ring+`]]}`),
		`{"type":"FeatureCollection","features":[{"properties":null,"geometry":{"type":"MultiPolygon","coordinates":[[[[1e300]]]]}}]}`)
}

// TestBadItems: a bad item costs itself alone, and what decides about the whole file
// decides before anything is used.
func TestBadItems(t *testing.T) {
	plot := func(class string) string {
		return feature(`"class":"`+class+`"`, `{"type":"MultiPolygon","coordinates":[[[`+ring+`]]]}`)
	}
	good := plot("coca-production")
	with := func(crs string) string {
		return `{"type":"FeatureCollection","crs":` + crs + `,"features":[` + good + `]}`
	}
	polygon := func(coordinates string) string {
		return feature(`"class":"coca-production"`, `{"type":"Polygon","coordinates":`+coordinates+`}`)
	}
	const at = "/features/0/geometry/coordinates"
	for _, c := range []struct {
		name, text string
		taken      int
		refused    bool
		want       []string
	}{
		{"a line cut short", good + "\n" + good[:60] + "\n" + good, 2, false, []string{"convert.row /features/1"}},
		{"a line cut short within numbers", good + "\n" + good[:130] + "\n" + good, 2, false, []string{"convert.row /features/1"}},
		{"a brace too few", good + "\n" + good[:len(good)-1] + "\n" + good, 2, false, []string{"convert.row /features/1"}},
		{"NaN", good + "\n" + strings.Replace(good, "-14.7]", "NaN]", 1) + "\n" + good, 2, false, []string{"convert.row /features/1/geometry"}},
		{"a broken feature of a collection", `{"type":"FeatureCollection","features":[` + "\n" + good + ",\n" + good[:90] + ",\n" + good + "\n]}", 2, false, []string{"convert.row /features/1"}},
		{"a collection cut short", `{"type":"FeatureCollection","features":[` + "\n" + good + ",\n" + good[:90], 1, false, []string{"convert.row /features/1"}},
		{"a property twice", feature(`"class":"coca-production","class":"other-crop"`, `null`) + "\n" + good, 1, false, []string{"convert.row /features/0/class"}},
		{"coordinates twice", feature("", `{"type":"Point","coordinates":[1,2],"coordinates":[3,4]}`), 0, false, []string{"convert.row /features/0/geometry"}},
		{"members beside the features", `{"type":"FeatureCollection","name":"x","source":"y","features":[` + good + `]}`, 1, false, []string{"convert.lost /source"}},
		{"TopoJSON", `{"type":"Topology","objects":{}}`, 0, false, []string{"convert.row /features/0/type"}},
		{"UTM after the features", `{"features":[` + good + `],"crs":{"type":"name","properties":{"name":"EPSG:32719"}}}`, 1, true, []string{"convert.row /crs"}},
		{"EPSG:4326", with(`{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4326"}}`), 1, false, []string{"convert.crs-wgs84 /crs"}},
		{"EPSG:4326 by code", with(`{"type":"EPSG","properties":{"code":4326}}`), 1, false, []string{"convert.crs-wgs84 /crs"}},
		{"EPSG:4326 as a text", with(`"EPSG:4326"`), 1, false, []string{"convert.crs-wgs84 /crs"}},
		{"an unknown link", with(`{"type":"link","properties":{"href":"http://example.com/crs/42","type":"proj4"}}`), 0, true, []string{"convert.crs /crs"}},
		{"an unknown code", with(`{"type":"EPSG","properties":{"code":2154}}`), 0, true, []string{"convert.crs /crs"}},
		{"no system", with(`null`), 1, false, nil},
		{"the system of a geometry", strings.Replace(good, `"coordinates"`, `"crs":{"type":"name","properties":{"name":"EPSG:24879"}},"coordinates"`, 1) + "\n" + good, 1, false, []string{"convert.crs /features/0/crs"}},
		{"null", polygon(`[[[-68.5,-14.7],[-68.4,null],[-68.4,-14.6],[-68.5,-14.7]]]`), 0, false, []string{"convert.position " + at + "/0/1"}},
		{"a position that is null", polygon(`[[[-68.5,-14.7],null,[-68.4,-14.6],[-68.5,-14.7]]]`), 0, false, []string{"convert.position " + at + "/0/1"}},
		{"a text", polygon(`[[[-68.5,-14.7],[-68.4,"-14.7"],[-68.4,-14.6],[-68.5,-14.7]]]`), 0, false, []string{"convert.position " + at + "/0/1"}},
		{"one number", polygon(`[[[-68.5],[-68.4,-14.7],[-68.4,-14.6],[-68.5,-14.7]]]`), 0, false, []string{"convert.position " + at + "/0/0"}},
		{"decimal commas", feature("", `{"type":"Point","coordinates":[-68,5,-14,7]}`), 0, false, []string{"convert.position " + at}},
		{"out of range of any number", polygon(`[[[-68.5,1e400],[-68.4,-14.7],[-68.4,-14.6],[-68.5,-14.7]]]`), 0, false, []string{"convert.position " + at + "/0/0"}},
		{"a list too few", polygon(`[[-68.5,-14.7],[-68.4,-14.7],[-68.4,-14.6],[-68.5,-14.7]]`), 0, false, []string{"convert.row /features/0/geometry"}},
		{"a list too many", polygon(`[[[[` + "-68.5,-14.7" + `]]]]`), 0, false, []string{"convert.row /features/0/geometry"}},
		{"a part in Chad", feature(`"class":"coca-production"`, `{"type":"MultiPolygon","coordinates":[[[`+ring+`]],[[[18.5,14.7],[18.51,14.7],[18.51,14.71],[18.5,14.7]]]]}`), 0, false, []string{"crops.parcel.elsewhere " + at + "/1/0/0"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := geojson.Read(strings.NewReader(c.text), options("parcel"))
			records, rules := featuretest.Read(t, in)
			if len(records) != c.taken || in.Unusable() != c.refused {
				t.Errorf("%d taken, want %d; unusable %t", len(records), c.taken, in.Unusable())
			}
			if diff := cmp.Diff(c.want, rules, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("noticed (-want +got):\n%s", diff)
			}
		})
	}
}

// TestBareGeometry: a geometry is a GeoJSON text of its own.
func TestBareGeometry(t *testing.T) {
	o := options("parcel")
	o.Mapping.Defaults["class"] = "coca-production"
	if records, rules := take(t, o, `{"type":"MultiPolygon","coordinates":[[[`+ring+`]]]}`); len(records) != 1 || len(rules) > 0 {
		t.Errorf("%d, %v", len(records), rules)
	}
}
