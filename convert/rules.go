package convert

import "github.com/comision-mixta/mixta/check"

// The rules of conversion.
var (
	Ambiguous = check.Rule{ID: "convert.number-ambiguous", Severity: check.Error,
		Must: check.Text{EN: "must be a number that reads one way only: state the locale (es-BO or es-PE)", ES: "debe ser un número que se lea de una sola manera: indique la configuración regional (es-BO o es-PE)"},
		Why:  check.Text{EN: "1.874 is 1,874 in Bolivia and 1.874 in Peru.", ES: "1.874 son mil ochocientos setenta y cuatro en Bolivia y uno con 874 milésimas en el Perú."}, Source: "CLDR es-BO, es-PE"}
	NoNumber = check.Rule{ID: "convert.number", Severity: check.Error,
		Must: check.Text{EN: "must be a number as {1} writes it", ES: "debe ser un número tal como lo escribe {1}"},
		Why:  check.Text{EN: "What is not a number in the stated locale was written in another one.", ES: "Lo que no es un número en la configuración indicada se escribió en otra."}, Source: "CLDR es-BO, es-PE"}
	NoInteger = check.Rule{ID: "convert.integer", Severity: check.Error,
		Must: check.Text{EN: "must be a whole number", ES: "debe ser un número entero"},
		Why:  check.Text{EN: "Orders and counts have no fractions.", ES: "Los órdenes y los recuentos no tienen fracciones."}}
	NoFlag = check.Rule{ID: "convert.flag", Severity: check.Error,
		Must: check.Text{EN: "must be true or false", ES: "debe ser true o false"},
		Why:  check.Text{EN: "A yes that is not read as one turns into a no.", ES: "Un sí que no se lee como tal se vuelve un no."}}
	LeadingZero = check.Rule{ID: "convert.leading-zero", Severity: check.Warning,
		Must: check.Text{EN: "must have an even number of digits: a zero in front was lost, and is put back ({1})", ES: "debe tener un número par de dígitos: se perdió un cero inicial y se repone ({1})"},
		Why:  check.Text{EN: "Spreadsheets take codes for numbers; all codes of Bolivia begin with 0.", ES: "Las hojas de cálculo toman los códigos por números; todos los de Bolivia comienzan con 0."}}
	NoScheme = check.Rule{ID: "convert.unit-scheme", Severity: check.Error,
		Must: check.Text{EN: "must be a code whose scheme is stated: INE-BO, INEI or RENIEC", ES: "debe ser un código cuyo esquema se indique: INE-BO, INEI o RENIEC"},
		Why:  check.Text{EN: "INEI and RENIEC number the same districts differently.", ES: "INEI y RENIEC numeran de modo distinto los mismos distritos."}}
	Height = check.Rule{ID: "convert.height-lost", Severity: check.Warning,
		Must: check.Text{EN: "must have two coordinates: the height is lost", ES: "debe tener dos coordenadas: se pierde la altura"},
		Why:  check.Text{EN: "GPS receivers and KML write three; areas and sides are computed from two.", ES: "Los GPS y KML escriben tres; las superficies y los lados se calculan con dos."}}
	Turned = check.Rule{ID: "convert.winding", Severity: check.Info,
		Must: check.Text{EN: "must turn the right way: it is turned", ES: "debe girar en el sentido debido: se corrige"},
		Why:  check.Text{EN: "Shapefiles turn the other way.", ES: "Los shapefiles giran al revés."}, Source: "RFC 7946 §3.1.6"}
	Single = check.Rule{ID: "convert.polygon", Severity: check.Info,
		Must: check.Text{EN: "must be a MultiPolygon: a Polygon becomes one of one part", ES: "debe ser un MultiPolygon: un Polygon pasa a ser uno de una parte"},
		Why:  check.Text{EN: "Every area of the model is a MultiPolygon.", ES: "Toda área del modelo es un MultiPolygon."}, Source: "RFC 7946 §3.1.7"}
	Metres = check.Rule{ID: "convert.metres", Severity: check.Error,
		Must: check.Text{EN: "must be in degrees of WGS 84: these look like metres of a UTM grid", ES: "debe estar en grados WGS 84: parecen metros de una cuadrícula UTM"},
		Why:  check.Text{EN: "The zone and the datum must be known to turn metres into degrees; PSAD56 taken for WGS 84 is 440 m off here.", ES: "Para pasar de metros a grados deben conocerse la zona y el datum; PSAD56 tomado por WGS 84 se desvía aquí 440 m."}, Source: "RFC 7946 §4"}
	Axes = check.Rule{ID: "convert.axes", Severity: check.Error,
		Must: check.Text{EN: "must give longitude first, then latitude: these look swapped", ES: "debe dar primero la longitud y luego la latitud: parecen intercambiadas"},
		Why:  check.Text{EN: "Swapped, a plot of the Yungas lies in Antarctica.", ES: "Intercambiadas, una parcela de los Yungas queda en la Antártida."}, Source: "RFC 7946 §3.1.1"}
	OtherCRS = check.Rule{ID: "convert.crs", Severity: check.Error,
		Must: check.Text{EN: "must be in WGS 84 (CRS84); the file says {1}", ES: "debe estar en WGS 84 (CRS84); el archivo dice {1}"},
		Why:  check.Text{EN: "GeoJSON has one reference system; a file that names another is in metres or has its axes swapped.", ES: "GeoJSON tiene un solo sistema de referencia; un archivo que nombra otro está en metros o tiene los ejes intercambiados."}, Source: "RFC 7946 §4"}
	NoGeometry = check.Rule{ID: "convert.geometry", Severity: check.Error,
		Must: check.Text{EN: "must have a {1}, not {2}", ES: "debe tener un {1}, no {2}"},
		Why:  check.Text{EN: "A parcel without its outline has no area; a verification without its point has no place.", ES: "Una parcela sin contorno no tiene superficie; una verificación sin punto no tiene lugar."}}
	Lost = check.Rule{ID: "convert.lost", Severity: check.Warning,
		Must: check.Text{EN: "must have a place in what is written: it is lost (times: {1})", ES: "debe tener un lugar en lo que se escribe: se pierde (veces: {1})"},
		Why:  check.Text{EN: "Whoever converts must know what the other side will not get.", ES: "Quien convierte debe saber qué no recibirá la otra parte."}}
	Twice = check.Rule{ID: "convert.column-twice", Severity: check.Error,
		Must: check.Text{EN: "must not be a second column for {1}", ES: "no debe ser una segunda columna para {1}"},
		Why:  check.Text{EN: "Of two values for one member one would be lost in silence.", ES: "De dos valores para un mismo miembro, uno se perdería en silencio."}}
	NoRow = check.Rule{ID: "convert.row", Severity: check.Error,
		Must: check.Text{EN: "must be read: {1}", ES: "debe poder leerse: {1}"},
		Why:  check.Text{EN: "A row that is passed over in silence is missed by nobody.", ES: "Una fila que se omite en silencio nadie la echa de menos."}}
	Empty = check.Rule{ID: "convert.empty", Severity: check.Warning,
		Must: check.Text{EN: "must have a feature, or a row below the names of the columns: none was read", ES: "debe tener un objeto geográfico o una fila bajo los nombres de las columnas: no se leyó ninguno"},
		Why:  check.Text{EN: "Whoever converts a file expects records.", ES: "Quien convierte un archivo espera registros."}}
)

// Rules returns the rules of conversion.
func Rules() []*check.Rule {
	return []*check.Rule{&Ambiguous, &NoNumber, &NoInteger, &NoFlag, &LeadingZero, &NoScheme, &Height, &Turned, &Single, &Metres, &Axes, &OtherCRS, &NoGeometry, &Lost, &Twice, &NoRow, &Empty}
}
