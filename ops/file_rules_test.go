package ops

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

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
		seizures := []Seizure{
			seizure(idA, "BO-FELCN", "2022-05-20", -69, Cocaine, kg(100), Weighed),
			seizure(idB, "PE-DIRANDRO", "2022-05-20", -69, Cocaine, kg(100), Weighed),
		}
		line := func(f float64) Amount { return Amount{Substance: Cocaine, Quantity: kg(f)} }
		results := []Result{
			result(record.BO, []record.SeizureRef{idA}, line(c.bo)),
			result(record.PE, []record.SeizureRef{idB}, line(c.pe)),
			result(record.BO, nil, line(c.joint)),
		}
		results[2].Of = []record.Side{record.BO, record.PE}
		g := rule.NewGathering(check.Exchange, FileRules())
		nowhere := func(any) (rule.Spot, error) { return rule.Spot{}, nil }
		for i := range seizures {
			seizures[i].Operation = operation
			g.Add(&seizures[i], nowhere)
		}
		for i := range results {
			results[i].Operation = operation
			g.Add(&results[i], nowhere)
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
