package record_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/record"
)

func versions(t *rapid.T, label string) record.Version {
	return rapid.MapOfN(rapid.SampledFrom(actors[:4]), rapid.Int64Range(1, 3), 0, 4).Draw(t, label)
}

// TestVersionLaws: joins make a lattice, and Compare is its order.
func TestVersionLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := versions(t, "a"), versions(t, "b"), versions(t, "c")
		for law, pair := range map[string][2]record.Version{
			"commutative": {a.Join(b), b.Join(a)},
			"associative": {a.Join(b).Join(c), a.Join(b.Join(c))},
			"idempotent":  {a.Join(a), a},
		} {
			if diff := cmp.Diff(pair[0], pair[1]); diff != "" {
				t.Fatalf("%s:\n%s", law, diff)
			}
		}
		j := a.Join(b)
		want := record.Concurrent
		switch inA, inB := cmp.Equal(j, a), cmp.Equal(j, b); {
		case inA && inB:
			want = record.Same
		case inA:
			want = record.After
		case inB:
			want = record.Before
		}
		if got := a.Compare(b); got != want {
			t.Fatalf("%v to %v: %d, want %d", a, b, got, want)
		}
		opposite := map[record.Order]record.Order{record.Before: record.After, record.After: record.Before}
		if got := b.Compare(a); got != opposite[want] && got != want {
			t.Fatalf("%v to %v: %d and back %d", a, b, want, got)
		}
		by := rapid.SampledFrom(actors[:4]).Draw(t, "by")
		if next := a.Next(by); next.Compare(a) != record.After || next[by] != a[by]+1 || len(next.Join(a)) != len(next) {
			t.Fatalf("%v after %v", next, a)
		}
	})
}
