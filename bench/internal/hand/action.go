package hand

import (
	"errors"
	"slices"

	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// Action checks an action.
func (c *Checker) Action(a *plan.Action) error {
	if err := c.header(&a.Header); err != nil {
		return err
	}
	if a.Number != 0 {
		n := numbered{a.Plan, a.Number}
		if _, twice := c.numbers[n]; twice {
			return errTwice
		}
		c.numbers[n] = struct{}{}
	}
	if err := first(parties(a), indicators(a.Indicators)); err != nil {
		return err
	}
	for i := range a.Milestones {
		if m := &a.Milestones[i]; !isText(&m.Name) || !isWhen(m.Due) || !isDate(m.Done) {
			return errors.New("a milestone is wrong")
		}
	}
	for i := range a.Assumptions {
		if !isText(&a.Assumptions[i]) {
			return errors.New("an assumption is wrong")
		}
	}
	return first(
		wrong("plan", isID(a.Plan) && c.Known[record.ID(a.Plan)]),
		wrong("number", 0 <= a.Number && a.Number <= 9999),
		wrong("area", isOneOf(a.Area, "development", "prevention", "rehabilitation", "control", "related-crimes")),
		wrong("group", isOneOf(a.Group, "", "supply-control", "crops-and-development", "demand-reduction", "money-laundering")),
		wrong("text", isText(&a.Text)),
		wrong("modality", isOneOf(a.Modality, "", "coordinated", "simultaneous", "exchange", "training", "technical-assistance", "parallel")),
		wrong("start", isDate(a.Start)), wrong("due", a.Due == "" || isWhen(a.Due) && (len(a.Due) != 10 || string(a.Start) <= string(a.Due))),
		wrong("lists", len(a.Responsible) <= 40 && len(a.Indicators) <= 40 && len(a.Milestones) <= 100 && len(a.Assumptions) <= 40 && len(a.Policies) <= 40))
}

func parties(a *plan.Action) error {
	var leads [2]int
	for _, r := range a.Responsible {
		if !isOneOf(r.Side, record.BO, record.PE) || !isActor(r.Agency) || r.Agency.Side() != r.Side || !isOneOf(r.Role, "", plan.Lead, plan.Support) {
			return errors.New("who is responsible is wrong")
		}
		if r.Role == plan.Lead {
			leads[map[record.Side]int{record.PE: 1}[r.Side]]++
		}
	}
	for _, p := range a.Policies {
		if !isOneOf(p.Side, record.BO, record.PE) || !isLength(p.Name, 1, 400) || !isLength(p.Objective, 0, 400) {
			return errors.New("a policy is wrong")
		}
	}
	return wrong("lead", leads[0] <= 1 && leads[1] <= 1)
}

var units = []record.Unit{"kg", "g", "t", "l", "ml", "unit", "plant", "person", "family", "m2", "ha", "km2", "m", "km", "h", "day", "percent",
	"BOB", "PEN", "USD", "kg/ha/year", "USD/kg", "BOB/kg", "PEN/kg"}

func indicators(list []plan.Indicator) error {
	for i := range list {
		x := &list[i]
		if slices.ContainsFunc(list[:i], func(o plan.Indicator) bool { return o.Key == x.Key }) {
			return errTwice
		}
		rises := x.Baseline == nil || x.PhysicalTarget == nil || x.Direction != plan.Increase || *x.PhysicalTarget >= *x.Baseline
		if !isSlug(x.Key, 1, 40) || !isText(&x.Name) || !isOneOf(x.Unit, units...) || !isOneOf(x.Measure, "total", "level", "share") ||
			!isOneOf(x.Direction, "increase", "decrease", "maintain") || !rises {
			return errors.New("an indicator is wrong")
		}
		for _, f := range [...]*float64{x.Baseline, x.PhysicalTarget} {
			if f != nil && !isIn(*f, -1e12, 1e12) {
				return errors.New("a figure is wrong")
			}
		}
	}
	return nil
}
