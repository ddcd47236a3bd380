package review

import (
	"slices"

	"github.com/comision-mixta/mixta/plan"
)

// values returns the latest value of each indicator from each reporter.
func values(a *plan.Action, reports []*plan.Progress) (out []Indicator) {
	for i := range a.Indicators {
		x := &a.Indicators[i]
		s := Indicator{Key: x.Key, Name: x.Name, Unit: x.Unit, Baseline: x.Baseline, Target: x.PhysicalTarget}
		for _, scope := range []plan.Scope{plan.ScopeBO, plan.ScopePE, plan.ScopeJoint} {
			if v, ok := latestValue(x, scope, reports); ok {
				s.Values = append(s.Values, v)
			}
		}
		out = append(out, s)
	}
	return out
}

func latestValue(x *plan.Indicator, scope plan.Scope, reports []*plan.Progress) (v Value, ok bool) {
	for _, p := range slices.Backward(reports) {
		if p.Scope != scope {
			continue
		}
		for i := range p.Values {
			if r := &p.Values[i]; r.Indicator == x.Key && r.Value != nil {
				return Value{scope, p.AsOf, *r.Value, reached(x, *r.Value)}, true
			}
		}
	}
	return v, false
}

// reached reports whether a value reaches the target; nil without a target.
func reached(x *plan.Indicator, v float64) *bool {
	if x.PhysicalTarget == nil {
		return nil
	}
	switch x.Direction {
	case plan.Increase:
		return new(v >= *x.PhysicalTarget)
	case plan.Decrease:
		return new(v <= *x.PhysicalTarget)
	}
	return new(v == *x.PhysicalTarget)
}
