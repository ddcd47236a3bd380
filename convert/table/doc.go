// Package table reads and writes parcels and verifications as CSV (RFC 4180), and
// reads reductions, which need no geometry:
// one record per row, a header with the names of the columns, the geometry as
// WKT in column "WKT" or, for points, as longitude and latitude. Both ways
// stream. The header shows whether commas, semicolons, tabs or bars separate, unless a
// line "sep=;" says so; it is the row, among the first 20, that names the most columns.
// How numbers and days are written depends on the locale, which is never guessed; see
// [github.com/comision-mixta/mixta/convert].
package table

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
)

// Format describes CSV.
func Format() convert.Format {
	return convert.Format{Name: "csv", Extension: "csv",
		In: convert.In{Title: check.Text{ES: "CSV, con la geometría en WKT o en longitud y latitud", EN: "CSV, the geometry as WKT or longitude and latitude"}, Kinds: convert.FeatureKinds(),
			Uses: []convert.Use{convert.UseSurvey, convert.UseMapping, convert.UseLocale, convert.UseDates, convert.UseSystem}, Read: Read},
		Out: convert.Out{Title: check.Text{ES: "CSV (RFC 4180), con la geometría en WKT", EN: "CSV (RFC 4180), the geometry as WKT"}, Kinds: []string{"parcel", "verification"},
			Uses: []convert.Use{convert.UseLocale, convert.UseExcel}, Write: Write,
			// A text is written as it is, or it would not be read back equal.
			Note: check.Text{
				ES: "Los textos se escriben sin cambios: las hojas de cálculo toman por fórmula el que comienza con =, +, - o @. Para\nabrirlo con doble clic, escríbalo con --excel; si no, importe las columnas como texto.",
				EN: "Texts are written unchanged: spreadsheets treat one that begins with =, +, - or @ as a formula. To open it with a\ndouble click, write it with --excel; otherwise import the columns as text."}}}
}
