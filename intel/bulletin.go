package intel

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Bulletin is the regular information on irregular flights over the common border, for one period of its cadence. Its period is one whole period of its cadence, and without flights it says that there is nothing to report.
// es: Bulletin es la información periódica sobre vuelos irregulares sobre la frontera común, para un período según su periodicidad. Su período es uno completo según su periodicidad, y sin vuelos declara que no hay nada que informar.
type Bulletin struct {
	record.Header

	// How often such a bulletin is issued.
	// es: Con qué periodicidad se emite tal boletín.
	Cadence Cadence `json:"cadence"`

	// The period that it covers: a whole one of its cadence.
	// es: El período que abarca: uno entero de su periodicidad.
	Period record.Period `json:"period"`

	// The flights of the period.
	// es: Los vuelos del período.
	Flights []record.FlightRef `json:"flights,omitzero" jsonschema:"maxItems=100000,uniqueItems=true"`

	// True where the period is known to have had no such flight. Silence does not say so.
	// es: Verdadero si se sabe que en el período no hubo ningún vuelo de esa clase. El silencio no lo dice.
	NothingToReport bool `json:"nothingToReport,omitzero"`

	// The airspace that was watched: without it, "nothing" is of an unknown whole.
	// es: El espacio aéreo vigilado: sin él, «nada» se dice de un todo desconocido.
	Coverage []record.Place `json:"coverage,omitzero" jsonschema:"maxItems=40"`

	// What stands out.
	// es: Lo que se destaca.
	Summary record.Text `json:"summary,omitzero"`
}

// Validate returns all findings for the bulletin.
func (b *Bulletin) Validate() check.Report { return bulletins.Check(b) }

// MarshalJSON returns the record as it is written in a file.
func (b Bulletin) MarshalJSON() ([]byte, error) { return bulletins.Marshal(&b, b.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (b *Bulletin) UnmarshalJSON(text []byte) error { return bulletins.Unmarshal(text, b, &b.Newer) }
