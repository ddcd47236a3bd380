package merge

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"io"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/internal/histories"
	"github.com/comision-mixta/mixta/exchange/internal/index"
)

// had returns a file by one of the ways in which a merge has the bytes of its
// records again.
func had(t *rapid.T, way int, f []byte) Input {
	switch way % 3 {
	case 1: // from the temporary file
		return Input{"file", io.MultiReader(bytes.NewReader(f))}
	case 2: // from the temporary file too: where it stands in the input tells nothing
		var packed bytes.Buffer
		z := gzip.NewWriter(&packed)
		if _, err := z.Write(f); err != nil {
			t.Fatal(err)
		}
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
		return Bytes("file", packed.Bytes())
	}
	return Bytes("file", f) // from the input
}

// mustJoin merges files, which must be possible.
func mustJoin(t *rapid.T, files ...[]byte) []byte {
	t.Helper()
	inputs := make([]Input, len(files))
	for i, f := range files {
		inputs[i] = had(t, i, f)
	}
	var b bytes.Buffer
	if _, err := Join(context.Background(), &b, Options{Keeper: "CM-BOPE"}, inputs...); err != nil {
		var refused *RefusedError
		if errors.As(err, &refused) {
			for _, f := range refused.Report.Findings {
				t.Logf("%v %s %s %v", f.Severity, f.Rule.ID, f.Pointer, f.Message("en"))
			}
		}
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestJoinIsALattice checks that any order and grouping of the files of a
// random history gives the same bytes, and that the result is in the written
// form and valid.
func TestJoinIsALattice(t *testing.T) {
	seeds := histories.Seeds(t)
	rapid.Check(t, func(t *rapid.T) {
		w := &histories.World{T: t}
		for range 3 + w.N("steps", 25) {
			w.Step(seeds)
		}
		files := w.Files()
		want := mustJoin(t, files...)
		equal := func(law string, got []byte) {
			t.Helper()
			if !bytes.Equal(want, got) {
				t.Fatalf("%s (-want +got):\n%s", law, cmp.Diff(string(want), string(got)))
			}
		}
		equal("idempotent", mustJoin(t, want, want))
		equal("absorbs its inputs", mustJoin(t, append(slices.Clone(files), want)...))
		order := rapid.Permutation(files).Draw(t, "order")
		equal("commutative", mustJoin(t, order...))
		left := order[0]
		for _, f := range order[1:] {
			left = mustJoin(t, left, f)
		}
		equal("associative, from the left", left)
		cut := rapid.IntRange(1, len(order)-1).Draw(t, "cut")
		equal("associative, in two halves", mustJoin(t, mustJoin(t, order[:cut]...), mustJoin(t, order[cut:]...)))
		report, err := mixta.Validate(bytes.NewReader(want))
		if err != nil || index.Refused(report, true) {
			t.Fatalf("the result is not valid: %v %v", err, report.Err())
		}
	})
}
