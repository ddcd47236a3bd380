package gpx_test

import (
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/convert/gpx"
	"github.com/comision-mixta/mixta/convert/internal/tracktest"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

func TestGPX(t *testing.T) {
	log := `<?xml version="1.0" encoding="ISO-8859-1"?>
<gpx><wpt lat="1" lon="2"><name>W</name></wpt><trk><name>Lancha 1</name><trkseg>
<trkpt lat="-16.1" lon="-68.9"><ele>3812</ele><time>2024-02-29T23:59:58-05:00</time></trkpt>
<trkpt lat="-16.1" lon="-68.8"><time>2024-03-01T05:00:08Z</time></trkpt>
<trkpt lat="-16.1" lon="-68.7"/>
<trkpt lat="x" lon="-68.7"><time>2024-03-01T05:00:18Z</time></trkpt>
</trkseg></trk><broken`
	o := tracktest.Options()
	o.Log.Domain = ops.Lake
	tracktest.Expect(t, gpx.Read(strings.NewReader(log), o), []*ops.Track{{Domain: ops.Lake, Sensor: ops.Sensor{Kind: ops.SatelliteLogger}, Number: "Lancha 1", Start: "2024-03-01T04:59:58Z", MaxGap: 300,
		Legs: []ops.Leg{
			{Source: ops.FromSatellite, AltitudeFrom: ops.SeaLevel, Times: []float64{0}, Positions: []record.Position{{-68.9, -16.1}}, Altitudes: []float64{12506.56}},
			{Source: ops.FromSatellite, Times: []float64{10}, Positions: []record.Position{{-68.8, -16.1}}},
		}}}, "altitude:4", "time:5", "malformed:6", "malformed:7")
}

func FuzzGPX(f *testing.F) {
	tracktest.Fuzz(f, gpx.Read, `<gpx><trk><name>a</name><trkseg><trkpt lat="-16.1" lon="-68.9"><ele>3812</ele><time>2024-02-29T23:59:58-05:00</time></trkpt></trkseg></trk></gpx>`)
}
