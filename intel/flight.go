package intel

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Flight is one irregular flight as it was detected. What was seen, what was verified and what was declared stand apart; nothing is inferred. Its required fields are enough.
// es: Flight es un vuelo irregular tal como se detectó. Lo que se vio, lo que se verificó y lo que se declaró figuran por separado; nada se infiere. Le bastan sus campos obligatorios.
type Flight struct {
	record.Header

	// How, by whom and when it was detected.
	// es: Cómo, por quién y cuándo se detectó.
	Detection Detection `json:"detection"`

	// Marks as they were seen; they may be cloned or taped over.
	// es: Marcas tal como se vieron; pueden ser clonadas o estar cubiertas.
	ObservedMarks string `json:"observedMarks,omitzero" jsonschema:"minLength=1,maxLength=40"`

	// Registration as it was verified, other than by sight.
	// es: Matrícula verificada por otro medio que la vista.
	Registration Registration `json:"registration,omitzero"`

	// ICAO 24-bit address that the transponder gave: six hexadecimal digits.
	// es: Dirección OACI de 24 bits que dio el transpondedor: seis dígitos hexadecimales.
	Address record.Address `json:"address,omitzero"`

	// Mode A code that the transponder gave: four octal digits.
	// es: Código de modo A que dio el transpondedor: cuatro dígitos octales.
	Squawk record.Squawk `json:"squawk,omitzero"`

	// Call sign that the transponder gave.
	// es: Distintivo de llamada que dio el transpondedor.
	CallSign CallSign `json:"callsign,omitzero"`

	// Type designator (ICAO Doc 8643).
	// es: Designador de tipo (OACI, Doc. 8643).
	Type AircraftType `json:"type,omitzero"`

	// Colours, as seen.
	// es: Colores, tal como se vieron.
	Colour string `json:"colour,omitzero" jsonschema:"minLength=1,maxLength=100"`

	// The aircraft, where it is a subject.
	// es: La aeronave, si figura como entidad.
	Aircraft record.SubjectRef `json:"aircraft,omitzero"`

	// Whether a flight plan was filed.
	// es: Si se presentó un plan de vuelo.
	FlightPlan FlightPlan `json:"flightPlan,omitzero"`

	// Its track.
	// es: Su traza.
	Track record.TrackRef `json:"track,omitzero"`

	// Where and when it crossed the border.
	// es: Dónde y cuándo cruzó la frontera.
	Crossings []Crossing `json:"crossings,omitzero" jsonschema:"maxItems=20"`

	// Where it came from.
	// es: De dónde vino.
	Origin Strip `json:"origin,omitzero"`

	// Where it went.
	// es: Adónde fue.
	Destination Strip `json:"destination,omitzero"`

	// What authorities declared of it, in the terms of their law.
	// es: Lo que las autoridades declararon de él, en los términos de su ley.
	Declared []Declaration `json:"declared,omitzero" jsonschema:"maxItems=20"`

	// What was done.
	// es: Lo que se hizo.
	Actions []FlightAction `json:"actions,omitzero" jsonschema:"maxItems=20"`

	// What the information may be used for, by whoever comes to have it.
	// es: Para qué puede usarse la información, sea quien sea que llegue a tenerla.
	PermittedUse []PermittedUse `json:"permittedUse" jsonschema:"minItems=1,maxItems=4,uniqueItems=true"`

	// How the source and the information were graded.
	// es: Cómo se evaluaron la fuente y la información.
	Grading Grading `json:"grading,omitzero"`

	// Last day on which the flight may be kept.
	// es: Último día en que se puede conservar el vuelo.
	RetainUntil record.Date `json:"retainUntil,omitzero"`
}

// Detection is how, by whom and when a flight was detected.
// es: Detection es cómo, por quién y cuándo se detectó un vuelo.
type Detection struct {
	// By what kind of means.
	// es: Con qué clase de medio.
	Source DetectionSource `json:"source"`

	// The actor that detected it.
	// es: El actor que lo detectó.
	By record.Actor `json:"by"`

	// The sensor, as its owner names it.
	// es: El sensor, tal como lo nombra su titular.
	Sensor string `json:"sensor,omitzero" jsonschema:"minLength=1,maxLength=100"`

	// When it was first detected.
	// es: Cuándo se detectó por primera vez.
	First record.Instant `json:"first"`

	// When it was last detected.
	// es: Cuándo se detectó por última vez.
	Last record.Instant `json:"last,omitzero"`

	// Where it was first detected.
	// es: Dónde se detectó por primera vez.
	Place record.Place `json:"place,omitzero"`
}

// Crossing is a crossing of the border, with how sure its time and place are.
// es: Crossing es un cruce de la frontera, con la incertidumbre de su hora y su lugar.
type Crossing struct {
	// When.
	// es: Cuándo.
	At record.Instant `json:"at"`

	// By how much the time may be wrong either way, in seconds (95 %).
	// es: En cuánto puede errar la hora en uno u otro sentido, en segundos (95 %).
	Uncertainty *float64 `json:"uncertainty,omitzero" jsonschema:"minimum=0,maximum=86400"`

	// Where; its accuracy states how far away the true place may be.
	// es: Dónde; su exactitud dice a qué distancia puede estar el lugar verdadero.
	Place record.Place `json:"place"`

	// Which way.
	// es: En qué sentido.
	Direction Direction `json:"direction"`

	// Height above mean sea level, in metres.
	// es: Altitud sobre el nivel medio del mar, en metros.
	Altitude *float64 `json:"altitude,omitzero" jsonschema:"minimum=-500,maximum=30000"`
}

// Strip is where a flight took off or landed, as far as it is known.
// es: Strip es dónde despegó o aterrizó un vuelo, según se conozca.
type Strip struct {
	// Where it lies.
	// es: Dónde está.
	Place record.Place `json:"place"`

	// Whether it is known or assumed.
	// es: Si es un hecho o una apreciación.
	Nature Nature `json:"nature"`

	// The site, where it is a subject.
	// es: El sitio, si figura como entidad.
	Site record.SubjectRef `json:"site,omitzero"`
}

// Declaration is what an authority declared of a flight under one law. The words of one law are never read as those of another.
// es: Declaration es lo que una autoridad declaró de un vuelo según una ley. Las palabras de una ley nunca se leen como las de otra.
type Declaration struct {
	// The law.
	// es: La ley.
	Law AirspaceLaw `json:"law"`

	// The status or stage, in the words of that law.
	// es: La condición o etapa, en las palabras de esa ley.
	Status AirspaceStatus `json:"status"`

	// The authority that declared it.
	// es: La autoridad que lo declaró.
	Authority record.Actor `json:"authority"`

	// The post of who declared it; never a private person's name.
	// es: El cargo de quien lo declaró; nunca el nombre de un particular.
	Post string `json:"post,omitzero" jsonschema:"minLength=1,maxLength=200"`

	// When it was declared.
	// es: Cuándo se declaró.
	At record.Instant `json:"at"`
}

// FlightAction is something done about a flight.
// es: FlightAction es algo que se hizo respecto de un vuelo.
type FlightAction struct {
	// What was done.
	// es: Lo que se hizo.
	Action ActionTaken `json:"action"`

	// The actor that did it.
	// es: El actor que lo hizo.
	By record.Actor `json:"by"`

	// When.
	// es: Cuándo.
	At record.Instant `json:"at,omitzero"`

	// What readers must know about it.
	// es: Lo que debe saberse de ello.
	Note record.Text `json:"note,omitzero"`
}

// Validate returns all findings for the flight.
func (f *Flight) Validate() check.Report { return flights.Check(f) }

// MarshalJSON returns the record as it is written in a file.
func (f Flight) MarshalJSON() ([]byte, error) { return flights.Marshal(&f, f.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (f *Flight) UnmarshalJSON(b []byte) error { return flights.Unmarshal(b, f, &f.Newer) }
