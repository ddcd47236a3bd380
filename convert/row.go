package convert

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/printable"
)

// Knows reports whether a column is one that is read: by the mapping, or by its name.
func (im *Importer) Knows(column string) bool {
	if _, mapped := im.Options.Mapping.Columns[column]; mapped {
		return true
	}
	return column == "key" || im.kind.byName[column] != nil
}

// Unnamed reports the rows above the one that names the columns.
func (im *Importer) Unnamed(rows int) {
	if rows > 0 {
		im.Notice(&titled, &Feature{Line: 1}, "", "", rows)
	}
}

// Placeless reports, for a kind that cannot do without, that no column is the geometry,
// and false: nothing of the file is to be read.
func (im *Importer) Placeless(line int, columns []string) bool {
	_, byDefault := im.Options.Mapping.Defaults["parcel"]
	parcel := func(name string) bool { return im.Options.Mapping.member(name) == "parcel" }
	switch {
	case im.kind.name == "reduction", im.kind.name == "verification" && (byDefault || slices.ContainsFunc(columns, parcel)):
		return false
	}
	im.Notice(&placeless, &Feature{Line: line}, "", "", printable.Clip(strings.Join(columns, ", ")))
	return true
}

// Total and Remark report a row that is no record.
func (im *Importer) Total(f *Feature)  { im.Notice(&totalRow, f, "", "") }
func (im *Importer) Remark(f *Feature) { im.Notice(&remarkRow, f, "", "") }

var (
	titled = check.Rule{ID: "convert.title-rows", Severity: check.Info,
		Must: check.Text{EN: "must begin with the names of the columns: what stands above them was left out (rows: {1})", ES: "debe comenzar con los nombres de las columnas: se omitió lo que está encima de ellos (filas: {1})"},
		Why:  check.Text{EN: "A title above the table is no record.", ES: "Un título sobre la tabla no es un registro."}}
	placeless = check.Rule{ID: "convert.no-geometry-column", Severity: check.Error,
		Must: check.Text{EN: "must have a column with the geometry, WKT or longitude and latitude, by its name or by the mapping; the columns are {1}", ES: "debe tener una columna con la geometría, WKT o longitude y latitude, por su nombre o por la correspondencia; las columnas son {1}"},
		Why:  check.Text{EN: "Without it no row has a place; a title above the table hides the names of the columns.", ES: "Sin ella ninguna fila tiene lugar; un título sobre la tabla oculta los nombres de las columnas."}}
	totalRow = check.Rule{ID: "convert.total-row", Severity: check.Warning,
		Must: check.Text{EN: "must be a record: the row is a total, and was left out", ES: "debe ser un registro: la fila es un total y se omitió"},
		Why:  check.Text{EN: "A total taken for a parcel counts everything twice.", ES: "Un total tomado por una parcela cuenta todo dos veces."}}
	remarkRow = check.Rule{ID: "convert.remark-row", Severity: check.Info,
		Must: check.Text{EN: "must be a record: the row is a remark, and was left out", ES: "debe ser un registro: la fila es una nota y se omitió"},
		Why:  check.Text{EN: "Sources and remarks below a table are no records.", ES: "Las fuentes y notas bajo una tabla no son registros."}}
)
