package ids

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// seen is what one of the functions of a [Verdict] was shown.
type seen struct {
	what      string
	id        ID
	has, from Record
}

// TestJudge: the verdict is that of a map, whatever the budget.
func TestJudge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := New(rapid.SampledFrom([]int{0, 100, 1000, 1 << 20}).Draw(t, "budget"))
		defer s.Close()
		type given struct {
			id     ID
			refers bool
			r      Record
		}
		var all []given
		for n := range uint64(rapid.IntRange(0, 200).Draw(t, "n")) {
			g := given{ID{3: byte(rapid.IntRange(0, 60).Draw(t, "id"))}, rapid.Bool().Draw(t, "refers"),
				Record{Kind: byte(rapid.IntRange(1, 3).Draw(t, "kind")), Mark: byte(n), Number: n * 1e12}}
			all = append(all, g)
			add := s.Add
			if g.refers {
				add = s.Refer
			}
			if err := add(g.id, g.r); err != nil {
				t.Fatal(err)
			}
		}
		want, first := map[seen]bool{}, map[ID]Record{}
		for _, g := range all {
			if had, twice := first[g.id]; !g.refers && twice {
				want[seen{"twice", g.id, had, g.r}] = true
			} else if !g.refers {
				first[g.id] = g.r
			}
		}
		for _, g := range all {
			switch had, ok := first[g.id]; {
			case !g.refers:
			case !ok:
				want[seen{"missing", g.id, Record{}, g.r}] = true
			case had.Kind != g.r.Kind:
				want[seen{"other", g.id, had, g.r}] = true
			}
		}
		got := map[seen]bool{}
		err := s.Judge(Verdict{
			Twice:   func(id ID, first, again Record) { got[seen{"twice", id, first, again}] = true },
			Missing: func(to ID, from Record) { got[seen{"missing", to, Record{}, from}] = true },
			Other:   func(to ID, has, from Record) { got[seen{"other", to, has, from}] = true },
		})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(seen{})); diff != "" {
			t.Fatalf("(-map +Set):\n%s", diff)
		}
		if err := s.Judge(Verdict{}); err != nil {
			t.Fatal(err)
		}
	})
}
