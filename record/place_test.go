package record_test

import (
	"encoding/csv"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/record"
)

// TestDepartment compares with the list of the 42 border units.
func TestDepartment(t *testing.T) {
	f, err := os.Open("testdata/border_units.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != 43 {
		t.Fatalf("%d rows", len(rows))
	}
	for _, row := range rows[1:] {
		scheme := map[string]string{"PE": "INEI:", "BO": "INE-BO:"}[row[0]]
		unit := record.AdminUnit(scheme + row[2])
		if got := unit.Department(); got != record.Subdivision(row[3]) {
			t.Errorf("%s (%s) lies in %s, want %s", unit, row[6], got, row[3])
		}
		if got := unit[:len(scheme)+2].Department(); got != record.Subdivision(row[3]) {
			t.Errorf("department %s is %s", unit[:len(scheme)+2], got)
		}
	}
	for _, u := range []record.AdminUnit{"", "INE-BO:", "INE-BO:0", "INEI:2", "INEI:150101", "RENIEC:200101", "XX:020701"} {
		if got := u.Department(); got != "" {
			t.Errorf("%q lies in %s", u, got)
		}
	}
}

// square is a square of about 100 m at latitude −16, with a hole, turned the
// wrong way.
func square() record.MultiPolygon {
	return record.MultiPolygon{Type: record.MultiPolygonName, Coordinates: []record.Rings{{
		{{-68, -16}, {-68, -15.999}, {-67.999, -15.999}, {-67.999, -16}, {-68, -16}},
		{{-67.9998, -15.9998}, {-67.9996, -15.9998}, {-67.9996, -15.9996}, {-67.9998, -15.9998}},
	}}}
}

// TestArea: 0.001° by 0.001° at latitude −16, on the WGS 84 ellipsoid. The area
// of a small quadrangle of meridians and parallels is M·N·cos φ·Δφ·Δλ.
func TestArea(t *testing.T) {
	m := square()
	m.Coordinates[0] = m.Coordinates[0][:1]
	const a, f, rad = 6378137, 1 / 298.257223563, math.Pi / 180
	e2 := f * (2 - f)
	sin, cos := math.Sincos(-15.9995 * rad)
	n := a / math.Sqrt(1-e2*sin*sin)
	meridian := a * (1 - e2) / math.Pow(1-e2*sin*sin, 1.5)
	want := meridian * n * cos * (0.001 * rad) * (0.001 * rad)
	if got := m.Area(); math.Abs(got-want) > 1e-6*want {
		t.Errorf("%.6f m², want %.6f", got, want)
	}
	if want < 11_000 || want > 12_500 {
		t.Errorf("%v m² is not about a hectare", want)
	}
}

func TestCountryOfActor(t *testing.T) {
	for a, want := range map[record.Actor]record.Side{"BO": "BO", "BO-FELCN": "BO", "PE-DIRANDRO": "PE", "EU": "", "UNODC-BO": "", "CM-BOPE": "", "CERIAN": "", "BR-PF": "", "": ""} {
		if got := a.Side(); got != want {
			t.Errorf("%q is on side %q", a, got)
		}
	}
	if !strings.HasPrefix(string(record.LaPaz), "BO-") || record.LaPaz.Country() != record.Bolivia {
		t.Error("La Paz is in Bolivia")
	}
}
