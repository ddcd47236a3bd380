package plan

import (
	"cmp"
	"hash/maphash"
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// The rules of this package that speak of several records of a file.
var (
	agreed = check.Rule{ID: "plan.plan.agreed", Severity: check.Info,
		Must: check.Text{EN: "must have as many actions as were agreed ({1}); the file has {2}", ES: "debe tener tantas acciones como se acordaron ({1}); el archivo tiene {2}"},
		Why:  check.Text{EN: "Actions that were agreed but not entered are never reviewed.", ES: "Las acciones acordadas y no registradas nunca se revisan."}}
	numberTwice = check.Rule{ID: "plan.action.number-twice", Severity: check.Error,
		Must: check.Text{EN: "must not be the number of another action of the plan ({1})", ES: "no debe ser el número de otra acción del plan ({1})"},
		Why:  check.Text{EN: "Acts and reports name actions by their numbers.", ES: "Las actas y los informes nombran las acciones por su número."}}
	outsidePeriod = check.Rule{ID: "plan.action.outside-period", Severity: check.Warning,
		Must: check.Text{EN: "must lie within the period of the plan ({1} to {2})", ES: "debe estar dentro del período del plan ({1} a {2})"},
		Why:  check.Text{EN: "What is due after the plan has ended is evaluated by nobody.", ES: "Lo que vence después de terminado el plan no lo evalúa nadie."}}
	unknownIndicator = check.Rule{ID: "plan.progress.unknown-indicator", Severity: check.Error,
		Must: check.Text{EN: "must be the key of an indicator of the action: {1} is not", ES: "debe ser la clave de un indicador de la acción: {1} no lo es"},
		Why:  check.Text{EN: "A value of no indicator is counted nowhere.", ES: "Un valor sin indicador no se cuenta en ninguna parte."}}
)

// FileRules returns the rules of this package that speak of several records,
// for package mixta.
func FileRules() []rule.FileRow {
	return []rule.FileRow{{
		Rules: []*check.Rule{&agreed, &numberTwice, &outsidePeriod, &unknownIndicator},
		Start: func() rule.Gatherer {
			return &gatherer{plans: map[record.UUID]*planFacts{}, seed: maphash.MakeSeed()}
		},
	}}
}

// gatherer gathers what the file rules need: a little for each plan, and a few
// bytes for each action.
type gatherer struct {
	plans      map[record.UUID]*planFacts
	seed       maphash.Seed
	indicators [][]uint64 // of all actions, in blocks
	values     []value
	hits       []hit
	unsound    bool // not all actions were counted
}

type planFacts struct {
	period  record.Period
	agreed  int64
	entered int64
	spot    rule.Spot
	numbers []bool // by number: whether an action has it
}

// value is a reported value, its action and indicator hashed together.
type value struct {
	hash uint64
	name Key
	spot rule.Spot
}

type hit struct {
	rule *check.Rule
	spot rule.Spot
	args []any
}

func (g *gatherer) Add(rec any, spot func(any) rule.Spot) {
	switch r := rec.(type) {
	case *Plan:
		if id, ok := record.ParseUUID(string(r.ID)); ok {
			g.plans[id] = &planFacts{period: readable(r.Period), agreed: r.Agreed, spot: spot(&r.Agreed)}
		}
	case *Action:
		g.action(r, spot)
	case *Progress:
		for i := range r.Values {
			v := &r.Values[i]
			g.values = append(g.values, value{g.hash(string(r.Action), v.Indicator), v.Indicator, spot(&v.Indicator)})
		}
	}
}

// readable returns the period without an end that is no date: that is found
// where it stands, and nothing is held against it.
func readable(p record.Period) record.Period {
	if _, ok := p.From.Time(); !ok {
		p.From = ""
	}
	if _, ok := p.To.Time(); !ok {
		p.To = ""
	}
	return p
}

func (g *gatherer) action(a *Action, spot func(any) rule.Spot) {
	if len(a.Indicators) == 0 {
		g.note(g.hash(string(a.ID), ""))
	}
	for i := range a.Indicators {
		g.note(g.hash(string(a.ID), a.Indicators[i].Key))
	}
	id, _ := record.ParseUUID(string(a.Plan))
	p := g.plans[id]
	if p == nil {
		return
	}
	p.entered++
	if n := int(a.Number); n > 0 && n <= 9999 {
		for len(p.numbers) <= n {
			p.numbers = append(p.numbers, false)
		}
		if p.numbers[n] {
			g.hits = append(g.hits, hit{&numberTwice, spot(&a.Number), []any{a.Number}})
		}
		p.numbers[n] = true
	}
	if _, day := a.Start.Time(); day && !p.period.Contains(a.Start) {
		g.hits = append(g.hits, hit{&outsidePeriod, spot(&a.Start), []any{string(p.period.From), cmp.Or(string(p.period.To), "…")}})
	}
	if a.Due.EndsBefore(p.period.From) || a.Due.EndsAfter(p.period.To) {
		g.hits = append(g.hits, hit{&outsidePeriod, spot(&a.Due), []any{string(p.period.From), cmp.Or(string(p.period.To), "…")}})
	}
}

// keyBits is how many bits of a hash are of the indicator's key; those above
// are of the action alone.
const keyBits = 24

// hash stands for an action and one of its indicators.
func (g *gatherer) hash(action string, k Key) uint64 {
	return maphash.String(g.seed, action)>>keyBits<<keyBits | maphash.String(g.seed, string(k))>>(64-keyBits)
}

// note keeps a hash: 8 bytes for each indicator of the file.
func (g *gatherer) note(h uint64) {
	const block = 8192
	n := len(g.indicators)
	if n == 0 || len(g.indicators[n-1]) == block {
		g.indicators = append(g.indicators, make([]uint64, 0, block))
		n++
	}
	g.indicators[n-1] = append(g.indicators[n-1], h)
}

// Unsound implements [rule.Counter].
func (g *gatherer) Unsound(rec any) {
	if _, ok := rec.(*Action); ok {
		g.unsound = true
	}
}

func (g *gatherer) End(report func(*check.Rule, rule.Spot, ...any)) {
	for _, h := range g.hits {
		report(h.rule, h.spot, h.args...)
	}
	for _, p := range g.plans {
		if p.agreed != 0 && p.entered != p.agreed && !g.unsound {
			report(&agreed, p.spot, p.agreed, p.entered)
		}
	}
	if len(g.values) == 0 {
		return
	}
	all := slices.Concat(g.indicators...)
	slices.Sort(all)
	for _, v := range g.values {
		// The action's own hash sorts before those of its indicators.
		first, _ := slices.BinarySearch(all, v.hash>>keyBits<<keyBits)
		_, known := slices.BinarySearch(all, v.hash)
		if !known && first < len(all) && all[first]>>keyBits == v.hash>>keyBits {
			report(&unknownIndicator, v.spot, string(v.name))
		}
	}
}
