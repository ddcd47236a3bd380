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
		Reads: check.Text{ES: "GeoJSON, también de un objeto por línea", EN: "GeoJSON, newline-delimited too"}, Read: Read,
		Writes: check.Text{ES: "GeoJSON (RFC 7946)", EN: "GeoJSON (RFC 7946)"}, Write: Write, Uses: []string{"lines"}}
}
