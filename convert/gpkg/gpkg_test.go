package gpkg_test

import (
	"bytes"
	"database/sql"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/gpkg"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// records returns the records that hold in the files of the kit.
func records(t testing.TB) (all []mixta.Record) {
	t.Helper()
	names, err := filepath.Glob("../../conformance/clean/*.json")
	if err != nil || len(names) < 4 {
		t.Fatal(names, err)
	}
	for _, name := range names {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		for e := range mixta.NewReader(f).Entries() {
			if e.Section == mixta.Live {
				all = append(all, e.Record)
			}
		}
		f.Close()
	}
	return all
}

// written returns a GeoPackage with records.
func written(t testing.TB, all ...mixta.Record) []byte {
	t.Helper()
	var out bytes.Buffer
	w := gpkg.Write(&out, convert.Options{})
	for _, r := range all {
		if ok, err := w.Put(r); !ok || err != nil {
			t.Fatal(ok, err)
		}
	}
	if lost, err := w.Close(); err != nil || len(lost) > 0 {
		t.Fatal(lost, err)
	}
	return out.Bytes()
}

// changed runs statements on a GeoPackage.
func changed(t testing.TB, file []byte, statements ...string) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x.gpkg")
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", "file:"+path)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// taken reads a GeoPackage and returns its records and findings.
func taken(t testing.TB, file []byte, o convert.Options) (all []mixta.Record, findings []string, err error) {
	t.Helper()
	in := gpkg.Read(bytes.NewReader(file), o)
	for r := range in.Records() {
		all = append(all, r)
	}
	for _, f := range in.Report().Findings {
		findings = append(findings, f.Rule.ID+" "+f.Pointer)
	}
	return all, findings, in.Err()
}

var bolivia = convert.Options{Header: record.Header{Issuer: record.VDSSC, Issued: "2026-03-01T10:00:00-04:00", Marking: record.Marking{TLP: record.Green}}}

// parcel returns a parcel of BO-VDSSC.
func parcel(t testing.TB) *crops.Parcel {
	t.Helper()
	p := &crops.Parcel{Header: bolivia.Header, Survey: "0199b000-0000-7000-8000-000000000030", Class: crops.ClassProduction,
		Geometry: record.MultiPolygon{Type: record.MultiPolygonName, Coordinates: []record.Rings{{{{-68.5, -14.7}, {-68.4996, -14.7}, {-68.4996, -14.6995}, {-68.5, -14.7}}}}}}
	p.ID, p.Version = "0199b000-0000-7000-8000-000000000031", record.Version{record.VDSSC: 3}
	if report := p.Validate(); !report.OK() {
		t.Fatal(report.Findings)
	}
	return p
}

// TestThereAndBack: every record of every kind comes back as it was.
func TestThereAndBack(t *testing.T) {
	sent := records(t)
	got, findings, err := taken(t, written(t, sent...), convert.Options{})
	if err != nil || len(findings) > 0 {
		t.Fatal(findings, err)
	}
	byID := func(a, b mixta.Record) int { return strings.Compare(string(a.Head().ID), string(b.Head().ID)) }
	slices.SortStableFunc(sent, byID)
	slices.SortStableFunc(got, byID)
	if diff := cmp.Diff(sent, got, cmpopts.IgnoreUnexported(record.Newer{})); diff != "" {
		t.Error(diff)
	}
}

// TestSame: the same records make the same bytes.
func TestSame(t *testing.T) {
	if all := records(t); !bytes.Equal(written(t, all...), written(t, all...)) {
		t.Error("two files differ")
	}
}

// TestChanges: what somebody changes in a table wins over the raw record, if the
// issuer takes it back.
func TestChanges(t *testing.T) {
	const at = "/parcels/1"
	withoutIndex := `DROP TRIGGER rtree_parcels_geom_update1; DROP TRIGGER rtree_parcels_geom_update2` // they need functions of GeoPackage
	moved := `UPDATE parcels SET geom = x'47500001E610000001060000000100000001030000000100000004000000` +
		`00000000002051C0666666666666` + `2DC000000000001051C06666666666662DC000000000001051C03333333333332DC000000000002051C06666666666662DC0'`
	for _, c := range []struct {
		name       string
		statements []string
		options    convert.Options
		want       []string
		check      func(p *crops.Parcel) bool // nil: not taken
	}{
		{"nothing", nil, bolivia, nil, func(p *crops.Parcel) bool { return p.Version[record.VDSSC] == 3 }},
		{"a program writes it anew", []string{`UPDATE parcels SET issued = '2026-03-01 14:00:00Z', exercise = NULL, unit = '', class = 'coca-production '`}, bolivia, nil, func(p *crops.Parcel) bool { return p.Version[record.VDSSC] == 3 }},
		{"a code", []string{`UPDATE parcels SET class = 'coca-young'`}, bolivia, []string{"gpkg.edited " + at},
			func(p *crops.Parcel) bool {
				return p.Class == crops.ClassYoung && p.Version[record.VDSSC] == 4 && p.Issued == bolivia.Header.Issued
			}},
		{"a number", []string{`UPDATE parcels SET declared = 0.25`}, bolivia, []string{"gpkg.edited " + at}, func(p *crops.Parcel) bool { return *p.Declared == 0.25 }},
		{"within an object", []string{`UPDATE parcels SET marking_tlp = 'AMBER', marking_releasable = '["BO","PE"]'`}, bolivia, []string{"gpkg.edited " + at}, func(p *crops.Parcel) bool { return p.Marking.TLP == record.Amber && len(p.Marking.Releasable) == 2 }},
		{"moved", []string{withoutIndex, moved}, bolivia, []string{"gpkg.edited " + at}, func(p *crops.Parcel) bool {
			return p.Geometry.Coordinates[0][0][0][0] == -68.5 && len(p.Geometry.Coordinates[0][0]) == 4 && p.Geometry.Coordinates[0][0][1][0] == -68.25
		}},
		{"removed from the map", []string{withoutIndex, `UPDATE parcels SET geom = NULL`}, bolivia, []string{"gpkg.fixed " + at + "/geom", "gpkg.edited " + at}, nil},
		{"an id", []string{`UPDATE parcels SET id = 'x'`}, bolivia, []string{"gpkg.fixed " + at + "/id", "gpkg.edited " + at}, nil},
		{"no number", []string{`UPDATE parcels SET declared = 'mucho'`}, bolivia, []string{"gpkg.value " + at + "/declared", "gpkg.edited " + at}, nil},
		{"against a rule", []string{`UPDATE parcels SET declared = -1`}, bolivia, []string{"gpkg.edited " + at, "shape.exclusiveMinimum " + at + "/declared"}, nil},
		{"by the other side", []string{`UPDATE parcels SET class = 'coca-young'`}, convert.Options{Header: record.Header{Issuer: record.DEVIDA}}, []string{"gpkg.issuer " + at}, nil},
		{"a raw record that is none", []string{`UPDATE parcels SET raw = '{'`}, bolivia, []string{"json.syntax " + at + "/raw"}, nil},
		{"a column more", []string{`ALTER TABLE parcels ADD COLUMN nota TEXT`, `UPDATE parcels SET nota = 'x'`}, bolivia, []string{"convert.lost /nota"}, func(p *crops.Parcel) bool { return true }},
		{"a column less", []string{`ALTER TABLE parcels DROP COLUMN stratum`}, bolivia, nil, func(p *crops.Parcel) bool { return true }},
		{"drawn anew", []string{`UPDATE parcels SET raw = NULL, id = NULL, issuer = NULL, issued = NULL`}, bolivia, nil, func(p *crops.Parcel) bool {
			return p.Version[record.VDSSC] == 1 && p.ID != "" && p.Class == crops.ClassProduction && p.Survey != ""
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, findings, err := taken(t, changed(t, written(t, parcel(t)), c.statements...), c.options)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, findings, cmpopts.EquateEmpty()); diff != "" {
				t.Error(diff)
			}
			if (c.check == nil) != (len(got) == 0) || c.check != nil && !c.check(got[0].(*crops.Parcel)) {
				t.Errorf("%+v", got)
			}
		})
	}
}
