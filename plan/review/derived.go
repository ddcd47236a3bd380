package review

import "github.com/comision-mixta/mixta/plan"

// Derived returns what follows for an action from the statuses that the two
// sides report, in either order. It is not an agreement: what both sides agree on
// is said by an act.
//
//	              pending  ongoing  fulfilled  partly     suspended  cancelled
//	pending       pending  ongoing  ongoing    ongoing    suspended  –
//	ongoing                ongoing  ongoing    ongoing    suspended  –
//	fulfilled                       fulfilled  partly     suspended  partly
//	partly                                     partly     suspended  partly
//	suspended                                             suspended  –
//	cancelled                                                        cancelled
//
// In words: an action is as far as the side that is behind; begun by one, it
// is begun; halted by one, it is halted; closed by both, it is fulfilled where
// both did all, cancelled where neither did anything, partly fulfilled else.
// It returns "" (–) where nothing follows: a side has not reported, or one has
// cancelled what the other still counts on. That is for the commission to
// settle.
func Derived(a, b plan.Status) plan.Status {
	either := func(s plan.Status) bool { return a == s || b == s }
	switch {
	case !known(a) || !known(b):
		return ""
	case a == b:
		return a
	case a.Done() && b.Done():
		return plan.PartlyFulfilled
	case either(plan.Cancelled):
		return ""
	case either(plan.Suspended):
		return plan.Suspended
	}
	return plan.Ongoing
}

func known(s plan.Status) bool {
	switch s {
	case plan.Pending, plan.Ongoing, plan.Fulfilled, plan.PartlyFulfilled, plan.Suspended, plan.Cancelled:
		return true
	}
	return false
}
