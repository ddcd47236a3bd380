package drill

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// perPlan is how many actions a plan has.
const perPlan = 9000

// plans are the records that actions refer to, the same in both sides' files.
func (d Drill) plans() (all []mixta.Record) {
	meeting := &plan.Meeting{Header: sides[0].header(d.fixed("meeting", 0)), Session: plan.Technical, Held: "2022-09-30", Host: record.PE,
		Body: plan.BodyNames{BO: "Comisión Mixta Boliviano-Peruana", PE: "Comisión Mixta Peruano-Boliviana"}}
	meeting.Summary = record.Text{ES: "Simulacro"}
	all = append(all, meeting)
	for i := range (d.Actions + perPlan - 1) / perPlan {
		all = append(all, &plan.Plan{Header: sides[0].header(d.fixed("plan", i)), Title: record.Text{ES: "Plan del simulacro"},
			Period: record.Period{From: "2022-10-01", To: "2023-09-30"}, Meeting: record.MeetingRef(meeting.ID)})
	}
	return all
}

// agreed are the actions that both sides have in their files.
func (d Drill) agreed() roles {
	r := roles{}
	if d.Actions > 0 {
		r.cast(d.chance("roles of actions"), d.Actions, casting{what: Conflict, facts: upTo(d.Plant)}, casting{what: Conflict, near: true, facts: upTo(d.Plant)})
	}
	return r
}

// action returns an action as the side has it. An action without a role is only in
// the file of one side. Of the others Bolivia issued the first version; Peru issued
// another one after it, and, where that is a conflict, so did Bolivia, unaware.
func (d Drill) action(s *side, o drawn, r role) *plan.Action {
	first := sides[o.Number%2]
	if r.what != "" {
		first = sides[0]
	}
	p := plan.Action{Header: first.header(o.ID), Plan: record.PlanRef(d.fixed("plan", o.Number/perPlan)), Number: int64(o.Number%perPlan + 1),
		Area: plan.AreaControl, Group: plan.GroupSupply, Text: record.Text{ES: "Simulacro: " + o.text(300), EN: "Exercise: " + o.text(150)},
		Modality: plan.Modality("simultaneous"), Start: "2022-11-01", Due: "2023-Q2",
		Responsible: []plan.Responsible{{Side: record.BO, Agency: "BO-FELCN", Role: "lead"}, {Side: record.PE, Agency: "PE-DIRANDRO", Role: "lead"}},
		Indicators: []plan.Indicator{{Key: "operations", Name: record.Text{ES: o.text(60)}, Unit: record.Each, Measure: "total", Direction: "increase",
			Baseline: new(0.0), PhysicalTarget: new(float64(1 + o.IntN(40)))}},
		Milestones: []plan.Milestone{{Name: record.Text{ES: o.text(60)}, Due: "2022-12-15"}, {Name: record.Text{ES: o.text(60)}, Due: "2023-03"}}}
	if r.what == "" {
		return &p
	}
	p.Joint, p.Seen = true, record.Seen{first.actor: o.token()}
	next := record.Token("")
	for _, by := range sides {
		next = o.token()
		if by == s && (by != first || !r.near) {
			stamp := p.Stamp().Next(by.actor, next)
			p.Version, p.Seen, p.Issuer, p.Issued = stamp.Version, stamp.Seen, by.actor, by.later
			p.Milestones[0].Due = by.due
		}
	}
	return &p
}
