// Package gpkg reads and writes GeoPackages (OGC 12-128r18), the files of QGIS and
// of many others, which are SQLite databases.
//
// What [Write] makes has a table for each kind of record: the members of the model
// as columns, the geometry, and the whole record as JSON in the column raw, so that
// nothing is lost. Table mixta_codes has the codes in both languages, layer_styles
// how QGIS draws a layer, and the closed lists are the choices of their columns.
//
// [Read] gives back the records of such a file. A column or geometry that was
// changed in QGIS wins over the raw record, and makes its next version; the change is
// told. Only the record's issuer can do so: for anybody else it is an error. A row that
// was added is a new record. Of files that others made, one layer is read by a mapping,
// as [github.com/comision-mixta/mixta/convert] has it.
//
// Both need room for a temporary copy of the file, and hold one row in memory.
package gpkg

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
)

// Format describes GeoPackage.
func Format() convert.Format {
	var kinds []string
	for _, k := range mixta.Kinds() {
		kinds = append(kinds, k.Name)
	}
	title := check.Text{ES: "GeoPackage (QGIS)", EN: "GeoPackage (QGIS)"}
	return convert.Format{Name: "gpkg", Extension: "gpkg", Rules: Rules(),
		In: convert.In{Title: title, Kinds: kinds, Mixed: true, Read: Read,
			Uses: []convert.Use{convert.UseSurvey, convert.UseMapping, convert.UseLocale, convert.UseDates, convert.UseSystem, convert.UseLayer}},
		Out: convert.Out{Title: title, Kinds: kinds, Mixed: true, Write: Write,
			Note: check.Text{ES: "La columna raw tiene el registro completo: no la cambie. Lo que cambia en las demás columnas o en el mapa prevalece al importar.",
				EN: "The column raw has the whole record: do not change it. What is changed in the other columns or on the map wins when it is imported."}}}
}

// Rules returns the rules of the format.
func Rules() []*check.Rule {
	return []*check.Rule{&broken, &badGeometry, &measures, &otherSystem, &noSystem, &unread, &edited, &notOurs, &fixed, &badCell}
}
