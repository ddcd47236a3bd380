package ops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Situation is a report on an operation under way. Its required fields are enough.
// es: Situation es un parte de situación sobre una operación en curso. Le bastan sus campos obligatorios.
type Situation struct {
	record.Header

	// The operation.
	// es: La operación.
	Operation record.OperationRef `json:"operation"`

	// The component reported on; absent for the operation as a whole.
	// es: El componente del que se informa; ausente si es la operación en su conjunto.
	Component Key `json:"component,omitzero"`

	// The instant that the report describes.
	// es: El instante que describe el parte de situación.
	AsOf record.Instant `json:"asOf"`

	// How far it has come.
	// es: En qué estado se encuentra.
	State State `json:"state"`

	// What happened that must be reported.
	// es: Lo ocurrido que debe informarse.
	Incidents []Incident `json:"incidents,omitzero" jsonschema:"maxItems=100"`

	// When the next report is due.
	// es: Cuándo corresponde el próximo parte de situación.
	NextReport record.Instant `json:"nextReport,omitzero"`

	// The situation in words.
	// es: La situación en palabras.
	Summary record.Text `json:"summary,omitzero"`
}

// Incident is an injury, a death, a complaint or a use of force.
// es: Incident es una lesión, una muerte, una denuncia o un uso de la fuerza.
type Incident struct {
	// What it was.
	// es: Qué fue.
	Kind IncidentKind `json:"kind"`

	// When it happened.
	// es: Cuándo ocurrió.
	At record.Instant `json:"at"`

	// How many persons it concerns.
	// es: A cuántas personas afecta.
	Persons int64 `json:"persons,omitzero" jsonschema:"minimum=1,maximum=100000"`

	// Where.
	// es: Dónde.
	Place record.Place `json:"place,omitzero"`

	// The authority that it was reported to.
	// es: La autoridad a la que se comunicó.
	ReportedTo record.Actor `json:"reportedTo,omitzero"`

	// What happened, without names.
	// es: Lo ocurrido, sin nombres.
	Summary record.Text `json:"summary,omitzero"`
}

// Validate returns all findings for the situation report.
func (s *Situation) Validate() check.Report { return situations.Check(s) }

// MarshalJSON returns the record as it is written in a file.
func (s Situation) MarshalJSON() ([]byte, error) { return situations.Marshal(&s, s.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (s *Situation) UnmarshalJSON(b []byte) error { return situations.Unmarshal(b, s, &s.Newer) }
