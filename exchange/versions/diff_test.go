package versions

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/exchange/internal/histories"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/exchange/merge"
)

// TestDiffPatches checks that the JSON Patch of two files makes the second of
// the first.
func TestDiffPatches(t *testing.T) {
	seeds := histories.Seeds(t)
	rapid.Check(t, func(t *rapid.T) {
		w := &histories.World{T: t}
		for range 3 + w.N("steps", 20) {
			w.Step(seeds)
		}
		files := w.Files()
		a, b := mustJoin(t, files[0]), mustJoin(t, files...)
		if w.N("back", 1) == 0 {
			a, b = b, a
		}
		d, err := Diff(context.Background(), merge.Bytes("a", a), merge.Bytes("b", b))
		if err != nil {
			t.Fatal(err)
		}
		got, err := Apply(a, d.Patch)
		if err != nil {
			t.Fatal(err)
		}
		if raw.Canonical(got) != raw.Canonical(b) {
			t.Fatalf("patched:\n%s\nwant:\n%s", got, b)
		}
		if raw.Canonical(a) == raw.Canonical(b) && len(d.Changes)+len(d.Patch) > 0 { // another spelling is no change
			t.Fatalf("%d changes, patch %v", len(d.Changes), d.Patch)
		}
		records := slices.ContainsFunc(d.Patch, func(o Op) bool { return !strings.HasPrefix(o.Path, "/envelope/") })
		if len(d.Changes) > 0 && !records {
			t.Fatalf("%d changes without a patch", len(d.Changes))
		}
		doc, err := PatchJSON(d.Patch)
		if err != nil {
			t.Fatal(err)
		}
		if _, ok := raw.List(doc); !ok {
			t.Fatalf("no list: %s", doc)
		}
	})
}

// TestDiffOfConflicts: versions of one record that are in conflict do not take the
// place of those of the next.
func TestDiffOfConflicts(t *testing.T) {
	statistic := func(record, value int, by string) string {
		return fmt.Sprintf(`{"id":"0199a000-0000-7000-9000-%012d","version":{"BO-VDSSC":1,%q:1},"issuer":%q,"issued":"2025-03-01T10:00:00-04:00","marking":{"tlp":"AMBER","releasable":["BO","PE"]},"joint":true,"sources":[{"title":"x"}],"indicator":"crops.coca-area","definition":{"es":"x"},"place":{"country":"BO"},"period":{"from":"2024-12-31","to":"2024-12-31"},"quantity":{"value":%d,"unit":"ha"}}`, record, by, by, value)
	}
	file := func(conflicts ...string) []byte {
		return fmt.Appendf(nil, `{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-9000-0000000000ff","sender":"BO-VDSSC","recipient":"BO-VDSSC","issued":"2025-03-02T10:00:00-04:00","marking":{"tlp":"AMBER","releasable":["BO","PE"]}},"conflicts":{"statistics":[%s]}}`, strings.Join(conflicts, ","))
	}
	next := []string{statistic(2, 1, "BO-FELCN"), statistic(2, 2, "PE-DEVIDA")}
	a := file(append([]string{statistic(1, 1, "BO-FELCN"), statistic(1, 2, "PE-DEVIDA")}, next...)...)
	b := file(append([]string{statistic(1, 3, "BO-FELCN"), statistic(1, 4, "PE-DEVIDA")}, next...)...)
	d, err := Diff(context.Background(), merge.Bytes("a", a), merge.Bytes("b", b))
	if err != nil {
		t.Fatal(err)
	}
	got, err := Apply(a, d.Patch)
	if err != nil {
		t.Fatal(err)
	}
	if raw.Canonical(got) != raw.Canonical(b) {
		t.Errorf("patched:\n%s\nwant:\n%s", got, b)
	}
}

// mustJoin merges files, which must be possible.
func mustJoin(t *rapid.T, files ...[]byte) []byte {
	t.Helper()
	inputs := make([]merge.Input, len(files))
	for i, f := range files {
		inputs[i] = merge.Bytes("file", f)
	}
	var b bytes.Buffer
	if _, err := merge.Join(t.Context(), &b, merge.Options{Keeper: "CM-BOPE"}, inputs...); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
