package ops

import (
	"fmt"
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
		Doubles: []Deduction{{Double{0, 1, 0, 0}, true}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// What is not in the sums is not taken from them, and the pair is told all the same.
func TestTotalsNotDeducted(t *testing.T) {
	const day, lon = "2022-05-20", -69.0
	seizures := []Seizure{
		seizure(idA, "BO-FELCN", day, lon, CocaineHydrochloride, kg(100), Weighed),
		seizure(idB, "PE-DIRANDRO", day, lon, CocaineHydrochloride, kg(100), Weighed),
	}
	a, b := []record.SeizureRef{idA}, []record.SeizureRef{idB}
	line := func(s Substance, f float64) Amount { return Amount{Substance: s, Quantity: kg(f)} }
	for name, c := range map[string]struct {
		bo, pe   Amount
		together record.Micro
		made     bool
	}{
		"in both sums":          {line(CocaineHydrochloride, 100), line(CocaineHydrochloride, 130), 130_000_000, true},
		"less than the seizure": {line(CocaineHydrochloride, 10), line(CocaineHydrochloride, 10), 20_000_000, false},
		"less on one side":      {line(CocaineHydrochloride, 10), line(CocaineHydrochloride, 130), 140_000_000, false},
		"under another name":    {line(Cocaine, 100), line(Cocaine, 100), 200_000_000, false},
	} {
		got, err := Totals([]Result{result(record.BO, a, c.bo), result(record.PE, b, c.pe)}, seizures, DefaultGuard())
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]Deduction{{Double{0, 1, 0, 0}, c.made}}, got.Doubles); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
		if len(got.Rows) != 1 || *got.Rows[0].Together != c.together {
			t.Errorf("%s: %v", name, *got.Rows[0].Together)
		}
	}
}

// However results and seizures differ, no sum is less than nothing or more than
// both sides' own.
func TestTotalsWithinSums(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(name string) record.Quantity { return kg(float64(rapid.IntRange(97, 103).Draw(t, name))) }
		named := func(name string) Substance {
			return rapid.SampledFrom([]Substance{CocaPaste, CocaineBase, Cocaine}).Draw(t, name)
		}
		var list []Seizure
		refs := map[record.Side][]record.SeizureRef{}
		for i := range rapid.IntRange(0, 6).Draw(t, "seizures") {
			side := rapid.SampledFrom([]record.Side{record.BO, record.PE}).Draw(t, "side")
			id := record.ID(fmt.Sprintf("0e5a1000-0000-4000-8000-%012d", i))
			list = append(list, seizure(id, record.Actor(side), "2022-05-20", -69, named("seized"), draw("amount"), rapid.SampledFrom([]Weighing{Weighed, Estimated}).Draw(t, "weighing")))
			refs[side] = append(refs[side], record.SeizureRef(id))
		}
		var results []Result
		for _, side := range record.Sides() {
			var lines []Amount
			for range rapid.IntRange(0, 3).Draw(t, "lines") {
				lines = append(lines, Amount{Substance: named("line"), Quantity: draw("stated")})
			}
			results = append(results, result(side, refs[side], lines...))
		}
		got, err := Totals(results, list, DefaultGuard())
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range got.Rows {
			var own record.Micro
			for _, m := range []*record.Micro{r.BO, r.PE} {
				if m != nil {
					own += *m
				}
			}
			if *r.Together < 0 || *r.Together > own {
				t.Fatalf("%s: %v of %v", r.Code, *r.Together, own)
			}
		}
	})
}

// Half a milligram is none of a kilogram's millionths: the row is in grams.
func TestTotalsOneRowPerMeasure(t *testing.T) {
	got, err := Totals([]Result{
		result(record.BO, nil, Amount{Substance: Cocaine, Quantity: record.Amount(0.0005, record.Gram)}),
		result(record.PE, nil, Amount{Substance: Cocaine, Quantity: kg(3)}),
	}, nil, DefaultGuard())
	if err != nil {
		t.Fatal(err)
	}
	want := []Total{{OfSubstances, "cocaine", "g", micro(500), micro(3_000_000_000), micro(3_000_000_500), nil}}
	if diff := cmp.Diff(want, got.Rows); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Why sums may be less, or more, than what there was.
func TestDoubts(t *testing.T) {
	persons := []PersonCount{{Count: 5, Standing: Arrested}}
	days := func(r Result, id record.ID, from, to record.Date) Result {
		r.ID, r.Period, r.Persons = id, record.Period{From: from, To: to}, persons
		return r
	}
	bo := days(result(record.BO, []record.SeizureRef{idA, idB}), "1", "2022-05-16", "2022-06-15")
	pe := days(result(record.PE, nil), "2", "2022-05-16", "2022-06-15")
	pe.Absent = record.Absences{"lines": record.Withheld, "cash": record.Unknown}
	again := days(result(record.BO, nil), "3", "2022-06-15", "")
	later := days(result(record.BO, nil), "4", "2023-01-01", "2023-01-31")
	held := []Withheld{{"2", "lines"}}
	seizures := []Seizure{seizure(idA, "BO-FELCN", "2022-05-20", -69, Cocaine, kg(1), Weighed)}
	for i, c := range []struct {
		results []Result
		want    Doubts
	}{
		{[]Result{bo}, Doubts{Silent: []record.Side{record.PE}, Absent: 1}},
		{[]Result{bo, pe}, Doubts{Withheld: held, Unguarded: []Group{OfPersons}, Absent: 1}},
		{[]Result{again, bo, pe}, Doubts{Withheld: held, Overlaps: [][2]record.ID{{"1", "3"}}, Unguarded: []Group{OfPersons}, Absent: 1}},
		{[]Result{later, again}, Doubts{Silent: []record.Side{record.PE}, Overlaps: [][2]record.ID{{"3", "4"}}}},
		{nil, Doubts{}},
	} {
		got, err := Totals(c.results, seizures, DefaultGuard())
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(c.want, got.Doubts); diff != "" {
			t.Errorf("%d (-want +got):\n%s", i, diff)
		}
	}
	pe.Exercise = true
	if _, err := Totals([]Result{bo, pe}, nil, DefaultGuard()); err == nil {
		t.Error("a drill is added to real results")
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
