package gpx_test

import (
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/gpx"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// What the logger of a patrol boat kept. Altitudes are metres there, and feet in a track.
func Example() {
	in := gpx.Read(strings.NewReader(`<gpx><trk><name>Lancha 1</name><trkseg>
<trkpt lat="-16.1" lon="-68.9"><ele>3812</ele><time>2024-02-29T23:59:58-05:00</time></trkpt>
<trkpt lat="-16.1" lon="-68.8"><time>2024-03-01T05:00:08Z</time></trkpt>
<trkpt lat="-16.1" lon="-68.7"/>
</trkseg></trk></gpx>`), convert.Options{Header: record.Header{Issuer: "BO-FAB", Issued: "2022-05-16T12:00:00-04:00", Marking: record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}}, Log: convert.Log{Domain: ops.Lake}})
	for t := range convert.Only[*ops.Track](in) {
		fmt.Println(t.Domain, t.Number, t.Start, t.Legs[0].Altitudes, len(t.Legs))
	}
	if err := in.Err(); err != nil {
		fmt.Println(err) // the bytes could not be had
	}
	for _, f := range in.Report().Findings {
		fmt.Println("line", f.Line, f.Rule.ID) // what was noticed, repaired or lost
	}
	// Output:
	// lake Lancha 1 2024-03-01T04:59:58Z [12506.56] 2
	// line 3 import.track.altitude
	// line 4 import.track.time
}
