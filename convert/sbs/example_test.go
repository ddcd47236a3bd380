package sbs_test

import (
	"fmt"
	"strings"
	"time"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/sbs"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// A receiver of transponders writes SBS-1; its clock says no zone, so the caller does.
func Example() {
	in := sbs.Read(strings.NewReader(`
MSG,1,1,1,E94001,1,2022/05/16,09:00:00.000,2022/05/16,09:00:00.100,CP2927  ,,,,,,,,,,,0
MSG,3,1,1,E94001,1,2022/05/16,09:00:01.500,2022/05/16,09:00:01.600,,9500,,,-13.20000,-69.60000,,,0,0,0,0
MSG,3,1,1,E94001,1,2022/05/16,09:00:04.500,2022/05/16,09:00:04.600,,9500,,,-13.20000,-69.59000,,,0,0,0,0
MSG,3,1,1,E9400G,1,2022/05/16,09:00:05.000`[1:]), convert.Options{Header: record.Header{Issuer: "BO-FAB", Issued: "2022-05-16T12:00:00-04:00", Marking: record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}}, Zone: time.UTC})
	for t := range convert.Only[*ops.Track](in) {
		fmt.Println(t.Callsign, t.Address, t.Start, t.Legs[0].Positions)
	}
	if err := in.Err(); err != nil {
		fmt.Println(err) // the bytes could not be had
	}
	for _, f := range in.Report().Findings {
		fmt.Println("line", f.Line, f.Rule.ID) // what was noticed, repaired or lost
	}
	// Output:
	// CP2927 e94001 2022-05-16T09:00:01.5Z [[-69.6 -13.2] [-69.59 -13.2]]
	// line 4 import.track.malformed
}
