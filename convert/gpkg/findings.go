package gpkg

import (
	"errors"

	"github.com/comision-mixta/mixta/check"
)

// What SQLite does not notice.
var (
	errMany  = errors.New("more than 10,000 tables")
	errOrder = errors.New("rows out of order")
)

var (
	broken = check.Rule{ID: "gpkg.damaged", Severity: check.Error,
		Must: check.Text{EN: "must be readable to its last row: nothing after this row of the table was read ({1})", ES: "debe poder leerse hasta la última fila: no se leyó nada después de esta fila de la tabla ({1})"},
		Why:  check.Text{EN: "A damaged page loses all rows behind it.", ES: "Una página dañada hace perder todas las filas que le siguen."}}
	badGeometry = check.Rule{ID: "gpkg.geometry", Severity: check.Error,
		Must: check.Text{EN: "must have a geometry in the binary form of GeoPackage: {1}", ES: "debe tener una geometría en la forma binaria de GeoPackage: {1}"},
		Why:  check.Text{EN: "What cannot be read has no place on the map.", ES: "Lo que no se puede leer no tiene lugar en el mapa."}, Source: "OGC 12-128r18 §2.1.3"}
	measures = check.Rule{ID: "gpkg.measure", Severity: check.Warning,
		Must: check.Text{EN: "must have no measures: they were left out", ES: "no debe tener medidas: se omitieron"},
		Why:  check.Text{EN: "No record has a number for each of its corners.", ES: "Ningún registro tiene un número por cada vértice."}}
	otherSystem = check.Rule{ID: "gpkg.srs", Severity: check.Error,
		Must: check.Text{EN: "must be in the reference system of its layer, {1}, not {2}", ES: "debe estar en el sistema de referencia de su capa, {1}, no {2}"},
		Why:  check.Text{EN: "Of two systems, nobody knows which one the numbers are in.", ES: "De dos sistemas, nadie sabe en cuál están los números."}, Source: "OGC 12-128r18 §2.1.3"}
	noSystem = check.Rule{ID: "gpkg.undefined", Severity: check.Error,
		Must: check.Text{EN: "must state its reference system: the layer says that it is undefined; state it (--crs)", ES: "debe indicar su sistema de referencia: la capa dice que no está definido; indíquelo (--crs)"},
		Why:  check.Text{EN: "Without a system, numbers are no place.", ES: "Sin un sistema, los números no son un lugar."}, Source: "OGC 12-128r18 §1.1.2"}
	unread = check.Rule{ID: "gpkg.layer", Severity: check.Warning,
		Must: check.Text{EN: "must be a table: this layer is a view, and nothing of it was read; save it as a table", ES: "debe ser una tabla: esta capa es una vista y no se leyó nada de ella; guárdela como tabla"},
		Why:  check.Text{EN: "A view is a program that somebody wrote into the file.", ES: "Una vista es un programa que alguien escribió en el archivo."}}
	edited = check.Rule{ID: "gpkg.edited", Severity: check.Info,
		Must: check.Text{EN: "must be as it was written: {1} changed, and the record was issued as its next version", ES: "debe estar tal como se escribió: cambió {1}, y el registro se emitió como su versión siguiente"},
		Why:  check.Text{EN: "What a person changes on the map wins over the raw record beside it.", ES: "Lo que una persona cambia en el mapa prevalece sobre el registro completo que lo acompaña."}}
	notOurs = check.Rule{ID: "gpkg.issuer", Severity: check.Error,
		Must: check.Text{EN: "must not be changed here ({1}): only {2} issues its next version; propose it with mixta propose", ES: "no debe cambiarse aquí ({1}): solo {2} emite su versión siguiente; propóngala con mixta propose"},
		Why:  check.Text{EN: "Two actors that count one version each make two contents of it.", ES: "Dos actores que cuentan una misma versión hacen de ella dos contenidos."}}
	fixed = check.Rule{ID: "gpkg.fixed", Severity: check.Error,
		Must: check.Text{EN: "must not be changed on the map: {1}; change the record itself", ES: "no debe cambiarse en el mapa: {1}; cambie el registro mismo"},
		Why:  check.Text{EN: "The column or geometry stands for more than it shows.", ES: "La columna o la geometría representa más de lo que muestra."}}
	badCell = check.Rule{ID: "gpkg.value", Severity: check.Error,
		Must: check.Text{EN: "must be a value of the column's type, {1}", ES: "debe ser un valor del tipo de la columna, {1}"},
		Why:  check.Text{EN: "SQLite holds any value in any column.", ES: "SQLite admite cualquier valor en cualquier columna."}}
)
