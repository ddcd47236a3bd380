package main

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// side reports in a book of its own.
type side struct {
	actor  record.Actor
	scope  plan.Scope
	book   string
	noon   string // by its clock
	column int    // of reports
}

var sides = []side{
	{record.VDSSC, plan.ScopeBO, "progress-bo.xlsx", "T12:00:00-04:00", 0},
	{record.DEVIDA, plan.ScopePE, "progress-pe.xlsx", "T12:00:00-05:00", 1},
}

// days are those on which the sides report.
var days = [2]record.Date{"2023-03-31", "2023-06-30"}

// progress are the reports of a side on the actions of the exercise.
func (s side) progress(m record.Marking) (all []mixta.Record) {
	for i, d := range drills {
		for k, status := range reports[i][s.column] {
			if status == "" {
				continue
			}
			r := &plan.Progress{Header: invented(s.actor, "progress", key(i)+" "+string(days[k][:7]), record.Instant(string(days[k])+s.noon), m),
				Action: record.ActionRef(record.LocalID(record.ComisionMixta, "action", key(i))), Scope: s.scope, By: []record.Actor{d.bo, d.pe}[s.column], AsOf: days[k], Status: status}
			if status == ongoing {
				r.Percent = new([]float64{30, 70}[k])
			}
			all = append(all, r)
		}
	}
	return all
}

const (
	pending   = plan.Pending
	ongoing   = plan.Ongoing
	partly    = plan.PartlyFulfilled
	fulfilled = plan.Fulfilled
	suspended = plan.Suspended
	cancelled = plan.Cancelled
)

// reports are what Bolivia and what Peru reports of each drill on these days; nothing
// where it reports nothing, or nothing more.
var reports = [...][2][2]plan.Status{
	{{fulfilled}, {fulfilled}},
	{{fulfilled}, {ongoing, fulfilled}},
	{{fulfilled}, {fulfilled}},
	{{fulfilled}, {ongoing, partly}},
	{{ongoing, fulfilled}, {ongoing, fulfilled}},
	{{fulfilled}, {fulfilled}},
	{{pending, fulfilled}, {ongoing, fulfilled}},
	{{ongoing, ongoing}, {ongoing, fulfilled}},
	{{ongoing, fulfilled}, {pending, ongoing}},
	{{ongoing, ongoing}, {ongoing, suspended}},
	{{pending, fulfilled}, {pending, fulfilled}},
	{{pending, ongoing}, {pending, ongoing}},
	{{fulfilled}, {fulfilled}},
	{{fulfilled}, {fulfilled}},
	{{ongoing, fulfilled}, {ongoing, partly}},
	{{pending, ongoing}, {ongoing, ongoing}},
	{{ongoing, fulfilled}, {ongoing, fulfilled}},
	{{pending, ongoing}, {}},
	{{pending, pending}, {pending, ongoing}},
	{{fulfilled}, {fulfilled}},
	{{ongoing, fulfilled}, {ongoing, fulfilled}},
	{{ongoing, fulfilled}, {ongoing, ongoing}},
	{{pending, suspended}, {suspended, suspended}},
	{{fulfilled}, {fulfilled}},
	{{ongoing, fulfilled}, {ongoing, fulfilled}},
	{{pending, ongoing}, {pending, pending}},
	{{fulfilled}, {ongoing, fulfilled}},
	{{ongoing, fulfilled}, {ongoing, fulfilled}},
	{{pending, ongoing}, {pending, cancelled}},
}
