package index

import (
	"bytes"
	"cmp"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/exchange/internal/again"
	"github.com/comision-mixta/mixta/record"
)

// TestItem: an item comes back as it was written, and the bytes of items stand in the
// order of their records, files and places.
func TestItem(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		some := func() (it Item) {
			few := rapid.SampledFrom([]int64{0, 1, 255, 256, 1<<31 - 1})
			small := func(name string) int32 { return int32(few.Draw(t, name)) }
			it.ID = record.UUID{3: byte(small("id")), 15: byte(small("id"))}
			it.Kind, it.about, it.Section, it.Flags = byte(small("kind")), byte(small("about")), byte(small("section")), byte(small("flags"))
			it.File, it.Version, it.Marking, it.Issuer = small("file"), small("version"), small("marking"), small("issuer")
			it.Issued = rapid.Int64().Draw(t, "issued")
			it.Span = again.Span{At: few.Draw(t, "at") << 20, Hash: rapid.Uint64().Draw(t, "hash"), N: small("n"), Held: rapid.Bool().Draw(t, "held")}
			return it
		}
		a, b := some(), some()
		row, other := a.Append(nil), b.Append(nil)
		if got := ParseItem(row); got != a || len(row) != ItemSize {
			t.Fatalf("%+v comes back as %+v", a, got)
		}
		held := func(it Item) int {
			if it.Held {
				return 1
			}
			return 0
		}
		key := 29 // bytes that items are sorted by
		want := cmp.Or(slices.Compare(a.ID[:], b.ID[:]), cmp.Compare(a.File, b.File), cmp.Compare(a.At, b.At), cmp.Compare(held(a), held(b)))
		if got := bytes.Compare(row[:key], other[:key]); got != want {
			t.Fatalf("%+v and %+v are in the order %d, not %d", a, b, got, want)
		}
	})
}
