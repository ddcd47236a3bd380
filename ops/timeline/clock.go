package timeline

import (
	"cmp"
	"slices"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/ops"
)

// Tick is one time of an operation, as the clocks of both sides show it.
type Tick struct {
	Component ops.Key // "" for the operation itself
	Event     check.Text
	At        time.Time // in UTC
}

// Lima returns the legal time of Peru, which has no summer time.
func Lima() *time.Location { return lima }

// LaPaz returns the legal time of Bolivia, which has no summer time.
func LaPaz() *time.Location { return laPaz }

var (
	lima  = time.FixedZone("-05:00", -5*3600)
	laPaz = time.FixedZone("-04:00", -4*3600)
)

// events are the times that a table shows.
var (
	hHour        = check.Text{EN: "H-hour", ES: "hora H"}
	plannedStart = check.Text{EN: "planned start", ES: "inicio previsto"}
	plannedEnd   = check.Text{EN: "planned end", ES: "fin previsto"}
	started      = check.Text{EN: "start", ES: "inicio"}
	ended        = check.Text{EN: "end", ES: "fin"}
	orders       = map[ops.Order]check.Text{
		ops.Go:    {EN: "order to go", ES: "orden de ejecutar"},
		ops.Hold:  {EN: "order to hold", ES: "orden de espera"},
		ops.Abort: {EN: "order to abort", ES: "orden de abortar"},
	}
)

// Clock returns every time of the operation in one table, earliest first.
func Clock(o *ops.Operation) []Tick {
	o = cmp.Or(o, new(ops.Operation))
	var ticks []Tick
	add := func(k ops.Key, event check.Text, at time.Time) {
		if !at.IsZero() {
			ticks = append(ticks, Tick{k, event, at.UTC()})
		}
	}
	if h, ok := o.HHour.Time(); ok {
		add("", hHour, h)
	}
	for i := range o.Components {
		c := &o.Components[i]
		from, to := o.PlannedWindow(c)
		add(c.Key, plannedStart, from)
		add(c.Key, plannedEnd, to)
		for _, d := range c.Decisions {
			if at, ok := d.At.Time(); ok {
				add(c.Key, orders[d.Order], at)
			}
		}
		if c.Actual != nil {
			from, to, _ := c.Actual.Times()
			add(c.Key, started, from)
			add(c.Key, ended, to)
		}
	}
	slices.SortStableFunc(ticks, func(a, b Tick) int { return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.Component, b.Component)) })
	return ticks
}
