package total_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/ops/total"
	"github.com/comision-mixta/mixta/record"
)

func seizure(id record.ID, by record.Actor, day record.Date, lon float64, s ops.Substance, q record.Quantity, w ops.Weighing) ops.Seizure {
	p := record.PointAt(lon, -16.5)
	return ops.Seizure{Header: record.Header{ID: id}, Agency: by, Date: day, Place: record.Place{Point: &p},
		Items: []ops.SeizedItem{{Amount: ops.Amount{Substance: s, Quantity: q}, Weighing: w}}}
}

func result(of record.Side, refs []record.SeizureRef, lines ...ops.Amount) ops.Result {
	r := ops.Result{Of: []record.Side{of}, Seizures: refs}
	for _, a := range lines {
		r.Lines = append(r.Lines, ops.Line{Amount: a})
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
	list := []ops.Seizure{
		seizure(idA, "BO-FELCN", "2024-02-29", -69, ops.CocaineBase, kg(0.1), ops.Weighed),
		seizure(idB, "PE-DIRANDRO", "2024-03-01", -69.01, ops.CocaPaste, record.Amount(101, record.Gram), ops.Estimated),
	}
	results := []ops.Result{
		result(record.BO, []record.SeizureRef{idA}, ops.Amount{Substance: ops.CocaineBase, Quantity: kg(0.3)}, ops.Amount{Substance: ops.Diesel, Quantity: record.Amount(350, record.Litre)}),
		result(record.PE, []record.SeizureRef{idB}, ops.Amount{Substance: ops.CocaPaste, Quantity: kg(0.6)}, ops.Amount{Substance: ops.Diesel, Quantity: kg(1)}),
	}
	got, err := total.Of(&ops.Operation{}, results, list, double.Default())
	if err != nil {
		t.Fatal(err)
	}
	want := total.Sums{
		Rows: []total.Row{
			{Group: total.Substances, Code: "coca-paste", Unit: "kg", PE: micro(600_000), Twice: micro(101_000), Together: micro(499_000)},
			{Group: total.Substances, Code: "cocaine-base", Unit: "kg", BO: micro(300_000), Together: micro(300_000)},
			{Group: total.Substances, Code: "diesel", Unit: "kg", PE: micro(1_000_000), Together: micro(1_000_000)},
			{Group: total.Substances, Code: "diesel", Unit: "l", BO: micro(350_000_000), Together: micro(350_000_000)},
		},
		Doubles: []total.Deduction{{A: 0, B: 1, Off: double.Measured{Substance: "coca-paste", Unit: "kg"}, Amount: 101_000, As: ops.CocaineBase, Made: true}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// What is not in the sums is not taken from them, and the pair is returned anyway.
func TestTotalsNotDeducted(t *testing.T) {
	const day, lon = "2022-05-20", -69.0
	seizures := []ops.Seizure{
		seizure(idA, "BO-FELCN", day, lon, ops.CocaineHydrochloride, kg(100), ops.Weighed),
		seizure(idB, "PE-DIRANDRO", day, lon, ops.CocaineHydrochloride, kg(100), ops.Weighed),
	}
	a, b := []record.SeizureRef{idA}, []record.SeizureRef{idB}
	line := func(s ops.Substance, f float64) ops.Amount { return ops.Amount{Substance: s, Quantity: kg(f)} }
	for name, c := range map[string]struct {
		bo, pe   ops.Amount
		together record.Micro
		made     bool
	}{
		"in both sums":          {line(ops.CocaineHydrochloride, 100), line(ops.CocaineHydrochloride, 130), 130_000_000, true},
		"less than the seizure": {line(ops.CocaineHydrochloride, 10), line(ops.CocaineHydrochloride, 10), 20_000_000, false},
		"less on one side":      {line(ops.CocaineHydrochloride, 10), line(ops.CocaineHydrochloride, 130), 140_000_000, false},
		"under another name":    {line(ops.Cocaine, 100), line(ops.Cocaine, 100), 200_000_000, false},
	} {
		got, err := total.Of(&ops.Operation{}, []ops.Result{result(record.BO, a, c.bo), result(record.PE, b, c.pe)}, seizures, double.Default())
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]total.Deduction{{A: 0, B: 1, Off: double.Measured{Substance: "cocaine-hydrochloride", Unit: "kg"}, Amount: 100_000_000, As: ops.CocaineHydrochloride, Made: c.made}}, got.Doubles); diff != "" {
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
		named := func(name string) ops.Substance {
			return rapid.SampledFrom([]ops.Substance{ops.CocaPaste, ops.CocaineBase, ops.Cocaine}).Draw(t, name)
		}
		var list []ops.Seizure
		refs := map[record.Side][]record.SeizureRef{}
		for i := range rapid.IntRange(0, 6).Draw(t, "seizures") {
			side := rapid.SampledFrom([]record.Side{record.BO, record.PE}).Draw(t, "side")
			id := record.ID(fmt.Sprintf("0e5a1000-0000-4000-8000-%012d", i))
			list = append(list, seizure(id, record.Actor(side), "2022-05-20", -69, named("seized"), draw("amount"), rapid.SampledFrom([]ops.Weighing{ops.Weighed, ops.Estimated}).Draw(t, "weighing")))
			refs[side] = append(refs[side], record.SeizureRef(id))
		}
		var results []ops.Result
		for _, side := range record.Sides() {
			var lines []ops.Amount
			for range rapid.IntRange(0, 3).Draw(t, "lines") {
				lines = append(lines, ops.Amount{Substance: named("line"), Quantity: draw("stated")})
			}
			results = append(results, result(side, refs[side], lines...))
		}
		got, err := total.Of(&ops.Operation{}, results, list, double.Default())
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
	got, err := total.Of(&ops.Operation{}, []ops.Result{
		result(record.BO, nil, ops.Amount{Substance: ops.Cocaine, Quantity: record.Amount(0.0005, record.Gram)}),
		result(record.PE, nil, ops.Amount{Substance: ops.Cocaine, Quantity: kg(3)}),
	}, nil, double.Default())
	if err != nil {
		t.Fatal(err)
	}
	want := []total.Row{{Group: total.Substances, Code: "cocaine", Unit: "g", BO: micro(500), PE: micro(3_000_000_000), Together: micro(3_000_000_500)}}
	if diff := cmp.Diff(want, got.Rows); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Why sums may be less, or more, than what there was.
func TestDoubts(t *testing.T) {
	persons := []ops.PersonCount{{Count: 5, Standing: ops.Arrested}}
	days := func(r ops.Result, id record.ID, from, to record.Date) ops.Result {
		r.ID, r.Period, r.Persons = id, record.Period{From: from, To: to}, persons
		return r
	}
	bo := days(result(record.BO, []record.SeizureRef{idA, idB}), "1", "2022-05-16", "2022-06-15")
	pe := days(result(record.PE, nil), "2", "2022-05-16", "2022-06-15")
	pe.Absent = record.Absences{"lines": record.Withheld, "cash": record.Unknown}
	again := days(result(record.BO, nil), "3", "2022-06-15", "")
	later := days(result(record.BO, nil), "4", "2023-01-01", "2023-01-31")
	held := []total.Withheld{{"2", "lines"}}
	seizures := []ops.Seizure{seizure(idA, "BO-FELCN", "2022-05-20", -69, ops.Cocaine, kg(1), ops.Weighed)}
	for i, c := range []struct {
		results []ops.Result
		want    total.Doubts
	}{
		{[]ops.Result{bo}, total.Doubts{Silent: []record.Side{record.PE}, Absent: 1}},
		{[]ops.Result{bo, pe}, total.Doubts{Withheld: held, Unguarded: []total.Group{total.Persons}, Absent: 1}},
		{[]ops.Result{again, bo, pe}, total.Doubts{Withheld: held, Overlaps: [][2]record.ID{{"1", "3"}}, Unguarded: []total.Group{total.Persons}, Absent: 1}},
		{[]ops.Result{later, again}, total.Doubts{Silent: []record.Side{record.PE}, Overlaps: [][2]record.ID{{"3", "4"}}, Unlisted: []int{0}}},
		{nil, total.Doubts{Unlisted: []int{0}}},
	} {
		got, err := total.Of(&ops.Operation{}, c.results, seizures, double.Default())
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(c.want, got.Doubts); diff != "" {
			t.Errorf("%d (-want +got):\n%s", i, diff)
		}
	}
	pe.Exercise = true
	if _, err := total.Of(&ops.Operation{}, []ops.Result{bo, pe}, nil, double.Default()); err == nil {
		t.Error("a drill is added to real results")
	}
}

// Seizures that no result lists are added up apart. Derived by hand: a and b are
// one seizure, of which the lesser of two weighed reports counts, 40; c is apart
// from both, 10; d is that of the listed e, and counts nothing. The sums of the
// results stay as they were: 100 + 60 = 160.
func TestUnlisted(t *testing.T) {
	const operation = "0e5a1000-0000-4000-8000-0000000000ff"
	at := func(n int, by record.Actor, lon, amount float64) ops.Seizure {
		z := seizure(record.ID(fmt.Sprintf("0e5a1000-0000-4000-8000-%012d", n)), by, "2022-05-20", lon, ops.CocaineHydrochloride, kg(amount), ops.Weighed)
		z.Operation = operation
		return z
	}
	seizures := []ops.Seizure{
		at(0, "BO-FELCN", -69.04, 40), at(1, "PE-DIRANDRO", -69.05, 40.5), at(2, "PE-DIRANDRO", -69.5, 10), // a, b, c
		at(3, "PE-DIRANDRO", -69.3, 7), at(4, "BO-FELCN", -69.3, 7), // d, e
		at(5, "BO-FELCN", -69.04, 99), // of another operation
		at(6, "BO-FELCN", -69.04, 98), // a drill
	}
	seizures[5].Operation, seizures[6].Exercise = "0e5a1000-0000-4000-8000-0000000000fe", true
	results := []ops.Result{
		result(record.BO, []record.SeizureRef{record.SeizureRef(seizures[4].ID)}, ops.Amount{Substance: ops.CocaineHydrochloride, Quantity: kg(100)}),
		result(record.PE, nil, ops.Amount{Substance: ops.CocaineHydrochloride, Quantity: kg(60)}),
	}
	for i := range results {
		results[i].Operation = operation
	}
	o := &ops.Operation{Header: record.Header{ID: operation}}
	got, err := total.Of(o, results, seizures, double.Default())
	if err != nil {
		t.Fatal(err)
	}
	row := total.Row{Group: total.Substances, Code: "cocaine-hydrochloride", Unit: "kg", BO: micro(100_000_000), PE: micro(60_000_000), Together: micro(160_000_000), Unlisted: micro(50_000_000)}
	of := double.Measured{Substance: "cocaine-hydrochloride", Unit: "kg"}
	want := total.Sums{
		Rows: []total.Row{row},
		Doubles: []total.Deduction{
			{A: 3, B: 4, Off: of, Amount: 7_000_000, As: ops.CocaineHydrochloride, Unlisted: true},
			{A: 0, B: 1, Off: of, Amount: 40_500_000, As: ops.CocaineHydrochloride, Unlisted: true},
		},
		Doubts: total.Doubts{Unlisted: []int{0, 1, 2, 3}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got, err = total.Of(o, nil, seizures[:3], double.Default()); err != nil || len(got.Rows) != 1 || got.Rows[0].Together != nil || *got.Rows[0].Unlisted != 50_000_000 {
		t.Errorf("without results: %+v, %v", got, err)
	}
	results[0].Operation = "0e5a1000-0000-4000-8000-0000000000fe"
	if _, err := total.Of(o, results, seizures, double.Default()); err == nil {
		t.Error("results of two operations are added")
	}
}

// TestTotalsOfNoSide: a result that states nothing is not counted in silence.
func TestTotalsOfNoSide(t *testing.T) {
	one := 1.0
	for _, r := range []ops.Result{{}, {Cash: []record.Money{{Currency: "BOB", Amount: &one}}}} {
		if got, err := total.Of(nil, []ops.Result{r}, nil, double.Default()); err == nil || !strings.Contains(err.Error(), "whose it is") {
			t.Errorf("%+v, %v", got, err)
		}
	}
	if got := fmt.Sprintf("%v %v %v %d", total.Substances, total.Cash, total.Group(9), total.Row{}.Group); got != "substances cash Group(9) 0" {
		t.Error(got)
	}
}
