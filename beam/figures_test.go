package mixtabeam

import (
	"encoding/json"
	"fmt"
	"math"
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

// TestTotalsExamples: the sums of each example with operations are those of the command line.
func TestTotalsExamples(t *testing.T) {
	for _, name := range []string{"operations.json"} {
		source := Source{Path: "../examples/amistad-tiwanaku/" + name}
		got := run[Total](t, []Source{source}, func(s beam.Scope, in beam.PCollection) beam.PCollection {
			return Totals(s, double.Default(), ReadRecords(s, Options{Parts: 4}, in))
		})
		var want, have []string
		for _, r := range rows(t, "ops", "totals", source.Path) {
			if r["code"] != nil {
				want = append(want, fmt.Sprint(r["operation"], r["code"], r["BO"], r["PE"], r["countedTwice"], r["together"], r["joint"], r["unlisted"], r["unit"]))
			}
		}
		for _, r := range got {
			have = append(have, fmt.Sprint(r.Title, r.Code, number(r.BO), number(r.PE), number(r.CountedTwice), number(r.Together), number(r.Joint), number(r.Unlisted), r.Unit))
		}
		slices.Sort(want)
		slices.Sort(have)
		if len(want) == 0 || !slices.Equal(want, have) {
			t.Errorf("%s:\nwant %q\ngot  %q", name, want, have)
		}
	}
}

// TestOverlapsExample: what both sides have mapped is what the command line finds, whatever the
// grid.
func TestOverlapsExample(t *testing.T) {
	source := Source{Path: "../examples/coca-monitoring/parcels.json"}
	want := rows(t, "crops", "overlaps", source.Path)
	for _, g := range []float64{0.005, 0.5} {
		all := run[Overlaps](t, []Source{source}, func(s beam.Scope, in beam.PCollection) beam.PCollection {
			return FindOverlaps(s, overlay.Grid(g), 0.01, ReadRecords(s, Options{Parts: 4}, in))
		})
		compared := 0
		for _, o := range all {
			for _, p := range o.Pairs {
				i := slices.IndexFunc(want, func(r map[string]any) bool { return r["parcel"] == p.A && r["other"] == p.B })
				if i < 0 || fmt.Sprint(want[i]["commonHa"]) != fmt.Sprint(number(fmt.Sprintf("%.3f", p.Hectares))) {
					t.Errorf("%+v is not among the rows", p)
				}
				compared++
			}
			if !slices.ContainsFunc(want, func(r map[string]any) bool {
				ha, _ := r["commonHa"].(float64)
				return r["parcel"] == "" && math.Abs(ha-o.Twice) <= 0.05
			}) {
				t.Errorf("%g ha of %s counted twice are not among the rows", o.Twice, o.Date)
			}
		}
		pairs := 0
		for _, r := range want {
			if other, _ := r["other"].(string); other != "" {
				pairs++
			}
		}
		if compared != pairs || pairs == 0 {
			t.Errorf("grid of %g: %d pairs, not %d", g, compared, pairs)
		}
	}
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
	sources := []Source{{name, "plan"}}
	all := run[Record](t, sources, func(s beam.Scope, in beam.PCollection) beam.PCollection {
		return ReadRecords(s, Options{Parts: 3}, in)
	})
	if len(all) != 3 || all[0].Sound {
		t.Errorf("%+v", all)
	}
	verdicts := run[Verdict](t, sources, func(s beam.Scope, in beam.PCollection) beam.PCollection {
		return Validate(s, Options{Parts: 3}, Print{}, in)
	})
	want, code := command(t, "validate", "--kind", "plan", "--format", "json", name)
	if len(verdicts) != 1 || string(verdicts[0].Report) != want || code != 1 || verdicts[0].Valid {
		t.Errorf("code %d, want %s\ngot %+v", code, want, verdicts)
	}
}
