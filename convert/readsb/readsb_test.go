package readsb_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/convert/internal/tracktest"
	"github.com/comision-mixta/mixta/convert/readsb"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

const snapshotsLog = `{ "now" : 1652691600.5,
  "messages" : 12,
  "aircraft" : [
{"hex":"e94001","type":"adsb_icao","flight":"CP2927  ","r":"CP-2927","t":"C206","alt_baro":9500,"gs":120.3,"track":90.50,"squawk":"7000","lat":-13.2,"lon":-69.6,"seen_pos":0.5,"mlat":[],"lastPosition":{"lat":1,"lon":2}},
{"hex":"~2a0001","type":"tisb_trackfile","alt_geom":800,"lat":-13.3,"lon":-69.7,"seen_pos":1.5},
{"hex":"e94002","alt_baro":"ground","lat":-13.2,"lon":
{"hex":"e94003","type":"mlat","alt_baro":"ground","lat":-13.1,"lon":-69.5,"seen_pos":0.1},
{"hex":"e94004","squawk":"12
{"hex":"e94005","flight":"X"}
 ]
}
{"now":1652691601.5,"aircraft":[{"hex":"e94001","type":"adsb_icao","alt_baro":9500,"gs":120.3,"track":90.50,"squawk":"7800","lat":-13.2,"lon":-69.6,"seen_pos":1.5},{"hex":"e94001","type":"adsb_icao","alt_baro":9600,"gs":121,"track":91,"lat":-13.2,"lon":-69.59,"seen_pos":0}]}
`

func TestReadsb(t *testing.T) {
	receiver := ops.Sensor{Kind: ops.Receiver}
	tracktest.Expect(t, readsb.Read(strings.NewReader(snapshotsLog), tracktest.Options()), []*ops.Track{
		{Domain: ops.Air, Sensor: receiver, Address: "2a0001", Unassigned: true, Start: "2022-05-16T08:59:59Z", MaxGap: 300,
			Legs: []ops.Leg{{Source: ops.FromRebroadcast, AltitudeFrom: ops.Ellipsoid, Times: []float64{0}, Positions: []record.Position{{-69.7, -13.3}}, Altitudes: []float64{800}}}},
		{Domain: ops.Air, Sensor: receiver, Address: "e94001", Callsign: "CP2927", Registration: "CP-2927", Type: "C206", Squawk: "7000", Start: "2022-05-16T09:00:00Z", MaxGap: 300,
			Legs: []ops.Leg{{Source: ops.FromADSB, AltitudeFrom: ops.Pressure, Times: []float64{0, 1.5}, Positions: []record.Position{{-69.6, -13.2}, {-69.59, -13.2}},
				Altitudes: []float64{9500, 9600}, Speeds: []float64{120.3, 121}, Courses: []float64{90.5, 91}}}},
		{Domain: ops.Air, Sensor: receiver, Address: "e94003", Start: "2022-05-16T09:00:00.4Z", MaxGap: 300,
			Legs: []ops.Leg{{Source: ops.FromMultilateration, Times: []float64{0}, Positions: []record.Position{{-69.5, -13.1}}}}},
	}, "malformed:6", "altitude:7", "malformed:8", "unplaced:9", "code:12", "lost:/alt_baro=ground:1", "lost:/lastPosition:1")
}

// TestReadsbNow reads a snapshot without a valid time after one with a time: the
// positions are not dated by the other's.
func TestReadsbNow(t *testing.T) {
	log := `{"now":1652691600.5,"aircraft":[{"hex":"e94001","lat":-13.2,"lon":-69.6,"seen_pos":0.5}]}
{"messages":1,"aircraft":[{"hex":"e94001","lat":-13.2,"lon":-69.5,"seen_pos":0.4}]}
{"now":"x","aircraft":[{"hex":"e94001","lat":-13.2,"lon":-69.4,"seen_pos":0.3}]}`
	tracktest.Expect(t, readsb.Read(strings.NewReader(log), tracktest.Options()), []*ops.Track{
		{Domain: ops.Air, Sensor: ops.Sensor{Kind: ops.Receiver}, Address: "e94001", Start: "2022-05-16T09:00:00Z", MaxGap: 300,
			Legs: []ops.Leg{{Source: ops.SourceUnknown, Times: []float64{0}, Positions: []record.Position{{-69.6, -13.2}}}}},
	}, "altitude:1", "time:2")
}

func FuzzReadsb(f *testing.F) { tracktest.Fuzz(f, readsb.Read, snapshotsLog) }

// TestShapes: the same aircraft in the ways that programs write it.
func TestShapes(t *testing.T) {
	want := []*ops.Track{{Domain: ops.Air, Sensor: ops.Sensor{Kind: ops.Receiver}, Address: "e94001", Start: "2022-05-16T09:00:00Z", MaxGap: 300,
		Legs: []ops.Leg{{Source: ops.SourceUnknown, AltitudeFrom: ops.Pressure, Times: []float64{0}, Positions: []record.Position{{-69.6, -13.2}}, Altitudes: []float64{9500}, Speeds: []float64{120}}}}}
	for name, log := range map[string]string{
		"the time first":            `{"now":1652691600.5,"aircraft":[{"hex":"e94001","alt_baro":9500,"gs":120,"lat":-13.2,"lon":-69.6,"seen_pos":0.5}]}`,
		"the time last":             `{"aircraft":[{"hex":"e94001","alt_baro":9500,"gs":120,"lat":-13.2,"lon":-69.6,"seen_pos":0.5}],"now":1652691600.5}`,
		"the second interface":      `{"ac":[{"hex":"e94001","alt_baro":9500,"gs":120,"lat":-13.2,"lon":-69.6,"seen_pos":0.5}],"msg":"No error","now":1652691600500,"total":1}`,
		"names of dump1090":         `{"now":1652691600.5,"aircraft":[{"hex":"e94001","altitude":9500,"speed":120,"lat":-13.2,"lon":-69.6,"seen_pos":0.5}]}`,
		"an object of another kind": `{"now":1652691600.5,"stats":{"end":1},"aircraft":[{"hex":"e94001","alt_baro":9500,"gs":120,"lat":-13.2,"lon":-69.6,"seen_pos":0.5}]}`,
	} {
		tracks, found := tracktest.Read(t, readsb.Read(strings.NewReader(log), tracktest.Options()))
		if diff := cmp.Diff(want, tracks); diff != "" || len(found) > 0 {
			t.Errorf("%s (-want +got): %v\n%s", name, found, diff)
		}
	}
}

// TestTold: what a snapshot says and no track holds is told once each; what comes
// without a position, or with the one before, is kept.
func TestTold(t *testing.T) {
	log := `{"now":1652691600.5,"aircraft":[{"hex":"e94001","alt_baro":"ground","gs":12,"lat":-13.2,"lon":-69.6,"seen_pos":0.5,"emergency":"none","nic":8,"mlat":[]}]}
{"now":1652691601.5,"aircraft":[{"hex":"e94001","flight":"CP2927  ","alt_baro":"ground","lat":-13.2,"lon":-69.6,"seen_pos":1.5,"emergency":"unlawful"},{"hex":"e94002","squawk":"7600","lat":null}]}
{"now":1652691602.5,"aircraft":[{"hex":"e94001","squawk":"7500","nic":0},{"hex":"e94001","squawk":"7700"}]}`
	tracks, found := tracktest.Read(t, readsb.Read(strings.NewReader(log), tracktest.Options()))
	if len(tracks) != 1 || tracks[0].Callsign != "CP2927" || tracks[0].Squawk != "7500" {
		t.Errorf("%+v", tracks)
	}
	want := []string{"altitude:1", "unplaced:2", "identity-late:3", "lost:/alt_baro=ground:2", "lost:/emergency:1", "lost:/nic:1"}
	if diff := cmp.Diff(want, found); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
