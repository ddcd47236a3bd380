package sbs_test

import (
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/convert/internal/tracktest"
	"github.com/comision-mixta/mixta/convert/sbs"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

const sbsLog = `MSG,1,1,1,E94001,1,2022/05/16,09:00:00.000,2022/05/16,09:00:00.100,CP2927  ,,,,,,,,,,,0
MSG,3,1,1,E94001,1,2022/05/16,09:00:01.500,2022/05/16,09:00:01.600,,9500,,,-13.20000,-69.60000,,,0,0,0,0
MSG,4,1,1,E94001,1,2022/05/16,09:00:02.000,2022/05/16,09:00:02.100,,,120,90.5,,,64,,,,,
MSG,6,1,1,E94001,1,2022/05/16,09:00:02.500,2022/05/16,09:00:02.600,,,,,,,,7000,0,0,0,0
MSG,3,1,1,E94001,1,2022/05/16,09:00:03
MSG,3,1,1,E9400G,1,2022/05/16,09:00:03.000,2022/05/16,09:00:03.100,,9500,,,-13.2,-69.59,,,0,0,0,0
MSG,3,1,1,E94001,1,2022/02/30,09:00:03.000,2022/05/16,09:00:03.100,,9500,,,-13.2,-69.59,,,0,0,0,0
STA,,1,1,E94001,1,2022/05/16,09:00:03.000,2022/05/16,09:00:03.100,RM
MSG,3,1,1,E94001,1,2022/05/16,09:00:04.500,2022/05/16,09:00:04.600,,,,,-13.20000,-69.59000,,,0,0,0,0
MSG,3,1,1,E94001,1,2022/05/16,09:00:04.000,2022/05/16,09:00:04.600,,,,,-13.20000,-69.58000,,,0,0,0,0
hello
`

func TestSBS(t *testing.T) {
	o := tracktest.Options()
	o.Zone = nil
	tracktest.Expect(t, sbs.Read(strings.NewReader(sbsLog), o), []*ops.Track{{
		Domain: ops.Air, Sensor: ops.Sensor{Kind: ops.Receiver}, Address: "e94001", Callsign: "CP2927", Squawk: "7000", Start: "2022-05-16T09:00:01.5Z", MaxGap: 300,
		Legs: []ops.Leg{
			{Source: ops.FromADSB, AltitudeFrom: ops.Pressure, Times: []float64{0}, Positions: []record.Position{{-69.6, -13.2}}, Altitudes: []float64{9500}},
			{Source: ops.FromADSB, Times: []float64{3}, Positions: []record.Position{{-69.59, -13.2}}, Speeds: []float64{120}, Courses: []float64{90.5}},
		},
	}}, "zone:1", "malformed:5", "malformed:6", "malformed:7", "altitude:9", "order:10", "malformed:11")
}

// Any stop of the caller's ends the reading without an error.
func TestStop(t *testing.T) {
	for range sbs.Read(strings.NewReader(sbsLog), tracktest.Options()).Records() {
		break
	}
}

func FuzzSBS(f *testing.F) { tracktest.Fuzz(f, sbs.Read, sbsLog) }

// TestDecimalComma: a comma within a number shifts all fields after it; such a line is
// no position, however plausible its numbers are.
func TestDecimalComma(t *testing.T) {
	log := "MSG,3,1,1,E94001,1,2022/05/16,09:00:01.500,2022/05/16,09:00:01.600,,9500,,,-13,2000,-69,6000,,,0,0,0,0\n" + sbsLog[:strings.Index(sbsLog, "MSG,4")]
	tracks, found := tracktest.Read(t, sbs.Read(strings.NewReader(log), tracktest.Options()))
	if len(tracks) != 1 || len(tracks[0].Legs) != 1 || len(tracks[0].Legs[0].Positions) != 1 || found[0] != "malformed:1" {
		t.Errorf("%+v, %v", tracks, found)
	}
}
