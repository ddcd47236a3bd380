package merge

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestDiffPatches checks that the JSON Patch of two files makes the second of
// the first.
func TestDiffPatches(t *testing.T) {
	seeds := seeds(t)
	rapid.Check(t, func(t *rapid.T) {
		w := &world{t: t}
		for range 3 + w.n("steps", 20) {
			w.step(seeds)
		}
		files := w.files()
		a, b := mustJoin(t, files[0]), mustJoin(t, files...)
		if w.n("back", 1) == 0 {
			a, b = b, a
		}
		d, err := Diff(Bytes("a", a), Bytes("b", b))
		if err != nil {
			t.Fatal(err)
		}
		got, err := Apply(a, d.Patch)
		if err != nil {
			t.Fatal(err)
		}
		if canonical(got) != canonical(b) {
			t.Fatalf("patched:\n%s\nwant:\n%s", got, b)
		}
		if canonical(a) == canonical(b) && len(d.Changes)+len(d.Patch) > 0 { // another spelling is no change
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
		if _, ok := parseList(doc); !ok {
			t.Fatalf("no list: %s", doc)
		}
	})
}
