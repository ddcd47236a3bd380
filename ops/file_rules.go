package ops

import (
	"cmp"
	"encoding/binary"
	"hash/maphash"
	"strconv"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/record"
)

// reported is what the file rules remember: keys of components, a few numbers of each
// seizure and each of its items, and the lines of results.
type reported struct {
	*rule.Memory
	components rule.Parts // by operation
	seizures   rule.Table[seizureFacts]
	amounts    rule.Table[amountFacts] // by [reported.amount]
	items      rule.List[itemFacts]
	lines      rule.List[lineFacts]
	counted    *runs.Map // seizures that results of one side count, behind the operation
	gaps       rule.List[gap]
	seed       maphash.Seed
	many       struct{ seizures, results, joint, gaps int64 } // so far; joint: lines of both sides together
	unsound    bool                                           // a result or seizure was not added: sums are not whole
	compared   bool                                           // gaps are known
}

// seizureFacts are when and under whose law something was seized.
type seizureFacts struct {
	Number        int64
	Date, Country rule.Word
}

// amountFacts are how much of a substance was seized at once, and how much of it is not
// destroyed yet.
type amountFacts struct{ Seized, Left record.Micro }

func newReported(m *rule.Memory) *reported {
	return &reported{
		Memory: m, components: m.Parts(), seizures: rule.TableOf[seizureFacts](m, 16), amounts: rule.TableOf[amountFacts](m, amountKey),
		items: rule.ListOf[itemFacts](m), lines: rule.ListOf[lineFacts](m), counted: m.Map(16+16, 0), gaps: rule.ListOf[gap](m), seed: maphash.MakeSeed(),
	}
}

const amountKey = 8 + 8

// amount is the key of what was seized of a substance, by the number of the seizure.
func (g *reported) amount(seizure int64, m double.Measured) []byte {
	b := binary.BigEndian.AppendUint64(make([]byte, 0, amountKey), uint64(seizure))
	return binary.BigEndian.AppendUint64(b, maphash.Comparable(g.seed, m))
}

// seizure returns what is known of a seizure; false if it is not in the file.
func (g *reported) seizure(ref record.SeizureRef) (seizureFacts, bool) {
	id := record.UUIDOf(ref)
	return g.seizures.Get(id[:])
}

// seized notes a seizure.
func (g *reported) seized(s *Seizure, _ rule.Keep) {
	g.many.seizures++
	id := record.UUIDOf(s.ID)
	g.seizures.Put(id[:], seizureFacts{g.many.seizures, rule.WordOf(s.Date), rule.WordOf(cmp.Or(s.Place.Country, s.Agency.Country()))})
	items := s.ReportedItems(0)
	for n := range items {
		i := &items[n]
		key := g.amount(g.many.seizures, i.Measured)
		a, _ := g.amounts.Get(key)
		if sum, err := a.Seized.Add(i.Amount); err == nil {
			a = amountFacts{sum, sum}
		}
		g.amounts.Put(key, a)
		g.items.Add(g.itemFacts(i))
	}
}

// Unsound notes a record that sums would have to count.
func (g *reported) Unsound(rec any) {
	switch rec.(type) {
	case *Result, *Seizure:
		g.unsound = true
	}
}

var fileRules = rule.Across(newReported,
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
	rule.Gather((*reported).seized),
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
		if s, ok := g.seizure(d.Seizure); ok && d.Date != "" && string(d.Date) < s.Date.String() {
			hit(&d.Date, s.Date.String())
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
		s, ok := g.seizure(d.Seizure)
		if !ok {
			return
		}
		for i := range d.Items {
			a := &d.Items[i]
			amount, unit, ok := a.Quantity.InMeasure()
			if !ok {
				continue
			}
			key := g.amount(s.Number, measured(a.Substance, unit))
			if known, seized := g.amounts.Get(key); seized {
				if known.Left -= amount; known.Left < 0 {
					hit(a.Quantity.Value, (-known.Left).String(), string(a.Substance), string(unit))
				}
				g.amounts.Put(key, known)
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
		for d := range g.jointGaps() {
			if !d.Doubled {
				hit(g.Spot(d.Spot), d.Sum.String(), d.Unit.String())
			}
		}
	}),
	rule.AtEnd(check.Rule{ID: "ops.result.double-counted", Severity: check.Error,
		Must: check.Text{EN: "must count only once what both sides report: {1} {2}, not {3}; both reported one seizure, with {4}", ES: "debe contar una sola vez lo que informan ambas partes: {1} {2}, no {3}; ambas informaron una misma incautación, con {4}"},
		Why:  check.Text{EN: "Both sides report a seizure at the border, each under its own name: it is one seizure.", ES: "Ambas partes informan una incautación en la frontera, cada una con su denominación: es una sola."},
	}, func(g *reported, hit rule.Hit) {
		for d := range g.jointGaps() {
			if unit := d.Unit.String(); d.Doubled {
				hit(g.Spot(d.Spot), d.Sum.String(), unit, d.Stated.String(), d.Twice.String()+" "+unit)
			}
		}
	}),
)

// law returns the law that a destruction is under, and the day of the seizure;
// "" where none is known.
func (g *reported) law(d *Destruction) (Deadline, record.Date) {
	if s, ok := g.seizure(d.Seizure); ok {
		date := record.Date(s.Date.String())
		if law, ok := DeadlineIn(record.Country(s.Country.String()), date); ok {
			return law, date
		}
	}
	return Deadline{}, ""
}
