package main

import (
	"fmt"
	"math/rand/v2"
	"sort"

	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/plan/review"
	"github.com/comision-mixta/mixta/record"
)

// reviews compares how actions stand on a day: status, last day in time, days
// overdue and silent, late milestones. Here days are numbers and the statuses that
// follow from two a table.
var reviews = oracle{"review", "none: days are whole", askReview}

func askReview(r *rand.Rand) (differ string, undecided bool) {
	c := newCase(r)
	got, err := review.Of(&c.plan, c.actions, c.progress, c.meetings, c.asOf)
	if err != nil {
		return err.Error(), false
	}
	for i := range c.actions {
		for k := range got.Actions {
			if got.Actions[k].Action != c.actions[i].ID {
				continue
			}
			if s := c.stands(&c.actions[i]).differs(&got.Actions[k]); s != "" {
				return fmt.Sprintf("action %d: %s", i, s), false
			}
		}
	}
	if len(got.Actions) != len(c.actions) {
		return fmt.Sprintf("%d actions of %d", len(got.Actions), len(c.actions)), false
	}
	return "", false
}

// stand is how an action stands.
type stand struct {
	status  plan.Status
	last    day
	overdue int
	silent  [2]int // of BO, of PE
	late    []int
	inForce record.When
}

// follows is what follows from the statuses of the two sides; see review.Derived.
var follows = map[[2]plan.Status]plan.Status{}

func init() {
	all := []plan.Status{plan.Pending, plan.Ongoing, plan.Fulfilled, plan.PartlyFulfilled, plan.Suspended, plan.Cancelled}
	const o, p, s, x = plan.Ongoing, plan.PartlyFulfilled, plan.Suspended, plan.Cancelled
	for i, row := range [][]plan.Status{
		{plan.Pending, o, o, o, s, ""},
		{o, o, o, o, s, ""},
		{o, o, plan.Fulfilled, p, s, p},
		{o, o, p, p, s, p},
		{s, s, s, s, s, ""},
		{"", "", p, p, "", x},
	} {
		for k, status := range row {
			follows[[2]plan.Status{all[i], all[k]}] = status
		}
	}
}

func done(s plan.Status) bool {
	return s == plan.Fulfilled || s == plan.PartlyFulfilled || s == plan.Cancelled
}

// held returns the first and the last day of a meeting.
func held(m *plan.Meeting) (first, last day) {
	first, last = span(m.Held)
	if m.Until != "" {
		last = counted(m.Until)
	}
	return first, last
}

// meeting returns one by its id.
func (c *reviewCase) meeting(id record.MeetingRef) *plan.Meeting {
	for i := range c.meetings {
		if string(c.meetings[i].ID) == string(id) {
			return &c.meetings[i]
		}
	}
	return nil
}

// holdsFrom is the day from which a report holds.
func (c *reviewCase) holdsFrom(p *plan.Progress) day {
	at := counted(p.AsOf)
	if m := c.meeting(p.Act); m != nil && p.Scope == plan.ScopeJoint {
		settled, _ := span(m.Held)
		if m.Until != "" {
			settled = counted(m.Until)
		}
		return max(at, settled)
	}
	return at
}

func (c *reviewCase) stands(a *plan.Action) (s stand) {
	today, begun := counted(c.asOf), max(counted(a.Start), counted(c.plan.Period.From))
	reports := c.reports(a)
	var own [2]plan.Status
	var said [2]day
	var agreed *plan.Progress
	for _, p := range reports {
		switch side := sideOf(p.Scope); {
		case side >= 0:
			own[side], said[side] = p.Status, counted(p.AsOf)
		case p.Act != "":
			agreed = p
		}
	}
	s.status = follows[own]
	if agreed != nil && (s.status == "" || done(agreed.Status) || max(said[0], said[1]) <= c.holdsFrom(agreed)) {
		s.status = agreed.Status
	}
	var since day
	s.inForce, since = c.inForce(a, reports)
	s.last = c.lastDay(s.inForce, since)
	for i := range own {
		if said[i] == 0 {
			said[i] = begun
		}
		if !done(own[i]) && !done(s.status) {
			s.silent[i] = max(0, int(today-said[i]))
		}
	}
	if done(s.status) {
		return s
	}
	if s.last > 0 && today > s.last {
		s.overdue = int(today - s.last)
	}
	for i := range a.Milestones {
		m := &a.Milestones[i]
		if last := c.lastDay(m.Due, c.adopted()); last > 0 && today > last && (m.Done == "" || counted(m.Done) > today) {
			s.late = append(s.late, int(today-last))
		}
	}
	return s
}

// sideOf is 0 for BO, 1 for PE, -1 for both.
func sideOf(s plan.Scope) int {
	return map[plan.Scope]int{plan.ScopeBO: 0, plan.ScopePE: 1, plan.ScopeJoint: -1}[s]
}

// reports returns those on an action that hold, in their order.
func (c *reviewCase) reports(a *plan.Action) (list []*plan.Progress) {
	for i := range c.progress {
		if p := &c.progress[i]; string(p.Action) == string(a.ID) && p.Exercise == c.plan.Exercise && c.holdsFrom(p) <= counted(c.asOf) {
			list = append(list, p)
		}
	}
	sort.Slice(list, func(i, k int) bool {
		p, q := list[i], list[k]
		if x, y := c.holdsFrom(p), c.holdsFrom(q); x != y {
			return x < y
		}
		if p.AsOf != q.AsOf {
			return p.AsOf < q.AsOf
		}
		return p.ID < q.ID // all are issued at once
	})
	return list
}

// inForce returns the due time that holds after some reports, and since when: what
// the last of them makes of that before it.
func (c *reviewCase) inForce(a *plan.Action, reports []*plan.Progress) (record.When, day) {
	if len(reports) == 0 {
		return a.Due, c.adopted()
	}
	n := len(reports) - 1
	before, since := c.inForce(a, reports[:n])
	p := reports[n]
	moves := len(p.Reschedulings) > 0 && (p.Scope != plan.ScopeJoint || p.Act != "")
	if !moves {
		return before, since
	}
	to := p.Reschedulings[len(p.Reschedulings)-1].To
	if p.Scope == plan.ScopeJoint {
		return to, c.holdsFrom(p)
	}
	if same(to, stated(a, reports[:n], 1-sideOf(p.Scope))) && !same(to, before) {
		return to, counted(p.AsOf)
	}
	return before, since
}

// stated returns the due time that a side stated last, or that was set for both.
func stated(a *plan.Action, reports []*plan.Progress, side int) record.When {
	for i := len(reports) - 1; i >= 0; i-- {
		p := reports[i]
		if of := sideOf(p.Scope); len(p.Reschedulings) > 0 && (of == side || of < 0 && p.Act != "") {
			return p.Reschedulings[len(p.Reschedulings)-1].To
		}
	}
	return a.Due
}

func same(a, b record.When) bool {
	_, x := span(a)
	_, y := span(b)
	return a == b || x > 0 && x == y
}

// lastDay is the last day in time; 0 if there is none.
func (c *reviewCase) lastDay(w record.When, since day) (least day) {
	if w != record.NextMeeting {
		_, last := span(w)
		return last
	}
	for i := range c.meetings {
		m := &c.meetings[i]
		if first, last := held(m); m.Session == plan.Ordinary && m.Exercise == c.plan.Exercise && first > since && (least == 0 || last < least) {
			least = last
		}
	}
	return least
}

// adopted is the day on which the plan was.
func (c *reviewCase) adopted() day {
	if m := c.meeting(c.plan.Meeting); m != nil {
		_, last := held(m)
		return last
	}
	return counted(c.plan.Period.From)
}

// differs tells how what mixta found differs.
func (s stand) differs(a *review.Action) string {
	late := []int(nil)
	for i := range a.Milestones {
		late = append(late, a.Milestones[i].Days)
	}
	got := fmt.Sprint(a.Status, counted(a.Due.Last), a.DaysOverdue, a.Overdue, a.Sides[0].DaysSilent, a.Sides[1].DaysSilent, late, same(a.Due.InForce, s.inForce))
	if want := fmt.Sprint(s.status, s.last, s.overdue, s.overdue > 0, s.silent[0], s.silent[1], s.late, true); got != want {
		return got + ", want " + want
	}
	return ""
}
