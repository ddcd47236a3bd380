package review_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/plan/review"
	"github.com/comision-mixta/mixta/record"
)

// The case below is invented and was computed by hand; each expectation is
// written beside the arithmetic that leads to it.

func id(n int) record.ID { return record.ID(fmt.Sprintf("00000000-0000-7000-8000-%012d", n)) }

func head(n int, issued string) record.Header {
	return record.NewHeader(id(n), "BO-VDSSC", record.Instant(issued+"T12:00:00-04:00"), record.Marking{TLP: record.Clear})
}

var thePlan = plan.Plan{Header: head(1, "2022-10-01"), Title: record.Text{ES: "Plan operativo", EN: "Operational plan"},
	Period: record.Period{From: "2022-10-01", To: "2023-09-30"}, Meeting: record.MeetingRef(id(9)), Agreed: 10}

func theMeetings() []plan.Meeting {
	meeting := func(n int, ordinal int64, s plan.Session, held record.When, until record.Date) plan.Meeting {
		return plan.Meeting{Header: head(n, "2022-10-01"), Ordinal: ordinal, Session: s, Held: held, Until: until}
	}
	return []plan.Meeting{
		meeting(9, 9, plan.Ordinary, "2022-09-29", "2022-09-30"),
		meeting(11, 0, plan.Technical, "2023-02-28", ""), // no ordinary one: nothing is due by it
		meeting(10, 10, plan.Ordinary, "2023-08-24", "2023-08-25"),
	}
}

func action(n int, due record.When, change func(*plan.Action)) plan.Action {
	a := plan.Action{Header: head(100+n, "2022-10-01"), Plan: record.PlanRef(id(1)), Number: int64(n), Area: plan.AreaControl,
		Group: plan.GroupSupply, Text: record.Text{ES: fmt.Sprintf("Acción %d", n)}, Modality: plan.Coordinated, Due: due,
		Responsible: []plan.Responsible{{Side: record.BO, Agency: record.FELCN}, {Side: record.PE, Agency: record.DIRANDRO}}}
	if change != nil {
		change(&a)
	}
	return a
}

func theActions() []plan.Action {
	return []plan.Action{
		action(1, "2023-06-30", func(a *plan.Action) {
			a.Indicators = []plan.Indicator{{Key: "ops", Name: record.Text{ES: "Operaciones"}, Unit: record.Each, Measure: plan.Total, Direction: plan.Increase, Baseline: new(0.0), PhysicalTarget: new(4.0)}}
			a.Milestones = []plan.Milestone{
				{Name: record.Text{ES: "Plan conjunto"}, Due: "2022-12", Done: "2022-12-20"},
				{Name: record.Text{ES: "Balance"}, Due: "2023-05"},
			}
		}),
		action(2, "2023-07", nil),
		action(3, "2023-Q3", func(a *plan.Action) { a.Area, a.Group = plan.AreaDevelopment, plan.GroupCrops }),
		action(4, "2022", func(a *plan.Action) { a.Responsible = a.Responsible[:1] }),
		action(5, record.NextMeeting, nil),
		action(6, record.Continuous, func(a *plan.Action) { a.Modality = plan.Exchange; a.Start = "2022-11-01" }),
		action(7, record.OnRequest, nil),
	}
}

func report(n, of int, scope plan.Scope, asOf record.Date, s plan.Status, change func(*plan.Progress)) plan.Progress {
	p := plan.Progress{Header: head(1000+n, string(asOf)), Action: record.ActionRef(id(100 + of)), Scope: scope, AsOf: asOf, Status: s}
	if change != nil {
		change(&p)
	}
	return p
}

func moved(from, to record.When) func(*plan.Progress) {
	return func(p *plan.Progress) {
		p.Reschedulings = []plan.Rescheduling{{From: from, To: to, Reason: record.Text{ES: "Clima"}}}
	}
}

func value(v float64) func(*plan.Progress) {
	return func(p *plan.Progress) { p.Values = []plan.IndicatorValue{{Indicator: "ops", Value: &v}} }
}

func act(meeting int) func(*plan.Progress) {
	return func(p *plan.Progress) { p.Act = record.MeetingRef(id(meeting)) }
}

func theReports() []plan.Progress {
	return []plan.Progress{
		report(1, 1, plan.ScopeBO, "2023-03-31", plan.Ongoing, value(2)),
		report(2, 1, plan.ScopeBO, "2023-06-30", plan.Fulfilled, value(4)),
		report(3, 1, plan.ScopePE, "2023-06-30", plan.Ongoing, value(3)),
		report(4, 2, plan.ScopeBO, "2023-04-30", plan.Ongoing, moved("2023-07", "2023-Q3")),
		report(5, 2, plan.ScopePE, "2023-05-31", plan.Ongoing, moved("2023-07", "2023-09")), // the same last day: 30 September
		report(6, 3, plan.ScopePE, "2023-07-31", plan.Suspended, moved("2023-Q3", "2024")),
		report(7, 4, plan.ScopeBO, "2022-12-31", plan.Fulfilled, nil),
		report(8, 5, plan.ScopeBO, "2023-08-01", plan.Fulfilled, nil),
		report(9, 5, plan.ScopePE, "2023-08-01", plan.Fulfilled, nil),
		report(10, 5, plan.ScopeJoint, "2023-08-25", plan.PartlyFulfilled, act(10)),
		report(11, 6, plan.ScopePE, "2023-08-01", plan.Ongoing, nil),
		report(12, 7, plan.ScopeBO, "2023-09-01", plan.Fulfilled, nil), // after the day of the review
	}
}

const theDay = record.Date("2023-08-31")

func TestReviewByHand(t *testing.T) {
	s := of(&thePlan, theActions(), theReports(), theMeetings(), theDay)
	type row struct {
		N                 int64
		BO, PE            plan.Status
		Derived, Agreed   plan.Status
		Status            plan.Status
		Differ            bool
		InForce           record.When
		Last              record.Date
		DueDiffer         bool
		Overdue           int
		SilentBO, SilentP int
	}
	want := []row{
		// fulfilled + ongoing = ongoing; 30 June to 31 August: 31 + 31 = 62 days. BO is done, PE has been silent since.
		{N: 1, BO: plan.Fulfilled, PE: plan.Ongoing, Derived: plan.Ongoing, Status: plan.Ongoing, InForce: "2023-06-30", Last: "2023-06-30", Overdue: 62, SilentP: 62},
		// Both moved it to 30 September: in force, 30 days to go. 30 April to 31 August: 31 + 30 + 31 + 31 = 123; 31 May: 92.
		{N: 2, BO: plan.Ongoing, PE: plan.Ongoing, Derived: plan.Ongoing, Status: plan.Ongoing, InForce: "2023-09", Last: "2023-09-30", SilentBO: 123, SilentP: 92},
		// One side has not reported: nothing follows. PE alone moves nothing. BO silent since 1 October: 365 − 31 (September) = 334.
		{N: 3, PE: plan.Suspended, InForce: "2023-Q3", Last: "2023-09-30", DueDiffer: true, SilentBO: 334, SilentP: 31},
		// Due in 2022: 31 December to 31 August: 31 + 28 + 31 + 30 + 31 + 30 + 31 + 31 = 243.
		{N: 4, BO: plan.Fulfilled, InForce: "2022", Last: "2022-12-31", Overdue: 243, SilentP: 334},
		// Due by the X Meeting, which ended on 25 August; closed by its act: not overdue, no one silent.
		{N: 5, BO: plan.Fulfilled, PE: plan.Fulfilled, Derived: plan.Fulfilled, Agreed: plan.PartlyFulfilled, Status: plan.PartlyFulfilled, Differ: true, InForce: "next-meeting", Last: "2023-08-25"},
		// Never overdue; BO silent since it began on 1 November: 334 − 31 = 303; PE since 1 August: 30.
		{N: 6, PE: plan.Ongoing, InForce: "continuous", SilentBO: 303, SilentP: 30},
		// The report of 1 September is not known on 31 August.
		{N: 7, InForce: "on-request", SilentBO: 334, SilentP: 334},
	}
	var got []row
	for _, a := range s.Actions {
		r := row{a.Number, a.Sides[0].Status, a.Sides[1].Status, a.Derived, "", a.Status, a.Differ, a.Due.InForce, a.Due.Last, a.Due.Differ, a.DaysOverdue, a.Sides[0].DaysSilent, a.Sides[1].DaysSilent}
		if a.Agreed != nil {
			r.Agreed = a.Agreed.Status
		}
		if a.Overdue != (a.DaysOverdue > 0) {
			t.Errorf("action %d: overdue %v by %d days", a.Number, a.Overdue, a.DaysOverdue)
		}
		got = append(got, r)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("actions (-want +got):\n%s", diff)
	}

	// Counted: 1, 2 ongoing; 5 partly fulfilled; 3, 4, 6, 7 without a status. Overdue: 1, 4.
	total := review.Tally{Actions: 7, Ongoing: 2, PartlyFulfilled: 1, Unknown: 4, Overdue: 2}
	control := review.Tally{Code: "control", Actions: 6, Ongoing: 2, PartlyFulfilled: 1, Unknown: 3, Overdue: 2}
	supply := control
	supply.Code = "supply-control"
	third := review.Tally{Actions: 1, Unknown: 1}
	of := func(code string, t review.Tally) review.Tally { t.Code = code; return t }
	want2 := review.Standing{
		Plan: id(1), Title: thePlan.Title, Period: thePlan.Period, AsOf: theDay, Marking: record.Marking{TLP: record.Clear},
		Agreed: 10, Entered: 7, Missing: 3, MissingNumbers: []int64{8, 9, 10},
		Total: total, Areas: []review.Tally{control, of("development", third)},
		Groups:     []review.Tally{of("crops-and-development", third), supply},
		Modalities: []review.Tally{of("coordinated", review.Tally{Actions: 6, Ongoing: 2, PartlyFulfilled: 1, Unknown: 3, Overdue: 2}), of("exchange", third)},
		Agencies: []review.Tally{
			// BO by its own statuses: 1, 4, 5 fulfilled, 2 ongoing, 3, 6, 7 never reported; 1 and 4 are overdue, but not because of BO.
			{Code: "BO-FELCN", Actions: 7, Ongoing: 1, Fulfilled: 3, Unknown: 3},
			// PE answers for all but 4: 1, 2, 6 ongoing, 3 suspended, 5 fulfilled, 7 never reported; 1 is overdue because of PE.
			{Code: "PE-DIRANDRO", Actions: 6, Ongoing: 3, Fulfilled: 1, Suspended: 1, Unknown: 1, Overdue: 1},
		},
		Gaps: []review.Gap{
			{Side: record.BO, NeverReported: []record.ID{id(103), id(106), id(107)}},
			{Side: record.PE, NoAgency: []record.ID{id(104)}, NeverReported: []record.ID{id(104), id(107)}},
		},
	}
	rest := *s
	rest.Actions = nil
	if diff := cmp.Diff(want2, rest); diff != "" {
		t.Errorf("standing (-want +got):\n%s", diff)
	}
}

func TestReviewOfOneAction(t *testing.T) {
	s := of(&thePlan, theActions(), theReports(), theMeetings(), theDay)
	first := s.Actions[0]
	// The first milestone is done; the second was due by 31 May: 30 + 31 + 31 = 92 days.
	if diff := cmp.Diff([]review.LateMilestone{{Name: record.Text{ES: "Balance"}, Due: "2023-05", Days: 92}}, first.Milestones); diff != "" {
		t.Errorf("milestones (-want +got):\n%s", diff)
	}
	// Bolivia's second report replaces its first; 4 of 4 is reached, 3 is not; the two are not added.
	want := []review.Value{{Scope: plan.ScopeBO, AsOf: "2023-06-30", Value: 4, Reached: new(true)}, {Scope: plan.ScopePE, AsOf: "2023-06-30", Value: 3, Reached: new(false)}}
	if diff := cmp.Diff(want, first.Indicators[0].Values); diff != "" {
		t.Errorf("values (-want +got):\n%s", diff)
	}
	wantDue := review.Due{Agreed: "2023-Q3", InForce: "2023-Q3", Last: "2023-09-30", Differ: true,
		Reported: []review.ReportedDue{{Side: record.PE, When: "2024", AsOf: "2023-07-31"}}}
	if diff := cmp.Diff(wantDue, s.Actions[2].Due); diff != "" {
		t.Errorf("due of action 3 (-want +got):\n%s", diff)
	}
	wantAgreed := &review.Agreed{Status: plan.PartlyFulfilled, AsOf: "2023-08-25", Act: record.MeetingRef(id(10)), Ordinal: 10, Report: id(1010)}
	if diff := cmp.Diff(wantAgreed, s.Actions[4].Agreed); diff != "" {
		t.Errorf("agreed of action 5 (-want +got):\n%s", diff)
	}
}

// Each row is one change of the case and what becomes of one action by it.
func TestReviewChanges(t *testing.T) {
	type input struct {
		plan     plan.Plan
		actions  []plan.Action
		reports  []plan.Progress
		meetings []plan.Meeting
		asOf     record.Date
	}
	tests := []struct {
		name   string
		action int
		change func(*input)
		want   string // status, due in force, last day in time, days overdue; who moved it; what the sides say where they differ
	}{
		{"a day is in time on that day", 1, func(in *input) { in.asOf = "2023-06-30" }, "ongoing 2023-06-30 2023-06-30 0"},
		{"and overdue on the next", 1, func(in *input) { in.asOf = "2023-07-01" }, "ongoing 2023-06-30 2023-06-30 1"},
		{"a month on its last day", 2, func(in *input) { in.reports, in.asOf = nil, "2023-07-31" }, " 2023-07 2023-07-31 0"},
		{"and after it", 2, func(in *input) { in.reports, in.asOf = nil, "2023-08-01" }, " 2023-07 2023-07-31 1"},
		{"a quarter after its last day", 3, func(in *input) { in.asOf = "2023-10-01" }, " 2023-Q3 2023-09-30 1 PE:2024"},
		{"a year on its last day", 4, func(in *input) { in.asOf = "2022-12-31" }, " 2022 2022-12-31 0"},
		{"the next meeting while it is held", 5, func(in *input) { in.reports, in.asOf = nil, "2023-08-25" }, " next-meeting 2023-08-25 0"},
		{"and after it", 5, func(in *input) { in.reports, in.asOf = nil, "2023-08-26" }, " next-meeting 2023-08-25 1"},
		{"no ordinary meeting later", 5, func(in *input) { in.reports, in.meetings = nil, in.meetings[:2] }, " next-meeting  0"},
		{"the meeting of the plan is not known", 5, func(in *input) { in.reports, in.meetings = nil, in.meetings[2:] }, " next-meeting 2023-08-25 6"},
		{"moved by one side to the next meeting", 1, func(in *input) {
			in.reports = append(in.reports, report(50, 1, plan.ScopePE, "2023-07-01", plan.Ongoing, moved("2023-06-30", record.NextMeeting)))
		}, "ongoing 2023-06-30 2023-06-30 62 PE:next-meeting"},
		{"moved by both to the next meeting", 1, func(in *input) {
			in.reports = append(in.reports, report(50, 1, plan.ScopePE, "2023-07-01", plan.Ongoing, moved("2023-06-30", record.NextMeeting)),
				report(51, 1, plan.ScopeBO, "2023-07-02", plan.Fulfilled, moved("2023-06-30", record.NextMeeting)))
		}, "ongoing next-meeting 2023-08-25 6 [BO PE] both BO:next-meeting PE:next-meeting"},
		{"moved by the act itself to the meeting after it", 1, func(in *input) {
			in.reports = append(in.reports, report(50, 1, plan.ScopeJoint, "2023-08-25", plan.Ongoing, func(p *plan.Progress) {
				moved("2023-06-30", record.NextMeeting)(p)
				act(10)(p)
			}))
		}, "ongoing next-meeting  0 [joint]"},
		{"a joint report without an act agrees nothing", 1, func(in *input) {
			in.reports = append(in.reports, report(50, 1, plan.ScopeJoint, "2023-08-25", plan.Fulfilled, moved("2023-06-30", "2024")))
		}, "ongoing 2023-06-30 2023-06-30 62"},
		{"an act closes for good", 1, func(in *input) {
			in.reports = append(in.reports, report(50, 1, plan.ScopeJoint, "2023-06-30", plan.Cancelled, act(9)),
				report(51, 1, plan.ScopePE, "2023-07-30", plan.Ongoing, nil))
		}, "cancelled 2023-06-30 2023-06-30 0"},
		{"an act that left it open gives way to later reports", 1, func(in *input) {
			in.reports = append(in.reports, report(50, 1, plan.ScopeJoint, "2023-06-30", plan.Suspended, act(9)),
				report(51, 1, plan.ScopePE, "2023-07-30", plan.Fulfilled, nil))
		}, "fulfilled 2023-06-30 2023-06-30 0"},
		{"an act is the last word while nobody has reported since", 1, func(in *input) {
			in.reports = append(in.reports, report(50, 1, plan.ScopeJoint, "2023-08-25", plan.Suspended, act(10)))
		}, "suspended 2023-06-30 2023-06-30 62"},
		{"an act of the same day outranks the reports", 1, func(in *input) {
			in.reports = append(in.reports, report(50, 1, plan.ScopeJoint, "2023-06-30", plan.Suspended, act(10)))
		}, "suspended 2023-06-30 2023-06-30 62"},
		{"an act holds where nothing follows from the reports", 1, func(in *input) {
			in.reports = append(in.reports, report(50, 1, plan.ScopeJoint, "2023-06-30", plan.Suspended, act(9)),
				report(51, 1, plan.ScopeBO, "2023-07-30", plan.Cancelled, nil))
		}, "suspended 2023-06-30 2023-06-30 62"},
		{"moved on the first day of a meeting to the one after it", 1, func(in *input) {
			in.reports = append(in.reports, report(50, 1, plan.ScopeJoint, "2023-08-24", plan.Ongoing, func(p *plan.Progress) {
				moved("2023-06-30", record.NextMeeting)(p)
				act(10)(p)
			}))
		}, "ongoing next-meeting  0 [joint]"},
		{"moved by the act, which describes a day before the meeting, to the one after it", 1, func(in *input) {
			in.reports = append(in.reports, report(50, 1, plan.ScopeJoint, "2023-07-31", plan.Ongoing, func(p *plan.Progress) {
				moved("2023-06-30", record.NextMeeting)(p)
				act(10)(p)
			}))
		}, "ongoing next-meeting  0 [joint]"},
		{"the same, where there is one after it", 1, func(in *input) {
			m := in.meetings[2]
			m.Header, m.Held, m.Until = head(8, "2023-08-30"), "2023-08-28", "2023-08-29"
			in.meetings = append(in.meetings, m)
			in.reports = append(in.reports, report(50, 1, plan.ScopeJoint, "2023-07-31", plan.Ongoing, func(p *plan.Progress) {
				moved("2023-06-30", record.NextMeeting)(p)
				act(10)(p)
			}))
		}, "ongoing next-meeting 2023-08-29 2 [joint]"},
		{"the same, of a meeting of which the month is known", 1, func(in *input) {
			in.meetings[2].Held, in.meetings[2].Until = "2023-08", ""
			in.reports = append(in.reports, report(50, 1, plan.ScopeJoint, "2023-07-31", plan.Ongoing, func(p *plan.Progress) {
				moved("2023-06-30", record.NextMeeting)(p)
				act(10)(p)
			}))
		}, "ongoing next-meeting  0 [joint]"},
		{"an act outranks what was reported before its meeting, if after the day it describes", 1, func(in *input) {
			in.reports = append(in.reports, report(50, 1, plan.ScopeJoint, "2023-07-31", plan.Suspended, act(10)),
				report(51, 1, plan.ScopePE, "2023-08-05", plan.Fulfilled, nil))
		}, "suspended 2023-06-30 2023-06-30 62"},
		{"an act settles nothing before its meeting, whatever day it describes", 1, func(in *input) {
			in.reports, in.asOf = append(in.reports, report(50, 1, plan.ScopeJoint, "2023-05-01", plan.Fulfilled, act(10))), "2023-08-20"
		}, "ongoing 2023-06-30 2023-06-30 51"},
		{"but from its last day on", 1, func(in *input) {
			in.reports, in.asOf = append(in.reports, report(50, 1, plan.ScopeJoint, "2023-05-01", plan.Fulfilled, act(10))), "2023-08-25"
		}, "fulfilled 2023-06-30 2023-06-30 0"},
		{"but not what was reported after it", 1, func(in *input) {
			in.reports = append(in.reports, report(50, 1, plan.ScopeJoint, "2023-07-31", plan.Suspended, act(10)),
				report(51, 1, plan.ScopePE, "2023-08-26", plan.Fulfilled, nil))
		}, "fulfilled 2023-06-30 2023-06-30 0"},
		{"nor where it is not known whether before or after", 1, func(in *input) {
			in.meetings[2].Held, in.meetings[2].Until = "2023-08", ""
			in.reports = append(in.reports, report(50, 1, plan.ScopeJoint, "2023-07-31", plan.Suspended, act(10)),
				report(51, 1, plan.ScopePE, "2023-08-05", plan.Fulfilled, nil))
		}, "fulfilled 2023-06-30 2023-06-30 0"},
		{"an act settles what a side said before its meeting, if after the day it describes", 1, func(in *input) {
			in.reports = append(in.reports, report(50, 1, plan.ScopePE, "2023-08-05", plan.Ongoing, moved("2023-06-30", "2023-Q3")),
				report(51, 1, plan.ScopeJoint, "2023-07-31", plan.Ongoing, func(p *plan.Progress) {
					moved("2023-06-30", "2023-10")(p)
					act(10)(p)
				}))
		}, "ongoing 2023-10 2023-10-31 0 [joint]"},
		{"moved and moved back by one side", 1, func(in *input) {
			in.reports = append(in.reports, report(50, 1, plan.ScopePE, "2023-07-01", plan.Ongoing, moved("2023-06-30", "2023-Q3")),
				report(51, 1, plan.ScopePE, "2023-07-02", plan.Ongoing, moved("2023-Q3", "2023-06-30")))
		}, "ongoing 2023-06-30 2023-06-30 62 both PE:2023-06-30"},
		{"an act settles what the sides said before it", 1, func(in *input) {
			in.reports = append(in.reports, report(50, 1, plan.ScopePE, "2023-05-01", plan.Ongoing, moved("2023-06-30", "2023-Q3")),
				report(51, 1, plan.ScopeJoint, "2023-06-01", plan.Ongoing, func(p *plan.Progress) {
					moved("2023-06-30", "2023-07")(p)
					act(9)(p)
				}),
				report(52, 1, plan.ScopeBO, "2023-07-01", plan.Ongoing, moved("2023-07", "2023-Q3")))
		}, "ongoing 2023-07 2023-07-31 31 [joint] BO:2023-Q3"},
		{"a drill of a meeting is none", 5, func(in *input) {
			m := in.meetings[2]
			m.Header, m.Held, m.Until, m.Exercise = head(8, "2023-05-02"), "2023-05-01", "", true
			in.reports, in.meetings = nil, append(in.meetings, m)
		}, " next-meeting 2023-08-25 6"},
		{"the first of two later meetings", 5, func(in *input) {
			m := in.meetings[2]
			m.Header, m.Held, m.Until = head(8, "2023-08-29"), "2023-08-28", ""
			in.reports, in.meetings = nil, append(in.meetings, m)
		}, " next-meeting 2023-08-25 6"},
		{"of the meeting of the plan nothing is known, of an earlier one something", 5, func(in *input) {
			m := in.meetings[2]
			m.Header, m.Held, m.Until = head(8, "2022-03-02"), "2022-03-01", ""
			in.reports, in.meetings = nil, append(in.meetings[2:], m)
		}, " next-meeting 2023-08-25 6"},
		{"of two versions that conflict the one issued last", 1, func(in *input) {
			p := report(3, 1, plan.ScopePE, "2023-06-30", plan.Fulfilled, nil)
			p.Version, p.Issued = record.Version{"PE-DEVIDA": 1}, "2023-07-01T12:00:00-04:00"
			in.reports = append([]plan.Progress{p}, in.reports...)
		}, "fulfilled 2023-06-30 2023-06-30 0"},
		{"the newer version of a report counts", 1, func(in *input) {
			p := report(3, 1, plan.ScopePE, "2023-06-30", plan.Fulfilled, nil)
			p.Version = record.Version{"BO-VDSSC": 2}
			in.reports = append([]plan.Progress{p}, in.reports...)
		}, "fulfilled 2023-06-30 2023-06-30 0"},
		{"instants are compared, not strings", 1, func(in *input) {
			p := report(50, 1, plan.ScopePE, "2023-06-30", plan.Suspended, nil)
			p.Issued = "2023-06-30T11:30:00-05:00" // 12:30 in La Paz: after the other report of that day, 12:00
			in.reports = append([]plan.Progress{p}, in.reports...)
		}, "suspended 2023-06-30 2023-06-30 62"},
		{"a drill does not count in a real plan", 1, func(in *input) {
			p := report(50, 1, plan.ScopePE, "2023-07-30", plan.Fulfilled, nil)
			p.Exercise = true
			in.reports = append(in.reports, p)
		}, "ongoing 2023-06-30 2023-06-30 62"},
		{"nor does what is real in a drill", 1, func(in *input) { in.plan.Exercise, in.actions[0].Exercise = true, true }, " 2023-06-30 2023-06-30 62"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			in := &input{thePlan, theActions(), theReports(), theMeetings(), theDay}
			test.change(in)
			s := of(&in.plan, in.actions, in.reports, in.meetings, in.asOf)
			for _, a := range s.Actions {
				if a.Number == int64(test.action) {
					got := fmt.Sprintf("%s %s %s %d", a.Status, a.Due.InForce, a.Due.Last, a.DaysOverdue)
					if len(a.Due.MovedBy) > 0 {
						got += fmt.Sprint(" ", a.Due.MovedBy)
					}
					if a.Due.Differ != (len(a.Due.Reported) > 0) {
						got += " both"
					}
					for _, reported := range a.Due.Reported {
						got += fmt.Sprintf(" %s:%s", reported.Side, reported.When)
					}
					if got != test.want {
						t.Errorf("got %q, want %q", got, test.want)
					}
					return
				}
			}
			t.Errorf("action %d is not in the standing", test.action)
		})
	}
}

func TestMilestoneDoneLate(t *testing.T) {
	actions := theActions()
	actions[0].Milestones[1].Done = "2023-08-15"
	for day, want := range map[record.Date]int{"2023-05-31": 0, "2023-06-01": 1, "2023-08-14": 1, "2023-08-15": 0} {
		if got := of(&thePlan, actions, nil, nil, day).Actions[0].Milestones; len(got) != want {
			t.Errorf("on %s: %+v", day, got)
		}
	}
}

// An international agency that both sides name has the action once.
func TestAgencyOfBothSides(t *testing.T) {
	actions := []plan.Action{action(1, "2023-06-30", func(a *plan.Action) {
		a.Responsible = []plan.Responsible{{Side: record.BO, Agency: record.CERIAN}, {Side: record.PE, Agency: record.CERIAN}}
	})}
	got := of(&thePlan, actions, theReports(), nil, theDay).Agencies
	if diff := cmp.Diff([]review.Tally{{Code: "CERIAN", Actions: 1, Ongoing: 1, Overdue: 1}}, got); diff != "" {
		t.Errorf("agencies (-want +got):\n%s", diff)
	}
}

// of is the review for a day that is one.
func of(p *plan.Plan, actions []plan.Action, progress []plan.Progress, meetings []plan.Meeting, day record.Date) *review.Standing {
	s, err := review.Of(p, actions, progress, meetings, day)
	if err != nil {
		panic(err)
	}
	return s
}

// TestReviewOfNoDay: what is not a day is refused.
func TestReviewOfNoDay(t *testing.T) {
	for _, day := range []record.Date{"", "garbage", "2023-02-30", "2023-08"} {
		if s, err := review.Of(&thePlan, theActions(), theReports(), theMeetings(), day); err == nil || s != nil {
			t.Errorf("%q: %+v", day, s)
		} else if es, ok := check.Say(err, check.ES); !ok || es == err.Error() {
			t.Errorf("%q: %s", day, es)
		}
	}
}

func TestReviewOfNothing(t *testing.T) {
	s := of(nil, nil, nil, nil, theDay)
	if len(s.Actions) != 0 {
		t.Errorf("%d actions", len(s.Actions))
	}
}

// A review shows members of records: it is marked as the strictest of them.
func TestReviewIsMarked(t *testing.T) {
	actions, reports := theActions(), theReports()
	actions[2].Marking = record.Marking{TLP: record.Amber, Releasable: []record.Actor{"BO", "PE"}}
	reports[0].Markings = record.MemberMarkings{"values": {TLP: record.Red, Releasable: []record.Actor{"PE-DEVIDA"}}}
	reports[1].Markings = record.MemberMarkings{"percent": {TLP: record.Clear, Level: "BO A"}, "summary": {TLP: record.Clear, Level: "BO B"}}
	want := record.Marking{TLP: record.Red, Releasable: []record.Actor{"PE-DEVIDA"}, Level: "BO A"}
	for range 20 { // the order of a map does not matter
		got := of(&thePlan, actions, reports, theMeetings(), theDay).Marking
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("marking (-want +got):\n%s", diff)
		}
	}
}

// A due time that is withheld is not "none".
func TestWithheldDue(t *testing.T) {
	actions := []plan.Action{action(1, "", func(a *plan.Action) {
		a.Due, a.Absent = "", record.Absences{"due": record.Withheld}
	})}
	s := of(&thePlan, actions, nil, nil, theDay)
	if d := s.Actions[0].Due; !d.Withheld || d.InForce != "" {
		t.Errorf("%+v", d)
	}
}
