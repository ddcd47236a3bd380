package gpkg_test

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/gpkg"
)

// TestDamaged: bytes changed anywhere never panic, and what is taken is valid; a file
// cut short is told.
func TestDamaged(t *testing.T) {
	whole := written(t, parcel(t))
	random := rand.New(rand.NewPCG(1, 2))
	for range 150 {
		file := slices.Clone(whole)
		for range 1 + random.IntN(20) {
			file[16+random.IntN(len(file)-16)] = byte(random.Uint32())
		}
		in := gpkg.Read(bytes.NewReader(file), bolivia)
		for r := range in.Records() {
			if report := r.Validate(); !report.OK() {
				t.Error("taken in spite of", report.Findings)
			}
		}
	}
	for _, n := range []int{0, 10, 100, 5000, len(whole) / 2} {
		if all, findings, err := taken(t, whole[:n], bolivia); err == nil && len(findings) == 0 {
			t.Errorf("%d bytes: %v, and nothing is told", n, all)
		}
	}
}

// TestPages: a file that claims other pages than it has is damaged, and takes neither
// memory nor time.
func TestPages(t *testing.T) {
	whole := written(t, parcel(t))
	for at, header := range map[int]string{16: "\x00\x01", 28: "\xff\xff\xff\xff", 32: "\xff\xff\xff\xf0\xff\xff\xff\xff", 52: "\x00\x00\xff\xff", 100: "\x05\xff\xff\xff\xff\xff\xff"} {
		file := slices.Clone(whole)
		copy(file[at:], header)
		all, findings, err := taken(t, file, bolivia)
		t.Log(at, len(all), findings, err)
		if len(all) == 0 && err == nil && len(findings) == 0 {
			t.Errorf("header %x at %d: nothing is told", header, at)
		}
	}
}

// TestForeign: files that others made, and what is no such file.
func TestForeign(t *testing.T) {
	const layer = `DELETE FROM gpkg_contents; DROP TABLE mixta_codes; DROP TABLE layer_styles; DROP TABLE parcels; DELETE FROM gpkg_geometry_columns;`
	const point = `x'4750000100000000010100000000000000002051C06666666666662DC0'` // of system 0
	features := layer + `CREATE TABLE p (fid INTEGER PRIMARY KEY, g BLOB, class TEXT); INSERT INTO gpkg_contents (table_name, data_type, srs_id) VALUES ('p', 'features', 0);
		INSERT INTO gpkg_geometry_columns VALUES ('p', 'g', 'GEOMETRY', 0, 0, 0);`
	for _, c := range []struct {
		name, statements, want string
		fails                  bool
	}{
		{"no contents", `DROP TABLE gpkg_contents`, "", true},
		{"a view for the contents", `DROP TABLE gpkg_contents; CREATE VIEW gpkg_contents AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT i FROM n`, "", true},
		{"a view for a layer", layer + `CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT i FROM n;
			INSERT INTO gpkg_contents (table_name, data_type) VALUES ('v', 'features')`, "gpkg.layer /v", false},
		{"a virtual table for a layer, in disguise", layer + `CREATE VIRTUAL TABLE v USING rtree(id, a, b); INSERT INTO gpkg_contents (table_name, data_type) VALUES ('v', 'features');
			PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, 'CREATE VIRTUAL', 'CREATE /**/ VIRTUAL')`, "gpkg.layer /v", false},
		{"a trigger", features + `CREATE TRIGGER t AFTER INSERT ON p BEGIN DELETE FROM p; END`, "gpkg.undefined /p", false},
		{"no layer", layer, "convert.empty ", false},
		{"an undefined system", features, "gpkg.undefined /p", false},
		{"another system than the layer's", features + `UPDATE gpkg_geometry_columns SET srs_id = 4326; INSERT INTO p VALUES (1, ` + point + `, 'x')`, "gpkg.srs /p/1/g", false},
		{"no geometry at all", features + `UPDATE gpkg_geometry_columns SET srs_id = 4326; INSERT INTO p VALUES (1, x'00', 'x')`, "gpkg.geometry /p/1/g", false},
		{"a text for a geometry", features + `UPDATE gpkg_geometry_columns SET srs_id = 4326; INSERT INTO p VALUES (1, 'POINT (1 2)', 'x')`, "gpkg.geometry /p/1/g", false},
		{"four thousand million positions", features + `UPDATE gpkg_geometry_columns SET srs_id = 4326; INSERT INTO p VALUES (1, x'47500001E61000000102000000FFFFFFFF', 'x')`, "gpkg.geometry /p/1/g", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			all, findings, err := taken(t, changed(t, written(t, parcel(t)), c.statements), convert.Options{Header: bolivia.Header})
			if (err != nil) != c.fails || len(all) > 0 || c.want != "" && !slices.Contains(findings, c.want) {
				t.Errorf("%v, %v, %v", all, findings, err)
			}
		})
	}
}

// FuzzRead changes octets of a GeoPackage, each as four of the input say: where, in
// three, and into what. Nothing panics, and every record that comes out is valid.
func FuzzRead(f *testing.F) {
	whole := written(f, parcel(f))
	f.Add([]byte{0, 0, 16, 1, 0, 16, 0, 255})
	f.Add([]byte{0, 0, 100, 13, 0, 0, 103, 200, 1, 0, 0, 0})
	f.Fuzz(func(t *testing.T, changes []byte) {
		file := slices.Clone(whole)
		for c := range slices.Chunk(changes, 4) {
			if len(c) == 4 {
				file[16+(int(c[0])<<16|int(c[1])<<8|int(c[2]))%(len(file)-16)] = c[3]
			}
		}
		in := gpkg.Read(bytes.NewReader(file), bolivia)
		for r := range in.Records() {
			if report := r.Validate(); !report.OK() {
				t.Error("taken in spite of", report.Findings)
			}
		}
	})
}
