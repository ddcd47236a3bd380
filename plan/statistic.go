package plan

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Statistic is a figure as somebody published it: kept with its source and edition, never corrected. It needs a source.
// es: Statistic es una cifra tal como alguien la publicó: se guarda con su fuente y edición, y nunca se corrige. Necesita una fuente.
type Statistic struct {
	record.Header

	// What is counted or measured.
	// es: Qué se cuenta o se mide.
	Indicator StatisticIndicator `json:"indicator"`

	// The figure's own definition, where the code does not say it all.
	// es: La definición propia de la cifra, si el código no la dice toda.
	Definition record.Text `json:"definition,omitzero"`

	// Where.
	// es: Dónde.
	Place record.Place `json:"place"`

	// The time that the figure is for; a single day for a figure at a date.
	// es: El tiempo al que se refiere la cifra; un solo día para una cifra a una fecha.
	Period record.Period `json:"period"`

	// The figure with its unit.
	// es: La cifra con su unidad.
	Quantity record.Quantity `json:"quantity"`

	// Lower end of its range, in the same unit.
	// es: Extremo inferior de su intervalo, en la misma unidad.
	Lower *float64 `json:"lower,omitzero" jsonschema:"minimum=-1000000000000,maximum=1000000000000"`

	// Upper end of its range, in the same unit.
	// es: Extremo superior de su intervalo, en la misma unidad.
	Upper *float64 `json:"upper,omitzero" jsonschema:"minimum=-1000000000000,maximum=1000000000000"`

	// To what step it was rounded, in the same unit: 100 for "31,000".
	// es: A qué paso se redondeó, en la misma unidad: 100 para «31 000».
	Rounding *float64 `json:"rounding,omitzero" jsonschema:"exclusiveMinimum=0,maximum=1000000000000"`

	// The part of the whole that it is for, by dimension: sex, age, substance.
	// es: La parte del total a la que se refiere, por dimensión: sexo, edad, sustancia.
	Breakdown []Category `json:"breakdown,omitzero" jsonschema:"maxItems=20"`

	// Revision of the figure: 1 for the first published.
	// es: Revisión de la cifra: 1 para la primera publicada.
	Revision int64 `json:"revision,omitzero" jsonschema:"minimum=1,maximum=999"`
}

// Category is one dimension of a breakdown and the value taken in it.
// es: Category es una dimensión de un desglose y el valor tomado en ella.
type Category struct {
	// The dimension.
	// es: La dimensión.
	Dimension Key `json:"dimension"`

	// The value.
	// es: El valor.
	Value string `json:"value" jsonschema:"minLength=1,maxLength=200"`
}

// Validate returns all findings for the statistic.
func (s *Statistic) Validate() check.Report { return statistics.Check(s) }

// MarshalJSON returns the record as it is written in a file.
func (s Statistic) MarshalJSON() ([]byte, error) { return statistics.Marshal(&s, s.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (s *Statistic) UnmarshalJSON(b []byte) error { return statistics.Unmarshal(b, s, &s.Newer) }
