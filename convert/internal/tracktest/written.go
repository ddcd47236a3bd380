package tracktest

import (
	"bytes"
	"io"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// Every is a drill's track with legs of every kind, and a call sign that a text
// has to escape.
func Every() *ops.Track {
	at := []record.Position{{-69.6, -13.2}, {-69.595, -13.2000001}}
	t := &ops.Track{Domain: ops.Air, Sensor: ops.Sensor{Kind: ops.Fusion, Station: "25/201"}, Number: "4711", Address: "e94001", Unassigned: true, Squawk: "7000",
		Callsign: `<"A&B">`, Registration: "CP-2927", Type: "C206", Start: "2022-05-16T23:59:50.25Z", MaxGap: 300, Legs: []ops.Leg{
			{Source: ops.FromSecondary, AltitudeFrom: ops.Pressure, Times: []float64{0, 12}, Positions: at, Altitudes: []float64{9500, 9525.125}, Speeds: []float64{120.5, 0}, Courses: []float64{0, 359.99}},
			{Source: ops.FromFusion, Coasted: true, Times: []float64{24.125, 36}, Positions: at},
			{Source: ops.FromADSB, AltitudeFrom: ops.Ellipsoid, Times: []float64{48}, Positions: at[:1], Altitudes: []float64{-1000}},
			{Source: ops.FromSatellite, AltitudeFrom: ops.SeaLevel, Times: []float64{60}, Positions: at[:1], Altitudes: []float64{12000.01}, Speeds: []float64{3}},
			{Source: ops.FromObserver, AltitudeFrom: ops.Ground, Times: []float64{72}, Positions: at[:1], Altitudes: []float64{300}, Courses: []float64{7}},
		}}
	t.ID, t.Issuer, t.Issued, t.Exercise = "0e5a1000-0000-4000-8000-000000000070", "PE-FAP", "2022-05-17T08:00:00-05:00", true
	t.Marking = record.Marking{TLP: record.Amber, Releasable: []record.Actor{"BO", "PE"}}
	return t
}

// Written writes tracks and returns the text and what was lost.
func Written(t testing.TB, write func(io.Writer, convert.Options) convert.RecordWriter, o convert.Options, tracks ...*ops.Track) (string, []convert.Loss) {
	t.Helper()
	var b bytes.Buffer
	w := write(&b, o)
	for _, k := range tracks {
		if ok, err := w.Put(k); !ok || err != nil {
			t.Fatal(ok, err)
		}
	}
	lost, err := w.Close()
	if err != nil {
		t.Fatal(err)
	}
	return b.String(), lost
}

// ThereAndBack writes [Every] and reads it again: nothing changes.
func ThereAndBack(t *testing.T, f convert.Format) string {
	t.Helper()
	text, _ := Written(t, f.Out.Write, convert.Options{}, Every())
	tracks, found := Read(t, f.In.Read(bytes.NewReader([]byte(text)), Options()))
	want := Every()
	want.Header = record.Header{}
	if diff := cmp.Diff([]*ops.Track{want}, tracks); diff != "" {
		t.Errorf("back from %s (-want +got):\n%s", f.Name, diff)
	}
	for _, at := range found {
		if at != "altitude:"+at[len("altitude:"):] { // points without one are told
			t.Error(at)
		}
	}
	return text
}
