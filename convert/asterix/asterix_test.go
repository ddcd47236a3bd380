package asterix_test

import (
	"bytes"
	encoding "encoding/hex"
	"io"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/asterix"
	"github.com/comision-mixta/mixta/convert/internal/tracktest"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// cat makes a data block of one record.
func cat(t testing.TB, category byte, hexes ...string) []byte {
	b, err := encoding.DecodeString(strings.ReplaceAll(strings.Join(hexes, ""), " ", ""))
	if err != nil {
		t.Fatal(err)
	}
	n := len(b) + 3
	return append([]byte{category, byte(n >> 8), byte(n)}, b...)
}

func asterixLog(t testing.TB) []byte {
	// 062: 010 070 105 185 | 060 380 040 080 | 136
	record62 := func(time string, lon string, status string) []byte {
		return cat(t, 62, "9b 5d 20", "19 c9", time, "ff da 74 0e", lon, "00 f7 00 00", "0e 00",
			"c0 e9 40 01 0d 0c b9 cb 78 20", "12 67", status, "01 7c")
	}
	var b []byte
	b = append(b, record62("a8 bb 00", "ff 3a 06 d4", "00")...)
	b = append(b, record62("00 01 00", "ff 3a 0d fe", "01 01 01 80")...)
	b = append(b, cat(t, 21, "00")...)
	b = append(b, cat(t, 62, "ff ff")...) // items that are not there
	// 048: 010 140 020 040 070 090 | 220 240 161: 100 NM to the east at FL100
	b = append(b, cat(t, 48, "fd d0", "19 c9", "00 00 80", "48", "64 00 40 00", "0e 00", "01 90", "e9 40 02", "0d 0c b9 cb 78 20", "00 2a")...)
	return append(b, 62, 0)
}

func TestAsterix(t *testing.T) {
	o := tracktest.Options()
	o.Log.Site = &record.Position{-69, -12}
	tracks, found := tracktest.Read(t, asterix.Read(strings.NewReader(string(asterixLog(t))), o))
	if diff := cmp.Diff([]string{"category:3", "malformed:4", "malformed:6"}, found); diff != "" {
		t.Error(diff)
	}
	if len(tracks) != 2 {
		t.Fatalf("%d tracks", len(tracks))
	}
	system, radar := tracks[0], tracks[1]
	if system.Sensor.Kind != ops.Fusion {
		system, radar = radar, system
	}
	want := &ops.Track{Domain: ops.Air, Sensor: ops.Sensor{Kind: ops.Fusion, Station: "25/201"}, Number: "4711", Address: "e94001", Squawk: "7000", Callsign: "CP2927",
		Start: "2022-05-16T23:59:50Z", MaxGap: 300, Legs: system.Legs}
	if diff := cmp.Diff(want, system); diff != "" {
		t.Error(diff)
	}
	first, second := system.Legs[0], system.Legs[1]
	if first.Coasted || !second.Coasted || first.Altitudes[0] != 9500 || first.Speeds[0] != 120.03 || first.Courses[0] != 90 || second.Times[0] != 12 {
		t.Errorf("%+v", system.Legs)
	}
	if math.Abs(first.Positions[0][0]+69.6) > 1e-5 || math.Abs(first.Positions[0][1]+13.2) > 1e-5 {
		t.Errorf("at %v", first.Positions[0])
	}
	// The range on the ground is a little shorter than the slant range.
	p := radar.Legs[0].Positions[0]
	m := geom.Distance(*o.Log.Site, p)
	if want := math.Sqrt(math.Pow(100*1852, 2) - math.Pow(10000*0.3048, 2)); math.Abs(m-want) > 1 || radar.Start != "2022-05-17T00:00:01Z" || radar.Squawk != "7000" {
		t.Errorf("%v m, want %v: %+v", m, want, radar)
	}
}

// TestAsterixStatus: simulated targets are left out, a height above the ellipsoid
// is not one above the sea, and a code that was not validated is left out.
func TestAsterixStatus(t *testing.T) {
	site := &record.Position{-69, -12}
	record62 := func(code, status string) string { // 010 070 105 | 060 040 080 | 130
		return string(cat(t, 62, "99 4d 10", "19 c9", "00 01 00", "ff da 74 0e", "ff 3a 06 d4", code, "12 67", status, "07 d0"))
	}
	record48 := func(kind, code string) string { // 010 140 020 040 070 | 161
		return string(cat(t, 48, "f9 10", "19 c9", "00 00 80", kind, "64 00 40 00", code, "00 2a"))
	}
	for _, c := range []struct {
		name, log string
		exercise  bool
		squawk    record.Squawk
		want      []string
		altitude  bool
	}{
		{"062", record62("0e 00", "01 01 01 00"), false, "7000", nil, true},
		{"062 simulated", record62("0e 00", "01 80"), false, "", []string{"simulated:1"}, false},
		{"062 simulated, in an exercise", record62("0e 00", "01 80"), true, "7000", nil, true},
		{"062 code not validated", record62("8e 00", "00"), false, "", nil, true},
		{"048", record48("48", "0e 00"), false, "7000", []string{"altitude:1"}, false},
		{"048 simulated", record48("58", "0e 00"), false, "", []string{"simulated:1"}, false},
		{"048 test target", record48("49 80", "0e 00"), false, "", []string{"simulated:1"}, false},
		{"048 code not validated", record48("48", "8e 00"), false, "", []string{"altitude:1"}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := tracktest.Options()
			o.Log.Site, o.Header.Exercise = site, c.exercise
			in := asterix.Read(strings.NewReader(c.log), o)
			tracks, found := tracktest.Read(t, in)
			if diff := cmp.Diff(c.want, found); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
			if out := len(c.want) > 0 && c.want[0] == "simulated:1"; out {
				if len(tracks) != 0 || in.Count.Dropped != 1 {
					t.Errorf("%d tracks, %+v", len(tracks), in.Count)
				}
				return
			}
			if len(tracks) != 1 || tracks[0].Squawk != c.squawk {
				t.Fatalf("%+v", tracks)
			}
			if leg := tracks[0].Legs[0]; c.altitude && (leg.AltitudeFrom != ops.Ellipsoid || leg.Altitudes[0] != 12500) {
				t.Errorf("%+v", leg)
			}
		})
	}
}

// TestFinal: a recording in FINAL frames is the one without them, whether the length
// of a frame includes its foot or not, and whatever is cut off at its end.
func TestFinal(t *testing.T) {
	log := asterixLog(t)
	var parts [][]byte
	for b := log; len(b) > 3; {
		n := int(b[1])<<8 | int(b[2])
		if n > len(b) {
			break
		}
		parts, b = append(parts, b[:n]), b[n:]
	}
	want, found := tracktest.Read(t, placed(bytes.NewReader(bytes.Join(parts, nil)), tracktest.Options()))
	if len(want) == 0 || len(parts) < 2 {
		t.Fatal(len(parts))
	}
	for _, foot := range []int{0, 4} {
		var b []byte
		for _, p := range parts {
			n := 8 + len(p) + foot
			b = append(append(append(b, byte(n>>8), byte(n), 0, 1, 0, 0x3d, 0x09, 0), p...), 0xa5, 0xa5, 0xa5, 0xa5)
		}
		tracks, again := tracktest.Read(t, placed(bytes.NewReader(b), tracktest.Options()))
		if diff := cmp.Diff(want, tracks); diff != "" || !slices.Equal(found, again) {
			t.Errorf("a foot of %d (-want +got): %v\n%s", foot, again, diff)
		}
		for cut := range len(b) {
			in := placed(bytes.NewReader(b[:cut]), tracktest.Options())
			tracktest.Read(t, in)
			if in.Count.Points == 0 && len(in.Report().Findings) == 0 {
				t.Errorf("cut after %d octets: nothing, and no reason", cut)
			}
		}
	}
}

// TestLeft: items that no track holds are told once each, by their names.
func TestLeft(t *testing.T) {
	one := cat(t, 48, "f1 01 10", "19 c9", "00 00 80", "48", "64 00 40 00", "11 22 33 44") // 010 140 020 040 | | 100
	_, found := tracktest.Read(t, placed(bytes.NewReader(append(one, one...)), tracktest.Options()))
	if !slices.Contains(found, "lost:/I048/100:2") {
		t.Error(found)
	}
}

// TestLateIdentity: a code that comes after the last position is told.
func TestLateIdentity(t *testing.T) {
	log := cat(t, 48, "f9 10", "19 c9", "00 00 80", "48", "64 00 40 00", "0e 00", "00 2a") // 010 140 020 040 070 | 161
	log = append(log, cat(t, 48, "c9 10", "19 c9", "00 01 80", "0f c0", "00 2a")...)       // 010 140 070 | 161
	_, found := tracktest.Read(t, placed(bytes.NewReader(log), tracktest.Options()))
	if !slices.Contains(found, "identity-late:2") {
		t.Error(found)
	}
}

// placed reads with a site for positions relative to the radar.
func placed(r io.Reader, o convert.Options) *convert.Stream {
	o.Log.Site = &record.Position{-69, -12}
	return asterix.Read(r, o)
}

func FuzzAsterix(f *testing.F) {
	tracktest.Fuzz(f, placed, string(asterixLog(f)), strings.Repeat("\x30\x00\x08\xff\x00\x00\x00\x00", 3))
}
