package table_test

import (
	"math"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/crs"
	"github.com/comision-mixta/mixta/convert/table"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// TestPSAD56: a table in PSAD56 / UTM zone 19S lands where PROJ has it, to the
// centimetre, and the loss tells the metres that the parameters are true to.
func TestPSAD56(t *testing.T) {
	s, err := crs.Parse("EPSG:24879")
	if err != nil {
		t.Fatal(err)
	}
	o := options("verification", convert.Unstated)
	if o.System, err = s.Transform("", record.Bolivia); err != nil {
		t.Fatal(err)
	}
	const rest = ",2025-02-01T10:00:00-04:00,field,purposive,true,other-crop,pending\n"
	in := table.Read(strings.NewReader("LON,LAT,at,mode,design,independent,mapped,outcome\n514145.164,8302616.412"+rest+"8302616.412,514145.164"+rest+"-68.5,-14.7"+rest), o)
	var got []record.Position
	for r := range in.Records() {
		got = append(got, r.(*crops.Verification).Point.Coordinates)
	}
	if in.Err() != nil || len(got) != 1 {
		t.Fatal(got, in.Err(), in.Report().Findings)
	}
	if off := 111_320 * math.Hypot(got[0][0]-(-68.869927299110), got[0][1]-(-15.356515360008)); off > 0.01 {
		t.Errorf("%.3f m off PROJ: %v", off, got[0])
	}
	told := map[string]bool{}
	for _, f := range in.Report().Findings {
		told[f.Rule.ID] = true
		if f.Rule.ID == "convert.datum" && f.Args[2] != "19" {
			t.Errorf("%v", f.Args)
		}
	}
	for _, rule := range []string{"convert.datum", "convert.axes", "convert.degrees"} {
		if !told[rule] {
			t.Errorf("%s is not told: %v", rule, told)
		}
	}
}
