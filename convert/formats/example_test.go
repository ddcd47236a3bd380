package formats_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/formats"
)

// What can be read and written, for a menu.
func Example() {
	for _, f := range formats.Features() {
		fmt.Println(f.Name, f.Extension, f.Write != nil)
	}
	for _, f := range formats.Tracks() {
		fmt.Println(f.Name, "–", f.Title.In(check.EN))
	}
	// Output:
	// geojson geojson true
	// csv csv true
	// sbs – SBS-1 (BaseStation)
	// readsb – aircraft.json of readsb or dump1090
	// gpx – GPX
	// kml – KML
	// asterix – ASTERIX CAT062 and CAT048
	// radar – a radar log in CSV
}
