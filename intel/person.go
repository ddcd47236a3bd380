package intel

import "github.com/comision-mixta/mixta/record"

// Person is the least that must be known of a person: in what category, whether a minor, under what law, until when.
// es: Person es lo mínimo que debe saberse de una persona: en qué categoría, si es menor de edad, con qué base legal y hasta cuándo.
type Person struct {
	// In what category the person stands.
	// es: En qué categoría figura la persona.
	Category PersonCategory `json:"category"`

	// Whether the person is a minor.
	// es: Si la persona es menor de edad.
	Age AgeGroup `json:"age"`

	// Day, month or year of birth.
	// es: Día, mes o año de nacimiento.
	Born record.When `json:"born,omitzero"`

	// Nationalities (ISO 3166-1).
	// es: Nacionalidades (ISO 3166-1).
	Nationalities []record.Country `json:"nationalities,omitzero" jsonschema:"maxItems=10,uniqueItems=true"`

	// How far proceedings have come, if there are any.
	// es: Hasta dónde ha llegado el proceso, si lo hay.
	Proceeding Proceeding `json:"proceeding,omitzero"`

	// The laws on which the data is held, at least one of which permits it. Without one it may not be.
	// es: Las normas en virtud de las cuales se guardan los datos; al menos una debe permitirlo. Sin ella no se pueden guardar.
	LegalBasis []LegalBasis `json:"legalBasis,omitzero" jsonschema:"maxItems=10"`

	// Day by which it must be looked at again whether the data is still needed.
	// es: Día en que, a más tardar, debe revisarse si los datos siguen siendo necesarios.
	ReviewBy record.Date `json:"reviewBy,omitzero"`
}

// Proceeding is how far criminal proceedings against a person have come on a given day.
// es: Proceeding es hasta dónde ha llegado un proceso penal contra una persona a una fecha.
type Proceeding struct {
	// Its state.
	// es: Su estado.
	State ProceedingState `json:"state"`

	// The day of that state.
	// es: El día de ese estado.
	On record.Date `json:"on"`

	// The authority that keeps the case.
	// es: La autoridad que lleva el caso.
	Authority record.Actor `json:"authority,omitzero"`
}

// LegalBasis is a law on the holding of personal data.
// es: LegalBasis es una norma sobre la guarda de datos personales.
type LegalBasis struct {
	// The law.
	// es: La norma.
	Law PersonalDataLaw `json:"law"`

	// The article, as the law counts it: "3(2)".
	// es: El artículo, según la numeración de la norma: «3(2)».
	Article string `json:"article,omitzero" jsonschema:"minLength=1,maxLength=60"`

	// The purpose that the data serves.
	// es: La finalidad a que sirven los datos.
	Purpose record.Text `json:"purpose,omitzero"`
}
