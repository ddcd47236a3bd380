package ops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Seizure is one seizure: what was seized in one act, at one place and on one day. It needs a substance, a thing or cash.
// es: Seizure es una incautación: lo incautado en un acto, en un lugar y en un día. Necesita una sustancia, un bien o dinero en efectivo.
type Seizure struct {
	record.Header

	// The operation it was made in.
	// es: La operación en que se hizo.
	Operation record.OperationRef `json:"operation,omitzero"`

	// The day, by the calendar of the place.
	// es: El día, según el calendario del lugar.
	Date record.Date `json:"date"`

	// Where.
	// es: Dónde.
	Place record.Place `json:"place"`

	// What kind of place it is.
	// es: Qué clase de lugar es.
	Setting Setting `json:"setting,omitzero"`

	// The substances, each with its weight.
	// es: Las sustancias, cada una con su peso.
	Items []SeizedItem `json:"items,omitzero" jsonschema:"maxItems=100"`

	// Things seized with them.
	// es: Bienes incautados junto con ellas.
	Assets []AssetCount `json:"assets,omitzero" jsonschema:"maxItems=100"`

	// Cash, by currency.
	// es: Dinero en efectivo, por moneda.
	Cash []record.Money `json:"cash,omitzero" jsonschema:"maxItems=20"`

	// Persons, as counts.
	// es: Personas, en cantidades.
	Persons []PersonCount `json:"persons,omitzero" jsonschema:"maxItems=100"`

	// Where the substances were made or grown.
	// es: Dónde se elaboraron o cultivaron las sustancias.
	Origin record.Place `json:"origin,omitzero"`

	// Where the transport began.
	// es: Dónde comenzó el transporte.
	Departure record.Place `json:"departure,omitzero"`

	// Where it passed, in order.
	// es: Por dónde pasó, en orden.
	Transit []record.Place `json:"transit,omitzero" jsonschema:"maxItems=20"`

	// Where it was going.
	// es: Adónde se dirigía.
	Destination record.Place `json:"destination,omitzero"`

	// How it was carried.
	// es: Cómo se transportaba.
	Transport Transport `json:"transport,omitzero"`

	// How it was hidden.
	// es: Cómo estaba oculta.
	Concealment record.Text `json:"concealment,omitzero"`

	// The agency that made it.
	// es: La institución que la hizo.
	Agency record.Actor `json:"agency"`

	// Number of the case at the prosecutor's office.
	// es: Número de caso en el Ministerio Público.
	CaseNumber string `json:"caseNumber,omitzero" jsonschema:"minLength=1,maxLength=100"`

	// Number of the act of seizure.
	// es: Número del acta de incautación.
	ActNumber string `json:"actNumber,omitzero" jsonschema:"minLength=1,maxLength=100"`
}

// SeizedItem is one substance in a seizure.
// es: SeizedItem es una sustancia de una incautación.
type SeizedItem struct {
	Amount

	// Weight with packaging, where it was taken too.
	// es: Peso bruto, con envase, si también se tomó.
	Gross *record.Quantity `json:"gross,omitzero"`

	// Whether the amount was weighed or estimated.
	// es: Si la cantidad se pesó o se estimó.
	Weighing Weighing `json:"weighing,omitzero"`

	// How the substance was identified.
	// es: Cómo se identificó la sustancia.
	Test Test `json:"test,omitzero"`

	// Purity found by the laboratory, in percent of the net weight.
	// es: Pureza hallada por el laboratorio, en porcentaje del peso neto.
	Purity *float64 `json:"purity,omitzero" jsonschema:"minimum=0,maximum=100"`

	// How it was packed, with any marks on it.
	// es: Cómo estaba envasada, con las marcas que llevara.
	Packaging record.Text `json:"packaging,omitzero"`
}

// Amount is a substance and how much of it there is: net, without packaging.
// es: Amount es una sustancia y cuánto hay de ella: en neto, sin envase.
type Amount struct {
	// The substance, as the side that reports it calls it.
	// es: La sustancia, tal como la denomina la parte que informa.
	Substance Substance `json:"substance"`

	// Its form.
	// es: Su forma.
	Form Form `json:"form,omitzero"`

	// How much, with its unit.
	// es: Cuánto, con su unidad.
	Quantity record.Quantity `json:"quantity"`
}

// PersonCount is a number of persons who have something in common. It never names anybody.
// es: PersonCount es un número de personas con algo en común. Nunca nombra a nadie.
type PersonCount struct {
	// How many.
	// es: Cuántas.
	Count int64 `json:"count" jsonschema:"minimum=1,maximum=1000000"`

	// What their standing was when the report was made.
	// es: Cuál era su condición al hacerse el informe.
	Standing Standing `json:"standing"`

	// Sex; absent where it is not stated.
	// es: Sexo; ausente si no se indica.
	Sex Sex `json:"sex,omitzero"`

	// Nationality (ISO 3166-1); absent where it is not stated.
	// es: Nacionalidad (ISO 3166-1); ausente si no se indica.
	Nationality record.Country `json:"nationality,omitzero"`

	// True for persons under 18.
	// es: Verdadero si se trata de menores de 18 años.
	Minor bool `json:"minor,omitzero"`
}

// AssetCount is a number of things of one kind.
// es: AssetCount es un número de bienes de una misma clase.
type AssetCount struct {
	// What they are.
	// es: Qué son.
	Kind Asset `json:"kind"`

	// How many.
	// es: Cantidad.
	Count int64 `json:"count" jsonschema:"minimum=1,maximum=100000000"`
}

// Validate returns all findings for the seizure.
func (s *Seizure) Validate() check.Report { return seizures.Check(s) }

// MarshalJSON returns the record as it is written in a file.
func (s Seizure) MarshalJSON() ([]byte, error) { return seizures.Marshal(&s, s.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (s *Seizure) UnmarshalJSON(b []byte) error { return seizures.Unmarshal(b, s, &s.Newer) }
