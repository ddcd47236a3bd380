package radar_test

import (
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/radar"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/timeline"
	"github.com/comision-mixta/mixta/record"
)

// A log of a radar has the columns that its maker chose; the caller says which they are.
func Example() {
	columns := convert.LogColumns{Time: "Hora", Layout: "02/01/2006 15:04:05", Lon: "Long", Lat: "Lat", Altitude: "Alt", Number: "Pista",
		Metres: true, DecimalComma: true, Comma: ';', Source: ops.FromPrimary}
	in := radar.Read(strings.NewReader("Hora;Long;Lat;Alt;Pista\n31/12/2022 23:59:58;-69,6;-13,2;3000;17\n01/01/2023 00:00:10;-69,59;-13,2;3000;17\n01/01/2023 00:00:20;-69,58;;3000;17\n"), convert.Options{Header: record.Header{Issuer: "BO-FAB", Issued: "2022-05-16T12:00:00-04:00", Marking: record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}}, Zone: timeline.LaPaz(), Log: convert.Log{Columns: &columns}})
	for t := range convert.Only[*ops.Track](in) {
		fmt.Println(t.Number, t.Sensor.Kind, t.Start, t.Legs[0].Positions)
	}
	if err := in.Err(); err != nil {
		fmt.Println(err) // the bytes could not be had
	}
	for _, f := range in.Report().Findings {
		fmt.Println("line", f.Line, f.Rule.ID) // what was noticed, repaired or lost
	}
	// Output:
	// 17 primary-radar 2023-01-01T03:59:58Z [[-69.6 -13.2] [-69.59 -13.2]]
	// line 2 import.track.altitude-reference
	// line 4 import.track.malformed
}
