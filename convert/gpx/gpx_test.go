package gpx_test

import (
	"slices"
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
		}}}, "waypoint:2", "altitude:4", "time:5", "malformed:6", "malformed:7")
}

func FuzzGPX(f *testing.F) {
	tracktest.Fuzz(f, gpx.Read, `<gpx><trk><name>a</name><trkseg><trkpt lat="-16.1" lon="-68.9"><ele>3812</ele><time>2024-02-29T23:59:58-05:00</time></trkpt></trkseg></trk></gpx>`)
}

// TestOld: GPX 1.0 has speeds in metres per second, and courses; and some write the
// offset of a time without a colon.
func TestOld(t *testing.T) {
	log := `<gpx version="1.0"><trk><trkseg><trkpt lat="-16.1" lon="-68.9"><time>2024-03-01T01:00:08-0400</time><course>91.5</course><speed>51.444444</speed></trkpt></trkseg></trk></gpx>`
	tracktest.Expect(t, gpx.Read(strings.NewReader(log), tracktest.Options()), []*ops.Track{{Domain: ops.Air, Sensor: ops.Sensor{Kind: ops.SatelliteLogger}, Start: "2024-03-01T05:00:08Z", MaxGap: 300,
		Legs: []ops.Leg{{Source: ops.FromSatellite, Times: []float64{0}, Positions: []record.Position{{-68.9, -16.1}}, Speeds: []float64{100}, Courses: []float64{91.5}}}}}, "altitude:1")
}

// TestRoutes: where a file has routes alone, that is why nothing is taken.
func TestRoutes(t *testing.T) {
	log := `<gpx version="1.1"><rte><rtept lat="-16.1" lon="-68.9"/><rtept lat="-16.2" lon="-68.9"/></rte></gpx>`
	tracktest.Expect(t, gpx.Read(strings.NewReader(log), tracktest.Options()), nil, "route:1")
}

// TestLeft: what a point has and no track holds is told once each.
func TestLeft(t *testing.T) {
	log := `<gpx version="1.1"><metadata><desc>y</desc></metadata><trk><name>x</name><desc>z</desc><type>vuelo</type><trkseg>
<trkpt lat="-16.1" lon="-69.2"><ele>3800</ele><time>2022-05-16T12:00:00Z</time><hdop>1.1</hdop><extensions><x:speed>50</x:speed><x:course>120</x:course></extensions></trkpt>
<trkpt lat="-16.11" lon="-69.2"><ele>3800</ele><time>2022-05-16T12:00:01Z</time><hdop>1.2</hdop></trkpt></trkseg></trk></gpx>`
	_, found := tracktest.Read(t, gpx.Read(strings.NewReader(log), tracktest.Options()))
	want := []string{"lost:/trk/desc:1", "lost:/trkpt/course:1", "lost:/trkpt/hdop:2", "lost:/trkpt/speed:1", "lost:/type:2"}
	if !slices.Equal(found, want) {
		t.Errorf("%q", found)
	}
}
