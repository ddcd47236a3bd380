package kml_test

import (
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/kml"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// A path drawn without times is no track; a gx:Track is.
func Example() {
	in := kml.Read(strings.NewReader(`<kml xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>
<Placemark><name>A</name><gx:Track><altitudeMode>absolute</altitudeMode>
<when>2022-12-31T23:59:59Z</when><when>2023-01-01T00:00:01Z</when>
<gx:coord>-69.6 -13.2 3000</gx:coord><gx:coord>-69.5 -13.2 3000</gx:coord></gx:Track></Placemark>
<Placemark><name>line</name><LineString><coordinates>-69,-13,0 -68,-13,0</coordinates></LineString></Placemark>
</Document></kml>`), convert.Options{Header: record.Header{Issuer: "BO-FAB", Issued: "2022-05-16T12:00:00-04:00", Marking: record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}}})
	for t := range convert.Only[*ops.Track](in) {
		fmt.Println(t.Number, t.Start, t.Legs[0].AltitudeFrom, t.Legs[0].Positions)
	}
	if err := in.Err(); err != nil {
		fmt.Println(err) // the bytes could not be had
	}
	for _, f := range in.Report().Findings {
		fmt.Println("line", f.Line, f.Rule.ID) // what was noticed, repaired or lost
	}
	// Output:
	// A 2022-12-31T23:59:59Z sea-level [[-69.6 -13.2] [-69.5 -13.2]]
	// line 5 import.track.time
}
