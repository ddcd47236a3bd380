package rule

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestRepeated compares short and long lists with what stands earlier in them.
func TestRepeated(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.SliceOfN(rapid.IntRange(0, 30), 0, 40).Draw(t, "list")
		var want, got []*int
		for i := range list {
			if slices.Contains(list[:i], list[i]) {
				want = append(want, &list[i])
			}
		}
		for k := range Repeated(list, func(x *int) *int { return x }) {
			got = append(got, k)
		}
		if !slices.Equal(want, got) {
			t.Fatalf("%d of %d found in %v", len(got), len(want), list)
		}
	})
}
