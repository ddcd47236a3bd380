package ops

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/record"
)

func seizure(id record.ID, by record.Actor, day record.Date, lon float64, s Substance, q record.Quantity, w Weighing) Seizure {
	p := record.PointAt(lon, -16.5)
	return Seizure{Header: record.Header{ID: id}, Agency: by, Date: day, Place: record.Place{Point: &p},
		Items: []SeizedItem{{Amount: Amount{Substance: s, Quantity: q}, Weighing: w}}}
}

func result(of record.Side, refs []record.SeizureRef, lines ...Amount) Result {
	r := Result{Of: []record.Side{of}, Seizures: refs}
	for _, a := range lines {
		r.Lines = append(r.Lines, Line{Amount: a})
	}
	return r
}

const (
	idA = "0e5a1000-0000-4000-8000-0000000000aa"
	idB = "0e5a1000-0000-4000-8000-0000000000bb"
)

func micro(m record.Micro) *record.Micro { return &m }

func kg(f float64) record.Quantity { return record.Amount(f, record.Kilogram) }

func TestTotals(t *testing.T) {
	list := []Seizure{
		seizure(idA, "BO-FELCN", "2024-02-29", -69, CocaineBase, kg(0.1), Weighed),
		seizure(idB, "PE-DIRANDRO", "2024-03-01", -69.01, CocaPaste, record.Amount(101, record.Gram), Estimated),
	}
	results := []Result{
		result(record.BO, []record.SeizureRef{idA}, Amount{Substance: CocaineBase, Quantity: kg(0.3)}, Amount{Substance: Diesel, Quantity: record.Amount(350, record.Litre)}),
		result(record.PE, []record.SeizureRef{idB}, Amount{Substance: CocaPaste, Quantity: kg(0.6)}, Amount{Substance: Diesel, Quantity: kg(1)}),
	}
	got, err := Totals(results, list, DefaultGuard())
	if err != nil {
		t.Fatal(err)
	}
	want := Sums{
		Rows: []Total{
			{OfSubstances, "coca-paste", "kg", nil, micro(600_000), micro(499_000), nil},
			{OfSubstances, "cocaine-base", "kg", micro(300_000), nil, micro(300_000), nil},
			{OfSubstances, "diesel", "kg", nil, micro(1_000_000), micro(1_000_000), nil},
			{OfSubstances, "diesel", "l", micro(350_000_000), nil, micro(350_000_000), nil},
		},
		Doubles: []Double{{0, 1, 0, 0}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestGuard(t *testing.T) {
	a := seizure(idA, "BO-FELCN", "2022-12-31", -69, CocaineBase, kg(100), Weighed)
	for i, c := range []struct {
		other Seizure
		same  bool
	}{
		{seizure(idB, "PE-PNP", "2023-01-01", -69.04, CocaPaste, kg(101), Weighed), true},
		{seizure(idB, "BO-FTC", "2023-01-01", -69.04, CocaPaste, kg(101), Weighed), false}, // the same side
		{seizure(idB, "PE-PNP", "2023-01-02", -69.04, CocaPaste, kg(101), Weighed), false}, // two days
		{seizure(idB, "PE-PNP", "2022-12-31", -69.05, CocaPaste, kg(101), Weighed), false}, // 5.3 km
		{seizure(idB, "PE-PNP", "2022-12-31", -69, CocaineHydrochloride, kg(100), Weighed), false},
		{seizure(idB, "PE-PNP", "2022-12-31", -69, CocaPaste, kg(97.9), Weighed), false},
		{seizure(idB, "PE-PNP", "2022-12-31", -69, CocaPaste, record.Amount(100, record.Litre), Weighed), false},
	} {
		if got := len(DefaultGuard().Doubles([]Seizure{a, c.other})) == 1; got != c.same {
			t.Errorf("%d: %t", i, got)
		}
	}
}

// No report stands in two pairs, and none is left that could make one.
func TestPairsAgainstAll(t *testing.T) {
	g := DefaultGuard()
	sides := record.Sides()
	rapid.Check(t, func(t *rapid.T) {
		all := make([]seized, rapid.IntRange(0, 60).Draw(t, "n"))
		for i := range all {
			all[i] = seized{
				kin: rapid.SampledFrom([]Substance{"a", "b"}).Draw(t, "kin"), unit: "kg", day: rapid.IntRange(0, 5).Draw(t, "day"),
				side: rapid.SampledFrom(sides[:]).Draw(t, "side"), spot: "x", amount: record.Micro(rapid.IntRange(90, 110).Draw(t, "amount")), seizure: i,
			}
		}
		taken := map[int]bool{}
		for _, p := range g.pairs(all) {
			d := p.double()
			if taken[d.A] || taken[d.B] || !g.same(p[0], p[1]) {
				t.Fatalf("pair %v", d)
			}
			taken[d.A], taken[d.B] = true, true
		}
		for i := range all {
			for k := range i {
				a, b := &all[i], &all[k]
				near := a.kin == b.kin && max(a.day-b.day, b.day-a.day) <= g.Days && g.same(a, b)
				if near && !taken[i] && !taken[k] {
					t.Fatalf("%d and %d are left", k, i)
				}
			}
		}
	})
}
