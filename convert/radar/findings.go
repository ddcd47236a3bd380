package radar

import (
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/printable"
)

// The findings of this format alone.
var (
	noReference = check.Rule{ID: "import.track.altitude-reference", Severity: check.Info,
		Must: check.Text{EN: "what altitudes are measured from is not stated (--altitude-from)", ES: "falta indicar la referencia de altitud (--altitude-from)"},
		Why:  check.Text{EN: "Altitude references differ by hundreds of feet, over high ground by thousands.", ES: "Las referencias de altitud difieren en cientos de pies; sobre terreno alto, en miles."}}
	noAddress = check.Rule{ID: "import.track.address", Severity: check.Warning,
		Must: check.Text{EN: "must be an address of six hexadecimal digits, not {1}: it was left out", ES: "debe ser una dirección de seis dígitos hexadecimales, no {1}: se omitió"},
		Why:  check.Text{EN: "An address that was cut short or written differently identifies another aircraft or none.", ES: "Una dirección cortada o escrita de otro modo identifica otra aeronave o ninguna."}}
)

// Why a line cannot be read.
var (
	manyFields = check.Text{EN: "it has more fields than the first line", ES: "tiene más campos que la primera línea"}
	badCSV     = check.Text{EN: "it is not well-formed CSV", ES: "no es CSV bien formado"}
	badColumns = check.Text{EN: "the first line does not name the columns of time, longitude and latitude", ES: "la primera línea no nombra las columnas de tiempo, longitud y latitud"}
)

// unreadNumber says that a number of the row cannot be read, and what to state.
func (l *reader) unreadNumber() check.Text {
	c := &l.columns
	for _, name := range []string{c.Lon, c.Lat, c.Altitude, c.Speed, c.Course} {
		s := l.field(name)
		switch {
		case !c.DecimalComma && strings.Contains(s, ","):
			return check.Text{EN: "invalid number: " + printable.Clip(s) + " (if a comma separates the decimals, give --decimal-comma)", ES: "número no válido: " + printable.Clip(s) + " (si la coma separa los decimales, indique --decimal-comma)"}
		case c.DecimalComma && strings.Contains(s, "."):
			return check.Text{EN: "invalid number: " + printable.Clip(s) + " (with --decimal-comma, a number has no point)", ES: "número no válido: " + printable.Clip(s) + " (con --decimal-comma, un número no lleva punto)"}
		}
	}
	return check.Text{EN: "invalid number", ES: "número no válido"}
}

// noColumn reports a column that was requested and is missing.
func noColumn(name string) check.Text {
	return check.Text{EN: "the first line does not name the column " + name, ES: "la primera línea no nombra la columna " + name}
}

// twoColumns reports a column that is to be read and occurs twice.
func twoColumns(name string) check.Text {
	return check.Text{EN: "the first line names the column " + name + " twice", ES: "la primera línea nombra dos veces la columna " + name}
}
