package plan

import (
	"slices"

	"github.com/comision-mixta/mixta/record"
)

// due follows the reschedulings of an action through its reports.
func (r *review) due(a *Action, reports []*Progress) DueStanding {
	d := DueStanding{Agreed: a.Due, InForce: a.Due, Withheld: a.Absent["due"] == record.Withheld}
	since := r.adopted // when the due time in force was set
	own := map[Scope]record.When{ScopeBO: a.Due, ScopePE: a.Due}
	said := map[Scope]*SaidDue{}
	for _, p := range reports {
		if len(p.Reschedulings) == 0 || p.Scope == ScopeJoint && p.Act == "" {
			continue
		}
		to := p.Reschedulings[len(p.Reschedulings)-1].To
		switch p.Scope {
		case ScopeJoint:
			own[ScopeBO], own[ScopePE] = to, to
			d.InForce, d.MovedBy, since = to, []Scope{ScopeJoint}, r.settled(p)
			clear(said)
		case ScopeBO, ScopePE:
			own[p.Scope] = to
			said[p.Scope] = &SaidDue{record.Side(p.Scope), to, p.AsOf}
			if sameTime(own[ScopeBO], own[ScopePE]) && !sameTime(to, d.InForce) {
				d.InForce, d.MovedBy, since = to, []Scope{ScopeBO, ScopePE}, p.AsOf
			}
		}
	}
	for _, side := range record.Sides() {
		if s := said[Scope(side)]; s != nil {
			d.Said = append(d.Said, *s)
		}
	}
	d.Differ = !sameTime(own[ScopeBO], own[ScopePE])
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
// since, when the due time was set. "" where there is none: such a meeting has
// not been held, or the action is continuous or on request and so never due.
func (r *review) lastInTime(w record.When, since record.Date) (last record.Date) {
	if w != record.NextMeeting {
		last, _ = w.Last()
		return last
	}
	var next *Meeting
	for _, m := range r.meetings {
		if m.Session != Ordinary || m.Exercise != r.plan.Exercise || !m.startsAfter(since) {
			continue
		}
		if next == nil || m.lastDay() < next.lastDay() {
			next = m
		}
	}
	if next == nil {
		return ""
	}
	r.mark(&next.Header)
	return next.lastDay()
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
func (r *review) lateMilestones(a *Action) (late []LateMilestone) {
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
// its time is none.
func (m *Meeting) lastDay() record.Date {
	last, _ := m.Held.Last()
	if m.Until != "" {
		return m.Until
	}
	return last
}

// startsAfter reports whether the meeting began after a day.
func (m *Meeting) startsAfter(d record.Date) bool {
	first, ok := m.Held.First()
	return ok && first > d
}

// values returns the latest value of each indicator from each reporter.
func values(a *Action, reports []*Progress) (out []IndicatorStanding) {
	for i := range a.Indicators {
		x := &a.Indicators[i]
		s := IndicatorStanding{Key: x.Key, Name: x.Name, Unit: x.Unit, Baseline: x.Baseline, Target: x.PhysicalTarget}
		for _, scope := range []Scope{ScopeBO, ScopePE, ScopeJoint} {
			if v, ok := latestValue(x, scope, reports); ok {
				s.Values = append(s.Values, v)
			}
		}
		out = append(out, s)
	}
	return out
}

func latestValue(x *Indicator, scope Scope, reports []*Progress) (v ReportedValue, ok bool) {
	for _, p := range slices.Backward(reports) {
		if p.Scope != scope {
			continue
		}
		for i := range p.Values {
			if r := &p.Values[i]; r.Indicator == x.Key && r.Value != nil {
				return ReportedValue{scope, p.AsOf, *r.Value, x.reached(*r.Value)}, true
			}
		}
	}
	return v, false
}

// reached reports whether a value reaches the target; nil without a target.
func (x *Indicator) reached(v float64) *bool {
	if x.PhysicalTarget == nil {
		return nil
	}
	switch x.Direction {
	case Increase:
		return new(v >= *x.PhysicalTarget)
	case Decrease:
		return new(v <= *x.PhysicalTarget)
	}
	return new(v == *x.PhysicalTarget)
}
