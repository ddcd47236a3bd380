package crs_test

import (
	"encoding/csv"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/crs"
	"github.com/comision-mixta/mixta/record"
)

// TestPROJ: every system and every set of parameters agrees with PROJ within a
// millimetre over a grid of both countries, and half a degree beyond each zone.
func TestPROJ(t *testing.T) {
	f, err := os.Open("testdata/proj.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	const metres = 111_320 // a degree
	worst, seen := 0.0, map[string]int{}
	for _, row := range rows[1:] {
		seen[row[0]]++
		shift := row[1]
		if shift == "0" {
			shift = ""
		}
		var n [4]float64
		for i := range n {
			if n[i], err = strconv.ParseFloat(row[2+i], 64); err != nil {
				t.Fatal(err)
			}
		}
		p, fault := transform(t, row[0], shift).WGS84(n[0], n[1])
		if fault != crs.None && fault != crs.Away && fault != crs.Beyond {
			t.Fatalf("%v: fault %d", row, fault)
		}
		off := metres * math.Hypot((p[0]-n[2])*math.Cos(n[3]*math.Pi/180), p[1]-n[3])
		worst = max(worst, off)
	}
	t.Logf("%d positions, at most %.6f mm", len(rows)-1, 1000*worst)
	if worst > 0.001 {
		t.Errorf("%.4f m off PROJ", worst)
	}
	for _, s := range crs.Systems() {
		if code := strconv.Itoa(s.Code); seen[code] < 20 && !s.WGS84() && s.Code != 4674 && s.Code != 5354 && s.Code != 5373 {
			t.Errorf("%s: %d positions compared", s, seen[code])
		}
	}
}

func transform(t *testing.T, system, shift string) *crs.Transform {
	t.Helper()
	s, err := crs.Parse(system)
	if err != nil {
		t.Fatal(err)
	}
	tr, err := s.Transform(shift, "")
	if err != nil {
		t.Fatal(err)
	}
	return tr
}

func TestFaults(t *testing.T) {
	for _, c := range []struct {
		system, shift string
		x, y          float64
		want          crs.Fault
	}{
		{"EPSG:32719", "", 553000, 8374000, crs.None},
		{"EPSG:32719", "", 8374000, 553000, crs.Swapped},
		{"EPSG:32719", "", -68.5, -14.7, crs.Degrees},
		{"EPSG:32721", "", 553000, 8374000, crs.Away},  // Mato Grosso
		{"EPSG:32719", "", 553000, 83740000, crs.Away}, // a digit too many
		{"EPSG:32719", "", math.NaN(), 8374000, crs.Away},
		{"EPSG:32719", "", 553000, math.Inf(1), crs.Away},
		{"EPSG:4326", "", -68.5, -14.7, crs.None},
		{"EPSG:4326", "", -14.7, -68.5, crs.Swapped},
		{"EPSG:4326", "", 69.07, 14.48, crs.Away},
		{"EPSG:4674", "", 553000, 8374000, crs.Metres},
		{"EPSG:24879", "1202", 553000, 8374000, crs.None},
		{"EPSG:24879", "1582", 553000, 8274000, crs.Beyond}, // south of Madidi
		{"EPSG:24878", "1202", 553000, 8374000, crs.Beyond}, // Peru
	} {
		if _, fault := transform(t, c.system, c.shift).WGS84(c.x, c.y); fault != c.want {
			t.Errorf("%s %g %g: fault %d, want %d", c.system, c.x, c.y, fault, c.want)
		}
	}
}

func TestParse(t *testing.T) {
	for name, code := range map[string]int{
		"EPSG:32719": 32719, "epsg:32719": 32719, "32719": 32719, "urn:ogc:def:crs:EPSG::32719": 32719, "urn:ogc:def:crs:EPSG:9.8.15:24880": 24880,
		"http://www.opengis.net/def/crs/EPSG/0/4248": 4248, "http://www.opengis.net/gml/srs/epsg.xml#4326": 4326,
		"urn:ogc:def:crs:OGC:1.3:CRS84": 4326, "OGC:CRS84": 4326, " EPSG:4674 ": 4674,
	} {
		if s, err := crs.Parse(name); err != nil || s.Code != code {
			t.Errorf("%s: %v %v", name, s, err)
		}
	}
	for _, name := range []string{"", "EPSG:", "EPSG:3857", "EPSG:32619", "urn:ogc:def:crs:ESRI::32719", "WGS 84", strings.Repeat("9", 1000)} {
		if _, err := crs.Parse(name); err == nil {
			t.Errorf("%s is taken", name)
		} else if text, ok := check.Both(err); !ok || !strings.Contains(text.ES, "PSAD56") {
			t.Error(err)
		}
	}
}

// TestShift: the parameters of PSAD56 are stated, or those of a country; nothing
// is assumed.
func TestShift(t *testing.T) {
	s, _ := crs.Parse("24879")
	for _, c := range []struct {
		name     string
		of       record.Country
		code     int
		accuracy float64
	}{
		{"", record.Bolivia, 1202, 19}, {"", record.Peru, 1208, 16}, {"EPSG:1201", record.Bolivia, 1201, 42}, {"1582", "", 1582, 3}, {"epsg:1583", "", 1583, 0.5},
		{"", "", 0, 0}, {"", "BR", 0, 0}, {"1811", record.Peru, 0, 0},
	} {
		tr, err := s.Transform(c.name, c.of)
		if (err == nil) != (c.code != 0) || err == nil && (tr.Shift.Code != c.code || tr.Shift.Accuracy != c.accuracy) {
			t.Errorf("%+v: %+v %v", c, tr, err)
		}
	}
	utm, _ := crs.Parse("32719")
	if _, err := utm.Transform("1202", record.Bolivia); err == nil {
		t.Error("parameters of PSAD56 for WGS 84")
	}
}

func FuzzWGS84(f *testing.F) {
	f.Add("32719", 553000.0, 8374000.0)
	f.Add("4248", -1e308, 1e-308)
	f.Fuzz(func(t *testing.T, name string, x, y float64) {
		s, err := crs.Parse(name)
		if err != nil {
			return
		}
		tr, err := s.Transform("", record.Peru)
		if err != nil {
			t.Fatal(err)
		}
		if p, fault := tr.WGS84(x, y); (fault == crs.None || fault == crs.Beyond) && !(p[0] >= -82 && p[0] <= -57 && p[1] >= -24 && p[1] <= 1) {
			t.Errorf("%s %g %g: %v", name, x, y, p)
		}
	})
}
