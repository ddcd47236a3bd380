package mixta

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/record"
)

func TestIDSet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var s idSet
		want := map[record.UUID]bool{}
		next := 0
		for range rapid.IntRange(0, 4000).Draw(t, "n") {
			next += rapid.IntRange(-3, 9).Draw(t, "step")
			id := record.UUID{13: byte(next >> 16), 14: byte(next >> 8), 15: byte(next)}
			if got := s.has(id); got != want[id] {
				t.Fatalf("has %v: %t before it was added", id, got)
			}
			s.add(id)
			want[id] = true
		}
		for id := range want {
			if !s.has(id) {
				t.Fatalf("%v is lost", id)
			}
		}
	})
}
