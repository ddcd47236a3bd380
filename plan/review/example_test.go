package review_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/plan/review"
	"github.com/comision-mixta/mixta/record"
)

// An action that one side has fulfilled and the other has not is not fulfilled.
func Example() {
	const plan1, action1 = "0199b000-0000-7000-8000-000000000001", "0199b000-0000-7000-8000-000000000002"
	p := plan.Plan{Header: record.Header{ID: plan1}, Agreed: 2, Period: record.Period{From: "2022-10-01", To: "2023-09-30"}}
	a := plan.Action{Header: record.Header{ID: action1}, Plan: plan1, Number: 1, Due: "2023-06-30",
		Responsible: []plan.Responsible{{Side: record.BO, Agency: record.FELCN}, {Side: record.PE, Agency: record.DIRANDRO}}}
	reports := []plan.Progress{
		{Header: record.Header{ID: "0199b000-0000-7000-8000-000000000003"}, Action: action1, Scope: plan.ScopeBO, AsOf: "2023-06-30", Status: plan.Fulfilled},
		{Header: record.Header{ID: "0199b000-0000-7000-8000-000000000004"}, Action: action1, Scope: plan.ScopePE, AsOf: "2023-06-30", Status: plan.Ongoing},
	}
	s, err := review.Of(&p, []plan.Action{a}, reports, nil, "2023-08-23")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("entered", s.Entered, "of", s.Agreed)
	for _, x := range s.Actions {
		fmt.Println(x.Number, x.Status, x.DaysOverdue, "days overdue")
	}
	// Output:
	// entered 1 of 2
	// 1 ongoing 54 days overdue
}
