package estimate

import "github.com/comision-mixta/mixta/crops/refusal"

// FewUnits is how many verified units a stratum should have at least: with fewer
// the separate ratio estimator is biased, and the normal interval is too narrow.
const FewUnits = 20

// Shown is the accuracy that all units of a stratum, if they agree, should show at
// 95 % before they are called enough.
const Shown = 0.95

// assess estimates the accuracy and area of all classes.
func (p *population) assess(total float64) *Accuracy {
	all := func(Unit) bool { return true }
	a := &Accuracy{Estimator: p.estimator(), Area: total}
	agree := func(u Unit) bool { return u.Map == u.Reference }
	a.Overall = *p.ratio(agree, all)
	for i := range p.strata {
		a.Units += int(p.strata[i].n)
		p.strata[i].notice(a, agree)
	}
	a.Counts, a.Proportions = p.cells(p.classes, total)
	for _, k := range p.classes {
		mapped := func(u Unit) bool { return u.Map == k }
		found := func(u Unit) bool { return u.Reference == k }
		both := func(u Unit) bool { return u.Map == k && u.Reference == k }
		c := ClassAccuracy{Class: k, Users: p.ratio(both, mapped), Producers: p.ratio(both, found), Proportion: p.share(found, total)}
		c.Area = c.Proportion.times(total)
		c.Mapped, c.MappedEstimated = p.mapped(k, total)
		p.omission(a, &c)
		a.Classes = append(a.Classes, c)
	}
	return a
}

// estimator names the estimator.
func (p *population) estimator() Estimator {
	if p.sized {
		return RatioByStratum
	}
	for _, h := range p.strata {
		for _, u := range h.units {
			if u.Map != h.name {
				return CountsByStratum
			}
		}
	}
	return CountsByClass
}

// mapped returns the area mapped as a class, and whether it is an estimate.
func (p *population) mapped(k string, total float64) (area float64, estimated bool) {
	for _, h := range p.strata {
		if h.mapped == nil {
			return total * p.ratio(func(u Unit) bool { return u.Map == k }, func(Unit) bool { return true }).Value, true
		}
		area += h.mapped[k]
	}
	return area, false
}

// omission removes what says nothing about a class, and says why: of a class that
// no verified unit is mapped as there is no accuracy; if nothing else is mapped,
// nothing can have been left out.
func (p *population) omission(a *Accuracy, c *ClassAccuracy) {
	only := true
	for _, h := range p.strata {
		for _, u := range h.units {
			only = only && u.Map == c.Class
		}
	}
	var reason refusal.Reason
	switch {
	case c.Users == nil && c.Mapped > 0:
		reason = refusal.ClassUnverified
	case c.Users == nil:
		reason = refusal.ClassNotMapped
	case only:
		reason = refusal.OnlyClass
	case c.Producers == nil:
		reason = refusal.ClassNotFound
	default:
		return
	}
	if c.Users == nil || only {
		c.Producers = nil
	}
	a.Notices = append(a.Notices, refusal.NewNotice(reason, c.Class))
}

// notice warns of a stratum with few units, and of one whose units all agree.
func (h *sampled) notice(a *Accuracy, agree indicator) {
	least := float64(FewUnits)
	if h.holds > 0 {
		least = min(least, h.holds)
	}
	if h.n < least {
		a.Notices = append(a.Notices, refusal.NewNotice(refusal.FewUnits, h.name, h.n, least))
	}
	enough := UnitsFor(Shown, 0.95, int64(h.holds))
	if h.mean(agree) == 1 && h.n < float64(enough) {
		a.Notices = append(a.Notices, refusal.NewNotice(refusal.AllAgree, h.name, h.n, enough))
	}
}
