package mixtabeam

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/comision-mixta/mixta/crops/overlay"
	"github.com/comision-mixta/mixta/ops/double"
)

func init() {
	beam.RegisterDoFn(reflect.TypeFor[keepFn[Total]]())
	beam.RegisterDoFn(reflect.TypeFor[keepFn[Overlaps]]())
}

// rows returns the rows of a table that the command line prints as JSON.
func rows(t *testing.T, args ...string) (all []map[string]any) {
	t.Helper()
	out, code := command(t, append(args, "--format", "json")...)
	if code != 0 || json.Unmarshal([]byte(out), &all) != nil {
		t.Fatalf("%v: code %d, %s", args, code, out)
	}
	return all
}

// number returns a sum as the command line's JSON has it.
func number(s string) any {
	var v any
	if s != "" {
		json.Unmarshal([]byte(s), &v)
	}
	return v
}

// sameTotals fails where the sums of files are not those of the command line.
func sameTotals(t *testing.T, paths ...string) {
	t.Helper()
	var want, have []string
	for _, r := range rows(t, append([]string{"ops", "totals"}, paths...)...) {
		if r["code"] != nil {
			want = append(want, fmt.Sprint(r["operation"], r["code"], r["BO"], r["PE"], r["countedTwice"], r["together"], r["joint"], r["unlisted"], r["unit"]))
		}
	}
	for _, r := range run[Total](t, sources(paths), func(s beam.Scope, in beam.PCollection) beam.PCollection {
		return Totals(s, double.Default(), ReadRecords(s, Options{Parts: 4}, in))
	}) {
		have = append(have, fmt.Sprint(r.Title, r.Code, number(r.BO), number(r.PE), number(r.CountedTwice), number(r.Together), number(r.Joint), number(r.Unlisted), r.Unit))
	}
	slices.Sort(want)
	slices.Sort(have)
	if len(want) == 0 || !slices.Equal(want, have) {
		t.Errorf("%v:\nwant %q\ngot  %q", paths, want, have)
	}
}

// sameOverlaps fails where what both sides have mapped, by files, is not what the command line
// finds in one that has the records of all of them.
func sameOverlaps(t *testing.T, g overlay.Grid, whole string, paths ...string) {
	t.Helper()
	var want, have []string
	for _, r := range rows(t, "crops", "overlaps", whole) {
		switch other, _ := r["other"].(string); {
		case other != "":
			want = append(want, fmt.Sprint(r["parcel"], other, r["commonHa"]))
		case r["parcel"] == "" && r["commonHa"] != nil:
			want = append(want, fmt.Sprint("in all ", r["commonHa"]))
		}
	}
	for _, o := range run[Overlaps](t, sources(paths), func(s beam.Scope, in beam.PCollection) beam.PCollection {
		return FindOverlaps(s, g, 0.01, ReadRecords(s, Options{Parts: 4}, in))
	}) {
		for _, p := range o.Pairs {
			have = append(have, fmt.Sprint(p.A, p.B, number(fmt.Sprintf("%.3f", p.Hectares))))
		}
		have = append(have, fmt.Sprint("in all ", number(fmt.Sprintf("%.1f", o.Twice))))
	}
	slices.Sort(want)
	slices.Sort(have)
	if len(want) < 2 || !slices.Equal(want, have) {
		t.Errorf("%v, grid of %g:\nwant %q\ngot  %q", paths, float64(g), want, have)
	}
}

func sources(paths []string) (all []Source) {
	for _, path := range paths {
		all = append(all, Source{Path: path})
	}
	return all
}

// TestFiguresOfExamples: the sums and overlaps of examples are those of the command line,
// whatever the grid.
func TestFiguresOfExamples(t *testing.T) {
	sameTotals(t, "../examples/amistad-tiwanaku/operations.json")
	parcels := "../examples/coca-monitoring/parcels.json"
	sameOverlaps(t, 0.005, parcels, parcels)
	sameOverlaps(t, 0.5, parcels, parcels)
}

// TestFiguresOfExercise: so are those of an exercise, from the files of both sides.
func TestFiguresOfExercise(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	director := "age1mx0lrd05kee3zngl2qnjaa4my5yttylsvyt6dwyf2guu6tdf3vzq7p9yfa"
	for _, args := range [][]string{
		{"drill", "--seed", "7", "--parcels", "500", "--to", director, "--out", at("x")},
		{"merge", "--as", "BO-FELCN", "--out", at("state.json"), at("x/bo.json"), at("x/pe.json")},
	} {
		if out, code := command(t, args...); code != 0 {
			t.Fatalf("%v: code %d, %s", args, code, out)
		}
	}
	sameTotals(t, at("x/bo.json"), at("x/pe.json"))
	sameOverlaps(t, 0.01, at("state.json"), at("x/bo.json"), at("x/pe.json"))
}

// TestTwice: a part that is read twice, as when its worker was killed, comes to the same, byte
// for byte.
func TestTwice(t *testing.T) {
	source := Source{Path: "../examples/coca-monitoring/parcels.json"}
	var parts []Part
	if err := (&cutFn{Options{Parts: 6}}).ProcessElement(source, func(p Part) { parts = append(parts, p) }); err != nil || len(parts) != 6 {
		t.Fatalf("%d parts: %v", len(parts), err)
	}
	for _, p := range parts {
		var facts [2]string
		var records [2][]Record
		for i := range 2 {
			if err := (&factsFn{Options{}}).ProcessElement(p, func(_ string, b []byte) { facts[i] = string(b) }); err != nil {
				t.Fatal(err)
			}
			if err := (&recordsFn{}).ProcessElement(p, func(r Record) { records[i] = append(records[i], r) }); err != nil {
				t.Fatal(err)
			}
		}
		if facts[0] == "" || facts[0] != facts[1] || fmt.Sprint(records[0]) != fmt.Sprint(records[1]) {
			t.Errorf("part %d comes to something else the second time", p.Number)
		}
	}
}

// TestRecordsOfLines: records that stand alone are read and judged like those in a file.
func TestRecordsOfLines(t *testing.T) {
	name := filepath.Join(t.TempDir(), "plans.ndjson")
	text := "{\"id\":1}\n{}\n\n{\"id\":\"0199a000-0000-7000-8000-000000000001\",\n\"title\":{}}\n"
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	lines := []Source{{name, "plan"}}
	all := run[Record](t, lines, func(s beam.Scope, in beam.PCollection) beam.PCollection {
		return ReadRecords(s, Options{Parts: 3}, in)
	})
	if len(all) != 3 || all[0].Sound {
		t.Errorf("%+v", all)
	}
	verdicts := run[Verdict](t, lines, func(s beam.Scope, in beam.PCollection) beam.PCollection {
		return Validate(s, Options{Parts: 3}, Print{}, in)
	})
	want, code := command(t, "validate", "--kind", "plan", "--format", "json", name)
	if len(verdicts) != 1 || string(verdicts[0].Report) != want || code != 1 || verdicts[0].Valid {
		t.Errorf("code %d, want %s\ngot %+v", code, want, verdicts)
	}
}
