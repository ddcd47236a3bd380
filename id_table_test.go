package mixta

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/record"
)

// TestIDTable: the table knows what a map knows, in whatever order ids come, and however
// few it holds in memory.
func TestIDTable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		table := newIDTable(rapid.SampledFrom([]int{1, 7, 100, 0}).Draw(t, "rows"))
		defer table.rows.Close()
		want := map[record.UUID]idOf{}
		next, of := 0, idOf(0)
		for range rapid.IntRange(0, 1000).Draw(t, "n") {
			next += rapid.IntRange(-3, 9).Draw(t, "step")
			if rapid.IntRange(0, 20).Draw(t, "another list") == 0 {
				of = idOf(rapid.IntRange(0, 1).Draw(t, "several")) * severalVersions
			}
			id := record.UUID{2: byte(next >> 16), 9: byte(next >> 8), 15: byte(next)}
			wantOf, known := want[id]
			if got, ok := table.find(id); ok != known || got != wantOf {
				t.Fatalf("%v: %d, %t, not %d, %t", id, got, ok, wantOf, known)
			}
			table.add(id, of|7)
			want[id] = wantOf | of | 7
		}
		for id, of := range want {
			if got, ok := table.find(id); !ok || got != of {
				t.Fatalf("%v: %d, %t, not %d", id, got, ok, of)
			}
		}
		if err := table.rows.Close(); err != nil {
			t.Fatal(err)
		}
	})
}
