package track

import "github.com/comision-mixta/mixta/check"

// The findings of every format. None is an error: what can be read is read.
var (
	malformed = check.Rule{ID: "import.track.malformed", Severity: check.Warning,
		Must: check.Text{EN: "must be readable: {1}; it was passed over", ES: "debe poder leerse: {1}; se omitió"},
		Why:  check.Text{EN: "A line cut short in transmission is common; many of them are a broken receiver or the wrong format.", ES: "Una línea cortada en la transmisión es habitual; muchas indican un receptor dañado o un formato equivocado."}}
	noZone = check.Rule{ID: "import.track.zone", Severity: check.Warning,
		Must: check.Text{EN: "must be read with its time zone, which the log does not name: UTC was taken", ES: "debe leerse con su huso horario, que la fuente no indica: se tomó UTC"},
		Why:  check.Text{EN: "Taken in the wrong zone, every point is hours off.", ES: "Con un huso equivocado, cada punto queda desfasado en horas."}}
	noTime = check.Rule{ID: "import.track.time", Severity: check.Warning,
		Must: check.Text{EN: "must have a time: a point without one is no point of a track", ES: "debe tener hora: un punto sin ella no es punto de una traza"},
		Why:  check.Text{EN: "Without times neither speed nor crossing can be told.", ES: "Sin horas no se puede determinar ni la velocidad ni el cruce."}}
	noAltitude = check.Rule{ID: "import.track.altitude", Severity: check.Info,
		Must: check.Text{EN: "must be read knowing that points have no altitude, the first of them this one", ES: "debe leerse sabiendo que hay puntos sin altitud, este el primero"},
		Why:  check.Text{EN: "A radar without height or an aircraft without mode C gives none.", ES: "Un radar sin altura o una aeronave sin modo C no la dan."}}
	noIdentity = check.Rule{ID: "import.track.identity", Severity: check.Info,
		Must: check.Text{EN: "must be read knowing that points name no aircraft: they were put together by time alone", ES: "debe leerse sabiendo que hay puntos que no nombran aeronave: se reunieron solo por el tiempo"},
		Why:  check.Text{EN: "Two aircraft at once then make one track that jumps.", ES: "Dos aeronaves a la vez forman entonces una sola traza que salta."}}
	badCode = check.Rule{ID: "import.track.code", Severity: check.Warning,
		Must: check.Text{EN: "must be a code of four digits from 0 to 7, not {1}: the code was left out", ES: "debe ser un código de cuatro dígitos del 0 al 7, no {1}: el código se omitió"},
		Why:  check.Text{EN: "No transponder sends such a code: something was read wrongly.", ES: "Ningún transpondedor emite tal código: algo se leyó mal."}}
	outOfRange = check.Rule{ID: "import.track.range", Severity: check.Warning,
		Must: check.Text{EN: "must give {1} from {2} to {3}, not {4}: the value was left out", ES: "debe indicar {1} de {2} a {3}, no {4}: el valor se omitió"},
		Why:  check.Text{EN: "Nothing that flies, sails or drives has such a value: something was read wrongly.", ES: "Nada que vuele, navegue o ruede tiene tal valor: algo se leyó mal."}}
	disordered = check.Rule{ID: "import.track.order", Severity: check.Warning,
		Must: check.Text{EN: "must not be earlier than the point before it: it was passed over", ES: "no debe ser anterior al punto que lo precede: se omitió"},
		Why:  check.Text{EN: "A clock was set back, or messages came late.", ES: "Se atrasó un reloj o los mensajes llegaron tarde."}}
	ahead = check.Rule{ID: "import.track.ahead", Severity: check.Warning,
		Must: check.Text{EN: "must not be later than the points that follow it: it was passed over", ES: "no debe ser posterior a los puntos que le siguen: se omitió"},
		Why:  check.Text{EN: "One wrong date would cost all points that follow it.", ES: "Una sola fecha equivocada costaría todos los puntos que le siguen."}}
)

// Rules returns the rules of every format.
func Rules() []*check.Rule {
	return []*check.Rule{&malformed, &noZone, &noTime, &noAltitude, &noIdentity, &badCode, &outOfRange, &disordered, &ahead}
}

// Why a line cannot be read.
var (
	badTime     = check.Text{EN: "its date or time is none", ES: "su fecha u hora no es válida"}
	badPosition = check.Text{EN: "its position is none", ES: "su posición no es válida"}
	badNumber   = check.Text{EN: "a number in it is none", ES: "un número en ella no es válido"}
	badAddress  = check.Text{EN: "its address is none", ES: "su dirección no es válida"}
	badXML      = check.Text{EN: "it is not well-formed XML; nothing after it was read", ES: "no es XML bien formado; no se leyó nada de lo que sigue"}
)

// What has a range.
var (
	anAltitude = check.Text{EN: "an altitude in feet", ES: "una altitud en pies"}
	aSpeed     = check.Text{EN: "a speed in knots", ES: "una velocidad en nudos"}
	aCourse    = check.Text{EN: "a course in degrees", ES: "un rumbo en grados"}
)
