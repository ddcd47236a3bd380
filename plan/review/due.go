package review

import (
	"cmp"

	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// due follows the reschedulings of an action through its reports.
func (r *review) due(a *plan.Action, reports []*plan.Progress) Due {
	d := Due{Agreed: a.Due, InForce: a.Due, Withheld: a.Absent["due"] == record.Withheld}
	since := r.adopted // when the due time in force was set
	own := map[plan.Scope]record.When{plan.ScopeBO: a.Due, plan.ScopePE: a.Due}
	reported := map[plan.Scope]*ReportedDue{}
	for _, p := range reports {
		if len(p.Reschedulings) == 0 || p.Scope == plan.ScopeJoint && p.Act == "" {
			continue
		}
		to := p.Reschedulings[len(p.Reschedulings)-1].To
		switch p.Scope {
		case plan.ScopeJoint:
			own[plan.ScopeBO], own[plan.ScopePE] = to, to
			d.InForce, d.MovedBy, since = to, []plan.Scope{plan.ScopeJoint}, r.settled(p)
			clear(reported)
		case plan.ScopeBO, plan.ScopePE:
			own[p.Scope] = to
			reported[p.Scope] = &ReportedDue{record.Side(p.Scope), to, p.AsOf}
			if sameTime(own[plan.ScopeBO], own[plan.ScopePE]) && !sameTime(to, d.InForce) {
				d.InForce, d.MovedBy, since = to, []plan.Scope{plan.ScopeBO, plan.ScopePE}, p.AsOf
			}
		}
	}
	for _, side := range record.Sides() {
		if s := reported[plan.Scope(side)]; s != nil {
			d.Reported = append(d.Reported, *s)
		}
	}
	d.Differ = !sameTime(own[plan.ScopeBO], own[plan.ScopePE])
	d.Last = r.lastInTime(d.InForce, since)
	return d
}

// sameTime reports whether two due times end on the same day.
func sameTime(a, b record.When) bool {
	x, ok := a.Last()
	y, ok2 := b.Last()
	return a == b || ok && ok2 && x == y
}

// lastInTime returns the last day that is in time for what is due at w: the
// last one of a day, month, quarter or year; for what is due by the next
// meeting, the last one of the first ordinary meeting that began after the day
// since, when the due time was set. "" if there is none: such a meeting has
// not been held, or the action is continuous or on request and so never due.
func (r *review) lastInTime(w record.When, since record.Date) (last record.Date) {
	if w != record.NextMeeting {
		last, _ = w.Last()
		return last
	}
	var next *plan.Meeting
	for _, m := range r.meetings {
		if m.Session != plan.Ordinary || m.Exercise != r.plan.Exercise || !startsAfter(m, since) {
			continue
		}
		if next == nil || lastDay(m) < lastDay(next) {
			next = m
		}
	}
	if next == nil {
		return ""
	}
	r.mark(&next.Header)
	return lastDay(next)
}

// late returns how many days ago the last day in time was; 0 where it is not
// over.
func (r *review) late(last record.Date) int {
	if last == "" {
		return 0
	}
	return max(0, days(last, r.asOf))
}

// lateMilestones returns the milestones that are due and not done.
func (r *review) lateMilestones(a *plan.Action) (late []LateMilestone) {
	for i := range a.Milestones {
		m := &a.Milestones[i]
		done := m.Done != "" && m.Done <= r.asOf
		if n := r.late(r.lastInTime(m.Due, r.adopted)); n > 0 && !done {
			late = append(late, LateMilestone{m.Name, m.Due, n})
		}
	}
	return late
}

// lastDay returns the last day of the meeting, as far as is known; "" where
// its time is not one.
func lastDay(m *plan.Meeting) record.Date {
	last, _ := m.Held.Last()
	return cmp.Or(m.Until, last)
}

// startsAfter reports whether the meeting began after a day.
func startsAfter(m *plan.Meeting, d record.Date) bool {
	first, ok := m.Held.First()
	return ok && first > d
}
