package review

import (
	"cmp"
	"slices"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// Of returns how a plan stands at the end of the day asOf. It looks at the plan's
// own actions, at the reports on them that hold on that day, and at the meetings,
// for what is due by the next one; others are passed over. A report holds from the
// day that it describes, what an act settles from its meeting. Of several versions
// of a record the newest counts. The order of the records does not matter, and the
// clock is not read.
//
// A drill and real work are never counted together: beside a real plan, records
// marked as exercise are left out, and the reverse; LeftOut says how many.
//
// The error is not nil if asOf is not a day.
func Of(p *plan.Plan, actions []plan.Action, progress []plan.Progress, meetings []plan.Meeting, asOf record.Date) (*Standing, error) {
	if _, ok := asOf.Time(); !ok {
		return nil, check.Errorf(textNoDay, string(asOf))
	}
	p = cmp.Or(p, new(plan.Plan))
	r := &review{plan: p, asOf: asOf, meetings: record.Newest(meetings), reports: map[record.ActionRef][]*plan.Progress{}}
	s := &Standing{Plan: p.ID, Title: p.Title, Period: p.Period, AsOf: asOf, Exercise: p.Exercise, Agreed: int(p.Agreed)}
	if p.Period.To != "" {
		s.Ended = max(0, days(p.Period.To, asOf))
	}
	r.mark(&p.Header)
	if m := r.meeting(p.Meeting); m != nil {
		r.adopted = lastDay(m)
		r.mark(&m.Header)
	}
	r.adopted = cmp.Or(r.adopted, p.Period.From)

	own := record.Newest(actions)
	own = slices.DeleteFunc(own, func(a *plan.Action) bool { return string(a.Plan) != string(p.ID) })
	s.LeftOut += r.gather(own, record.Newest(progress))
	for _, a := range own {
		if a.Exercise != p.Exercise {
			s.LeftOut++
			continue
		}
		s.Actions = append(s.Actions, r.action(a))
	}
	slices.SortFunc(s.Actions, func(a, b Action) int {
		return cmp.Or(-cmp.Compare(min(a.Number, 1), min(b.Number, 1)), cmp.Compare(a.Number, b.Number), cmp.Compare(a.Action, b.Action))
	})
	s.count()
	s.Marking = r.marking
	return s, nil
}

var textNoDay = check.Text{
	ES: "la fecha a la que se examina el plan debe ser un día, como 2023-08-31; no «%s»",
	EN: "the date that the plan is reviewed for must be a day, like 2023-08-31; not %q"}

// review is what a review works with.
type review struct {
	plan     *plan.Plan
	asOf     record.Date
	adopted  record.Date // last day of the meeting that adopted the plan
	meetings []*plan.Meeting
	reports  map[record.ActionRef][]*plan.Progress // in the order in which they were settled
	marking  record.Marking
	marked   bool
}

// gather groups the reports by action and returns how many were left out.
func (r *review) gather(own []*plan.Action, progress []*plan.Progress) (leftOut int) {
	mine := map[record.ActionRef]bool{}
	for _, a := range own {
		mine[record.ActionRef(a.ID)] = true
	}
	for _, p := range progress {
		switch {
		case !mine[p.Action] || r.settled(p) > r.asOf:
		case p.Exercise != r.plan.Exercise:
			leftOut++
		default:
			r.reports[p.Action] = append(r.reports[p.Action], p)
		}
	}
	for _, list := range r.reports {
		slices.SortFunc(list, func(a, b *plan.Progress) int {
			return cmp.Or(cmp.Compare(r.settled(a), r.settled(b)), cmp.Compare(a.AsOf, b.AsOf), a.Issued.Compare(b.Issued), cmp.Compare(a.ID, b.ID))
		})
	}
	return leftOut
}

// mark joins the marking of a record that the review is made from, and those of
// its members: the review repeats some of them, and must be marked as they are.
func (r *review) mark(h *record.Header) {
	join := func(m record.Marking) {
		if r.marked {
			m = r.marking.Join(m)
		}
		r.marking, r.marked = m, true
	}
	join(h.Marking)
	var names []record.Member
	for name := range h.Markings {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		join(h.Markings[name])
	}
}

// action reviews one action.
func (r *review) action(a *plan.Action) Action {
	r.mark(&a.Header)
	s := Action{Action: a.ID, Number: a.Number, Area: a.Area, Group: a.Group, Modality: a.Modality, Text: a.Text}
	reports := r.reports[record.ActionRef(a.ID)]
	for _, p := range reports {
		r.mark(&p.Header)
		if m := r.meeting(p.Act); m != nil {
			r.mark(&m.Header)
		}
	}
	var latest record.Date // of either side's reports
	for _, side := range record.Sides() {
		one := r.side(a, side, reports)
		latest = max(latest, one.AsOf)
		s.Sides = append(s.Sides, one)
	}
	s.Derived = Derived(s.Sides[0].Status, s.Sides[1].Status)
	agreed, settled := r.agreed(reports)
	s.Agreed = agreed
	s.Status = s.Derived
	if s.Agreed != nil {
		s.Differ = s.Derived != "" && s.Agreed.Status != s.Derived
		if s.Agreed.Status.Done() || latest <= settled || s.Derived == "" {
			s.Status = s.Agreed.Status
		}
	}
	s.Due = r.due(a, reports)
	s.Indicators = values(a, reports)
	if s.Status.Done() {
		for i := range s.Sides {
			s.Sides[i].DaysSilent = 0
		}
		return s
	}
	s.DaysOverdue = r.late(s.Due.Last)
	s.Overdue = s.DaysOverdue > 0
	s.Milestones = r.lateMilestones(a)
	return s
}

// side returns one side's own view of the action.
func (r *review) side(a *plan.Action, side record.Side, reports []*plan.Progress) Side {
	s := Side{Side: side}
	for _, x := range a.Responsible {
		if x.Side == side && !slices.Contains(s.Agencies, x.Agency) {
			s.Agencies = append(s.Agencies, x.Agency)
		}
	}
	since := max(a.Start, r.plan.Period.From)
	for _, p := range reports {
		if p.Scope == plan.Scope(side) {
			s.Status, s.Percent, s.AsOf, s.Report, s.Obstacles = p.Status, p.Percent, p.AsOf, p.ID, p.Obstacles
			since = p.AsOf
		}
	}
	if !s.Status.Done() {
		s.DaysSilent = max(0, days(since, r.asOf))
	}
	return s
}

// agreed returns the latest joint status that an act states, and the day on
// which it was settled.
func (r *review) agreed(reports []*plan.Progress) (s *Agreed, settled record.Date) {
	for _, p := range reports {
		if p.Scope == plan.ScopeJoint && p.Act != "" {
			s = &Agreed{Status: p.Status, AsOf: p.AsOf, Act: p.Act, Report: p.ID, Summary: p.Summary}
			settled = r.settled(p)
		}
	}
	if s != nil {
		if m := r.meeting(s.Act); m != nil {
			s.Ordinal = m.Ordinal
		}
	}
	return s, settled
}

// settled returns the day from which a report holds: the day that it describes or,
// where both agreed by an act, the last day of the meeting if that is later. For a
// meeting known by its month or year only, that is the first day it may have been:
// what a side reported in that time is not taken to be older.
func (r *review) settled(p *plan.Progress) record.Date {
	m := r.meeting(p.Act)
	if m == nil || p.Scope != plan.ScopeJoint {
		return p.AsOf
	}
	first, _ := m.Held.First()
	return max(p.AsOf, cmp.Or(m.Until, first))
}

// meeting returns a meeting, or nil where it is not at hand.
func (r *review) meeting(id record.MeetingRef) *plan.Meeting {
	for _, m := range r.meetings {
		if string(m.ID) == string(id) {
			return m
		}
	}
	return nil
}

// days returns how many days b is after a; 0 where either is invalid.
func days(a, b record.Date) int {
	x, ok := a.Time()
	y, ok2 := b.Time()
	if !ok || !ok2 {
		return 0
	}
	return int(y.Sub(x) / (24 * time.Hour))
}
