package ops

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/record"
)

// numbered is the place of all members of the record with that number.
type numbered int

func (n numbered) Spot(any) (rule.Spot, error) {
	return rule.Spot{Place: check.Place{Line: int(n)}}, nil
}

func drawID(t *rapid.T, what string, n int) string {
	return fmt.Sprintf("0e5a1000-0000-4000-8000-%012d", rapid.IntRange(0, n-1).Draw(t, what))
}

func drawAmount(t *rapid.T) Amount {
	return Amount{Substance: rapid.SampledFrom([]Substance{Cocaine, CocaineBase, CocaPaste}).Draw(t, "substance"),
		Quantity: record.Amount(float64(rapid.IntRange(99, 102).Draw(t, "amount")), rapid.SampledFrom([]record.Unit{record.Kilogram, record.Litre}).Draw(t, "unit"))}
}

// TestResultsInFiles: what is found among seizures, results and destructions is the same,
// however few are held in memory, and joint lines are compared as all of the file's
// items at once say.
func TestResultsInFiles(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var all []any
		var seizures []*Seizure
		var results []*Result
		used := map[string]bool{}
		for range rapid.IntRange(0, 30).Draw(t, "seizures") {
			s := &Seizure{Operation: record.OperationRef(drawID(t, "operation", 3)), Agency: rapid.SampledFrom([]record.Actor{"BO-FELCN", "PE-DIRANDRO"}).Draw(t, "agency"),
				Date: rapid.SampledFrom([]record.Date{"2022-05-20", "2022-05-21", "2022-05-23"}).Draw(t, "date"), Place: record.Place{Name: "Puno", Country: "PE"}}
			id := drawID(t, "seizure", 100)
			if used[id] {
				continue
			}
			used[id], s.ID = true, record.ID(id)
			for range rapid.IntRange(0, 3).Draw(t, "items") {
				s.Items = append(s.Items, SeizedItem{Amount: drawAmount(t), Weighing: rapid.SampledFrom([]Weighing{Weighed, Estimated}).Draw(t, "weighing")})
			}
			all, seizures = append(all, s), append(seizures, s)
		}
		for range rapid.IntRange(0, 10).Draw(t, "destructions") {
			all = append(all, &Destruction{Seizure: record.SeizureRef(drawID(t, "seizure", 100)), Date: "2022-05-22", Items: []Amount{drawAmount(t)}})
		}
		for range rapid.IntRange(0, 12).Draw(t, "results") {
			r := &Result{Operation: record.OperationRef(drawID(t, "operation", 3)),
				Of: rapid.SampledFrom([][]record.Side{{record.BO}, {record.PE}, {record.BO, record.PE}}).Draw(t, "of")}
			for _, s := range seizures {
				if rapid.Bool().Draw(t, "counts") {
					r.Seizures = append(r.Seizures, record.SeizureRef(s.ID))
				}
			}
			for range rapid.IntRange(0, 3).Draw(t, "lines") {
				r.Lines = append(r.Lines, Line{Amount: drawAmount(t)})
				*r.Lines[len(r.Lines)-1].Quantity.Value *= float64(rapid.IntRange(1, 3).Draw(t, "times"))
			}
			all, results = append(all, r), append(results, r)
		}
		found := func(rows int) check.Report {
			g := rule.NewGathering(check.Exchange, Model{}.Part().Files, rows)
			for n, r := range all {
				g.Add(r, numbered(n+1))
			}
			report := g.End()
			if err := g.Close(); err != nil {
				t.Fatal(err)
			}
			report.Sort()
			return report
		}
		want := found(0)
		for _, rows := range []int{1, 2, 9} {
			if got := found(rows); !reflect.DeepEqual(want, got) {
				t.Fatalf("%d rows in memory:\nwant %+v\ngot  %+v", rows, want, got)
			}
		}
		var joint []string
		for _, f := range want.Findings {
			if f.Rule.ID == "ops.result.joint-differs" || f.Rule.ID == "ops.result.double-counted" {
				joint = append(joint, fmt.Sprint(f.Rule.ID, f.Args))
			}
		}
		slices.Sort(joint)
		if all := jointly(seizures, results); !slices.Equal(joint, all) {
			t.Fatalf("%q, not %q", joint, all)
		}
	})
}

// jointly compares joint lines with those of the sides, all in memory.
func jointly(seizures []*Seizure, results []*Result) (found []string) {
	var items []double.Item
	for n, s := range seizures {
		items = append(items, s.ReportedItems(n)...)
	}
	pairs := double.Default().Pairs(items)
	type key struct {
		operation record.OperationRef
		of        double.Measured
	}
	sums, stated, twice, last := map[key]record.Micro{}, map[key]record.Micro{}, map[key]record.Micro{}, map[key]record.Micro{}
	sides, counted, own := map[key]bool{}, map[key]bool{}, map[record.OperationRef]double.Sums{}
	for _, r := range results {
		one := len(r.Of) == 1
		if one {
			sides[key{operation: r.Operation, of: double.Measured{Substance: string(r.Of[0])}}] = true
			for _, s := range r.Seizures {
				counted[key{operation: r.Operation, of: double.Measured{Substance: string(s)}}] = true
			}
		}
		for i := range r.Lines {
			amount, unit, _ := r.Lines[i].Quantity.InMeasure()
			k := key{r.Operation, measured(r.Lines[i].Substance.Kin(), unit)}
			if !one {
				stated[k] += amount
				continue
			}
			sums[k] += amount
			if own[r.Operation] == nil {
				own[r.Operation] = double.Sums{}
			}
			own[r.Operation].Add(r.Of[0], measured(r.Lines[i].Substance, unit), amount)
		}
	}
	for _, p := range pairs {
		op := record.OperationRef(p[0].Operation.ID())
		if counted[key{op, double.Measured{Substance: string(p[0].ID.ID())}}] && counted[key{op, double.Measured{Substance: string(p[1].ID.ID())}}] && own[op].Take(p) {
			k := key{op, double.Measured{Substance: p[0].Kin, Unit: p[0].Unit}}
			last[k] = p.Extra().Amount
			twice[k] += last[k]
		}
	}
	for k, amount := range stated {
		side := func(s record.Side) bool { return sides[key{k.operation, double.Measured{Substance: string(s)}}] }
		sum, here := sums[k]
		switch unit := string(k.of.Unit); {
		case !side(record.BO) || !side(record.PE) || !here || amount == sum-twice[k]:
		case twice[k] > 0 && amount == sum:
			found = append(found, fmt.Sprint("ops.result.double-counted", []any{(sum - twice[k]).String(), unit, amount.String(), last[k].String() + " " + unit}))
		default:
			found = append(found, fmt.Sprint("ops.result.joint-differs", []any{(sum - twice[k]).String(), unit}))
		}
	}
	slices.Sort(found)
	return found
}
