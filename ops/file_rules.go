package ops

import (
	"slices"
	"strconv"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// The rules of this package that speak of several records of a file.
var (
	unknownComponent = check.Rule{ID: "ops.situation.unknown-component", Severity: check.Error,
		Must: check.Text{EN: "must be the key of a component of the operation: {1} is not", ES: "debe ser la clave de un componente de la operación: {1} no lo es"},
		Why:  check.Text{EN: "A report on a component that does not exist is read by nobody.", ES: "Un parte de situación sobre un componente que no existe no lo lee nadie."}}
	destroyedEarly = check.Rule{ID: "ops.destruction.before-seizure", Severity: check.Error,
		Must: check.Text{EN: "must not be before the seizure ({1})", ES: "no debe ser anterior a la incautación ({1})"},
		Why:  check.Text{EN: "What was not yet seized cannot be destroyed.", ES: "Lo que aún no se incautó no se puede destruir."}}
	destroyedLate = check.Rule{ID: "ops.destruction.deadline", Severity: check.Warning,
		Must:   check.Text{EN: "must not be after {1}: {2} calendar days after the seizure, by {3}", ES: "no debe ser posterior al {1}: {2} días calendario después de la incautación, según {3}"},
		Why:    check.Text{EN: "The longer drugs are kept, the more of them is lost. The date stays as it is: what is late is to be explained.", ES: "Cuanto más tiempo se guarda la droga, más se pierde. La fecha queda como está: lo tardío debe explicarse."},
		Source: "Bolivia, DS 3434 art. 33"}
	unattended = check.Rule{ID: "ops.destruction.prosecutor", Severity: check.Warning,
		Must:   check.Text{EN: "must be true: a prosecutor must be present, by {1}", ES: "debe ser true: debe estar presente un fiscal, según {1}"},
		Why:    check.Text{EN: "A destruction without a prosecutor can be contested.", ES: "Una destrucción sin fiscal se puede impugnar."},
		Source: "Bolivia, DS 3434 art. 33"}
	destroyedMore = check.Rule{ID: "ops.destruction.more", Severity: check.Warning,
		Must: check.Text{EN: "must not be more than was seized: {1} {3} of {2}", ES: "no debe ser más de lo incautado: {1} {3} de {2}"},
		Why:  check.Text{EN: "Something was added, weighed wrongly, or belongs to another seizure.", ES: "Algo se agregó, se pesó mal o es de otra incautación."}}
	belowSeizures = check.Rule{ID: "ops.result.below-seizures", Severity: check.Warning,
		Must: check.Text{EN: "must not be less than the seizures that the result counts: {1} {2}", ES: "no debe ser menos que las incautaciones que el resultado cuenta: {1} {2}"},
		Why:  check.Text{EN: "Either the line leaves a seizure out or a seizure is wrong; totals cannot tell what is counted twice.", ES: "O el renglón omite una incautación o una incautación es incorrecta; los totales no pueden decir qué se cuenta dos veces."}}
	jointDiffers = check.Rule{ID: "ops.result.joint-differs", Severity: check.Warning,
		Must: check.Text{EN: "must be the sum of both sides' results, {1} {2}, each seizure counted once", ES: "debe ser la suma de los resultados de ambas partes, {1} {2}, con cada incautación contada una vez"},
		Why:  check.Text{EN: "A joint figure that no side can account for is quoted all the same.", ES: "Una cifra conjunta que ninguna parte puede explicar se cita igual."}}
	doubleCounted = check.Rule{ID: "ops.result.double-counted", Severity: check.Error,
		Must: check.Text{EN: "must count once what both sides report: {1} {2}, not {3}; one seizure was reported by both, with {4}", ES: "debe contar una sola vez lo que informan ambas partes: {1} {2}, no {3}; una incautación la informaron ambas, con {4}"},
		Why:  check.Text{EN: "A seizure on the border is reported by both sides, as they call it: it is one seizure.", ES: "Una incautación en la frontera la informan ambas partes, cada una con su denominación: es una sola."}}
)

// FileRules returns the rules of this package that speak of several records,
// for package mixta.
func FileRules() []rule.FileRow {
	return []rule.FileRow{{
		Rules: []*check.Rule{&unknownComponent, &destroyedEarly, &destroyedLate, &unattended, &destroyedMore, &belowSeizures, &jointDiffers, &doubleCounted},
		Start: func() rule.Gatherer {
			return &gatherer{keys: map[record.UUID][]Key{}, seizures: map[record.UUID]seizureFacts{}, results: map[record.UUID][]resultFacts{}}
		},
	}}
}

// gatherer gathers what the file rules need: keys of components, a few numbers
// of each seizure, and the lines of results.
type gatherer struct {
	keys     map[record.UUID][]Key
	seizures map[record.UUID]seizureFacts
	items    []seized
	results  map[record.UUID][]resultFacts
	order    []record.UUID // of the results' operations
	hits     []hit
	unsound  bool // a result or seizure was not added: sums are not whole
}

type hit struct {
	rule *check.Rule
	spot rule.Spot
	args []any
}

// seizureFacts are when and under whose law something was seized, and how much
// of each substance is not destroyed yet.
type seizureFacts struct {
	date    record.Date
	country record.Country
	left    map[measured]record.Micro
}

// measured is a substance and the unit that it is measured in.
type measured struct {
	Substance Substance
	Unit      record.Unit
}

func (g *gatherer) hit(r *check.Rule, s rule.Spot, args ...any) {
	g.hits = append(g.hits, hit{r, s, args})
}

func (g *gatherer) Add(rec any, spot func(any) rule.Spot) {
	switch r := rec.(type) {
	case *Operation:
		id, _ := record.ParseUUID(string(r.ID))
		keys := []Key{}
		for i := range r.Components {
			keys = append(keys, r.Components[i].Key)
		}
		g.keys[id] = keys
	case *Situation:
		id, _ := record.ParseUUID(string(r.Operation))
		if keys, here := g.keys[id]; here && r.Component != "" && !slices.Contains(keys, r.Component) {
			g.hit(&unknownComponent, spot(&r.Component), string(r.Component))
		}
	case *Seizure:
		g.seizure(r)
	case *Destruction:
		g.destruction(r, spot)
	case *Result:
		g.result(r, spot)
	}
}

// Unsound implements [rule.Counter].
func (g *gatherer) Unsound(rec any) {
	switch rec.(type) {
	case *Result, *Seizure:
		g.unsound = true
	}
}

func (g *gatherer) seizure(s *Seizure) {
	id, ok := record.ParseUUID(string(s.ID))
	if !ok {
		return
	}
	f := seizureFacts{s.Date, s.Place.Country, map[measured]record.Micro{}}
	if f.country == "" {
		f.country = s.Agency.Country()
	}
	items := s.facts(0)
	for _, i := range items {
		m := measured{i.of, i.unit}
		if sum, err := f.left[m].Add(i.amount); err == nil {
			f.left[m] = sum
		}
	}
	g.seizures[id] = f
	g.items = append(g.items, items...)
}

func (g *gatherer) destruction(d *Destruction, spot func(any) rule.Spot) {
	id, _ := record.ParseUUID(string(d.Seizure))
	s, here := g.seizures[id]
	if !here {
		return
	}
	if d.Date != "" && d.Date < s.date {
		g.hit(&destroyedEarly, spot(&d.Date), string(s.date))
	}
	if law, ok := deadline(s.country, s.date); ok {
		if last, ok := law.Last(s.date); ok && d.Date > last {
			g.hit(&destroyedLate, spot(&d.Date), string(last), strconv.Itoa(law.Days), law.Law)
		}
		if law.Prosecutor && d.ProsecutorPresent != nil && !*d.ProsecutorPresent {
			g.hit(&unattended, spot(d.ProsecutorPresent), law.Law)
		}
	}
	for i := range d.Items {
		a := &d.Items[i]
		amount, unit, ok := plain(a.Quantity)
		m := measured{a.Substance, unit}
		left, seized := s.left[m]
		if !ok || !seized {
			continue
		}
		if left -= amount; left < 0 {
			g.hit(&destroyedMore, spot(a.Quantity.Value), (-left).String(), string(a.Substance), string(unit))
		}
		s.left[m] = left
	}
}

func (g *gatherer) End(report func(*check.Rule, rule.Spot, ...any)) {
	for _, h := range g.hits {
		report(h.rule, h.spot, h.args...)
	}
	g.below(report)
	if g.unsound {
		return
	}
	pairs := DefaultGuard().pairs(g.items)
	for _, op := range g.order {
		g.joint(op, g.results[op], pairs, report)
	}
}
