package asterix_test

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/asterix"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// Category 48 gives a range and an azimuth: the place of the radar must be stated.
func Example() {
	block, err := hex.DecodeString(strings.ReplaceAll("30 00 1e fd d0 19 c9 00 00 80 48 64 00 40 00 0e 00 01 90 e9 40 02 0d 0c b9 cb 78 20 00 2a", " ", ""))
	if err != nil {
		fmt.Println(err)
	}
	in := asterix.Read(bytes.NewReader(block), convert.Options{Header: record.Header{Issuer: "BO-FAB", Issued: "2022-05-16T12:00:00-04:00", Marking: record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}},
		Log: convert.Log{Day: "2022-05-16", Site: &record.Position{-69, -12}}})
	for t := range convert.Only[*ops.Track](in) {
		fmt.Println(t.Address, t.Callsign, t.Sensor.Kind, t.Start)
	}
	for _, f := range in.Report().Findings {
		fmt.Println("block", f.Line, f.Rule.ID)
	}
	// Output: e94002 CP2927 secondary-radar 2022-05-16T00:00:01Z
}
