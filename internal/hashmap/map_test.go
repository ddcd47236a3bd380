package hashmap_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/internal/hashmap"
)

// TestMap compares a Map with a map, whose keys lose their last bit.
func TestMap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var m hashmap.Map[int]
		want := map[uint64]int{}
		hash := rapid.OneOf(rapid.Uint64(), rapid.Uint64Range(0, 300), rapid.Just(^uint64(0)))
		for i := range rapid.IntRange(0, 2000).Draw(t, "n") {
			h := hash.Draw(t, "hash")
			_, had := want[h|1]
			if v, ok := m.Get(h); ok != had || v != want[h|1] {
				t.Fatalf("Get(%x) = %d, %v; want %d, %v", h, v, ok, want[h|1], had)
			}
			if added := m.Put(h, i); added == had {
				t.Fatalf("Put(%x) = %v, want %v", h, added, !had)
			}
			want[h|1] = i
		}
		for h, v := range want {
			if got, ok := m.Get(h); !ok || got != v {
				t.Fatalf("Get(%x) = %d, %v; want %d", h, got, ok, v)
			}
		}
	})
}

func TestMillions(t *testing.T) {
	var m hashmap.Map[struct{}]
	x := uint64(1)
	for range 1_000_000 {
		x = x*6364136223846793005 + 1442695040888963407
		if !m.Put(x, struct{}{}) {
			t.Fatalf("%x is there already", x)
		}
	}
}
