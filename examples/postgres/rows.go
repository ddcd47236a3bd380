package main

import (
	"database/sql"
	"database/sql/driver"
	"fmt"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// marking is that of all records of this system.
var marking = record.Marking{TLP: record.Amber, Releasable: []record.Actor{"BO", "PE"}}

// planRow is a row of the table plan, which the system only reads.
type planRow struct{ codigo, titulo string }

func (p *planRow) fields() []any { return []any{&p.codigo, &p.titulo} }
func (p *planRow) code() string  { return p.codigo }

func (p *planRow) record(current mixta.Record, _ *references) (mixta.Record, error) {
	return current, nil
}

func (p *planRow) show(r mixta.Record, code string, _ *references) error {
	*p = planRow{code, r.(*plan.Plan).Title.ES}
	return nil
}

// actionRow is a row of the table accion. Either side may change it: it is joint.
type actionRow struct {
	codigo, plan, area, descripcion string
	numero                          sql.Null[int64]
	inicio                          day
	plazo                           sql.Null[string]
}

func (a *actionRow) fields() []any {
	return []any{&a.codigo, &a.plan, &a.numero, &a.area, &a.descripcion, &a.inicio, &a.plazo}
}

func (a *actionRow) code() string { return a.codigo }

func (a *actionRow) record(current mixta.Record, refs *references) (mixta.Record, error) {
	r := plan.Action{Header: record.Header{Joint: true, Marking: marking}}
	if current != nil {
		r = *current.(*plan.Action)
	}
	id, err := refs.id("plan", a.plan)
	if err != nil {
		return nil, err
	}
	area, err := areas.code(a.area)
	if err != nil {
		return nil, err
	}
	r.Plan, r.Area, r.Number = record.PlanRef(id), plan.Area(area), a.numero.V
	r.Start, r.Due = record.Date(a.inicio), record.When(a.plazo.V)
	if r.Text.ES != a.descripcion {
		r.Text = record.Text{ES: a.descripcion} // a translation is of the text before
	}
	return &r, nil
}

func (a *actionRow) show(r mixta.Record, code string, refs *references) (err error) {
	x := r.(*plan.Action)
	*a = actionRow{codigo: code, area: areas.word(string(x.Area)), descripcion: x.Text.ES, numero: null(x.Number), inicio: day(x.Start), plazo: null(string(x.Due))}
	a.plan, err = refs.code(record.ID(x.Plan))
	return err
}

// progressRow is a row of the table avance. Each side changes its own.
type progressRow struct {
	codigo, accion, parte, estado string
	fecha                         day
	porcentaje                    sql.Null[float64]
	resumen                       sql.Null[string]
}

func (p *progressRow) fields() []any {
	return []any{&p.codigo, &p.accion, &p.parte, &p.fecha, &p.estado, &p.porcentaje, &p.resumen}
}

func (p *progressRow) code() string { return p.codigo }

func (p *progressRow) record(current mixta.Record, refs *references) (mixta.Record, error) {
	r := plan.Progress{Header: record.Header{Marking: marking}}
	if current != nil {
		r = *current.(*plan.Progress)
	}
	id, err := refs.id("accion", p.accion)
	if err != nil {
		return nil, err
	}
	status, err := statuses.code(p.estado)
	if err != nil {
		return nil, err
	}
	r.Action, r.Scope, r.AsOf, r.Status, r.Percent = record.ActionRef(id), plan.Scope(p.parte), record.Date(p.fecha), plan.Status(status), nil
	if p.porcentaje.Valid {
		r.Percent = &p.porcentaje.V
	}
	if r.Summary.ES != p.resumen.V {
		r.Summary = record.Text{ES: p.resumen.V}
	}
	return &r, nil
}

func (p *progressRow) show(r mixta.Record, code string, refs *references) (err error) {
	x := r.(*plan.Progress)
	*p = progressRow{codigo: code, parte: string(x.Scope), fecha: day(x.AsOf), estado: statuses.word(string(x.Status)), resumen: null(x.Summary.ES)}
	if x.Percent != nil {
		p.porcentaje = sql.Null[float64]{V: *x.Percent, Valid: true}
	}
	p.accion, err = refs.code(record.ID(x.Action))
	return err
}

// words are those of the national system for the codes of a list.
type words map[string]string

var (
	areas = words{"desarrollo": string(plan.AreaDevelopment), "prevención": string(plan.AreaPrevention), "rehabilitación": string(plan.AreaRehabilitation),
		"control": string(plan.AreaControl), "delitos conexos": string(plan.AreaRelatedCrimes)}
	statuses = words{"pendiente": string(plan.Pending), "en curso": string(plan.Ongoing), "cumplida": string(plan.Fulfilled),
		"cumplida en parte": string(plan.PartlyFulfilled), "suspendida": string(plan.Suspended), "cancelada": string(plan.Cancelled)}
)

func (w words) code(word string) (string, error) {
	code, ok := w[word]
	if !ok {
		return "", fmt.Errorf("%q has no code in the exchange", word)
	}
	return code, nil
}

func (w words) word(code string) string {
	for word, c := range w {
		if c == code {
			return word
		}
	}
	return code
}

// null returns a value that is NULL if it is zero.
func null[T comparable](v T) sql.Null[T] {
	var zero T
	return sql.Null[T]{V: v, Valid: v != zero}
}

// day is a date column, which drivers return as a time; "" is NULL.
type day record.Date

func (d *day) Scan(v any) error {
	*d = ""
	switch v := v.(type) {
	case nil:
	case time.Time:
		*d = day(v.Format(time.DateOnly))
	default:
		return fmt.Errorf("%v is not a date", v)
	}
	return nil
}

// Value implements [driver.Valuer].
func (d day) Value() (driver.Value, error) {
	if d == "" {
		return nil, nil
	}
	return string(d), nil
}
