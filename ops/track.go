package ops

import (
	"iter"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Track is the path of one aircraft, boat or vehicle as a sensor saw it. Who it was may not be known: every mark of identity is optional. Altitudes need their reference.
// es: Track es la traza de una aeronave, embarcación o vehículo tal como la vio un sensor. Puede no saberse quién era: toda seña de identidad es opcional. Las altitudes necesitan su referencia.
type Track struct {
	record.Header

	// By air, land, river or lake.
	// es: Por vía aérea, terrestre, fluvial o lacustre.
	Domain Domain `json:"domain"`

	// What saw it.
	// es: Qué sensor la vio.
	Sensor Sensor `json:"sensor"`

	// The flight that it belongs to.
	// es: El vuelo al que pertenece.
	Flight record.FlightRef `json:"flight,omitzero"`

	// Number of the track in the sensor's own system.
	// es: Número de la traza en el sistema del propio sensor.
	Number string `json:"number,omitzero" jsonschema:"minLength=1,maxLength=60"`

	// 24-bit aircraft address, in hexadecimal digits.
	// es: Dirección de aeronave de 24 bits, en dígitos hexadecimales.
	Address record.Address `json:"address,omitzero"`

	// True where the address was not assigned by ICAO: made up by a ground station, or by the aircraft itself.
	// es: Verdadero si la dirección no fue asignada por la OACI, sino creada por una estación o por la propia aeronave.
	Unassigned bool `json:"unassigned,omitzero"`

	// Mode A code (squawk): four octal digits.
	// es: Código de modo A (transpondedor): cuatro dígitos octales.
	Squawk record.Squawk `json:"squawk,omitzero"`

	// Call sign, as it was transmitted.
	// es: Distintivo de llamada, tal como se transmitió.
	Callsign string `json:"callsign,omitzero" jsonschema:"minLength=1,maxLength=16"`

	// Registration, as a register has it for the address. Marks that were seen belong to a flight report.
	// es: Matrícula, según un registro de matrículas, para esa dirección. Las marcas observadas van en el vuelo (Flight).
	Registration string `json:"registration,omitzero" jsonschema:"minLength=1,maxLength=16"`

	// Type designator: "C206".
	// es: Designador de tipo: «C206».
	Type string `json:"type,omitzero" jsonschema:"minLength=1,maxLength=8"`

	// The instant that all times are counted from.
	// es: El instante desde el que se cuentan todos los tiempos.
	Start record.Instant `json:"start"`

	// The longest time between two points of the track, in seconds, that the sensor system bridges.
	// es: El mayor tiempo entre dos puntos de la traza, en segundos, que el sistema del sensor enlaza.
	MaxGap float64 `json:"maxGap,omitzero" jsonschema:"exclusiveMinimum=0,maximum=86400"`

	// How far a true position may lie from a stated one, in metres (95 %).
	// es: A qué distancia de una posición indicada puede estar la verdadera, en metros (95 %).
	Accuracy float64 `json:"accuracy,omitzero" jsonschema:"exclusiveMinimum=0,maximum=100000"`

	// The points, in stretches that have the same members.
	// es: Los puntos, en tramos que tienen los mismos campos.
	Legs []Leg `json:"legs" jsonschema:"minItems=1,maxItems=100000"`
}

// Leg is a stretch of a track: lists of equal length, one entry for each point. Where a value is missing at some points, they form a leg of their own.
// es: Leg es un tramo de una traza: listas de igual longitud, con una entrada por punto. Los puntos a los que les falta un valor forman un tramo propio.
type Leg struct {
	// How the points came about.
	// es: Cómo se obtuvieron los puntos.
	Source PointSource `json:"source"`

	// True where the points are coasted: extrapolated by the tracker while nothing was measured.
	// es: Verdadero si los puntos son extrapolados por el sistema mientras nada se medía.
	Coasted bool `json:"coasted,omitzero"`

	// What altitudes are measured from.
	// es: Respecto a qué se miden las altitudes.
	AltitudeFrom AltitudeReference `json:"altitudeFrom,omitzero"`

	// Seconds since the start of the track, never falling.
	// es: Segundos desde el inicio de la traza, nunca decrecientes.
	Times []float64 `json:"times" jsonschema:"minItems=1,maxItems=1000000,minimum=0,maximum=31622400"`

	// Longitudes and latitudes.
	// es: Longitudes y latitudes.
	Positions []record.Position `json:"positions" jsonschema:"minItems=1,maxItems=1000000"`

	// Altitudes in feet.
	// es: Altitudes en pies.
	Altitudes []float64 `json:"altitudes,omitzero" jsonschema:"maxItems=1000000,minimum=-2000,maximum=200000"`

	// Ground speeds in knots.
	// es: Velocidades respecto al suelo, en nudos.
	Speeds []float64 `json:"speeds,omitzero" jsonschema:"maxItems=1000000,minimum=0,maximum=10000"`

	// Courses over ground, in degrees from true north.
	// es: Rumbos sobre el suelo, en grados desde el norte verdadero.
	Courses []float64 `json:"courses,omitzero" jsonschema:"maxItems=1000000,minimum=0,maximum=360"`
}

// Sensor is what saw a track.
// es: Sensor es lo que vio una traza.
type Sensor struct {
	// The kind of sensor or system.
	// es: La clase de sensor o sistema.
	Kind SensorKind `json:"kind"`

	// Who runs it.
	// es: Quién lo opera.
	Operator record.Actor `json:"operator,omitzero"`

	// Its name or number: for a radar, its system area and identification codes, "SAC/SIC".
	// es: Su nombre o número: en un radar, sus códigos de área y de identificación, «SAC/SIC».
	Station string `json:"station,omitzero" jsonschema:"minLength=1,maxLength=60"`
}

// Point is one point of a track.
type Point struct {
	Time     time.Time
	Position record.Position
	Leg      *Leg
	Index    int // in the lists of the leg
}

// Altitude returns the altitude in feet, if the leg has one.
func (p *Point) Altitude() (feet float64, ok bool) { return entry(p.Leg.Altitudes, p.Index) }

// Speed returns the ground speed in knots, if the leg has one.
func (p *Point) Speed() (knots float64, ok bool) { return entry(p.Leg.Speeds, p.Index) }

// Course returns the course in degrees, if the leg has one.
func (p *Point) Course() (degrees float64, ok bool) { return entry(p.Leg.Courses, p.Index) }

func entry(list []float64, i int) (float64, bool) {
	if i < len(list) {
		return list[i], true
	}
	return 0, false
}

// Points yields the points in order. A leg is cut where its times or positions
// end.
func (t *Track) Points() iter.Seq[Point] {
	start, _ := t.Start.Time()
	return func(yield func(Point) bool) {
		for l := range t.Legs {
			leg := &t.Legs[l]
			for i := range min(len(leg.Times), len(leg.Positions)) {
				at := start.Add(time.Duration(leg.Times[i] * float64(time.Second)))
				if !yield(Point{at, leg.Positions[i], leg, i}) {
					return
				}
			}
		}
	}
}

// Validate returns all findings for the track.
func (t *Track) Validate() check.Report { return tracks.Check(t) }

// MarshalJSON returns the record as it is written in a file.
func (t Track) MarshalJSON() ([]byte, error) { return tracks.Marshal(&t, t.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (t *Track) UnmarshalJSON(b []byte) error { return tracks.Unmarshal(b, t, &t.Newer) }
