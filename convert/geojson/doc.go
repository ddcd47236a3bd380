// Package geojson reads and writes parcels and verifications as GeoJSON
// (RFC 7946): a FeatureCollection, or newline-delimited features, one a line.
// Both ways stream. What is noticed and lost on the way is told in findings;
// see [github.com/comision-mixta/mixta/convert].
package geojson
