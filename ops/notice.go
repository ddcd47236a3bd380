package ops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Notice announces activity at a place and time, so that others do not run into it. It says nothing beyond that: no target, no subject, no reason. Its window needs an end, and its place a point or an area.
// es: Notice avisa que alguien actuará en un lugar, para que otros no se encuentren con él por sorpresa. No dice nada más: ni blanco, ni persona, ni motivo. Su ventana necesita un fin, y su lugar, un punto o un área.
type Notice struct {
	record.Header

	// Who will be active.
	// es: Quién actuará.
	Agency record.Actor `json:"agency"`

	// What kind of activity.
	// es: Qué clase de actividad.
	Activity Activity `json:"activity"`

	// By air, land, river or lake.
	// es: Por vía aérea, terrestre, fluvial o lacustre.
	Domain Domain `json:"domain"`

	// When.
	// es: Cuándo.
	Window Window `json:"window"`

	// Where: a point or an area.
	// es: Dónde: un punto o un área.
	Place record.Place `json:"place"`

	// How far around the place it reaches, in metres.
	// es: Hasta qué distancia alrededor del lugar alcanza, en metros.
	Radius float64 `json:"radius,omitzero" jsonschema:"exclusiveMinimum=0,maximum=500000"`

	// Whom to call.
	// es: A quién llamar.
	Contact Contact `json:"contact"`
}

// Validate returns all findings for the notice.
func (n *Notice) Validate() check.Report { return notices.Check(n) }

// MarshalJSON returns the record as it is written in a file.
func (n Notice) MarshalJSON() ([]byte, error) { return notices.Marshal(&n, n.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (n *Notice) UnmarshalJSON(b []byte) error { return notices.Unmarshal(b, n, &n.Newer) }
