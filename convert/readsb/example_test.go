package readsb_test

import (
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/readsb"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// An aircraft.json of readsb or dump1090 is a snapshot; a log has one after another.
func Example() {
	in := readsb.Read(strings.NewReader(`{"now":1652691600.5,"aircraft":[
{"hex":"e94001","type":"adsb_icao","flight":"CP2927  ","r":"CP-2927","alt_baro":9500,"lat":-13.2,"lon":-69.6,"seen_pos":0.5},
{"hex":"e94002","type":"mlat","alt_baro":"ground","lat":-13.1,"lon":-69.5,"seen_pos":0.1}]}`), convert.Options{Header: record.Header{Issuer: "BO-FAB", Issued: "2022-05-16T12:00:00-04:00", Marking: record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}}})
	for t := range convert.Only[*ops.Track](in) {
		fmt.Println(t.Registration, t.Address, t.Start, t.Legs[0].Source, t.Legs[0].Altitudes)
	}
	if err := in.Err(); err != nil {
		fmt.Println(err) // the bytes could not be had
	}
	for _, f := range in.Report().Findings {
		fmt.Println("line", f.Line, f.Rule.ID) // what was noticed, repaired or lost
	}
	// Output:
	// CP-2927 e94001 2022-05-16T09:00:00Z ads-b [9500]
	//  e94002 2022-05-16T09:00:00.4Z multilateration []
	// line 3 import.track.altitude
	// line 0 convert.lost
}
