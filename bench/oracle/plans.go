package main

import (
	"fmt"
	"math/rand/v2"

	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// reviewCase is a random plan with all that is said of it, and a day.
type reviewCase struct {
	plan     plan.Plan
	actions  []plan.Action
	progress []plan.Progress
	meetings []plan.Meeting
	asOf     record.Date
	ids      int
}

func newCase(r *rand.Rand) *reviewCase {
	c := &reviewCase{asOf: date(r)}
	for range r.IntN(4) {
		m := plan.Meeting{Held: moment(r), Session: plan.Ordinary}
		m.ID, m.Exercise = c.id(), r.IntN(6) == 0
		if len(m.Held) == 10 && r.IntN(2) == 0 {
			m.Until = max(record.Date(m.Held), date(r))
		}
		if r.IntN(4) == 0 {
			m.Session = plan.Technical
		}
		c.meetings = append(c.meetings, m)
	}
	c.plan = plan.Plan{Period: record.Period{From: date(r)}}
	c.plan.ID = c.id()
	if r.IntN(3) > 0 {
		c.plan.Meeting = c.anyMeeting(r)
	}
	for range 1 + r.IntN(3) {
		c.act(r)
	}
	return c
}

// act adds an action and reports on it.
func (c *reviewCase) act(r *rand.Rand) {
	a := plan.Action{Plan: record.PlanRef(c.plan.ID), Due: due(r)}
	a.ID = c.id()
	if r.IntN(2) == 0 {
		a.Start = date(r)
	}
	for range r.IntN(3) {
		m := plan.Milestone{Due: due(r)}
		if r.IntN(2) == 0 {
			m.Done = date(r)
		}
		a.Milestones = append(a.Milestones, m)
	}
	c.actions = append(c.actions, a)
	statuses := []plan.Status{plan.Pending, plan.Ongoing, plan.Ongoing, plan.Fulfilled, plan.PartlyFulfilled, plan.Suspended, plan.Cancelled}
	times := []record.When{due(r), due(r)} // few, so that the sides agree at times
	for range r.IntN(9) {
		p := plan.Progress{Action: record.ActionRef(a.ID), AsOf: date(r), Status: statuses[r.IntN(len(statuses))]}
		p.ID, p.Issued, p.Exercise = c.id(), "2030-01-01T00:00:00Z", r.IntN(12) == 0
		p.Scope = []plan.Scope{plan.ScopeBO, plan.ScopePE, plan.ScopeJoint}[r.IntN(3)]
		if p.Scope == plan.ScopeJoint && r.IntN(3) > 0 {
			p.Act = c.anyMeeting(r)
		}
		if to := times[r.IntN(2)]; r.IntN(2) == 0 && to != "" {
			p.Reschedulings = []plan.Rescheduling{{To: to}}
		}
		c.progress = append(c.progress, p)
	}
}

// anyMeeting is one of the case, or one that is not at hand.
func (c *reviewCase) anyMeeting(r *rand.Rand) record.MeetingRef {
	if n := r.IntN(len(c.meetings) + 1); n < len(c.meetings) {
		return record.MeetingRef(c.meetings[n].ID)
	}
	return record.MeetingRef(c.id())
}

func (c *reviewCase) id() record.ID {
	c.ids++
	return record.ID(fmt.Sprintf("%08x-0000-4000-8000-000000000000", c.ids))
}

// date is a day from 2022 to 2025, the last of months often, and often the same.
func date(r *rand.Rand) record.Date {
	if r.IntN(5) == 0 {
		return "2023-06-30"
	}
	y, m := 2022+r.IntN(4), 1+r.IntN(12)
	days := []int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[m-1]
	if m == 2 && y == 2024 {
		days = 29
	}
	d := 1 + r.IntN(days)
	if r.IntN(4) == 0 {
		d = days
	}
	return record.Date(fmt.Sprintf("%04d-%02d-%02d", y, m, d))
}

// moment is a day, month, quarter or year.
func moment(r *rand.Rand) record.When {
	d := string(date(r))
	return record.When([]string{d, d, d[:7], d[:4], d[:4] + "-Q" + string('1'+rune(r.IntN(4)))}[r.IntN(5)])
}

// due is a due time of any form, or none.
func due(r *rand.Rand) record.When {
	if r.IntN(3) > 0 {
		return moment(r)
	}
	return []record.When{record.NextMeeting, record.Continuous, record.OnRequest, ""}[r.IntN(4)]
}
