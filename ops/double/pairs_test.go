package double

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/record"
)

// No report stands in two pairs, and none is left that could make one.
func TestPairsAgainstAll(t *testing.T) {
	g := Default()
	sides := record.Sides()
	rapid.Check(t, func(t *rapid.T) {
		all := make([]Item, rapid.IntRange(0, 60).Draw(t, "n"))
		for i := range all {
			all[i] = Item{
				Kin: rapid.SampledFrom([]string{"a", "b"}).Draw(t, "kin"), Measured: Measured{Unit: "kg"}, Day: rapid.IntRange(0, 5).Draw(t, "day"),
				Side: rapid.SampledFrom(sides[:]).Draw(t, "side"), Place: "x", Amount: record.Micro(rapid.IntRange(90, 110).Draw(t, "amount")), Seizure: i,
			}
		}
		taken := map[int]bool{}
		for _, p := range g.Pairs(all) {
			a, b := p[0].Seizure, p[1].Seizure
			if taken[a] || taken[b] || !g.same(p[0], p[1]) {
				t.Fatalf("pair %d, %d", a, b)
			}
			taken[a], taken[b] = true, true
		}
		for i := range all {
			for k := range i {
				a, b := &all[i], &all[k]
				near := a.Kin == b.Kin && max(a.Day-b.Day, b.Day-a.Day) <= g.Days && g.same(a, b)
				if near && !taken[i] && !taken[k] {
					t.Fatalf("%d and %d are left", k, i)
				}
			}
		}
	})
}
