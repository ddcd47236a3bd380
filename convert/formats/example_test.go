package formats_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/formats"
)

// What can be read and written, for a menu: of how many kinds.
func Example() {
	for _, f := range formats.All() {
		title := f.In.Title.In(check.EN)
		if title == "" {
			title = "cannot be read"
		}
		fmt.Println(f.Name, len(f.In.Kinds), len(f.Out.Kinds), "–", title)
	}
	// Output:
	// geojson 3 3 – GeoJSON, newline-delimited too
	// csv 3 2 – CSV, the geometry as WKT or longitude and latitude
	// gpkg 31 31 – GeoPackage (QGIS)
	// stac 1 0 – STAC 1.0 and 1.1: an Item, an ItemCollection, or an Item a line
	// sbs 1 0 – SBS-1 (BaseStation)
	// readsb 1 0 – aircraft.json of readsb or dump1090
	// gpx 1 1 – GPX
	// kml 1 1 – KML
	// asterix 1 1 – ASTERIX CAT062 and CAT048
	// radar 1 0 – a radar log in CSV
	// odk 1 0 – ODK Central and KoboToolbox (CSV, GeoJSON or zip, with the photographs beside it or inside)
	// stix 0 3 – cannot be read
	// parquet 0 31 – cannot be read
}
