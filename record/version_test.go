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

func stamps(t *rapid.T, label string) record.Stamp {
	s := record.Stamp{Version: versions(t, label), Seen: record.Seen{}}
	for a := range s.Version {
		if token := rapid.SampledFrom([]record.Token{"", "x", "y"}).Draw(t, label+" token"); token != "" {
			s.Seen[a] = token
		}
	}
	return s
}

// TestStampLaws: Compare is an order, also where tokens are forged or dropped;
// what is issued after two versions follows both, unless they state two tokens of
// one counter of another actor.
func TestStampLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := stamps(t, "a"), stamps(t, "b"), stamps(t, "c")
		if a.Compare(b) == record.Before && b.Compare(c) == record.Before && a.Compare(c) != record.Before {
			t.Fatalf("%v before %v before %v", a, b, c)
		}
		opposite := map[record.Order]record.Order{record.Before: record.After, record.After: record.Before, record.Concurrent: record.Concurrent}
		if a.Compare(b) != opposite[b.Compare(a)] {
			t.Fatalf("%v to %v: %d and back %d", a, b, a.Compare(b), b.Compare(a))
		}
		if diff := cmp.Diff(a.Join(b), b.Join(a)); diff != "" {
			t.Fatalf("not commutative:\n%s", diff)
		}
		by := rapid.SampledFrom(actors[:4]).Draw(t, "by")
		next, disputed := a.Join(b).Next(by, "z"), false
		for actor, token := range a.Seen {
			disputed = disputed || actor != by && a.Version[actor] == b.Version[actor] && b.Seen[actor] != "" && b.Seen[actor] != token
		}
		if follows := a.Compare(next) == record.Before && b.Compare(next) == record.Before; follows == disputed {
			t.Fatalf("%v after %v and %v", next, a, b)
		}
	})
}
