package intel

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Subject is an organisation, person, aircraft, vehicle, vessel or site that intelligence speaks of. Being one says nothing of guilt. It needs the field that is named like its kind and, except for a site, a name or an identifier. A person who can be identified also needs a law that permits the holding, with its purpose, a review date, and a marking of TLP:AMBER or stricter, TLP:AMBER+STRICT or RED for a minor.
// es: Subject es una organización, persona, aeronave, vehículo, embarcación o sitio de que trata la inteligencia. Serlo no dice nada de culpabilidad. Necesita el campo que lleva el nombre de su clase y, salvo un sitio, un nombre o un identificador. Una persona identificable necesita además una norma que permita conservar sus datos, con su finalidad, una fecha de revisión y una marca TLP:AMBER o más estricta; si es menor de edad, TLP:AMBER+STRICT o RED.
type Subject struct {
	record.Header

	// What it is. The block of that name, and no other, describes it.
	// es: Qué es. La describe el bloque de ese nombre y ningún otro.
	Kind SubjectKind `json:"kind"`

	// Names that it is known by.
	// es: Nombres con que se la conoce.
	Names []Name `json:"names,omitzero" jsonschema:"maxItems=20"`

	// Numbers and marks that tell it from others, each in its scheme.
	// es: Números y marcas que la distinguen de otras, cada uno en su esquema.
	Identifiers []Identifier `json:"identifiers,omitzero" jsonschema:"maxItems=40"`

	// The organisation.
	// es: La organización.
	Organisation *Organisation `json:"organisation,omitzero"`

	// The person.
	// es: La persona.
	Person *Person `json:"person,omitzero"`

	// The aircraft.
	// es: La aeronave.
	Aircraft *Aircraft `json:"aircraft,omitzero"`

	// The vehicle.
	// es: El vehículo.
	Vehicle *Vehicle `json:"vehicle,omitzero"`

	// The vessel.
	// es: La embarcación.
	Vessel *Vessel `json:"vessel,omitzero"`

	// The site.
	// es: El sitio.
	Site *Site `json:"site,omitzero"`

	// The reports that it rests on.
	// es: Los informes en que se apoya.
	Reports []record.ReportRef `json:"reports,omitzero" jsonschema:"maxItems=100,uniqueItems=true"`

	// Last day on which the subject may be kept.
	// es: Último día en que se puede conservar la entidad.
	RetainUntil record.Date `json:"retainUntil,omitzero"`
}

// Name is a name as it was written or heard.
// es: Name es un nombre tal como se escribió o se dijo.
type Name struct {
	// The name.
	// es: El nombre.
	Text string `json:"text" jsonschema:"minLength=1,maxLength=200"`

	// True for an alias.
	// es: Verdadero si es un alias.
	Alias bool `json:"alias,omitzero"`
}

// Organisation is a group of persons that acts as one.
// es: Organisation es un grupo de personas que actúa como uno.
type Organisation struct {
	// Its form.
	// es: Su forma.
	Form OrganisationForm `json:"form"`

	// What it is reported to deal in.
	// es: A qué se informa que se dedica.
	Topics []Topic `json:"topics,omitzero" jsonschema:"maxItems=20,uniqueItems=true"`

	// Where it is reported to act.
	// es: Dónde se informa que actúa.
	Places []record.Place `json:"places,omitzero" jsonschema:"maxItems=40"`
}

// Aircraft describes an aircraft; what identifies it is in its identifiers.
// es: Aircraft describe una aeronave; aquello con que se la distingue va en sus identificadores.
type Aircraft struct {
	// Type designator (ICAO Doc 8643).
	// es: Designador de tipo (OACI, Doc. 8643).
	Type AircraftType `json:"type,omitzero"`

	// Colours, as seen.
	// es: Colores, tal como se vieron.
	Colour string `json:"colour,omitzero" jsonschema:"minLength=1,maxLength=100"`

	// Number of engines.
	// es: Número de motores.
	Engines int64 `json:"engines,omitzero" jsonschema:"minimum=1,maximum=8"`
}

// Vehicle describes a vehicle.
// es: Vehicle describe un vehículo.
type Vehicle struct {
	// Its form.
	// es: Su forma.
	Form VehicleForm `json:"form"`

	// Make.
	// es: Marca.
	Make string `json:"make,omitzero" jsonschema:"minLength=1,maxLength=60"`

	// Model.
	// es: Modelo.
	Model string `json:"model,omitzero" jsonschema:"minLength=1,maxLength=60"`

	// Colours, as seen.
	// es: Colores, tal como se vieron.
	Colour string `json:"colour,omitzero" jsonschema:"minLength=1,maxLength=100"`
}

// Vessel describes a vessel of river, lake or sea.
// es: Vessel describe una embarcación de río, lago o mar.
type Vessel struct {
	// Its form.
	// es: Su forma.
	Form VesselForm `json:"form"`

	// Length, in metres.
	// es: Eslora, en metros.
	Length *float64 `json:"length,omitzero" jsonschema:"exclusiveMinimum=0,maximum=500"`

	// Colours, as seen.
	// es: Colores, tal como se vieron.
	Colour string `json:"colour,omitzero" jsonschema:"minLength=1,maxLength=100"`
}

// Site is a place with a use.
// es: Site es un lugar con un uso.
type Site struct {
	// Its form.
	// es: Su forma.
	Form SiteForm `json:"form"`

	// Where it lies.
	// es: Dónde está.
	Place record.Place `json:"place"`

	// Its state when last seen.
	// es: Su estado cuando se lo vio por última vez.
	State SiteState `json:"state,omitzero"`

	// The day of that state.
	// es: El día de ese estado.
	StateOn record.Date `json:"stateOn,omitzero"`

	// Length of an airstrip, in metres.
	// es: Longitud de una pista, en metros.
	Length *float64 `json:"length,omitzero" jsonschema:"exclusiveMinimum=0,maximum=10000"`

	// Width of an airstrip, in metres.
	// es: Ancho de una pista, en metros.
	Width *float64 `json:"width,omitzero" jsonschema:"exclusiveMinimum=0,maximum=1000"`
}

// Validate returns all findings for the subject.
func (s *Subject) Validate() check.Report { return subjects.Check(s) }

// MarshalJSON returns the record as it is written in a file.
func (s Subject) MarshalJSON() ([]byte, error) { return subjects.Marshal(&s, s.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (s *Subject) UnmarshalJSON(b []byte) error { return subjects.Unmarshal(b, s, &s.Newer) }
