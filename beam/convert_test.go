package mixtabeam

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/parquet-go/parquet-go"
)

// rowsOf returns the rows of the Parquet in a folder, each with its partition.
func rowsOf(t *testing.T, dir string) (all []string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "records", "*", "*", "*.parquet"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range append(files, filepath.Join(dir, "codes.parquet")) {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		r := parquet.NewReader(f)
		for {
			row := map[string]any{}
			if err := r.Read(&row); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			all = append(all, fmt.Sprint(strings.TrimPrefix(filepath.Dir(name), dir), row))
		}
	}
	slices.Sort(all)
	return all
}

// sameParquet fails where the pipeline writes other rows than the command line. It returns how
// many there are.
func sameParquet(t *testing.T, path string) int {
	t.Helper()
	mine, theirs := t.TempDir(), filepath.Join(t.TempDir(), "x")
	j := Job{Out: mine, Files: 3, Options: Options{Today: "2026-11-30", Parts: 4}}
	if err := work(t, j, "convert", path); err != nil {
		t.Fatal(err)
	}
	if out, code := command(t, "export", "parquet", "--out", theirs, path); code != 0 {
		t.Fatalf("code %d: %s", code, out)
	}
	want, have := rowsOf(t, theirs), rowsOf(t, mine)
	if !slices.Equal(want, have) {
		t.Errorf("%s: %d rows, not %d, or others", path, len(have), len(want))
	}
	return len(want)
}

// TestConvert: the rows are those of the command line, in the same partitions.
func TestConvert(t *testing.T) {
	if n := sameParquet(t, "../examples/amistad-tiwanaku/operations.json"); n < 500 {
		t.Errorf("only %d rows", n)
	}
	dir := exercise(t, "--seed", "5", "--parcels", "300")
	state, _, _ := merged(t, "CM-BOPE", filepath.Join(dir, "bo.json"), filepath.Join(dir, "pe.json"))
	path := filepath.Join(dir, "state.json")
	if err := os.WriteFile(path, []byte(state), 0o600); err != nil {
		t.Fatal(err)
	}
	sameParquet(t, path)
	out := t.TempDir()
	if err := work(t, Job{Out: out}, "convert", path); err != nil {
		t.Fatal(err)
	}
	told, err := os.ReadFile(filepath.Join(out, "converted.ndjson"))
	if err != nil || !strings.Contains(string(told), `"File":"","LeftOut":"conflicts","Records":10,`) {
		t.Errorf("%v %s", err, told)
	}
}

// TestSurpluses: the surpluses are those of the command line.
func TestSurpluses(t *testing.T) {
	const path = "../examples/coca-monitoring/figures.json"
	var want, have []string
	for _, r := range rows(t, "crops", "surplus", path) {
		if r["survey"] != nil {
			want = append(want, fmt.Sprint(r["date"], r["survey"], r["zone"], r["areaHa"], r["limitHa"], r["surplusHa"]))
		}
	}
	for _, x := range run[Surplus](t, []Source{{Path: path}}, surplusesOf) {
		if x.Zone == "" {
			x.Zone = "whole territory"
		}
		if x.Area != "" {
			have = append(have, fmt.Sprint(x.Date, x.Title, x.Zone, number(x.Area), number(x.Limit), number(x.Surplus)))
		}
	}
	slices.Sort(want)
	slices.Sort(have)
	if len(want) < 5 || !slices.Equal(want, have) {
		t.Errorf("want %q\ngot  %q", want, have)
	}
}

// TestPlanted: of a file with a great many mistakes, in all parts, the report is that of the
// command line.
func TestPlanted(t *testing.T) {
	dir := exercise(t, "--seed", "11", "--parcels", "6000")
	text, err := os.ReadFile(filepath.Join(dir, "pe.json"))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	var broken strings.Builder
	for line := range strings.Lines(string(text)) {
		if strings.Contains(line, `"confidence":"high"`) {
			switch n++; n % 5 {
			case 0:
				line = strings.Replace(line, `"high"`, `"hihg"`, 1)
			case 1:
				line = strings.Replace(line, `"declared":`, `"declared":-`, 1)
			case 2:
				line = strings.Replace(line, `"version":`, `"versión":`, 1)
			}
		}
		broken.WriteString(line)
	}
	path := filepath.Join(dir, "broken.json")
	if err := os.WriteFile(path, []byte(broken.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	out := t.TempDir()
	j := Job{Out: out, Options: Options{Today: "2026-11-30", Parts: 9}, Print: Print{Format: "json"}}
	if work(t, j, "validate", path) == nil {
		t.Error("it is valid")
	}
	want, _ := command(t, "validate", "--at", "2026-11-30", "--format", "json", path)
	have, err := os.ReadFile(filepath.Join(out, "broken.json.report"))
	if err != nil || string(have) != want || strings.Count(want, "shape.") < 1000 {
		t.Errorf("%v, reports of %d and %d bytes, %d findings", err, len(want), len(have), strings.Count(want, "shape."))
	}
}

func surplusesOf(s beam.Scope, in beam.PCollection) beam.PCollection {
	return Surpluses(s, ReadRecords(s, Options{Parts: 3}, in))
}

func init() {
	beam.RegisterDoFn(reflect.TypeFor[keepFn[Surplus]]())
}
