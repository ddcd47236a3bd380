package track

import "github.com/comision-mixta/mixta/check"

// The findings of an import. None is an error: what can be read is read.
var (
	malformed = check.Rule{ID: "import.track.malformed", Severity: check.Warning,
		Must: check.Text{EN: "must be readable: {1}; it was passed over", ES: "debe poder leerse: {1}; se omitió"},
		Why:  check.Text{EN: "A line cut short in transmission is common; many of them are a broken receiver or the wrong format.", ES: "Una línea cortada en la transmisión es habitual; muchas indican un receptor dañado o un formato equivocado."}}
	noZone = check.Rule{ID: "import.track.zone", Severity: check.Warning,
		Must: check.Text{EN: "must be read with its time zone, which the log does not name: UTC was taken", ES: "debe leerse con su huso horario, que la fuente no indica: se tomó UTC"},
		Why:  check.Text{EN: "Taken in the wrong zone, every point is hours off.", ES: "Con un huso equivocado, cada punto queda desfasado en horas."}}
	noDay = check.Rule{ID: "import.track.day", Severity: check.Warning,
		Must: check.Text{EN: "must be read with its day, which the log does not name: 1970-01-01 was taken", ES: "debe leerse con su día, que la fuente no indica: se tomó 1970-01-01"},
		Why:  check.Text{EN: "ASTERIX tells the time since midnight only.", ES: "ASTERIX indica solo el tiempo desde la medianoche."}}
	noTime = check.Rule{ID: "import.track.time", Severity: check.Warning,
		Must: check.Text{EN: "must have a time: a point without one is no point of a track", ES: "debe tener hora: un punto sin ella no es punto de una traza"},
		Why:  check.Text{EN: "Without times neither speed nor crossing can be told.", ES: "Sin horas no se puede determinar ni la velocidad ni el cruce."}}
	noReference = check.Rule{ID: "import.track.altitude-reference", Severity: check.Info,
		Must: check.Text{EN: "must be read knowing what altitudes are measured from, which the log does not tell", ES: "debe leerse sabiendo respecto a qué se miden las altitudes, lo que la fuente no indica"},
		Why:  check.Text{EN: "Between references lie hundreds of feet, over high ground thousands.", ES: "Entre referencias hay cientos de pies; sobre terreno alto, miles."}}
	noAltitude = check.Rule{ID: "import.track.altitude", Severity: check.Info,
		Must: check.Text{EN: "must be read knowing that points have no altitude, the first of them this one", ES: "debe leerse sabiendo que hay puntos sin altitud, este el primero"},
		Why:  check.Text{EN: "A radar without height or an aircraft without mode C gives none.", ES: "Un radar sin altura o una aeronave sin modo C no la dan."}}
	clamped = check.Rule{ID: "import.track.altitude-mode", Severity: check.Warning,
		Must: check.Text{EN: "must say that its altitudes are absolute or relative to the ground (altitudeMode): without it they mean nothing, and were left out", ES: "debe decir que sus altitudes son absolutas o relativas al suelo (altitudeMode): sin ello no significan nada y se omitieron"},
		Why:  check.Text{EN: "What KML clamps to the ground has an altitude that is to be ignored, whatever the file says.", ES: "Lo que KML ajusta al suelo tiene una altitud que debe ignorarse, diga lo que diga el archivo."}, Source: "OGC 12-007r2 altitudeMode"}
	noIdentity = check.Rule{ID: "import.track.identity", Severity: check.Info,
		Must: check.Text{EN: "must be read knowing that points name no aircraft: they were put together by time alone", ES: "debe leerse sabiendo que hay puntos que no nombran aeronave: se reunieron solo por el tiempo"},
		Why:  check.Text{EN: "Two aircraft at once then make one track that jumps.", ES: "Dos aeronaves a la vez forman entonces una sola traza que salta."}}
	noSite = check.Rule{ID: "import.track.site", Severity: check.Warning,
		Must: check.Text{EN: "must be read with the site of the radar, to which positions are relative", ES: "debe leerse con la ubicación del radar, a la que son relativas las posiciones"},
		Why:  check.Text{EN: "A range and a bearing are no place on the ground by themselves.", ES: "Una distancia y un rumbo no son por sí solos un lugar sobre el terreno."}}
	badCode = check.Rule{ID: "import.track.code", Severity: check.Warning,
		Must: check.Text{EN: "must be a code of four digits from 0 to 7, not {1}: the code was left out", ES: "debe ser un código de cuatro dígitos del 0 al 7, no {1}: el código se omitió"},
		Why:  check.Text{EN: "No transponder sends such a code: something was read wrongly.", ES: "Ningún transpondedor emite tal código: algo se leyó mal."}}
	noAddress = check.Rule{ID: "import.track.address", Severity: check.Warning,
		Must: check.Text{EN: "must be an address of six hexadecimal digits, not {1}: the address was left out", ES: "debe ser una dirección de seis dígitos hexadecimales, no {1}: la dirección se omitió"},
		Why:  check.Text{EN: "An address cut short or written in another way names another aircraft or none.", ES: "Una dirección cortada o escrita de otro modo nombra a otra aeronave o a ninguna."}}
	outOfRange = check.Rule{ID: "import.track.range", Severity: check.Warning,
		Must: check.Text{EN: "must give {1} from {2} to {3}, not {4}: the value was left out", ES: "debe indicar {1} de {2} a {3}, no {4}: el valor se omitió"},
		Why:  check.Text{EN: "Nothing that flies, sails or drives has such a value: something was read wrongly.", ES: "Nada que vuele, navegue o ruede tiene tal valor: algo se leyó mal."}}
	disordered = check.Rule{ID: "import.track.order", Severity: check.Warning,
		Must: check.Text{EN: "must not be earlier than the point before it: it was passed over", ES: "no debe ser anterior al punto que lo precede: se omitió"},
		Why:  check.Text{EN: "A clock was set back, or messages came late.", ES: "Se atrasó un reloj o los mensajes llegaron tarde."}}
	ahead = check.Rule{ID: "import.track.ahead", Severity: check.Warning,
		Must: check.Text{EN: "must not be later than the points that follow it: it was passed over", ES: "no debe ser posterior a los puntos que le siguen: se omitió"},
		Why:  check.Text{EN: "One wrong date would cost all points that follow it.", ES: "Una sola fecha equivocada costaría todos los puntos que le siguen."}}
	simulated = check.Rule{ID: "import.track.simulated", Severity: check.Warning,
		Must: check.Text{EN: "must be read as a drill (exercise) for its simulated targets to be taken: they were left out, the first of them this one", ES: "debe leerse como simulacro (exercise) para que se incorporen sus blancos simulados: se omitieron, este el primero"},
		Why:  check.Text{EN: "A simulated target taken for an aircraft sends people after nothing.", ES: "Un blanco simulado que se toma por una aeronave moviliza a personas en vano."}, Source: "EUROCONTROL-SPEC-0149-4 I048/020; EUROCONTROL-SPEC-0149-9 I062/080"}
	otherCategory = check.Rule{ID: "import.track.category", Severity: check.Info,
		Must: check.Text{EN: "must be of category 048 or 062 to be read: category {1} was passed over", ES: "debe ser de categoría 048 o 062 para leerse: se omitió la categoría {1}"},
		Why:  check.Text{EN: "Radar links carry other categories as well.", ES: "Los enlaces de radar llevan también otras categorías."}}
)

// Rules returns the rules of imports.
func Rules() []*check.Rule {
	return []*check.Rule{&malformed, &noZone, &noDay, &noTime, &noReference, &noAltitude, &clamped, &noIdentity, &noSite, &badCode, &noAddress, &outOfRange, &disordered, &ahead, &simulated, &otherCategory}
}

// Why a line cannot be read.
var (
	tooLong      = check.Text{EN: "it is too long", ES: "es demasiado larga"}
	fewFields    = check.Text{EN: "it has too few fields", ES: "tiene muy pocos campos"}
	manyFields   = check.Text{EN: "it has more fields than the first line", ES: "tiene más campos que la primera línea"}
	badTime      = check.Text{EN: "its date or time is none", ES: "su fecha u hora no es válida"}
	badPosition  = check.Text{EN: "its position is none", ES: "su posición no es válida"}
	badNumber    = check.Text{EN: "a number in it is none", ES: "un número en ella no es válido"}
	badAddress   = check.Text{EN: "its address is none", ES: "su dirección no es válida"}
	badObject    = check.Text{EN: "it is no JSON object", ES: "no es un objeto JSON"}
	badXML       = check.Text{EN: "it is not well-formed XML; nothing after it was read", ES: "no es XML bien formado; no se leyó nada de lo que sigue"}
	badCSV       = check.Text{EN: "it is not well-formed CSV", ES: "no es CSV bien formado"}
	badColumns   = check.Text{EN: "the first line does not name the columns of time, longitude and latitude", ES: "la primera línea no nombra las columnas de tiempo, longitud y latitud"}
	badBlock     = check.Text{EN: "its items do not fit its length", ES: "sus elementos no caben en su longitud"}
	badLength    = check.Text{EN: "its length is none; nothing after it was read", ES: "su longitud no es válida; no se leyó nada de lo que sigue"}
	unequalLists = check.Text{EN: "it has not as many times as positions", ES: "no tiene tantos tiempos como posiciones"}
)

// noColumn tells of a column that was named and is not there.
func noColumn(name string) check.Text {
	return check.Text{EN: "the first line does not name the column " + name, ES: "la primera línea no nombra la columna " + name}
}

// twoColumns tells of a column that is to be read and stands twice.
func twoColumns(name string) check.Text {
	return check.Text{EN: "the first line names the column " + name + " twice", ES: "la primera línea nombra dos veces la columna " + name}
}

// What has a range.
var (
	anAltitude = check.Text{EN: "an altitude in feet", ES: "una altitud en pies"}
	aSpeed     = check.Text{EN: "a speed in knots", ES: "una velocidad en nudos"}
	aCourse    = check.Text{EN: "a course in degrees", ES: "un rumbo en grados"}
)
