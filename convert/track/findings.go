package track

import "github.com/comision-mixta/mixta/check"

// The findings of every format. None is an error: what can be read is read.
var (
	malformed = check.Rule{ID: "import.track.malformed", Severity: check.Warning,
		Must: check.Text{EN: "line skipped: {1}", ES: "línea omitida: {1}"},
		Why:  check.Text{EN: "A line cut short in transmission is common; many of them point to a faulty receiver or the wrong format.", ES: "Una línea cortada en la transmisión es habitual; muchas indican un receptor dañado o un formato equivocado."}}
	noZone = check.Rule{ID: "import.track.zone", Severity: check.Warning,
		Must: check.Text{EN: "must be read in its time zone, which the log does not state: UTC was assumed", ES: "debe leerse en su huso horario, que la fuente no indica: se supuso UTC"},
		Why:  check.Text{EN: "In the wrong zone, every point is hours off.", ES: "Con un huso equivocado, cada punto queda desfasado en horas."}}
	nothing = check.Rule{ID: "import.track.nothing", Severity: check.Warning,
		Must: check.Text{EN: "must have positions of this format: none was found", ES: "debe tener posiciones de este formato: no se halló ninguna"},
		Why:  check.Text{EN: "An import that ends with nothing has a reason, mostly another format.", ES: "Una importación que termina sin nada tiene un motivo, casi siempre otro formato."}}
	noTime = check.Rule{ID: "import.track.time", Severity: check.Warning,
		Must: check.Text{EN: "must have a time: without one, a point cannot be part of a track", ES: "debe tener hora: sin ella, un punto no puede formar parte de una traza"},
		Why:  check.Text{EN: "Without times, neither speed nor crossing can be determined.", ES: "Sin horas no se puede determinar ni la velocidad ni el cruce."}}
	noAltitude = check.Rule{ID: "import.track.altitude", Severity: check.Info,
		Must: check.Text{EN: "must have altitudes: some points have none; this is the first", ES: "debe tener altitudes: hay puntos sin ella; este es el primero"},
		Why:  check.Text{EN: "A radar without height finding, or an aircraft without mode C, gives no altitude.", ES: "Un radar sin medición de altura o una aeronave sin modo C no indican altitud."}}
	noIdentity = check.Rule{ID: "import.track.identity", Severity: check.Info,
		Must: check.Text{EN: "must identify its aircraft: some points do not, and were joined by time alone", ES: "debe identificar las aeronaves: hay puntos que no lo hacen y se unieron solo por el tiempo"},
		Why:  check.Text{EN: "Two aircraft at the same time then become one track that jumps.", ES: "Dos aeronaves simultáneas forman entonces una sola traza que salta."}}
	unplaced = check.Rule{ID: "import.track.unplaced", Severity: check.Info,
		Must: check.Text{EN: "must have a position to be part of a track: an aircraft was heard without one", ES: "debe tener una posición para formar parte de una traza: se recibió una aeronave sin ella"},
		Why:  check.Text{EN: "An aircraft without ADS-B is heard, but does not say where it is.", ES: "Una aeronave sin ADS-B se recibe, pero no indica dónde está."}}
	lateIdentity = check.Rule{ID: "import.track.identity-late", Severity: check.Warning,
		Must: check.Text{EN: "must be followed by a position: no point of a track has what came here, {1}", ES: "debe ir seguido de una posición: ningún punto de una traza tiene lo que llegó aquí, {1}"},
		Why:  check.Text{EN: "A code of distress may be the last thing that an aircraft sends.", ES: "Un código de emergencia puede ser lo último que emite una aeronave."}}
	elsewhere = check.Rule{ID: "import.track.elsewhere", Severity: check.Warning,
		Must: check.Text{EN: "must lie within ten degrees of Bolivia and Peru, not at {1}, {2}: check signs and order of longitude and latitude", ES: "debe estar a menos de diez grados de Bolivia y del Perú, no en {1}, {2}: compruebe los signos y el orden de longitud y latitud"},
		Why:  check.Text{EN: "No sensor of the two countries sees further; a lost minus sign moves a track to another continent.", ES: "Ningún sensor de los dos países alcanza más lejos; un signo menos omitido traslada una traza a otro continente."}}
	reserved = check.Rule{ID: "import.track.address-reserved", Severity: check.Warning, Source: "OACI/ICAO, Anexo/Annex 10, vol. III, 9.1",
		Must: check.Text{EN: "must be an address that can be assigned, not {1}: the track has it as one that no State assigned", ES: "debe ser una dirección que se pueda asignar, no {1}: figura en la traza como no asignada por ningún Estado"},
		Why:  check.Text{EN: "A transponder without its setting sends zeros: all such aircraft become one track.", ES: "Un transpondedor sin configurar emite ceros: todas esas aeronaves forman una sola traza."}}
	badCode = check.Rule{ID: "import.track.code", Severity: check.Warning,
		Must: check.Text{EN: "must be a code of four digits from 0 to 7, not {1}: it was left out", ES: "debe ser un código de cuatro dígitos del 0 al 7, no {1}: se omitió"},
		Why:  check.Text{EN: "No transponder sends such a code: it was misread.", ES: "Ningún transpondedor emite ese código: se leyó mal."}}
	outOfRange = check.Rule{ID: "import.track.range", Severity: check.Warning,
		Must: check.Text{EN: "must give {1} from {2} to {3}, not {4}: the value was left out", ES: "debe indicar {1} de {2} a {3}, no {4}: el valor se omitió"},
		Why:  check.Text{EN: "No aircraft, vessel or vehicle has such a value: it was misread.", ES: "Ninguna aeronave, embarcación o vehículo tiene ese valor: se leyó mal."}}
	disordered = check.Rule{ID: "import.track.order", Severity: check.Warning,
		Must: check.Text{EN: "must not be earlier than the point before it: it was skipped", ES: "no debe ser anterior al punto que lo precede: se omitió"},
		Why:  check.Text{EN: "A clock was set back, or messages arrived late.", ES: "Se atrasó un reloj o los mensajes llegaron tarde."}}
	ahead = check.Rule{ID: "import.track.ahead", Severity: check.Warning,
		Must: check.Text{EN: "must not be later than the points that follow it: it was skipped", ES: "no debe ser posterior a los puntos que le siguen: se omitió"},
		Why:  check.Text{EN: "Otherwise one wrong date would discard all points after it.", ES: "De otro modo, una sola fecha equivocada haría descartar todos los puntos siguientes."}}
)

// Rules returns the rules of every format.
func Rules() []*check.Rule {
	return []*check.Rule{&malformed, &noZone, &nothing, &noTime, &noAltitude, &noIdentity, &unplaced, &lateIdentity, &elsewhere, &reserved, &badCode, &outOfRange, &disordered, &ahead}
}

// Why a line cannot be read.
var (
	badTime     = check.Text{EN: "invalid date or time", ES: "fecha u hora no válida"}
	badPosition = check.Text{EN: "invalid position", ES: "posición no válida"}
	badNumber   = check.Text{EN: "invalid number", ES: "número no válido"}
	badAddress  = check.Text{EN: "invalid address", ES: "dirección no válida"}
	badXML      = check.Text{EN: "it is not well-formed XML; nothing after it was read", ES: "no es XML bien formado; no se leyó nada de lo que sigue"}
)

// What has a range.
var (
	anAltitude = check.Text{EN: "an altitude in feet", ES: "una altitud en pies"}
	aSpeed     = check.Text{EN: "a speed in knots", ES: "una velocidad en nudos"}
	aCourse    = check.Text{EN: "a course in degrees", ES: "un rumbo en grados"}
)
