package ops

import (
	"cmp"
	"slices"
	"time"
)

// Concurrence is how windows of components lie to each other in time. All times
// are true instants: 04:00 in Lima is an hour after 04:00 in La Paz.
type Concurrence struct {
	Counted int           // components whose start is known
	Spread  time.Duration // from the first start to the last
	Within  bool          // the spread of the starts known is within the tolerance
	Outside []int         // components that start outside of the span of one tolerance that holds most starts
	From    time.Time     // the window that all have in common; zero where there is none
	Until   time.Time     // its end, itself not included; zero where it is open
}

// Timing is how far an operation is, or was, simultaneous.
type Timing struct {
	Tolerance       time.Duration
	Components      int // that have to start together, whether their starts are known or not
	Planned, Actual Concurrence
}

// Simultaneity reports how far the components of an operation that have to
// start together do so: as planned, and as it was. Supporting components are
// left out.
func Simultaneity(o *Operation) Timing {
	o = cmp.Or(o, new(Operation))
	s := Timing{Tolerance: o.tolerance()}
	var planned, actual []span
	for i := range o.Components {
		c := &o.Components[i]
		if c.Supporting {
			continue
		}
		s.Components++
		if from, to := o.PlannedWindow(c); !from.IsZero() {
			planned = append(planned, span{i, from, to})
		}
		if c.Actual != nil {
			if from, to, ok := c.Actual.Times(); ok {
				actual = append(actual, span{i, from, to})
			}
		}
	}
	s.Planned, s.Actual = concur(planned, s.Tolerance), concur(actual, s.Tolerance)
	return s
}

// tolerance returns the agreed tolerance; 0 if there is none, or none that
// its bounds allow.
func (o *Operation) tolerance() time.Duration {
	if o.Tolerance == nil || !(*o.Tolerance >= 0 && *o.Tolerance <= 100_000) {
		return 0
	}
	return time.Duration(*o.Tolerance * float64(time.Minute))
}

// span is the window of one component.
type span struct {
	component int
	from, to  time.Time
}

func concur(spans []span, tolerance time.Duration) Concurrence {
	c := Concurrence{Counted: len(spans), Within: true}
	if len(spans) == 0 {
		return c
	}
	slices.SortStableFunc(spans, func(a, b span) int { return a.from.Compare(b.from) })
	first, last := spans[0].from, spans[len(spans)-1].from
	c.Spread = last.Sub(first)
	c.Within = c.Spread <= tolerance
	c.From = last
	for _, s := range spans {
		if !s.to.IsZero() && (c.Until.IsZero() || s.to.Before(c.Until)) {
			c.Until = s.to
		}
	}
	if !c.Until.IsZero() && !c.From.Before(c.Until) {
		c.From, c.Until = time.Time{}, time.Time{}
	}
	if !c.Within {
		low, high := densest(spans, tolerance)
		for i, s := range spans {
			if i < low || i >= high {
				c.Outside = append(c.Outside, s.component)
			}
		}
		slices.SortFunc(c.Outside, cmp.Compare[int])
	}
	return c
}

// densest returns the run of spans, sorted by start, that holds most starts
// within the tolerance; the earliest of equals.
func densest(spans []span, tolerance time.Duration) (low, high int) {
	from := 0
	for i := range spans {
		for spans[i].from.Sub(spans[from].from) > tolerance {
			from++
		}
		if i+1-from > high-low {
			low, high = from, i+1
		}
	}
	return low, high
}
