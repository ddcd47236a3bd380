package convert

import "github.com/comision-mixta/mixta/check"

var (
	ambiguous = check.Rule{ID: "convert.number-ambiguous", Severity: check.Error,
		Must: check.Text{EN: "must be an unambiguous number: state the locale (es-BO or es-PE)", ES: "debe ser un número que se lea de una sola manera: indique la configuración regional (es-BO o es-PE)"},
		Why:  check.Text{EN: "1.874 is 1,874 in Bolivia and 1.874 in Peru.", ES: "1.874 son mil ochocientos setenta y cuatro en Bolivia y uno con 874 milésimas en el Perú."}, Source: "CLDR es-BO, es-PE"}
	noNumber = check.Rule{ID: "convert.number", Severity: check.Error,
		Must: check.Text{EN: "must be a number as written in {1}", ES: "debe ser un número tal como se escribe en {1}"},
		Why:  check.Text{EN: "A value that is not a number in the stated locale was written in another one.", ES: "Lo que no es un número en la configuración indicada se escribió en otra."}, Source: "CLDR es-BO, es-PE"}
	noInteger = check.Rule{ID: "convert.integer", Severity: check.Error,
		Must: check.Text{EN: "must be a whole number", ES: "debe ser un número entero"},
		Why:  check.Text{EN: "Positions and counts have no fractions.", ES: "Los números de orden y los recuentos no tienen fracciones."}}
	noFlag = check.Rule{ID: "convert.flag", Severity: check.Error,
		Must: check.Text{EN: "must be yes or no", ES: "debe ser sí o no"},
		Why:  check.Text{EN: "An unrecognized yes would become a no.", ES: "Un sí no reconocido se convertiría en un no."}}
	noDay = check.Rule{ID: "convert.day-ambiguous", Severity: check.Error,
		Must: check.Text{EN: "must be an unambiguous day: write 2024-03-01, or state how days are written (--date-layout DD/MM/YYYY, or the locale, es-BO or es-PE)", ES: "debe ser un día que se lea de una sola manera: escriba 2024-03-01 o indique cómo se escriben los días (--date-layout DD/MM/AAAA o la configuración regional, es-BO o es-PE)"},
		Why:  check.Text{EN: "01/03/2024 is 1 March here and 3 January elsewhere.", ES: "01/03/2024 es aquí el 1 de marzo y en otros lugares el 3 de enero."}, Source: "CLDR es-BO, es-PE"}
	noOffset = check.Rule{ID: "convert.time-zone", Severity: check.Error,
		Must: check.Text{EN: "must have its offset from UTC: state the time zone (--zone -04:00)", ES: "debe tener su diferencia con UTC: indique el huso horario (--zone -04:00)"},
		Why:  check.Text{EN: "Ten o'clock in La Paz is nine o'clock in Lima.", ES: "Las diez en La Paz son las nueve en Lima."}}
	leadingZero = check.Rule{ID: "convert.leading-zero", Severity: check.Warning,
		Must: check.Text{EN: "must have an even number of digits: a leading zero was lost and has been restored ({1})", ES: "debe tener un número par de dígitos: se perdió un cero inicial y se restituyó ({1})"},
		Why:  check.Text{EN: "Spreadsheets treat codes as numbers; all Bolivian codes begin with 0.", ES: "Las hojas de cálculo tratan los códigos como números; todos los de Bolivia comienzan con 0."}}
	noScheme = check.Rule{ID: "convert.unit-scheme", Severity: check.Error,
		Must: check.Text{EN: "must be a code whose scheme is stated: INE-BO, INEI or RENIEC", ES: "debe ser un código cuyo esquema se indique: INE-BO, INEI o RENIEC"},
		Why:  check.Text{EN: "INEI and RENIEC number the same districts differently.", ES: "El INEI y el RENIEC numeran de modo distinto los mismos distritos."}}
	height = check.Rule{ID: "convert.height-lost", Severity: check.Warning,
		Must: check.Text{EN: "must have two coordinates: the height was lost", ES: "debe tener dos coordenadas: se perdió la altura"},
		Why:  check.Text{EN: "GPS receivers and KML give three; areas and sides are computed from two.", ES: "Los GPS y KML dan tres; las superficies y los lados se calculan con dos."}}
	reversed = check.Rule{ID: "convert.winding", Severity: check.Info,
		Must: check.Text{EN: "must follow the right-hand rule: its rings were reversed", ES: "debe seguir la regla de la mano derecha: se invirtieron sus anillos"},
		Why:  check.Text{EN: "Shapefiles use the opposite winding order.", ES: "Los shapefiles usan el sentido contrario."}, Source: "RFC 7946 §3.1.6"}
	single = check.Rule{ID: "convert.polygon", Severity: check.Info,
		Must: check.Text{EN: "must be a MultiPolygon: the Polygon was made one with a single part", ES: "debe ser un MultiPolygon: el Polygon se convirtió en uno de una sola parte"},
		Why:  check.Text{EN: "Every area of the model is a MultiPolygon.", ES: "Toda área del modelo es un MultiPolygon."}, Source: "RFC 7946 §3.1.7"}
	metres = check.Rule{ID: "convert.metres", Severity: check.Error,
		Must: check.Text{EN: "must be in WGS 84 degrees: these look like metres of a UTM grid", ES: "debe estar en grados WGS 84: parecen metros de una cuadrícula UTM"},
		Why:  check.Text{EN: "The zone and the datum must be known to turn metres into degrees; PSAD56 mistaken for WGS 84 is 440 m off here.", ES: "Para pasar de metros a grados deben conocerse la zona y el datum; PSAD56 tomado por WGS 84 se desvía aquí 440 m."}, Source: "RFC 7946 §4"}
	axes = check.Rule{ID: "convert.axes", Severity: check.Error,
		Must: check.Text{EN: "must give longitude first, then latitude: these look swapped", ES: "debe dar primero la longitud y luego la latitud: parecen intercambiadas"},
		Why:  check.Text{EN: "With swapped coordinates, a plot in the Yungas lies in Antarctica.", ES: "Con las coordenadas intercambiadas, una parcela de los Yungas queda en la Antártida."}, Source: "RFC 7946 §3.1.1"}
	otherSystem = check.Rule{ID: "convert.crs", Severity: check.Error,
		Must: check.Text{EN: "must have coordinates that mean a place, and nothing of the file was read: {1}", ES: "debe tener coordenadas que signifiquen un lugar, y no se leyó nada del archivo: {1}"},
		Why:  check.Text{EN: "In another system, the same numbers mean another place.", ES: "En otro sistema, los mismos números significan otro lugar."}}
	noGeometry = check.Rule{ID: "convert.geometry", Severity: check.Error,
		Must: check.Text{EN: "must have a {1}, not {2}", ES: "debe tener un {1}, no {2}"},
		Why:  check.Text{EN: "A parcel without an outline has no area; a verification without a point has no place.", ES: "Una parcela sin contorno no tiene superficie; una verificación sin punto no tiene lugar."}}
	lost = check.Rule{ID: "convert.lost", Severity: check.Warning,
		Must: check.Text{EN: "the field {2} has no counterpart and is dropped (times: {1})", ES: "el campo «{2}» no tiene correspondencia y se descarta (veces: {1})"},
		Why:  check.Text{EN: "Whoever converts a file must know what the recipient will not get.", ES: "Quien convierte un archivo debe saber qué no recibirá el destinatario."}}
	changed = check.Rule{ID: "convert.changed", Severity: check.Warning,
		Must: check.Text{EN: "the field {2} does not come back as it is: {3} (times: {1})", ES: "el campo «{2}» no vuelve tal como es: {3} (veces: {1})"},
		Why:  check.Text{EN: "Whoever converts a file must know what the recipient will get otherwise.", ES: "Quien convierte un archivo debe saber qué recibirá de otro modo el destinatario."}}
	badPosition = check.Rule{ID: "convert.position", Severity: check.Error,
		Must: check.Text{EN: "must be a position of two numbers, longitude and latitude: {1}", ES: "debe ser una posición de dos números, longitud y latitud: {1}"},
		Why:  check.Text{EN: "A number that is missing would be read as 0, in the Gulf of Guinea.", ES: "Un número que falta se leería como 0, en el golfo de Guinea."}, Source: "RFC 7946 §3.1.1"}
	axesOfCode = check.Rule{ID: "convert.crs-wgs84", Severity: check.Info,
		Must: check.Text{EN: "must name no reference system; {1} was taken as WGS 84 with the longitude first, as GeoJSON has it", ES: "no debe nombrar un sistema de referencia; {1} se tomó como WGS 84 con la longitud primero, como es en GeoJSON"},
		Why:  check.Text{EN: "EPSG:4326 puts the latitude first, and most programs that write it do not.", ES: "EPSG:4326 pone la latitud primero, y la mayoría de los programas que lo escriben no lo hacen."}, Source: "RFC 7946 §4"}
	encoded = check.Rule{ID: "convert.encoding", Severity: check.Info,
		Must: check.Text{EN: "must be UTF-8: it was read as {1}", ES: "debe estar en UTF-8: se leyó como {1}"},
		Why:  check.Text{EN: "Letters with accents would be others in another encoding.", ES: "Las letras con tilde serían otras en otra codificación."}}
	sameID = check.Rule{ID: "convert.same-id", Severity: check.Error,
		Must: check.Text{EN: "must not have the key or id of another row: {1} is that of {2}", ES: "no debe tener la clave o el identificador de otra fila: {1} es el de {2}"},
		Why:  check.Text{EN: "Two records of one id are taken for versions of one; spreadsheets turn long numbers into 1.23E+11, which many rows then share.", ES: "Dos registros con un mismo identificador se toman por versiones de uno solo; las hojas de cálculo convierten los números largos en 1,23E+11, que comparten luego muchas filas."}}
	present = check.Rule{ID: "convert.present", Severity: check.Error,
		Must: check.Text{EN: "must not have the id of a record that the file has with other content: {1} (issue its next version with revise)", ES: "no debe tener el identificador de un registro que el archivo tiene con otro contenido: {1} (emita su versión siguiente con revise)"},
		Why:  check.Text{EN: "What a partner already has is replaced by a new version, never by another record of the same id.", ES: "Lo que la otra parte ya tiene se reemplaza con una versión nueva, nunca con otro registro del mismo identificador."}}
	twice = check.Rule{ID: "convert.column-twice", Severity: check.Error,
		Must: check.Text{EN: "must not be a second column for {1}", ES: "no debe ser una segunda columna para {1}"},
		Why:  check.Text{EN: "If a field has two values, one would be lost silently.", ES: "Si un campo tiene dos valores, uno se perdería sin aviso."}}
	unreadable = check.Rule{ID: "convert.row", Severity: check.Error,
		Must: check.Text{EN: "must be readable: {1}", ES: "debe poder leerse: {1}"},
		Why:  check.Text{EN: "Nobody notices that a row was silently skipped.", ES: "Nadie advierte que se omitió una fila sin aviso."}}
	empty = check.Rule{ID: "convert.empty", Severity: check.Warning,
		Must: check.Text{EN: "must contain a feature, or a row below the header: none was read", ES: "debe contener un objeto geográfico o una fila bajo el encabezado: no se leyó ninguno"},
		Why:  check.Text{EN: "Whoever converts a file expects records.", ES: "Quien convierte un archivo espera registros."}}
)

// Rules returns the rules of conversion.
func Rules() []*check.Rule {
	return []*check.Rule{&ambiguous, &noNumber, &noInteger, &noFlag, &noDay, &noOffset, &titled, &placeless, &totalRow, &remarkRow, &leadingZero, &noScheme, &height, &reversed, &single, &metres, &axes, &otherSystem, &systemStated, &twoSystems, &degrees, &away, &shifted, &beyond, &noGeometry, &lost, &changed, &badPosition, &axesOfCode, &encoded, &sameID, &present, &twice, &unreadable, &empty}
}
