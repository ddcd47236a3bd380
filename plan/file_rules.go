package plan

import (
	"cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// entries is what the file rules remember: a little for each plan, and a few
// bytes for each indicator of an action.
type entries struct {
	plans      map[record.UUID]*planEntry
	indicators rule.Parts // by action
	unsound    bool       // not all actions were counted
}

type planEntry struct {
	period  record.Period
	agreed  int64
	entered int64
	spot    *rule.Spot
	numbers map[int64]bool // of its actions
}

// Unsound notes an action that was not counted.
func (e *entries) Unsound(rec any) {
	if _, ok := rec.(*Action); ok {
		e.unsound = true
	}
}

func (e *entries) plan(a *Action) *planEntry { return e.plans[record.UUIDOf(a.Plan)] }

var fileRules = rule.Across(func() *entries { return &entries{plans: map[record.UUID]*planEntry{}} },
	rule.Reads[entries, Plan]("id", "period", "agreed"),
	rule.Reads[entries, Action]("id", "plan", "number", "start", "due", "indicators"),
	rule.Reads[entries, Progress]("action", "values"),
	rule.Gather(func(e *entries, p *Plan, keep rule.Keep) {
		entry := &planEntry{period: readable(p.Period), agreed: p.Agreed, numbers: map[int64]bool{}}
		if p.Agreed != 0 {
			entry.spot = keep(&p.Agreed)
		}
		e.plans[record.UUIDOf(p.ID)] = entry
	}),
	rule.Gather(func(e *entries, a *Action, _ rule.Keep) {
		e.indicators.Add(string(a.ID))
		for i := range a.Indicators {
			e.indicators.Add(string(a.ID), string(a.Indicators[i].Key))
		}
		if p := e.plan(a); p != nil {
			p.entered++
		}
	}),
	rule.AtEnd(check.Rule{ID: "plan.plan.agreed", Severity: check.Info,
		Must: check.Text{EN: "must have as many actions as were agreed ({1}); the file has {2}", ES: "debe tener tantas acciones como se acordaron ({1}); el archivo tiene {2}"},
		Why:  check.Text{EN: "Actions that were agreed but not recorded are never reviewed.", ES: "Las acciones acordadas pero no registradas nunca se revisan."},
	}, func(e *entries, hit rule.Hit) {
		for _, p := range e.plans {
			if p.agreed != 0 && p.entered != p.agreed && !e.unsound {
				hit(p.spot, p.agreed, p.entered)
			}
		}
	}),
	rule.Against(check.Rule{ID: "plan.action.number-twice", Severity: check.Error,
		Must: check.Text{EN: "must not be the number of another action of the plan ({1})", ES: "no debe ser el número de otra acción del plan ({1})"},
		Why:  check.Text{EN: "Acts and reports refer to actions by number.", ES: "Las actas y los informes se refieren a las acciones por su número."},
	}, func(e *entries, a *Action, hit rule.Hit) {
		p := e.plan(a)
		if p == nil || a.Number == 0 {
			return
		}
		if p.numbers[a.Number] {
			hit(&a.Number, a.Number)
		}
		p.numbers[a.Number] = true
	}),
	rule.Against(check.Rule{ID: "plan.action.outside-period", Severity: check.Warning,
		Must: check.Text{EN: "must lie within the period of the plan ({1} to {2})", ES: "debe estar dentro del período del plan ({1} a {2})"},
		Why:  check.Text{EN: "Nobody evaluates actions due after the end of the plan.", ES: "Nadie evalúa las acciones que vencen después de terminado el plan."},
	}, func(e *entries, a *Action, hit rule.Hit) {
		p := e.plan(a)
		if p == nil {
			return
		}
		from, to := string(p.period.From), cmp.Or(string(p.period.To), "…")
		if _, day := a.Start.Time(); day && !p.period.Contains(a.Start) {
			hit(&a.Start, from, to)
		}
		if a.Due.EndsBefore(p.period.From) || a.Due.EndsAfter(p.period.To) {
			hit(&a.Due, from, to)
		}
	}),
	rule.Against(check.Rule{ID: "plan.progress.unknown-indicator", Severity: check.Error,
		Must: check.Text{EN: "must be the key of an indicator of the action: {1} is not", ES: "debe ser la clave de un indicador de la acción: {1} no lo es"},
		Why:  check.Text{EN: "A value without an indicator is not counted anywhere.", ES: "Un valor sin indicador no se cuenta en ninguna parte."},
	}, func(e *entries, p *Progress, hit rule.Hit) {
		for i := range p.Values {
			if k := &p.Values[i].Indicator; e.indicators.Lacks(string(p.Action), string(*k)) {
				hit(k, string(*k))
			}
		}
	}),
)

// readable returns the period without any bound that is not a date: that bound
// has a finding of its own, and nothing is compared with it.
func readable(p record.Period) record.Period {
	if _, ok := p.From.Time(); !ok {
		p.From = ""
	}
	if _, ok := p.To.Time(); !ok {
		p.To = ""
	}
	return p
}
