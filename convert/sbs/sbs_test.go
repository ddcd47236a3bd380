package sbs_test

import (
	"slices"
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
	}}, "zone:1", "malformed:5", "malformed:6", "malformed:7", "altitude:9", "order:10", "malformed:11", "lost:/VerticalRate:1")
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

// TestLate: a code and a call sign may be the last that an aircraft sends. What its
// track lacks it gets; what contradicts the track is told, and so are flags.
func TestLate(t *testing.T) {
	at := func(kind, second, callsign, lat, lon, squawk, flags string) string {
		altitude, line := "9500", "2022/05/16,09:00:"+second
		return "MSG," + kind + ",1,1,E94001,1," + line + "," + line + "," + callsign + "," + altitude + ",,," + lat + "," + lon + ",," + squawk + "," + flags + "\n"
	}
	quiet := "0,0,0,0"
	for _, c := range []struct {
		name, log, squawk, callsign string
		want                        []string
	}{
		{"what the track lacks", at("3", "00", "", "-13.2", "-69.6", "", quiet) + at("1", "01", "CP2927", "", "", "", quiet) + at("6", "02", "", "", "", "7700", "0,-1,0,0"), "7700", "CP2927", []string{"lost:/Emergency:1"}},
		{"another code", at("6", "00", "", "", "", "1200", quiet) + at("3", "01", "", "-13.2", "-69.6", "", quiet) + at("6", "02", "", "", "", "7600", quiet), "1200", "", []string{"identity-late:3"}},
		{"a code for a moment", at("6", "00", "", "", "", "1200", quiet) + at("3", "01", "", "-13.2", "-69.6", "", quiet) + at("6", "02", "", "", "", "7500", quiet) + at("6", "03", "", "", "", "1200", quiet) + at("3", "04", "", "-13.2", "-69.7", "", quiet), "1200", "", []string{"identity-late:3"}},
		{"flags", at("3", "00", "", "-13.2", "-69.6", "", "1,0,1,-1"), "", "", []string{"lost:/Alert:1", "lost:/IsOnGround:1", "lost:/SPI:1"}},
		{"never a position", at("3", "00", "", "-13.2", "-69.6", "", quiet) + strings.ReplaceAll(at("6", "02", "", "", "", "7700", quiet), "E94001", "E94002"), "", "", []string{"unplaced:2"}},
		{"a lost sign", at("3", "00", "", "13.2", "69.6", "", quiet), "", "", []string{"elsewhere:1"}},
		{"an address that is nobody's", strings.ReplaceAll(at("3", "00", "", "-13.2", "-69.6", "", quiet), "E94001", "000000"), "", "", []string{"address-reserved:1"}},
		{"swapped", at("3", "00", "", "-69.6", "-13.2", "", quiet), "", "", []string{"elsewhere:1"}},
	} {
		tracks, found := tracktest.Read(t, sbs.Read(strings.NewReader(c.log), tracktest.Options()))
		if len(tracks) != 1 || string(tracks[0].Squawk) != c.squawk || tracks[0].Callsign != c.callsign || !slices.Equal(found, c.want) {
			t.Errorf("%s: %+v, %q", c.name, tracks, found)
		}
	}
}
