package plan_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

func ExampleMeeting() {
	m := plan.Meeting{
		Header:  record.NewHeader(record.LocalID(record.VDSSC, "meeting", "1"), record.VDSSC, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Clear}),
		Session: plan.Ordinary,
		Ordinal: 9,
		Held:    "2022-09-29",
	}
	fmt.Println("findings:", len(m.Validate().Findings))
	// Output: findings: 0
}

func ExamplePlan() {
	p := plan.Plan{
		Header:  record.NewHeader(record.LocalID(record.VDSSC, "plan", "1"), record.VDSSC, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Clear}),
		Title:   record.Text{ES: "Plan operativo 2022–2023", EN: "Operational plan 2022–2023"},
		Period:  record.Period{From: "2022-10-01", To: "2023-09-30"},
		Meeting: record.MeetingRef(record.LocalID(record.VDSSC, "meeting", "9")),
	}
	fmt.Println("findings:", len(p.Validate().Findings))
	// Output: findings: 0
}

func ExampleAction() {
	a := plan.Action{
		Header: record.NewHeader(record.LocalID(record.VDSSC, "action", "1"), record.VDSSC, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Clear}),
		Plan:   record.PlanRef(record.LocalID(record.VDSSC, "plan", "2022-2023")),
		Area:   plan.AreaControl,
		Text:   record.Text{ES: "Operaciones simultáneas en la frontera", EN: "Simultaneous operations at the border"},
	}
	fmt.Println("findings:", len(a.Validate().Findings))
	// Output: findings: 0
}

func ExampleProgress() {
	p := plan.Progress{
		Header: record.NewHeader(record.LocalID(record.VDSSC, "progress", "1"), record.VDSSC, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Clear}),
		Action: record.ActionRef(record.LocalID(record.VDSSC, "action", "2022-2023/1")),
		Scope:  plan.ScopeBO,
		AsOf:   "2022-09-30",
		Status: plan.Pending,
	}
	fmt.Println("findings:", len(p.Validate().Findings))
	// Output: findings: 0
}

func ExampleStatistic() {
	s := plan.Statistic{
		Header:    record.NewHeader(record.LocalID(record.VDSSC, "statistic", "1"), record.VDSSC, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Clear}),
		Indicator: plan.CocaArea,
		Place:     record.Place{Country: record.Bolivia},
		Period:    record.Period{From: "2021-12-31", To: "2021-12-31"},
		Quantity:  record.Amount(30_500, record.Hectare),
	}
	s.Sources = []record.Source{{Title: "Monitoreo de cultivos de coca 2021"}}
	fmt.Println("findings:", len(s.Validate().Findings))
	// Output: findings: 0
}
