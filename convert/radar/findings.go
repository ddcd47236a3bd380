package radar

import "github.com/comision-mixta/mixta/check"

// The findings of this format alone.
var (
	noReference = check.Rule{ID: "import.track.altitude-reference", Severity: check.Info,
		Must: check.Text{EN: "must be read knowing what altitudes are measured from, which the log does not tell", ES: "debe leerse sabiendo respecto a qué se miden las altitudes, lo que la fuente no indica"},
		Why:  check.Text{EN: "Between references lie hundreds of feet, over high ground thousands.", ES: "Entre referencias hay cientos de pies; sobre terreno alto, miles."}}
	noAddress = check.Rule{ID: "import.track.address", Severity: check.Warning,
		Must: check.Text{EN: "must be an address of six hexadecimal digits, not {1}: the address was left out", ES: "debe ser una dirección de seis dígitos hexadecimales, no {1}: la dirección se omitió"},
		Why:  check.Text{EN: "An address cut short or written in another way names another aircraft or none.", ES: "Una dirección cortada o escrita de otro modo nombra a otra aeronave o a ninguna."}}
)

// Why a line cannot be read.
var (
	manyFields = check.Text{EN: "it has more fields than the first line", ES: "tiene más campos que la primera línea"}
	badCSV     = check.Text{EN: "it is not well-formed CSV", ES: "no es CSV bien formado"}
	badColumns = check.Text{EN: "the first line does not name the columns of time, longitude and latitude", ES: "la primera línea no nombra las columnas de tiempo, longitud y latitud"}
)

// noColumn tells of a column that was named and is not there.
func noColumn(name string) check.Text {
	return check.Text{EN: "the first line does not name the column " + name, ES: "la primera línea no nombra la columna " + name}
}

// twoColumns tells of a column that is to be read and stands twice.
func twoColumns(name string) check.Text {
	return check.Text{EN: "the first line names the column " + name + " twice", ES: "la primera línea nombra dos veces la columna " + name}
}
