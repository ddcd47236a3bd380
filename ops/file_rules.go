package ops

import (
	"cmp"
	"maps"
	"strconv"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/record"
)

// reported is what the file rules remember: keys of components, a few numbers
// of each seizure, and the lines of results.
type reported struct {
	components rule.Parts // by operation
	seizures   map[record.UUID]*seizureFacts
	items      []double.Item
	results    map[record.UUID][]resultFacts
	order      []record.UUID // of the results' operations
	unsound    bool          // a result or seizure was not added: sums are not whole
	gaps       []gap
	compared   bool // gaps are known
}

// seizureFacts are when and under whose law something was seized, how much of
// each substance, and how much of it is not destroyed yet.
type seizureFacts struct {
	date         record.Date
	country      record.Country
	seized, left map[double.Measured]record.Micro
}

// Unsound notes a record that sums would have to count.
func (g *reported) Unsound(rec any) {
	switch rec.(type) {
	case *Result, *Seizure:
		g.unsound = true
	}
}

var fileRules = rule.Across(func() *reported {
	return &reported{seizures: map[record.UUID]*seizureFacts{}, results: map[record.UUID][]resultFacts{}}
},
	rule.Reads[reported, Operation]("id", "components"),
	rule.Reads[reported, Seizure]("id", "operation", "date", "place", "items", "agency"),
	rule.Reads[reported, Result]("operation", "of", "lines", "seizures"),
	rule.Reads[reported, Situation]("operation", "component"),
	rule.Reads[reported, Destruction]("seizure", "items", "date", "prosecutorPresent"),
	rule.Gather(func(g *reported, o *Operation, _ rule.Keep) {
		g.components.Add(string(o.ID))
		for i := range o.Components {
			g.components.Add(string(o.ID), string(o.Components[i].Key))
		}
	}),
	rule.Gather(func(g *reported, s *Seizure, _ rule.Keep) {
		f := &seizureFacts{date: s.Date, country: cmp.Or(s.Place.Country, s.Agency.Country()), seized: map[double.Measured]record.Micro{}}
		items := s.ReportedItems(0)
		for _, i := range items {
			m := i.Measured
			if sum, err := f.seized[m].Add(i.Amount); err == nil {
				f.seized[m] = sum
			}
		}
		f.left = maps.Clone(f.seized)
		g.seizures[record.UUIDOf(s.ID)] = f
		g.items = append(g.items, items...)
	}),
	rule.Gather((*reported).result),
	rule.Against(check.Rule{ID: "ops.situation.unknown-component", Severity: check.Error,
		Must: check.Text{EN: "must be the key of a component of the operation: {1} is not", ES: "debe ser la clave de un componente de la operación: {1} no lo es"},
		Why:  check.Text{EN: "Nobody reads a report on a component that does not exist.", ES: "Nadie lee un parte de situación sobre un componente que no existe."},
	}, func(g *reported, s *Situation, hit rule.Hit) {
		if s.Component != "" && g.components.Lacks(string(s.Operation), string(s.Component)) {
			hit(&s.Component, string(s.Component))
		}
	}),
	rule.Against(check.Rule{ID: "ops.destruction.before-seizure", Severity: check.Error,
		Must: check.Text{EN: "must not be before the seizure ({1})", ES: "no debe ser anterior a la incautación ({1})"},
		Why:  check.Text{EN: "Nothing can be destroyed before it is seized.", ES: "Nada puede destruirse antes de su incautación."},
	}, func(g *reported, d *Destruction, hit rule.Hit) {
		if s := g.seizures[record.UUIDOf(d.Seizure)]; s != nil && d.Date != "" && d.Date < s.date {
			hit(&d.Date, string(s.date))
		}
	}),
	rule.Against(check.Rule{ID: "ops.destruction.deadline", Severity: check.Warning,
		Must:   check.Text{EN: "must not be after {1}: {2} calendar days after the seizure, by {3}", ES: "no debe ser posterior al {1}: {2} días calendario después de la incautación, según {3}"},
		Why:    check.Text{EN: "The longer drugs are stored, the more are lost. Do not change the date: explain the delay.", ES: "Cuanto más tiempo se almacena la droga, más se pierde. No modifique la fecha: explique la demora."},
		Source: "Bolivia, DS 3434 art. 33",
	}, func(g *reported, d *Destruction, hit rule.Hit) {
		law, from := g.law(d)
		if last, ok := law.Last(from); ok && d.Date > last {
			hit(&d.Date, string(last), strconv.Itoa(law.Days), law.Law)
		}
	}),
	rule.Against(check.Rule{ID: "ops.destruction.prosecutor", Severity: check.Warning,
		Must:   check.Text{EN: "must be true: a prosecutor must be present, by {1}", ES: "debe ser true: debe estar presente un fiscal, según {1}"},
		Why:    check.Text{EN: "A destruction without a prosecutor can be contested.", ES: "Una destrucción sin fiscal se puede impugnar."},
		Source: "Bolivia, DS 3434 art. 33",
	}, func(g *reported, d *Destruction, hit rule.Hit) {
		if law, _ := g.law(d); law.Prosecutor && d.ProsecutorPresent != nil && !*d.ProsecutorPresent {
			hit(d.ProsecutorPresent, law.Law)
		}
	}),
	rule.Against(check.Rule{ID: "ops.destruction.more", Severity: check.Warning,
		Must: check.Text{EN: "must not be more than was seized: {1} {3} of {2}", ES: "no debe ser más de lo incautado: {1} {3} de {2}"},
		Why:  check.Text{EN: "Something was added, was weighed incorrectly, or belongs to another seizure.", ES: "Algo se agregó, se pesó mal o pertenece a otra incautación."},
	}, func(g *reported, d *Destruction, hit rule.Hit) {
		s := g.seizures[record.UUIDOf(d.Seizure)]
		if s == nil {
			return
		}
		for i := range d.Items {
			a := &d.Items[i]
			amount, unit, ok := a.Quantity.InMeasure()
			m := measured(a.Substance, unit)
			if left, seized := s.left[m]; ok && seized {
				if left -= amount; left < 0 {
					hit(a.Quantity.Value, (-left).String(), string(a.Substance), string(unit))
				}
				s.left[m] = left
			}
		}
	}),
	rule.Against(check.Rule{ID: "ops.result.below-seizures", Severity: check.Warning,
		Must: check.Text{EN: "must not be less than the seizures that the result counts: {1} {2}", ES: "no debe ser menos que las incautaciones que el resultado cuenta: {1} {2}"},
		Why:  check.Text{EN: "Either the line omits a seizure or a seizure is wrong; the totals cannot show what is counted twice.", ES: "O el renglón omite una incautación, o una incautación es incorrecta; los totales no pueden mostrar qué se cuenta dos veces."},
	}, (*reported).below),
	rule.AtEnd(check.Rule{ID: "ops.result.joint-differs", Severity: check.Warning,
		Must: check.Text{EN: "must be the sum of both sides' results, {1} {2}, each seizure counted once", ES: "debe ser la suma de los resultados de ambas partes, {1} {2}, con cada incautación contada una vez"},
		Why:  check.Text{EN: "A joint figure that neither side can account for is quoted nevertheless.", ES: "Una cifra conjunta que ninguna parte puede justificar se cita de todos modos."},
	}, func(g *reported, hit rule.Hit) {
		for _, d := range g.jointGaps() {
			if d.twice == "" {
				hit(d.line.spot, d.sum.String(), string(d.line.of.Unit))
			}
		}
	}),
	rule.AtEnd(check.Rule{ID: "ops.result.double-counted", Severity: check.Error,
		Must: check.Text{EN: "must count only once what both sides report: {1} {2}, not {3}; both reported one seizure, with {4}", ES: "debe contar una sola vez lo que informan ambas partes: {1} {2}, no {3}; ambas informaron una misma incautación, con {4}"},
		Why:  check.Text{EN: "Both sides report a seizure at the border, each under its own name: it is one seizure.", ES: "Ambas partes informan una incautación en la frontera, cada una con su denominación: es una sola."},
	}, func(g *reported, hit rule.Hit) {
		for _, d := range g.jointGaps() {
			if d.twice != "" {
				hit(d.line.spot, d.sum.String(), string(d.line.of.Unit), d.line.amount.String(), d.twice)
			}
		}
	}),
)

// law returns the law that a destruction is under, and the day of the seizure;
// "" where none is known.
func (g *reported) law(d *Destruction) (Deadline, record.Date) {
	if s := g.seizures[record.UUIDOf(d.Seizure)]; s != nil {
		if law, ok := DeadlineIn(s.country, s.date); ok {
			return law, s.date
		}
	}
	return Deadline{}, ""
}
