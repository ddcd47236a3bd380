package sheet

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// TestOutlines: a cell takes an outline as QGIS and PostGIS write it; what is no outline
// in degrees is named.
func TestOutlines(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at the same time")
	}
	const sheetName = "Cifras publicadas"
	square := []record.Rings{{{{-69, -15}, {-68, -15}, {-68, -14}, {-69, -14}, {-69, -15}}}}
	own := func() *mixta.File {
		f := state(t, "plan")
		f.Statistics[0].Header.Issuer, f.Statistics[0].Header.Version = "BO-VDSSC", record.Version{"BO-VDSSC": 1}
		f.Envelope.Issued = "2024-01-01T00:00:00-04:00"
		return f
	}
	for name, c := range map[string]struct {
		cell  string
		want  []record.Rings
		found string
	}{
		"polygon":      {"POLYGON ((-69 -15, -68 -15, -68 -14, -69 -14, -69 -15))", square, ""},
		"multipolygon": {"MultiPolygon(((-69 -15,-68.0 -15,-68 -14,-69 -1.4e1,-69 -15)))", square, ""},
		"PostGIS":      {"srid=4326; POLYGON((-69 -15,-68 -15,-68 -14,-69 -14,-69 -15))", square, ""},
		"JSON":         {"[[[[-69,-15],[-68,-15],[-68,-14],[-69,-14],[-69,-15]]]]", square, ""},
		"clockwise":    {"POLYGON((-69 -15,-69 -14,-68 -14,-68 -15,-69 -15))", square, "convert.winding"},
		"heights":      {"POLYGON Z ((-69 -15 250,-68 -15 250,-68 -14 250,-69 -14 250,-69 -15 250))", square, "convert.height-lost"},
		"hole": {"POLYGON((-69 -15,-68 -15,-68 -14,-69 -14,-69 -15),(-68.7 -14.3,-68.7 -14.2,-68.6 -14.2,-68.6 -14.3,-68.7 -14.3))",
			[]record.Rings{{square[0][0], {{-68.7, -14.3}, {-68.7, -14.2}, {-68.6, -14.2}, {-68.6, -14.3}, {-68.7, -14.3}}}}, ""},
		"latitude first": {"POLYGON((-15 -69,-15 -68,-14 -68,-14 -69,-15 -69))", nil, "convert.axes"},
		"metres":         {"POLYGON((180000 8120000,181000 8120000,181000 8121000,180000 8120000))", nil, "convert.metres"},
		"other system":   {"SRID=32719;POLYGON((180000 8120000,181000 8120000,181000 8121000,180000 8120000))", nil, "sheet.area"},
		"empty":          {"POLYGON EMPTY", nil, "sheet.area"},
		"point":          {"POINT(-69 -15)", nil, "sheet.area"},
		"no numbers":     {"POLYGON((nan nan,-68 -15,-68 -14,-69 -15))", nil, "sheet.area"},
		"cut off":        {"POLYGON((-69 -15,-68 -15,-68 -14,", nil, "sheet.area"},
		"words":          {"aquí", nil, "sheet.area"},
	} {
		t.Run(name, func(t *testing.T) {
			var at string
			held := own()
			book := edited(t, filled(t, held), func(f *excelize.File) {
				at = placed(t, f, sheetName, "place/area/coordinates", 3)
				f.SetCellStr(sheetName, at, c.cell)
			})
			took, f := take(t, held, book)
			found := ""
			for _, f := range took.report.Findings {
				if f.Pointer == "'"+sheetName+"'!"+at {
					found = f.Rule.ID
				} else if f.Severity == check.Error {
					t.Errorf("%s: %s", f.Pointer, f.Message(check.EN))
				}
			}
			if found != c.found {
				t.Errorf("found %q, want %q: %v", found, c.found, took.report.Findings)
			}
			var got []record.Rings
			if area := f.Statistics[0].Place.Area; took.report.OK() && area != nil {
				got = area.Coordinates
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("area (-want +got):\n%s", diff)
			}
		})
	}
}
