package plan_test

import (
	"fmt"
	"log"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/plan/review"
	"github.com/comision-mixta/mixta/record"
)

// A plan is built, its faults are found and mended, both sides report, and the
// commission sees how it stands before it meets again. All of it is invented.
func Example() {
	header := func(kind, key string, issuer record.Actor, day record.Date) record.Header {
		h := record.NewHeader(record.LocalID(issuer, kind, key), issuer, record.Instant(day+"T09:00:00-04:00"), record.Marking{TLP: record.Clear})
		h.Exercise = true
		return h
	}

	ix := plan.Meeting{Header: header("meeting", "9", record.VDSSC, "2022-10-01"), Ordinal: 9, Session: plan.Ordinary, Held: "2022-09-29", Until: "2022-09-30"}
	p := plan.Plan{Header: header("plan", "2022-2023", record.VDSSC, "2022-10-01"), Meeting: record.MeetingRef(ix.ID), Agreed: 2,
		Title:  record.Text{ES: "Plan operativo", EN: "Operational plan"},
		Period: record.Period{From: "2022-10-01", To: "2023-09-30"}}
	a := plan.Action{Header: header("action", "1", record.VDSSC, "2022-10-01"), Plan: record.PlanRef(p.ID), Number: 1,
		Area: plan.AreaControl, Modality: plan.Simultaneous, Start: "2022-11-01", Due: "2022-10",
		Text:        record.Text{ES: "Operaciones simultáneas en la frontera", EN: "Simultaneous operations at the border"},
		Responsible: []plan.Responsible{{Side: record.BO, Agency: record.FELCN}, {Side: record.PE, Agency: record.DIRANDRO}},
		Indicators: []plan.Indicator{{Key: "operations", Name: record.Text{ES: "Operaciones", EN: "Operations"}, Unit: record.Each,
			Measure: plan.Total, Direction: plan.Increase, PhysicalTarget: new(4.0)}}}

	report := a.Validate()
	for i := range report.Findings {
		f := &report.Findings[i]
		fmt.Println(f.Pointer, f.Rule.ID, "–", f.Message(check.EN))
	}
	a.Due = "2023-06-30"

	bolivia := plan.Progress{Header: header("progress", "june", record.VDSSC, "2023-07-03"), Action: record.ActionRef(a.ID),
		Scope: plan.ScopeBO, AsOf: "2023-06-30", Status: plan.Fulfilled, Percent: new(100.0),
		Values: []plan.IndicatorValue{{Indicator: "operations", Value: new(4.0)}}}
	peru := plan.Progress{Header: header("progress", "june", record.DEVIDA, "2023-07-05"), Action: record.ActionRef(a.ID),
		Scope: plan.ScopePE, AsOf: "2023-06-30", Status: plan.Ongoing, Percent: new(75.0),
		Values: []plan.IndicatorValue{{Indicator: "operations", Value: new(3.0)}}}

	s, err := review.Of(&p, []plan.Action{a}, []plan.Progress{bolivia, peru}, []plan.Meeting{ix}, "2023-08-23")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("agreed:", s.Agreed, "entered:", s.Entered, "not entered:", s.MissingNumbers)
	for i := range s.Actions {
		x := &s.Actions[i]
		fmt.Println(x.Number, x.Sides[0].Status, x.Sides[1].Status, x.Status, "overdue by", x.DaysOverdue, "days")
	}

	// Output:
	// /due plan.action.due-before-start – must not be before start (2022-11-01); got "2022-10"
	// agreed: 2 entered: 1 not entered: [2]
	// 1 fulfilled ongoing ongoing overdue by 54 days
}
