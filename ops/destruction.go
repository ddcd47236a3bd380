package ops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Destruction is the destruction of what one seizure brought in, or of part of it. Its required fields are enough.
// es: Destruction es la destrucción de lo incautado en un acto, o de parte de ello. Le bastan sus campos obligatorios.
type Destruction struct {
	record.Header

	// The seizure.
	// es: La incautación.
	Seizure record.SeizureRef `json:"seizure"`

	// What was destroyed.
	// es: Lo que se destruyó.
	Items []Amount `json:"items" jsonschema:"minItems=1,maxItems=100"`

	// The day.
	// es: El día.
	Date record.Date `json:"date"`

	// Where.
	// es: Dónde.
	Place record.Place `json:"place,omitzero"`

	// How.
	// es: Cómo.
	Method Method `json:"method,omitzero"`

	// Who carried it out.
	// es: Quién la ejecutó.
	By record.Actor `json:"by"`

	// Whether a prosecutor was present.
	// es: Si estuvo presente un fiscal.
	ProsecutorPresent *bool `json:"prosecutorPresent"`

	// Who validated it.
	// es: Quiénes la validaron.
	ValidatedBy []record.Actor `json:"validatedBy,omitzero" jsonschema:"maxItems=10,uniqueItems=true"`

	// Number of the act of destruction.
	// es: Número del acta de destrucción.
	ActNumber string `json:"actNumber,omitzero" jsonschema:"minLength=1,maxLength=100"`
}

// Validate returns all findings for the destruction.
func (d *Destruction) Validate() check.Report { return destructions.Check(d) }

// MarshalJSON returns the record as it is written in a file.
func (d Destruction) MarshalJSON() ([]byte, error) { return destructions.Marshal(&d, d.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (d *Destruction) UnmarshalJSON(b []byte) error { return destructions.Unmarshal(b, d, &d.Newer) }
