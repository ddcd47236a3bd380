package ops

import (
	"slices"
	"strconv"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

var (
	operations   = rule.NewKind[Operation]("operation", "operations", "operation", "operations", "operación", "operaciones", rows)
	situations   = rule.NewKind[Situation]("situation", "situations", "situation report", "situation reports", "parte de situación", "partes de situación", rows)
	notices      = rule.NewKind[Notice]("notice", "notices", "notice", "notices", "aviso", "avisos", rows)
	seizures     = rule.NewKind[Seizure]("seizure", "seizures", "seizure", "seizures", "incautación", "incautaciones", rows)
	destructions = rule.NewKind[Destruction]("destruction", "destructions", "destruction", "destructions", "destrucción", "destrucciones", rows)
	results      = rule.NewKind[Result]("result", "results", "result", "results", "resultado", "resultados", rows)
	tracks       = rule.NewKind[Track]("track", "tracks", "track", "tracks", "traza", "trazas", rows)
	handovers    = rule.NewKind[Handover]("handover", "handovers", "handover", "handovers", "transferencia", "transferencias", rows)
)

// Model is the part of the model that this package states, for package mixta
// alone.
type Model struct{}

// Part returns the kinds of this package in the order of a file, and its rules.
func (Model) Part() rule.Part {
	return rule.Part{
		Kinds: []*rule.Kind{operations, situations, notices, seizures, destructions, results, tracks, handovers},
		Rows:  rules,
		Files: []rule.FileRules{fileRules},
	}
}

// rows are the rules on one record, those of package record included.
var rows = slices.Concat(record.Model{}.Part().Rows, rules)

// rules are the rules of this package that speak of one record.
var rules = slices.Concat(traits, operationRules, noticeRules, seizureRules, resultRules, trackRules, handoverRules)

// traits are what types of this package are for, beyond their form.
var traits = []rule.Row{
	rule.Persons[PersonCount]("count"),
	rule.Persons[Incident]("persons"),
	// Counts of persons tell who they are once other things are held back.
	rule.Derived[Seizure]([]string{"persons"}, rule.AnyMember),
	rule.Derived[Result]([]string{"persons"}, rule.AnyMember),
	// A result follows from the seizures that are counted.
	rule.Derived[Result]([]string{"interventions", "lines", "persons", "sites", "assets", "cash", "loss", "summary"}, "seizures"),
}

var operationRules = []rule.Row{
	rule.On(check.Rule{ID: "ops.operation.one-side", Severity: check.Error,
		Must: check.Text{EN: "must include both sides: {1} is missing from a \"{2}\" operation", ES: "debe incluir a ambas partes: falta {1} en una operación «{2}»"},
		Why:  check.Text{EN: "An operation by one side is not a coordinated one; its name would suggest a partner that is not there.", ES: "Una operación de una sola parte no es coordinada; su nombre sugeriría la participación de la otra."},
	}, func(o *Operation, hit rule.Hit) {
		if o.Coordination != Coordinated && o.Coordination != Simultaneous {
			return
		}
		for _, s := range record.Sides() {
			switch {
			case len(o.Components) > 0 && !slices.ContainsFunc(o.Components, func(c Component) bool { return c.Side == s }):
				hit(&o.Components, string(s), &o.Coordination)
			case !slices.ContainsFunc(o.Names, func(n SideName) bool { return n.Side == s }):
				hit(&o.Names, string(s), &o.Coordination)
			}
		}
	}),
	rule.On(check.Rule{ID: "ops.operation.name-twice", Severity: check.Error,
		Must: check.Text{EN: "must not be a second name for one side ({1})", ES: "no debe ser un segundo nombre para la misma parte ({1})"},
		Why:  check.Text{EN: "If there are two names, each side's systems know only one.", ES: "Si hay dos nombres, los sistemas de cada parte solo conocen uno."},
	}, func(o *Operation, hit rule.Hit) {
		for i := range o.Names {
			for k := range i {
				if o.Names[k].Side == o.Names[i].Side {
					hit(&o.Names[i].Side, string(o.Names[i].Side))
				}
			}
		}
	}),
	rule.When(check.Rule{ID: "ops.operation.tolerance", Severity: check.Error,
		Must: check.Text{EN: "must be given if the operation is simultaneous, and only then", ES: "debe figurar si la operación es simultánea, y solo en ese caso"},
		Why:  check.Text{EN: "Without an agreed tolerance nobody can say whether an operation was simultaneous.", ES: "Sin una tolerancia acordada nadie puede decir si una operación fue simultánea."},
	}, func(o *Operation) (bool, rule.At) {
		return o.Coordination != "" && (o.Coordination == Simultaneous) != (o.Tolerance != nil), rule.At{&o.Coordination}
	}),
	rule.On(check.Rule{ID: "ops.operation.planned-starts", Severity: check.Error,
		Must: check.Text{EN: "must start within the agreed {1} minutes of the others: the planned starts are {2} minutes apart", ES: "debe comenzar dentro de los {1} minutos acordados respecto de los demás: los inicios previstos distan {2} minutos"},
		Why:  check.Text{EN: "A late start alerts the targets on the other side.", ES: "Quien comienza tarde encuentra sobre aviso a los objetivos."},
	}, func(o *Operation, hit rule.Hit) {
		c := Simultaneity(o).Planned
		for _, i := range outside(o, c) {
			hit(&o.Components[i].Planned.From, &o.Tolerance, minutes(c))
		}
	}),
	rule.On(check.Rule{ID: "ops.operation.actual-starts", Severity: check.Warning,
		Must: check.Text{EN: "must be within the agreed {1} minutes of the other starts: in absolute time they were {2} minutes apart", ES: "debe estar dentro de los {1} minutos acordados respecto de los otros inicios: en tiempo absoluto distaron {2} minutos"},
		Why:  check.Text{EN: "The same clock time in Lima and in La Paz is an hour apart.", ES: "La misma hora de reloj en Lima y en La Paz difiere en una hora."},
	}, func(o *Operation, hit rule.Hit) {
		c := Simultaneity(o).Actual
		for _, i := range outside(o, c) {
			hit(&o.Components[i].Actual.From, &o.Tolerance, minutes(c))
		}
	}),
	rule.On(check.Rule{ID: "ops.operation.h-hour", Severity: check.Error,
		Must: check.Text{EN: "must have an H-hour, from which such times count", ES: "debe tener una hora H, desde la que se cuentan esos tiempos"},
		Why:  check.Text{EN: "Minutes without a reference time do not give a time.", ES: "Unos minutos sin hora de referencia no indican una hora."},
	}, func(o *Operation, hit rule.Hit) {
		for i := range o.Components {
			if c := &o.Components[i]; c.Planned != nil && o.HHour == "" {
				hit(&c.Planned)
			}
		}
	}),
	rule.When(check.Rule{ID: "ops.operation.planned-order", Severity: check.Error,
		Must: check.Text{EN: "must be after the start ({1})", ES: "debe ser posterior al inicio ({1})"},
		Why:  check.Text{EN: "A window that ends before it begins contains no time.", ES: "Un intervalo que termina antes de empezar no contiene tiempo alguno."},
	}, func(p *Offsets) (bool, rule.At) {
		return p.From != nil && p.To != nil && *p.To <= *p.From, rule.At{&p.To, &p.From}
	}),
	rule.On(check.Rule{ID: "ops.window.order", Severity: check.Error,
		Must: check.Text{EN: "must be an instant after the start ({1})", ES: "debe ser un instante posterior al inicio ({1})"},
		Why:  check.Text{EN: "A window that ends before it begins contains no time. Instants are compared, not clock times.", ES: "Un intervalo que termina antes de empezar no contiene tiempo alguno. Se comparan instantes, no horas de reloj."},
	}, func(w *Window, hit rule.Hit) {
		from, ok := w.From.Time()
		to, ok2 := w.To.Time()
		if ok && ok2 && !from.Before(to) {
			hit(&w.To, &w.From)
		}
	}),
	rule.Distinct(check.Rule{ID: "ops.operation.component-key", Severity: check.Error,
		Must: check.Text{EN: "must not be the key of an earlier component", ES: "no debe ser la clave de un componente anterior"},
		Why:  check.Text{EN: "Situation reports refer to components by their keys.", ES: "Los partes de situación se refieren a los componentes por sus claves."},
	}, func(o *Operation) []Component { return o.Components }, func(x *Component) *Key { return &x.Key }),
	rule.When(check.Rule{ID: "ops.operation.component-side", Severity: check.Error,
		Must: check.Text{EN: "must be the actor's own side: {1} does not belong to it", ES: "debe ser la parte del propio actor: {1} no pertenece a ella"},
		Why:  check.Text{EN: "A component is checked against the territory of its side.", ES: "Un componente se verifica contra el territorio de su parte."},
	}, func(c *Component) (bool, rule.At) {
		side := c.Actor.Side()
		return side != "" && side != c.Side, rule.At{&c.Side, &c.Actor}
	}),
	rule.On(check.Rule{ID: "ops.operation.no-go", Severity: check.Warning,
		Must: check.Text{EN: "must come after an execution order: the last order before it was \"{1}\"", ES: "debe ser posterior a una orden de ejecutar: la última orden anterior fue «{1}»"},
		Why:  check.Text{EN: "Whoever began without an order, or against one, must be able to state on whose authority.", ES: "Quien comenzó sin orden, o contra ella, debe poder decir con qué autoridad."},
	}, func(c *Component, hit rule.Hit) {
		if c.Actual == nil || len(c.Decisions) == 0 {
			return
		}
		if last := c.orderBefore(c.Actual.From); last == nil {
			hit(&c.Actual.From, check.Text{EN: "none", ES: "ninguna"})
		} else if last.Order != Go {
			hit(&c.Actual.From, &last.Order)
		}
	}),
	rule.On(check.Rule{ID: "ops.operation.phase-order", Severity: check.Warning,
		Must: check.Text{EN: "must not come before the phase that precedes it in the list", ES: "no debe ser anterior a la fase que la precede en la lista"},
		Why:  check.Text{EN: "Phases follow one another: preparatory, operational, closing.", ES: "Las fases se suceden: preparatoria, operativa, de cierre."},
	}, func(o *Operation, hit rule.Hit) {
		for i := 1; i < len(o.Phases); i++ {
			before, p := &o.Phases[i-1], &o.Phases[i]
			if p.Kind.rank() < before.Kind.rank() || p.Period.From < before.Period.From {
				hit(p)
			}
		}
	}),
	rule.On(check.Rule{ID: "ops.situation.incident-later", Severity: check.Error,
		Must: check.Text{EN: "must not be after the instant that the report describes ({1})", ES: "no debe ser posterior al instante que describe el parte de situación ({1})"},
		Why:  check.Text{EN: "A report cannot describe what happens after it.", ES: "Un parte de situación no puede describir lo que ocurre después de él."},
	}, func(s *Situation, hit rule.Hit) {
		for i := range s.Incidents {
			if at := &s.Incidents[i].At; s.AsOf.Before(*at) {
				hit(at, &s.AsOf)
			}
		}
	}),
	rule.When(check.Rule{ID: "ops.situation.next-report", Severity: check.Error,
		Must: check.Text{EN: "must be after the instant that this report describes ({1})", ES: "debe ser posterior al instante que describe este parte de situación ({1})"},
		Why:  check.Text{EN: "Nobody waits for a report that is already overdue when it is announced.", ES: "Nadie espera un parte de situación que ya está vencido cuando se anuncia."},
	}, func(s *Situation) (bool, rule.At) {
		return s.NextReport != "" && !s.AsOf.Before(s.NextReport), rule.At{&s.NextReport, &s.AsOf}
	}),
}

// outside returns the components that a rule hits: those of a simultaneous
// operation with an agreed tolerance that start outside of it.
func outside(o *Operation, c Concurrence) []int {
	if o.Coordination != Simultaneous || o.Tolerance == nil {
		return nil
	}
	return c.Outside
}

func minutes(c Concurrence) string { return strconv.FormatFloat(c.Spread.Minutes(), 'f', -1, 64) }

// orderBefore returns the last order given at or before an instant.
func (c *Component) orderBefore(at record.Instant) (last *Decision) {
	for i := range c.Decisions {
		d := &c.Decisions[i]
		if !at.Before(d.At) && (last == nil || !d.At.Before(last.At)) {
			last = d
		}
	}
	return last
}

var noticeRules = []rule.Row{
	rule.When(check.Rule{ID: "ops.notice.place", Severity: check.Error,
		Must: check.Text{EN: "must give a point or an area", ES: "debe indicar un punto o un área"},
		Why:  check.Text{EN: "A name cannot be compared: the conflict would be discovered only on the ground.", ES: "Un nombre no se puede comparar: el conflicto se descubriría recién sobre el terreno."},
	}, func(n *Notice) (bool, rule.At) { return n.Place.Point == nil && n.Place.Area == nil, rule.At{&n.Place} }),
	rule.When(check.Rule{ID: "ops.notice.open", Severity: check.Error,
		Must: check.Text{EN: "must have an end", ES: "debe tener un fin"},
		Why:  check.Text{EN: "A notice without an end is in conflict with everything that comes after it.", ES: "Un aviso sin fin está en conflicto con todo lo que venga después."},
	}, func(n *Notice) (bool, rule.At) { return n.Window.From != "" && n.Window.To == "", rule.At{&n.Window} }),
}
