package ops

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// nowhere is the place of all members.
type nowhere struct{}

func (nowhere) Spot(any) (rule.Spot, error) { return rule.Spot{}, nil }

// What is compared with a joint line is what totals come to: a seizure that the
// sides' lines do not hold is not taken off.
func TestJointAgreesWithTotals(t *testing.T) {
	const operation = "0e5a1000-0000-4000-8000-000000000010"
	for _, c := range []struct {
		bo, pe, joint float64
		want          []string
	}{
		{100, 100, 100, nil},
		{100, 100, 200, []string{"ops.result.double-counted"}},
		{10, 10, 20, []string{"ops.result.below-seizures", "ops.result.below-seizures"}},
		{10, 10, 21, []string{"ops.result.below-seizures", "ops.result.below-seizures", "ops.result.joint-differs"}},
	} {
		cocaine := func(kg float64) Amount {
			return Amount{Substance: Cocaine, Quantity: record.Amount(kg, record.Kilogram)}
		}
		at := record.PointAt(-69, -16.5)
		seizure := func(id record.ID, by record.Actor) Seizure {
			return Seizure{Header: record.Header{ID: id}, Agency: by, Date: "2022-05-20", Place: record.Place{Point: &at},
				Items: []SeizedItem{{Amount: cocaine(100), Weighing: Weighed}}}
		}
		const idA, idB = "0e5a1000-0000-4000-8000-0000000000aa", "0e5a1000-0000-4000-8000-0000000000bb"
		seizures := []Seizure{seizure(idA, "BO-FELCN"), seizure(idB, "PE-DIRANDRO")}
		results := []Result{
			{Of: []record.Side{record.BO}, Seizures: []record.SeizureRef{idA}, Lines: []Line{{Amount: cocaine(c.bo)}}},
			{Of: []record.Side{record.PE}, Seizures: []record.SeizureRef{idB}, Lines: []Line{{Amount: cocaine(c.pe)}}},
			{Of: []record.Side{record.BO, record.PE}, Lines: []Line{{Amount: cocaine(c.joint)}}},
		}
		g := rule.NewGathering(check.Exchange, Model{}.Part().Files, 0)
		for i := range seizures {
			seizures[i].Operation = operation
			g.Add(&seizures[i], nowhere{})
		}
		for i := range results {
			results[i].Operation = operation
			g.Add(&results[i], nowhere{})
		}
		var got []string
		for _, f := range g.End().Findings {
			got = append(got, f.Rule.ID)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%v and %v, jointly %v (-want +got):\n%s", c.bo, c.pe, c.joint, diff)
		}
	}
}
