package ops

import (
	"time"

	"github.com/comision-mixta/mixta/record"
)

// Component is one actor's part in an operation: in one domain, one area and one time.
// es: Component es la parte de un actor en una operación: por una vía, en un área y un tiempo.
//
//mixta:by key
type Component struct {
	// Name of the component within the operation.
	// es: Nombre del componente dentro de la operación.
	Key Key `json:"key"`

	// The side that it belongs to, on whose territory it stays.
	// es: La parte a la que pertenece, en cuyo territorio permanece.
	Side record.Side `json:"side"`

	// The actor.
	// es: El actor.
	Actor record.Actor `json:"actor"`

	// By air, land, river or lake.
	// es: Por vía aérea, terrestre, fluvial o lacustre.
	Domain Domain `json:"domain"`

	// Where it acts.
	// es: Dónde actúa.
	Place record.Place `json:"place,omitzero"`

	// True for a component that need not start with the others: relief, transport, a watch kept all day.
	// es: Verdadero si el componente no tiene que comenzar con los demás: relevo, transporte, guardia permanente.
	Supporting bool `json:"supporting,omitzero"`

	// When it is to act, in minutes from H-hour.
	// es: Cuándo ha de actuar, en minutos desde la hora H.
	Planned *Offsets `json:"planned,omitzero"`

	// When it did act.
	// es: Cuándo actuó de hecho.
	Actual *Window `json:"actual,omitzero"`

	// Orders to go, hold or abort.
	// es: Órdenes de ejecutar, esperar o abortar.
	Decisions []Decision `json:"decisions,omitzero" jsonschema:"maxItems=50"`

	// What it is to do.
	// es: Lo que ha de hacer.
	Task record.Text `json:"task,omitzero"`

	// Its strength, as counts.
	// es: Sus efectivos y medios, en cantidades.
	Strength []Strength `json:"strength,omitzero" jsonschema:"maxItems=20"`
}

// Offsets is a planned window, in minutes from H-hour: -30 is half an hour before it.
// es: Offsets es un intervalo previsto, en minutos desde la hora H: -30 es media hora antes.
type Offsets struct {
	// Start.
	// es: Inicio.
	From *int64 `json:"from" jsonschema:"minimum=-525600,maximum=525600"`

	// End, itself not included.
	// es: Fin, no incluido.
	To *int64 `json:"to" jsonschema:"minimum=-525600,maximum=525600"`
}

// Window is a span of time from one instant until another, the latter not included.
// es: Window es un lapso desde un instante hasta otro, este último no incluido.
type Window struct {
	// Start.
	// es: Inicio.
	From record.Instant `json:"from"`

	// End, itself not included. Absent while it goes on.
	// es: Fin, no incluido. Ausente mientras continúa.
	To record.Instant `json:"to,omitzero"`
}

// Decision is an order given to a component.
// es: Decision es una orden dada a un componente.
type Decision struct {
	// The order.
	// es: La orden.
	Order Order `json:"order"`

	// When it was given.
	// es: Cuándo se dio.
	At record.Instant `json:"at"`

	// Who gave it, and under what law.
	// es: Quién la dio y conforme a qué norma.
	Authority record.Authority `json:"authority"`

	// Why.
	// es: Por qué.
	Reason record.Text `json:"reason,omitzero"`
}

// Strength is how many of one thing a component has.
// es: Strength es la cantidad que un componente tiene de una misma cosa.
type Strength struct {
	// What is counted.
	// es: Qué se cuenta.
	Kind Resource `json:"kind"`

	// How many.
	// es: Cantidad.
	Count int64 `json:"count" jsonschema:"minimum=1,maximum=1000000"`
}

// Starts returns when the component is to start and when it did; zero where
// that is not stated.
func (o *Operation) Starts(c *Component) (planned, actual time.Time) {
	planned, _ = o.PlannedWindow(c)
	if c.Actual != nil {
		actual, _ = c.Actual.From.Time()
	}
	return planned, actual
}

// PlannedWindow returns the planned window of a component as instants; zero where it
// is not stated or there is no H-hour.
func (o *Operation) PlannedWindow(c *Component) (from, to time.Time) {
	h, ok := o.HHour.Time()
	if !ok || c.Planned == nil || c.Planned.From == nil || c.Planned.To == nil {
		return from, to
	}
	at := func(minutes int64) time.Time { return h.Add(time.Duration(minutes) * time.Minute) }
	return at(*c.Planned.From), at(*c.Planned.To)
}

// Times returns the window as times; to is zero while it goes on.
func (w *Window) Times() (from, to time.Time, ok bool) {
	from, ok = w.From.Time()
	to, _ = w.To.Time()
	return from, to, ok
}
