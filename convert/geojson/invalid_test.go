package geojson_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// TestInvalid: each kind of fault that the public list chrieke/geojson-invalid-geometry
// has, in data of our own, is told by its rule, or is no fault here.
func TestInvalid(t *testing.T) {
	square := `[[-68.5,-14.7],[-68.4,-14.7],[-68.4,-14.6],[-68.5,-14.6],[-68.5,-14.7]]`
	hole := `[[-68.47,-14.67],[-68.47,-14.63],[-68.43,-14.63],[-68.43,-14.67],[-68.47,-14.67]]`
	multi := func(rings ...string) string {
		return `{"type":"MultiPolygon","coordinates":[[` + strings.Join(rings, ",") + `]]}`
	}
	class := `"class":"coca-production"`
	of := func(geometry string) string { return feature(class, geometry) }
	collection := func(member string) string {
		return `{` + member + `"features":[` + of(multi(square)) + `]}`
	}
	for _, c := range []struct {
		name, text string
		taken      int
		want       []string
	}{
		// Geometries that the standard forbids.
		{"unclosed", of(multi(strings.Replace(square, ",[-68.5,-14.7]]", "]", 1))), 0, []string{"record.geometry.open /features/0/geometry/coordinates/0/0/3"}},
		{"a hole that is unclosed", of(multi(square, strings.Replace(hole, ",[-68.47,-14.67]]", "]", 1))), 0, []string{"record.geometry.open /features/0/geometry/coordinates/0/1/3"}},
		{"fewer than three different positions", of(multi(`[[-68.5,-14.7],[-68.4,-14.7],[-68.5,-14.7],[-68.5,-14.7]]`)), 0, []string{"record.geometry.degenerate /features/0/geometry/coordinates/0/0", "record.geometry.repeated /features/0/geometry/coordinates/0/0/3"}},
		{"an outer ring clockwise", of(multi(`[[-68.5,-14.7],[-68.5,-14.6],[-68.4,-14.6],[-68.4,-14.7],[-68.5,-14.7]]`)), 1, []string{"convert.winding /features/0/geometry"}},
		{"a hole counterclockwise", of(multi(square, `[[-68.47,-14.67],[-68.43,-14.67],[-68.43,-14.63],[-68.47,-14.63],[-68.47,-14.67]]`)), 1, []string{"convert.winding /features/0/geometry"}},
		{"a hole that crosses its outer ring", of(multi(square, `[[-68.47,-14.67],[-68.47,-14.5],[-68.43,-14.5],[-68.43,-14.67],[-68.47,-14.67]]`)), 0, []string{"record.geometry.hole-crossing /features/0/geometry/coordinates/0/1/0"}},
		{"a type that the coordinates do not have", of(`{"type":"Polygon","coordinates":[-68.5,-14.7]}`), 0, []string{"convert.row /features/0/geometry"}},

		// Structures that the standard forbids.
		{"a geometry that is a string", feature(class, `"Polygon"`), 0, []string{"convert.row /features/0/geometry"}},
		{"an id that is an object", `{"type":"Feature","id":{"a":1},"properties":{` + class + `},"geometry":` + multi(square) + `}`, 0, []string{"convert.row /features/0/id"}},
		{"no properties", `{"type":"Feature","geometry":` + multi(square) + `}`, 0, []string{"shape.required /features/0/class"}},
		{"properties that are a number", `{"type":"Feature","properties":5,"geometry":` + multi(square) + `}`, 0, []string{"convert.row /features/0/properties"}},
		{"a geometry by another name", `{"type":"Feature","properties":{` + class + `},"geometries":` + multi(square) + `}`, 0, []string{"convert.geometry /features/0/geometry", "convert.lost /geometries"}},
		{"a reference system", collection(`"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:3857"}},`), 0, []string{"convert.crs /crs"}},
		// A list of features is one, whatever the collection says that it is.
		{"a type that is null", collection(`"type":null,`), 1, nil},
		{"a type in small letters", collection(`"type":"featurecollection",`), 1, nil},
		{"a type that is unknown", collection(`"type":"Features",`), 1, nil},
		{"a box of five numbers", of(strings.Replace(multi(square), `{`, `{"bbox":[1,2,3,4,5],`, 1)), 1, nil},
		{"a box that is no list", of(strings.Replace(multi(square), `{`, `{"bbox":"x",`, 1)), 1, nil},
		{"four coordinates", of(multi(strings.ReplaceAll(square, "],", ",1,2],"))), 0, []string{"convert.position /features/0/geometry/coordinates/0/0/0"}},
		{"a position without numbers", of(multi(strings.Replace(square, "[-68.4,-14.7]", "[]", 1))), 0, []string{"convert.position /features/0/geometry/coordinates/0/0/1"}},
		{"no coordinates", of(`{"type":"MultiPolygon"}`), 0, []string{"convert.row /features/0/geometry"}},
		{"coordinates that are texts", of(multi(strings.Replace(square, "-68.4,-14.7", `"-68.4","-14.7"`, 1))), 0, []string{"convert.position /features/0/geometry/coordinates/0/0/1"}},
		{"a point that is nested too deep", of(`{"type":"Point","coordinates":[[-68.5,-14.7]]}`), 0, []string{"convert.row /features/0/geometry"}},
		{"a polygon that is nested too deep", of(`{"type":"Polygon","coordinates":[[` + square + `]]}`), 0, []string{"convert.row /features/0/geometry"}},
		{"a polygon that is nested too little", of(`{"type":"Polygon","coordinates":` + square + `}`), 0, []string{"convert.row /features/0/geometry"}},
		{"a multipolygon that is nested too little", of(`{"type":"MultiPolygon","coordinates":[` + square + `]}`), 0, []string{"convert.row /features/0/geometry"}},
		{"a line that is nested too little", of(`{"type":"LineString","coordinates":[-68.5,-14.7]}`), 0, []string{"convert.geometry /features/0/geometry"}},
		{"a collection of nothing", of(`{"type":"GeometryCollection","geometries":[null]}`), 0, []string{"convert.geometry /features/0/geometry"}},
		{"a geometry without a type", of(`{"coordinates":[` + square + `]}`), 0, []string{"convert.geometry /features/0/geometry"}},
		{"a type of geometry that is none", of(`{"type":"Rectangle","coordinates":[` + square + `]}`), 0, []string{"convert.geometry /features/0/geometry"}},

		// What the standard permits, and programs stumble over.
		{"twenty decimals", of(multi(strings.ReplaceAll(square, "-68.4,", "-68.40000000000000000001,"))), 1, nil},
		{"a multipolygon of one", of(multi(square)), 1, nil},
		{"a ring that crosses itself", of(multi(`[[-68.5,-14.7],[-68.4,-14.6],[-68.4,-14.7],[-68.5,-14.6],[-68.5,-14.7]]`)), 0, []string{"record.geometry.crossing /features/0/geometry/coordinates/0/0/2"}},
		{"a ring that crosses itself in a corner", of(multi(`[[-68.5,-14.7],[-68.4,-14.7],[-68.4,-14.6],[-68.4001,-14.6],[-68.3999,-14.6001],[-68.5,-14.6],[-68.5,-14.7]]`)), 0, []string{"record.geometry.crossing /features/0/geometry/coordinates/0/0/3"}},
		{"three coordinates", of(multi(strings.ReplaceAll(square, "],", ",1800],"))), 1, []string{"convert.height-lost /features/0/geometry"}},
		{"across the antimeridian", of(multi(`[[179,-14.7],[-179,-14.7],[-179,-14.6],[179,-14.6],[179,-14.7]]`)), 0, []string{"convert.winding /features/0/geometry", "crops.parcel.elsewhere /features/0/geometry/coordinates/0/0/0"}},
		{"a position twice", of(multi(strings.Replace(square, "[-68.4,-14.7],", "[-68.4,-14.7],[-68.4,-14.7],", 1))), 1, []string{"record.geometry.repeated /features/0/geometry/coordinates/0/0/2"}},
		{"no geometry", of(`null`), 0, []string{"convert.geometry /features/0/geometry"}},
		{"a hole", of(multi(square, hole)), 1, nil},
		{"positions that are not on Earth", of(multi(strings.ReplaceAll(square, "-68.", "-368."))), 0, []string{"shape.minimum /features/0/geometry/coordinates/0/0/0/0", "shape.minimum /features/0/geometry/coordinates/0/0/1/0", "shape.minimum /features/0/geometry/coordinates/0/0/2/0", "shape.minimum /features/0/geometry/coordinates/0/0/3/0", "shape.minimum /features/0/geometry/coordinates/0/0/4/0"}},
		{"a box the other way round", of(strings.Replace(multi(square), `{`, `{"bbox":[-14.7,-68.5,-14.6,-68.4],`, 1)), 1, nil},
		{"a line without length", of(`{"type":"LineString","coordinates":[[-68.5,-14.7],[-68.5,-14.7]]}`), 0, []string{"convert.geometry /features/0/geometry"}},
		{"a geometry that no feature has", multi(square), 0, []string{"shape.required /features/0/class"}},
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
