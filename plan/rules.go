package plan

import (
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

var (
	meetings   = rule.NewKind[Meeting]("meeting", "meetings", "meeting", "meetings", "reunión", "reuniones", rows)
	plans      = rule.NewKind[Plan]("plan", "plans", "plan", "plans", "plan", "planes", rows)
	actions    = rule.NewKind[Action]("action", "actions", "action", "actions", "acción", "acciones", rows)
	progress   = rule.NewKind[Progress]("progress", "progress", "progress report", "progress reports", "avance", "avances", rows)
	statistics = rule.NewKind[Statistic]("statistic", "statistics", "published figure", "published figures", "cifra publicada", "cifras publicadas", rows)
)

// Model is the part of the model that this package states, for package mixta
// alone.
type Model struct{}

// Part returns the kinds of this package in the order of a file, and its rules.
func (Model) Part() rule.Part {
	return rule.Part{
		Kinds: []*rule.Kind{meetings, plans, actions, progress, statistics},
		Rows:  rules,
		Files: []rule.FileRules{fileRules},
	}
}

// rows are the rules on one record, those of package record included.
var rows = slices.Concat(record.Model{}.Part().Rows, rules)

// rules are the rules of this package.
var rules = []rule.Row{
	rule.Both(check.Rule{ID: "plan.meeting.ordinal", Severity: check.Error,
		Must: check.Text{EN: "must have a number if it is an ordinary meeting, and only then", ES: "debe llevar número si es una reunión ordinaria, y solo en ese caso"},
		Why:  check.Text{EN: "Acts refer to ordinary meetings by number.", ES: "Las actas se refieren a las reuniones ordinarias por su número."},
	}, func(m *Meeting) (_, _ bool, _ rule.At) {
		return m.Session == Ordinary, m.Ordinal != 0, rule.At{&m.Session}
	}),
	rule.When(check.Rule{ID: "plan.meeting.until-before-held", Severity: check.Error,
		Must: check.Text{EN: "must not be before the first day ({1})", ES: "no debe ser anterior al primer día ({1})"},
		Why:  check.Text{EN: "A meeting cannot end before it begins.", ES: "Una reunión no puede terminar antes de empezar."},
	}, func(m *Meeting) (bool, rule.At) {
		first, ok := m.Held.First()
		return m.Until != "" && ok && m.Until < first, rule.At{&m.Until, &m.Held}
	}),
	rule.On(check.Rule{ID: "plan.meeting.held-date", Severity: check.Error,
		Must: check.Text{EN: "must be a day, month, quarter or year", ES: "debe ser un día, mes, trimestre o año"},
		Why:  check.Text{EN: "A meeting is held at a given time, not by a deadline.", ES: "Una reunión se celebra en una fecha, no en un plazo."},
	}, func(m *Meeting, hit rule.Hit) {
		switch m.Held {
		case record.NextMeeting, record.Continuous, record.OnRequest:
			hit(&m.Held)
		}
	}),
	rule.When(check.Rule{ID: "plan.meeting.signed-before-held", Severity: check.Error,
		Must: check.Text{EN: "must not be before the meeting began ({1})", ES: "no debe ser anterior al inicio de la reunión ({1})"},
		Why:  check.Text{EN: "An act records what was agreed at the meeting.", ES: "Un acta recoge lo acordado en la reunión."},
	}, func(m *Meeting) (bool, rule.At) {
		first, ok := m.Held.First()
		return m.Act.Signed != "" && ok && m.Act.Signed < first, rule.At{&m.Act.Signed, &m.Held}
	}),
	rule.When(check.Rule{ID: "plan.meeting.next-ordinal", Severity: check.Error,
		Must: check.Text{EN: "must be greater than the number of this meeting ({1})", ES: "debe ser mayor que el número de esta reunión ({1})"},
		Why:  check.Text{EN: "Meetings are numbered in ascending order.", ES: "Las reuniones se numeran en orden creciente."},
	}, func(m *Meeting) (bool, rule.At) {
		return m.Ordinal != 0 && m.Next.Ordinal != 0 && m.Next.Ordinal <= m.Ordinal, rule.At{&m.Next.Ordinal, &m.Ordinal}
	}),
	rule.OfSide(check.Rule{ID: "plan.meeting.signatory-side", Severity: check.Error,
		Must: check.Text{EN: "must be an institution of the side signed for ({1})", ES: "debe ser una institución de la parte por la que se firma ({1})"},
		Why:  check.Text{EN: "An act is valid when each side has signed for itself.", ES: "Un acta vale cuando cada parte ha firmado por sí misma."},
	}, func(s *Signatory) (*record.Actor, *record.Side) { return &s.Institution, &s.Side }),
	rule.When(check.Rule{ID: "plan.plan.open-period", Severity: check.Error,
		Must: check.Text{EN: "must have a last day", ES: "debe tener un último día"},
		Why:  check.Text{EN: "Without an end date, nothing in the plan is ever due.", ES: "Sin fecha de fin, nada del plan vence nunca."},
	}, func(p *Plan) (bool, rule.At) { return p.Period.From != "" && p.Period.To == "", rule.At{&p.Period} }),
	rule.When(check.Rule{ID: "plan.action.due-before-start", Severity: check.Error,
		Must: check.Text{EN: "must not be before start ({1})", ES: "no debe ser anterior al inicio ({1})"},
		Why:  check.Text{EN: "An action that is due before it begins is overdue from the first day.", ES: "Una acción que vence antes de empezar está vencida desde el primer día."},
	}, func(a *Action) (bool, rule.At) { return a.Due.EndsBefore(a.Start), rule.At{&a.Due, &a.Start} }),
	rule.OfSide(check.Rule{ID: "plan.action.responsible-side", Severity: check.Error,
		Must: check.Text{EN: "must be an agency of the side stated ({1})", ES: "debe ser una institución de la parte indicada ({1})"},
		Why:  check.Text{EN: "The action would be counted with the wrong side.", ES: "La acción se contaría con la parte equivocada."},
	}, func(r *Responsible) (*record.Actor, *record.Side) { return &r.Agency, &r.Side }),
	rule.On(check.Rule{ID: "plan.action.one-side", Severity: check.Warning,
		Must: check.Text{EN: "must name a responsible agency on each side: {1} has none", ES: "debe nombrar una institución responsable en cada parte: {1} no tiene ninguna"},
		Why:  check.Text{EN: "Both sides carry out the commission's actions; if only one is named, nobody is responsible on the other.", ES: "Ambas partes ejecutan las acciones de la comisión; si solo se nombra una, nadie responde por la otra."},
	}, func(a *Action, hit rule.Hit) {
		if len(a.Responsible) == 0 {
			return
		}
		for _, s := range record.Sides() {
			if !slices.ContainsFunc(a.Responsible, func(r Responsible) bool { return r.Side == s }) {
				hit(&a.Responsible, string(s))
			}
		}
	}),
	rule.On(check.Rule{ID: "plan.action.two-leads", Severity: check.Error,
		Must: check.Text{EN: "must not be a second lead of one side ({1})", ES: "no debe ser una segunda institución que dirija en la misma parte ({1})"},
		Why:  check.Text{EN: "If two actors lead, neither is responsible.", ES: "Si dirigen dos, ninguno responde."},
	}, func(a *Action, hit rule.Hit) {
		for i := range a.Responsible {
			r := &a.Responsible[i]
			leads := func(o Responsible) bool { return o.Role == Lead && o.Side == r.Side }
			if leads(*r) && slices.ContainsFunc(a.Responsible[:i], leads) {
				hit(&r.Role, &r.Side)
			}
		}
	}),
	rule.When(check.Rule{ID: "plan.action.continues-itself", Severity: check.Error,
		Must: check.Text{EN: "must not be the action itself", ES: "no debe ser la propia acción"},
		Why:  check.Text{EN: "A circular chain of actions has no beginning.", ES: "Una cadena circular de acciones no tiene principio."},
	}, func(a *Action) (bool, rule.At) {
		return a.Continues != "" && string(a.Continues) == string(a.ID), rule.At{&a.Continues}
	}),
	rule.Distinct(check.Rule{ID: "plan.action.indicator-key", Severity: check.Error,
		Must: check.Text{EN: "must not be the key of an earlier indicator of the action", ES: "no debe ser la clave de un indicador anterior de la acción"},
		Why:  check.Text{EN: "Progress refers to indicators by their keys.", ES: "El avance se refiere a los indicadores por sus claves."},
	}, func(a *Action) []Indicator { return a.Indicators }, func(x *Indicator) *Key { return &x.Key }),
	rule.On(check.Rule{ID: "plan.action.target-direction", Severity: check.Error,
		Must: check.Text{EN: "must lie in the direction stated (\"{2}\") from the baseline ({1})", ES: "debe estar en el sentido indicado («{2}») respecto al valor de base ({1})"},
		Why:  check.Text{EN: "The target would be reached without doing anything, or by doing the opposite.", ES: "La meta se alcanzaría sin hacer nada, o haciendo lo contrario."},
	}, func(i *Indicator, hit rule.Hit) {
		if i.Baseline == nil || i.PhysicalTarget == nil {
			return
		}
		d := *i.PhysicalTarget - *i.Baseline
		if i.Direction == Increase && d <= 0 || i.Direction == Decrease && d >= 0 {
			hit(&i.PhysicalTarget, &i.Baseline, &i.Direction)
		}
	}),
	rule.On(check.Rule{ID: "plan.action.milestone-after-due", Severity: check.Warning,
		Must: check.Text{EN: "must not be after the action is due ({1})", ES: "no debe ser posterior al plazo de la acción ({1})"},
		Why:  check.Text{EN: "An intermediate step comes before the end.", ES: "Un paso intermedio llega antes del final."},
	}, func(a *Action, hit rule.Hit) {
		if len(a.Milestones) == 0 {
			return
		}
		last, _ := a.Due.Last()
		for i := range a.Milestones {
			if m := &a.Milestones[i]; m.Due.StartsAfter(last) {
				hit(&m.Due, &a.Due)
			}
		}
	}),
	rule.When(check.Rule{ID: "plan.progress.scope-issuer", Severity: check.Error, Fix: check.Asked, Issuing: true,
		Must: check.Text{EN: "must be the issuer's own side: {1} reports for its own side only", ES: "debe ser la parte del propio emisor: {1} solo informa por la suya"},
		Why:  check.Text{EN: "Neither side reports for the other; a joint report is agreed in an act. A proposal is exempt: the issuer of the record accepts it.", ES: "Ninguna parte informa por la otra; un informe conjunto se acuerda en un acta. Se exceptúa la propuesta: la acepta el emisor del registro."},
	}, func(p *Progress) (bool, rule.At) {
		side := p.Issuer.Side()
		return p.Scope != ScopeJoint && side != "" && string(p.Scope) != string(side), rule.At{&p.Scope, &p.Issuer, rule.JSON(string(side))}
	}),
	rule.Both(check.Rule{ID: "plan.progress.joint-act", Severity: check.Error,
		Must: check.Text{EN: "must name the meeting whose act states it if it is joint, and only then", ES: "debe nombrar la reunión cuya acta lo declara si es conjunto, y solo en ese caso"},
		Why:  check.Text{EN: "A joint status is agreed, never inferred from the status each side reports.", ES: "Un estado conjunto se acuerda; nunca se deduce del que informa cada parte."},
	}, func(p *Progress) (_, _ bool, _ rule.At) { return p.Scope == ScopeJoint, p.Act != "", rule.At{&p.Scope} }),
	rule.On(check.Rule{ID: "plan.progress.percent-status", Severity: check.Error, Fix: check.Asked,
		Must: check.Text{EN: "must agree with the status (\"{1}\"): 100 when fulfilled, 0 when pending, less than 100 otherwise", ES: "debe concordar con el estado («{1}»): 100 si está cumplida, 0 si está pendiente, menos de 100 en otro caso"},
		Why:  check.Text{EN: "Some readers use one and some the other, and arrive at different counts.", ES: "Unos lectores usan uno y otros el otro, y llegan a cuentas distintas."},
	}, func(p *Progress, hit rule.Hit) {
		if p.Percent == nil {
			return
		}
		full, none := *p.Percent == 100, *p.Percent == 0
		if full != (p.Status == Fulfilled) || p.Status == Pending && !none {
			hit(&p.Percent, &p.Status, map[Status]rule.Becomes{Fulfilled: rule.JSON("100"), Pending: rule.JSON("0")}[p.Status])
		}
	}),
	rule.Distinct(check.Rule{ID: "plan.progress.indicator-twice", Severity: check.Error,
		Must: check.Text{EN: "must not be an indicator that already has a value", ES: "no debe ser un indicador que ya tenga valor"},
		Why:  check.Text{EN: "If an indicator has two values, neither is reliable.", ES: "Si un indicador tiene dos valores, ninguno es confiable."},
	}, func(p *Progress) []IndicatorValue { return p.Values }, func(x *IndicatorValue) *Key { return &x.Indicator }),
	rule.When(check.Rule{ID: "plan.progress.rescheduled-same", Severity: check.Error,
		Must: check.Text{EN: "must differ from the previous due date ({1})", ES: "debe diferir del plazo anterior ({1})"},
		Why:  check.Text{EN: "A change without effect hides the one that was intended.", ES: "Un cambio sin efecto oculta el que se quiso hacer."},
	}, func(r *Rescheduling) (bool, rule.At) { return r.From == r.To, rule.At{&r.To, &r.From} }),
	rule.When(check.Rule{ID: "plan.statistic.source", Severity: check.Error,
		Must: check.Text{EN: "must name its source", ES: "debe nombrar su fuente"},
		Why:  check.Text{EN: "Published figures differ; without its source, a figure cannot be identified.", ES: "Las cifras publicadas difieren; sin la fuente, una cifra no se puede identificar."},
	}, func(s *Statistic) (bool, rule.At) { return len(s.Sources) == 0, rule.At{&s.Sources} }),
	rule.On(check.Rule{ID: "plan.statistic.range", Severity: check.Error,
		Must: check.Text{EN: "must lie within its range, lower to upper", ES: "debe estar dentro de su intervalo, de inferior a superior"},
		Why:  check.Text{EN: "A range that does not contain the figure belongs to another one.", ES: "Un intervalo que no contiene la cifra corresponde a otra."},
	}, func(s *Statistic, hit rule.Hit) {
		v := s.Quantity.Value
		if v == nil {
			return
		}
		if s.Lower != nil && *v < *s.Lower || s.Upper != nil && *v > *s.Upper {
			hit(&s.Quantity.Value)
		}
	}),
	rule.On(check.Rule{ID: "plan.statistic.rounding", Severity: check.Error,
		Must: check.Text{EN: "must be a multiple of the rounding step ({1})", ES: "debe ser múltiplo del paso de redondeo ({1})"},
		Why:  check.Text{EN: "Sums of rounded figures are checked to within the rounding step; a wrong step lets a wrong sum pass.", ES: "Las sumas de cifras redondeadas se verifican según el paso de redondeo; un paso incorrecto deja pasar una suma incorrecta."},
	}, func(s *Statistic, hit rule.Hit) {
		if s.Rounding == nil || s.Quantity.Value == nil {
			return
		}
		step, err := record.Exact(*s.Rounding)
		v, err2 := s.Quantity.Exact()
		if err == nil && err2 == nil && step > 0 && v%step != 0 {
			hit(&s.Quantity.Value, &s.Rounding)
		}
	}),
}
