// Package formats lists the formats, one a row.
package formats

import (
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/asterix"
	"github.com/comision-mixta/mixta/convert/geojson"
	"github.com/comision-mixta/mixta/convert/gpkg"
	"github.com/comision-mixta/mixta/convert/gpx"
	"github.com/comision-mixta/mixta/convert/kml"
	"github.com/comision-mixta/mixta/convert/odk"
	"github.com/comision-mixta/mixta/convert/parquet"
	"github.com/comision-mixta/mixta/convert/radar"
	"github.com/comision-mixta/mixta/convert/readsb"
	"github.com/comision-mixta/mixta/convert/sbs"
	"github.com/comision-mixta/mixta/convert/stac"
	"github.com/comision-mixta/mixta/convert/stix"
	"github.com/comision-mixta/mixta/convert/table"
	"github.com/comision-mixta/mixta/convert/track"
)

// All returns the formats.
func All() []convert.Format {
	return []convert.Format{
		geojson.Format(),
		table.Format(),
		gpkg.Format(),
		stac.Format(),
		sbs.Format(),
		readsb.Format(),
		gpx.Format(),
		kml.Format(),
		asterix.Format(),
		radar.Format(),
		odk.Format(),
		stix.Format(),
		parquet.Format(),
	}
}

// Rules returns the rules of all formats.
func Rules() []*check.Rule {
	all := slices.Concat(convert.Rules(), track.Rules())
	for _, f := range All() {
		all = append(all, f.Rules...)
	}
	return all
}
