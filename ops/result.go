package ops

import (
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Result is what an operation brought in a period, as one side states it or as both state it together. Its required fields are enough.
// es: Result es lo que arrojó una operación en un período, según lo declara una parte o ambas en conjunto. Le bastan sus campos obligatorios.
type Result struct {
	record.Header

	// The operation.
	// es: La operación.
	Operation record.OperationRef `json:"operation"`

	// Whose result it is: one side's, or both sides' together.
	// es: De quién es el resultado: de una parte, o de ambas en conjunto.
	Of []record.Side `json:"of" jsonschema:"minItems=1,maxItems=2,uniqueItems=true"`

	// The days it counts.
	// es: Los días que abarca.
	Period record.Period `json:"period"`

	// How many interventions were carried out.
	// es: Cuántos operativos se realizaron.
	Interventions int64 `json:"interventions,omitzero" jsonschema:"minimum=1,maximum=10000000"`

	// Substances, each line with its own unit.
	// es: Sustancias, cada renglón con su propia unidad.
	Lines []Line `json:"lines,omitzero" jsonschema:"maxItems=200"`

	// Persons, as counts.
	// es: Personas, en cantidades.
	Persons []PersonCount `json:"persons,omitzero" jsonschema:"maxItems=200"`

	// Laboratories, airstrips and the like.
	// es: Laboratorios, pistas y similares.
	Sites []SiteCount `json:"sites,omitzero" jsonschema:"maxItems=50"`

	// Vehicles, aircraft, weapons and other things.
	// es: Vehículos, aeronaves, armas y otros bienes.
	Assets []AssetCount `json:"assets,omitzero" jsonschema:"maxItems=100"`

	// Cash, by currency.
	// es: Dinero en efectivo, por moneda.
	Cash []record.Money `json:"cash,omitzero" jsonschema:"maxItems=20"`

	// What the loss to traffickers is said to be worth, with the method it was estimated by.
	// es: En cuánto se estima la afectación económica al narcotráfico, con el método usado.
	Loss *Estimate `json:"loss,omitzero"`

	// The seizures that are counted in it.
	// es: Las incautaciones que se cuentan en él.
	Seizures []record.SeizureRef `json:"seizures,omitzero" jsonschema:"maxItems=10000,uniqueItems=true"`

	// The result in words.
	// es: El resultado en palabras.
	Summary record.Text `json:"summary,omitzero"`
}

// Line is a substance and its amount in a result.
// es: Line es una sustancia y su cantidad en un resultado.
type Line struct {
	Amount

	// To what step the figure was rounded, in its unit: 100 for "1,100".
	// es: A qué paso se redondeó la cifra, en su unidad: 100 para «1100».
	Rounding *float64 `json:"rounding,omitzero" jsonschema:"exclusiveMinimum=0,maximum=1000000000"`

	// What the amount is made up of.
	// es: De qué se compone la cantidad.
	Parts []Amount `json:"parts,omitzero" jsonschema:"maxItems=50"`
}

// SiteCount is a number of sites of one kind.
// es: SiteCount es un número de sitios de una misma clase.
type SiteCount struct {
	// What they are.
	// es: Qué son.
	Kind Site `json:"kind"`

	// How many.
	// es: Cantidad.
	Count int64 `json:"count" jsonschema:"minimum=1,maximum=1000000"`
}

// Estimate is a sum of money that was estimated.
// es: Estimate es un importe estimado.
type Estimate struct {
	// The sum.
	// es: El importe.
	Money record.Money `json:"money"`

	// How it was estimated. Published factors differ sevenfold.
	// es: Cómo se estimó. Los factores publicados difieren hasta siete veces.
	Method record.Text `json:"method"`
}

// Joint reports whether both sides state the result together.
func (r *Result) Joint() bool {
	return slices.Contains(r.Of, record.BO) && slices.Contains(r.Of, record.PE)
}

// Validate returns all findings for the result.
func (r *Result) Validate() check.Report { return results.Check(r) }

// MarshalJSON returns the record as it is written in a file.
func (r Result) MarshalJSON() ([]byte, error) { return results.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Result) UnmarshalJSON(b []byte) error { return results.Unmarshal(b, r, &r.Newer) }
