package versions

import (
	"bytes"
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
		d, err := Diff(merge.Bytes("a", a), merge.Bytes("b", b))
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

// mustJoin merges files, which must be possible.
func mustJoin(t *rapid.T, files ...[]byte) []byte {
	t.Helper()
	inputs := make([]merge.Input, len(files))
	for i, f := range files {
		inputs[i] = merge.Bytes("file", f)
	}
	var b bytes.Buffer
	if _, err := merge.Join(&b, merge.Options{Keeper: "CM-BOPE"}, inputs...); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
