package formats_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/formats"
)

// What can be read and written, for a menu.
func Example() {
	for _, f := range formats.All() {
		fmt.Println(f.Name, f.In.Kinds, f.Out.Kinds, "–", f.In.Title.In(check.EN))
	}
	// Output:
	// geojson [parcel verification reduction] [parcel verification track] – GeoJSON, newline-delimited too
	// csv [parcel verification reduction] [parcel verification] – CSV, the geometry as WKT or longitude and latitude
	// sbs [track] [] – SBS-1 (BaseStation)
	// readsb [track] [] – aircraft.json of readsb or dump1090
	// gpx [track] [track] – GPX
	// kml [track] [track] – KML
	// asterix [track] [track] – ASTERIX CAT062 and CAT048
	// radar [track] [] – a radar log in CSV
}
