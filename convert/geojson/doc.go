// Package geojson reads and writes parcels and verifications as GeoJSON
// (RFC 7946): a FeatureCollection, or newline-delimited features. Both ways
// stream. Findings report what is noticed and lost on the way; see
// [github.com/comision-mixta/mixta/convert].
package geojson

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
)

// Format describes GeoJSON.
func Format() convert.Format {
	return convert.Format{Name: "geojson", Extension: "geojson",
		In: convert.In{Title: check.Text{ES: "GeoJSON, también de un objeto por línea", EN: "GeoJSON, newline-delimited too"}, Kinds: convert.FeatureKinds(),
			Uses: []convert.Use{convert.UseSurvey, convert.UseMapping, convert.UseLocale, convert.UseDates, convert.UseSystem}, Read: Read},
		Out: convert.Out{Title: check.Text{ES: "GeoJSON (RFC 7946)", EN: "GeoJSON (RFC 7946)"}, Kinds: []string{"parcel", "verification", "track"}, Uses: []convert.Use{convert.UseLines}, Write: Write}}
}
