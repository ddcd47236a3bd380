package ops

// SensorKind is a kind of sensor or system that gives tracks.
// es: SensorKind es una clase de sensor o sistema que da trazas.
//
//mixta:closed
type SensorKind string

// The kinds of sensor.
const (
	// PrimaryRadar: echoes only.
	// es: Radar primario: solo ecos.
	PrimaryRadar SensorKind = "primary-radar"
	// SecondaryRadar: answers of transponders, with or without echoes.
	// es: Radar secundario: respuestas de transpondedor, con o sin ecos.
	SecondaryRadar SensorKind = "secondary-radar"
	// Receiver: receiver of ADS-B or Mode S.
	// es: Receptor de ADS-B o modo S.
	Receiver SensorKind = "ads-b-receiver"
	// Fusion: system that makes one track from several sensors.
	// es: Sistema que integra varios sensores en una traza.
	Fusion SensorKind = "fusion"
	// SatelliteLogger: satellite positioning device carried along.
	// es: Equipo de posicionamiento satelital que va a bordo.
	SatelliteLogger SensorKind = "gnss"
	// Observer: seen and plotted by a person.
	// es: Observado y ubicado por una persona.
	Observer SensorKind = "observer"
)

// PointSource is how a point of a track came about.
// es: PointSource es el modo en que se obtuvo un punto de una traza.
//
//mixta:closed
type PointSource string

// The sources.
const (
	// FromPrimary: echo of a primary radar.
	// es: Eco de radar primario.
	FromPrimary PointSource = "primary"
	// FromSecondary: answer to a secondary radar.
	// es: Respuesta a un radar secundario.
	FromSecondary PointSource = "secondary"
	// FromCombined: echo and answer together.
	// es: Eco y respuesta a la vez.
	FromCombined PointSource = "combined"
	// FromADSB: position that the aircraft sent itself.
	// es: Posición enviada por la propia aeronave (ADS-B).
	FromADSB PointSource = "ads-b"
	// FromRebroadcast: position that a ground station sent for another aircraft.
	// es: Posición de otra aeronave retransmitida por una estación (TIS-B, ADS-R).
	FromRebroadcast PointSource = "rebroadcast"
	// FromMultilateration: from times of arrival at several receivers.
	// es: Por diferencia de tiempos de llegada a varios receptores (multilateración).
	FromMultilateration PointSource = "multilateration"
	// FromFusion: made from several sensors by a tracker.
	// es: Obtenido de varios sensores por un sistema de seguimiento.
	FromFusion PointSource = "fusion"
	// FromSatellite: by satellite positioning.
	// es: Por posicionamiento satelital.
	FromSatellite PointSource = "gnss"
	// FromObserver: plotted by a person.
	// es: Ubicado por una persona.
	FromObserver PointSource = "observer"
	// SourceUnknown: the log does not tell.
	// es: La fuente no lo indica.
	SourceUnknown PointSource = "unknown"
)

// AltitudeReference is what altitudes are measured from.
// es: AltitudeReference es aquello respecto a lo que se miden las altitudes.
//
//mixta:closed
type AltitudeReference string

// The references.
const (
	// Pressure: standard pressure, 1013.25 hPa (flight level).
	// es: Presión estándar de 1013.25 hPa (nivel de vuelo).
	Pressure AltitudeReference = "pressure"
	// SeaLevel: mean sea level.
	// es: Nivel medio del mar.
	SeaLevel AltitudeReference = "sea-level"
	// Ellipsoid: WGS 84 ellipsoid.
	// es: Elipsoide WGS 84.
	Ellipsoid AltitudeReference = "ellipsoid"
	// Ground: the ground below.
	// es: El suelo bajo la aeronave.
	Ground AltitudeReference = "ground"
	// ReferenceUnknown: the log does not tell.
	// es: La fuente no lo indica.
	ReferenceUnknown AltitudeReference = "unknown"
)

// Word is a message of a coordination, in the words of AIDC.
// es: Word es un mensaje de una coordinación, en los términos de AIDC.
// source: ICAO Doc 4444
// edition: no indicada / not stated
// checked: 2026-11-23
//
//mixta:closed
type Word string

// The words.
const (
	// EST: estimate: proposes where and when the track crosses.
	// es: Estimado: propone dónde y cuándo cruza la traza.
	// source: ICAO Doc 4444 11.4.2.5
	EST Word = "EST"
	// CDN: coordination: proposes something else.
	// es: Coordinación: propone otra cosa.
	// source: ICAO Doc 4444 11.4.2.5
	CDN Word = "CDN"
	// ACP: accepts what was proposed last.
	// es: Acepta lo último que se propuso.
	// source: ICAO Doc 4444 11.4.2.5
	ACP Word = "ACP"
	// REJ: rejects what was proposed last.
	// es: Rechaza lo último que se propuso.
	// source: ICAO Doc 4444 11.4.2.5
	REJ Word = "REJ"
	// TOC: transfer of control: hands the track over.
	// es: Transferencia de control: entrega la traza.
	// source: ICAO Doc 4444 §11
	TOC Word = "TOC"
	// AOC: acceptance of control: takes the track.
	// es: Aceptación de control: recibe la traza.
	// source: ICAO Doc 4444 §11
	AOC Word = "AOC"
)
