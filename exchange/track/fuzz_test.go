package track

import (
	"bytes"
	"strings"
	"testing"
)

// fuzz reads any bytes as one format: nothing panics, every track that comes
// out is valid, and what is counted agrees.
func fuzz(f *testing.F, format string, seeds ...string) {
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		in := formats[format](bytes.NewReader(b))
		points, tracks := 0, 0
		for k := range in.Tracks() {
			tracks++
			for range k.Points() {
				points++
			}
			if r := k.Validate(); !r.OK() {
				t.Fatalf("%v", r.Err())
			}
		}
		if in.Err() != nil || points != in.Count.Points || tracks != in.Count.Tracks {
			t.Fatalf("%v, %d points in %d tracks, counted %+v", in.Err(), points, tracks, in.Count)
		}
	})
}

func FuzzSBS(f *testing.F)    { fuzz(f, "sbs", sbsLog) }
func FuzzReadsb(f *testing.F) { fuzz(f, "readsb", snapshotsLog) }
func FuzzGPX(f *testing.F) {
	fuzz(f, "gpx", `<gpx><trk><name>a</name><trkseg><trkpt lat="-16.1" lon="-68.9"><ele>3812</ele><time>2024-02-29T23:59:58-05:00</time></trkpt></trkseg></trk></gpx>`)
}
func FuzzKML(f *testing.F) {
	fuzz(f, "kml", `<kml><Placemark><name>A</name><Track><altitudeMode>absolute</altitudeMode><when>2022-12-31T23:59:59Z</when><coord>-69.6 -13.2 3000</coord></Track></Placemark></kml>`,
		`<kml><Placemark><TimeStamp><when>2022-12-31T23:59:59</when></TimeStamp><Point><coordinates>-69,-13,0</coordinates></Point></Placemark></kml>`)
}
func FuzzRadar(f *testing.F) {
	fuzz(f, "radar", "t,x,y,z,n\n2022-12-31T23:59:59Z,-69,-13,3000,\"1,7\"\n2023-01-01T00:00:09Z,-69,-13.1,,1\n")
}
func FuzzAsterix(f *testing.F) {
	fuzz(f, "asterix", string(asterixLog(f)), strings.Repeat("\x30\x00\x08\xff\x00\x00\x00\x00", 3))
}
