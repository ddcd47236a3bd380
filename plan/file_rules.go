package plan

import (
	"cmp"
	"encoding/binary"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/record"
)

// entries is what the file rules remember: a little for each plan, and a few
// bytes for each action and each of its indicators.
type entries struct {
	*rule.Memory
	plans      rule.Table[planEntry]
	agreed     rule.List[agreedOn]
	numbers    *runs.Map  // of actions, behind the id of the plan
	indicators rule.Parts // by action
	unsound    bool       // not all actions were counted
	count      int64      // of plans

	period *record.Period // of the plan of the action at hand; nil if that is not in the file
	twice  bool           // another action of the plan has its number
}

type planEntry struct {
	Count           int64 // of those up to this one
	From, To        rule.Word
	Agreed, Entered int64
	Spot            uint32
}

// agreedOn is a plan that states how many actions were agreed.
type agreedOn struct {
	Count int64
	ID    record.UUID
}

func newEntries(m *rule.Memory) *entries {
	return &entries{Memory: m, plans: rule.TableOf[planEntry](m, 16), agreed: rule.ListOf[agreedOn](m), numbers: m.Map(16+8, 0), indicators: m.Parts()}
}

// Unsound notes an action that was not counted.
func (e *entries) Unsound(rec any) {
	if _, ok := rec.(*Action); ok {
		e.unsound = true
	}
}

// plan notes a plan.
func (e *entries) plan(p *Plan, keep rule.Keep) {
	period, id := readable(p.Period), record.UUIDOf(p.ID)
	e.count++
	entry := planEntry{Count: e.count, From: rule.WordOf(period.From), To: rule.WordOf(period.To), Agreed: p.Agreed}
	if p.Agreed != 0 {
		entry.Spot = e.Number(keep(&p.Agreed))
		e.agreed.Add(agreedOn{e.count, id})
	}
	e.plans.Put(id[:], entry)
}

// action notes an action, and what its rules need while it is at hand.
func (e *entries) action(a *Action, _ rule.Keep) {
	e.indicators.Add(string(a.ID))
	for i := range a.Indicators {
		e.indicators.Add(string(a.ID), string(a.Indicators[i].Key))
	}
	e.period, e.twice = nil, false
	id := record.UUIDOf(a.Plan)
	p, ok := e.plans.Get(id[:])
	if !ok {
		return
	}
	e.period = &record.Period{From: record.Date(p.From.String()), To: record.Date(p.To.String())}
	if p.Agreed != 0 {
		p.Entered++
		e.plans.Put(id[:], p)
	}
	if a.Number != 0 {
		number := binary.BigEndian.AppendUint64(id[:], uint64(a.Number))
		if e.twice = e.numbers.Has(number); !e.twice {
			e.numbers.Put(number, nil)
		}
	}
}

var fileRules = rule.Across(newEntries,
	rule.Reads[entries, Plan]("id", "period", "agreed"),
	rule.Reads[entries, Action]("id", "plan", "number", "start", "due", "indicators"),
	rule.Reads[entries, Progress]("action", "values"),
	rule.Gather((*entries).plan),
	rule.Gather((*entries).action),
	rule.AtEnd(check.Rule{ID: "plan.plan.agreed", Severity: check.Info,
		Must: check.Text{EN: "must have as many actions as were agreed ({1}); the file has {2}", ES: "debe tener tantas acciones como se acordaron ({1}); el archivo tiene {2}"},
		Why:  check.Text{EN: "Actions that were agreed but not recorded are never reviewed.", ES: "Las acciones acordadas pero no registradas nunca se revisan."},
	}, func(e *entries, hit rule.Hit) {
		if e.unsound {
			return
		}
		for on := range e.agreed.Sorted() {
			p, _ := e.plans.Get(on.ID[:])
			if p.Count == on.Count && p.Entered != p.Agreed { // of several with one id the last counts
				hit(e.Spot(p.Spot), p.Agreed, p.Entered)
			}
		}
	}),
	rule.Against(check.Rule{ID: "plan.action.number-twice", Severity: check.Error,
		Must: check.Text{EN: "must not be the number of another action of the plan ({1})", ES: "no debe ser el número de otra acción del plan ({1})"},
		Why:  check.Text{EN: "Acts and reports refer to actions by number.", ES: "Las actas y los informes se refieren a las acciones por su número."},
	}, func(e *entries, a *Action, hit rule.Hit) {
		if e.twice {
			hit(&a.Number, a.Number)
		}
	}),
	rule.Against(check.Rule{ID: "plan.action.outside-period", Severity: check.Warning,
		Must: check.Text{EN: "must lie within the period of the plan ({1} to {2})", ES: "debe estar dentro del período del plan ({1} a {2})"},
		Why:  check.Text{EN: "Nobody evaluates actions due after the end of the plan.", ES: "Nadie evalúa las acciones que vencen después de terminado el plan."},
	}, func(e *entries, a *Action, hit rule.Hit) {
		p := e.period
		if p == nil {
			return
		}
		from, to := string(p.From), cmp.Or(string(p.To), "…")
		if _, day := a.Start.Time(); day && !p.Contains(a.Start) {
			hit(&a.Start, from, to)
		}
		if a.Due.EndsBefore(p.From) || a.Due.EndsAfter(p.To) {
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
