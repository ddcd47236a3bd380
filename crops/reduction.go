package crops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Reduction is coca taken out, as its author declares it and as others validate it. It is not net change: what is pulled out is planted again, there or elsewhere. Its period needs a last day.
// es: Reduction es coca retirada, según la declara su autor y según la validan otros. No es variación neta: lo que se arranca se vuelve a plantar, allí o en otra parte. Su período necesita un último día.
type Reduction struct {
	record.Header

	// What was done, by the words of the law.
	// es: Qué se hizo, en los términos de la ley.
	Kind ReductionKind `json:"kind"`

	// The growers' position on it.
	// es: La posición de los productores.
	Consent Consent `json:"consent,omitzero"`

	// The institution that did it.
	// es: La institución que la hizo.
	By record.Actor `json:"by"`

	// Where.
	// es: Dónde.
	Territory record.Place `json:"territory"`

	// The protected area, where it was in one.
	// es: El área protegida, si fue dentro de una.
	ProtectedArea ProtectedArea `json:"protectedArea,omitzero"`

	// When.
	// es: Cuándo.
	Period record.Period `json:"period"`

	// The area planned, in hectares.
	// es: La superficie prevista, en hectáreas.
	Target *float64 `json:"target,omitzero" jsonschema:"minimum=0,maximum=1000000000"`

	// The area declared, in hectares.
	// es: La superficie declarada, en hectáreas.
	Declared *float64 `json:"declared" jsonschema:"minimum=0,maximum=1000000000"`

	// The parts that the declared area was published in.
	// es: Las partes en que se publicó la superficie declarada.
	Parts []ReductionPart `json:"parts,omitzero" jsonschema:"maxItems=200"`

	// What another institution validated.
	// es: Lo que validó otra institución.
	Validated *Validation `json:"validated,omitzero"`

	// Seedbeds destroyed, in square metres.
	// es: Almácigos destruidos, en metros cuadrados.
	Seedbeds *float64 `json:"seedbeds,omitzero" jsonschema:"minimum=0,maximum=1000000000"`

	// Rustic laboratories and maceration pits found.
	// es: Laboratorios rústicos y pozas de maceración hallados.
	Sites *int64 `json:"sites,omitzero" jsonschema:"minimum=0,maximum=1000000"`

	// How many plots.
	// es: Cuántas parcelas.
	Plots *int64 `json:"plots,omitzero" jsonschema:"minimum=0,maximum=100000000"`

	// The plots, by their records.
	// es: Las parcelas, por sus registros.
	Parcels []record.ParcelRef `json:"parcels,omitzero" jsonschema:"maxItems=100000,uniqueItems=true"`

	// Area found planted again, in hectares.
	// es: Superficie hallada replantada, en hectáreas.
	Replanted *float64 `json:"replanted,omitzero" jsonschema:"minimum=0,maximum=1000000000"`
}

// ReductionPart is the part of a reduction in one place.
// es: ReductionPart es la parte de una reducción en un lugar.
type ReductionPart struct {
	// Where.
	// es: Dónde.
	Place record.Place `json:"place"`

	// Its area in hectares.
	// es: Su superficie, en hectáreas.
	Area *float64 `json:"area" jsonschema:"minimum=0,maximum=1000000000"`
}

// Validation is what another institution made sure of in a reduction: an area, or its share as published.
// es: Validation es lo que otra institución comprobó de una reducción: una superficie, o su porcentaje según se publicó.
type Validation struct {
	// Who validated.
	// es: Quién validó.
	By record.Actor `json:"by"`

	// The area validated, in hectares.
	// es: La superficie validada, en hectáreas.
	Area *float64 `json:"area,omitzero" jsonschema:"minimum=0,maximum=1000000000"`

	// The share of the declared area, in percent, as published: 44.7.
	// es: La parte de la superficie declarada, en porcentaje, según se publicó: 44.7.
	Share *float64 `json:"share,omitzero" jsonschema:"minimum=0,maximum=100"`

	// The day it was done.
	// es: El día en que se hizo.
	At record.Date `json:"at,omitzero"`
}

// Validate returns all findings for the reduction.
func (r *Reduction) Validate() check.Report { return reductions.Check(r) }

// MarshalJSON returns the record as it is written in a file.
func (r Reduction) MarshalJSON() ([]byte, error) { return reductions.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Reduction) UnmarshalJSON(b []byte) error { return reductions.Unmarshal(b, r, &r.Newer) }
