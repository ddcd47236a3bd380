package kml_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/convert/internal/tracktest"
	"github.com/comision-mixta/mixta/convert/kml"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

func TestKML(t *testing.T) {
	log := `<kml xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>
<Placemark><name>A</name><gx:Track><altitudeMode>absolute</altitudeMode>
<when>2022-12-31T23:59:59Z</when><when>2023-01-01T00:00:01Z</when>
<gx:coord>-69.6 -13.2 3000</gx:coord>
<gx:coord>-69.5 -13.2 3000</gx:coord><gx:coord>-69.4 -13.2 3000</gx:coord></gx:Track></Placemark>
<Placemark><name>line</name><LineString><coordinates>-69,-13,0 -68,-13,0</coordinates></LineString></Placemark>
<Placemark><name>B</name><TimeStamp><when>2022-12-31T23:59:59Z</when></TimeStamp><Point><coordinates>-69,-13,0</coordinates></Point></Placemark>
<Placemark><name>B</name><TimeStamp><when>2023-01-01T00:00:09Z</when></TimeStamp><Point><coordinates>-69,-13.1,0</coordinates></Point></Placemark>
</Document></kml>`
	gnss := ops.Sensor{Kind: ops.SatelliteLogger}
	tracktest.Expect(t, kml.Read(strings.NewReader(log), tracktest.Options()), []*ops.Track{
		{Domain: ops.Air, Sensor: gnss, Number: "A", Start: "2022-12-31T23:59:59Z", MaxGap: 300, Legs: []ops.Leg{{Source: ops.FromSatellite, AltitudeFrom: ops.SeaLevel,
			Times: []float64{0, 2}, Positions: []record.Position{{-69.6, -13.2}, {-69.5, -13.2}}, Altitudes: []float64{9842.52, 9842.52}}}},
		{Domain: ops.Air, Sensor: gnss, Number: "B", Start: "2022-12-31T23:59:59Z", MaxGap: 300, Legs: []ops.Leg{{Source: ops.FromSatellite,
			Times: []float64{0, 10}, Positions: []record.Position{{-69, -13}, {-69, -13.1}}}}},
	}, "malformed:2", "time:6", "altitude:7")
}

// TestKMLAltitudeMode: an altitude is taken only if its mode says what it is
// measured from.
func TestKMLAltitudeMode(t *testing.T) {
	for mode, want := range map[string]ops.AltitudeReference{
		"": "", "<altitudeMode>clampToGround</altitudeMode>": "", "<gx:altitudeMode>relativeToSeaFloor</gx:altitudeMode>": "",
		"<altitudeMode>absolute</altitudeMode>": ops.SeaLevel, "<altitudeMode>relativeToGround</altitudeMode>": ops.Ground,
	} {
		const point = `<when>2022-05-16T13:00:00Z</when><gx:coord>-69 -16 3900</gx:coord></gx:Track>`
		for _, tracks := range []string{
			`<gx:Track>` + mode + point,
			`<gx:MultiTrack>` + mode + `<gx:Track>` + point + `</gx:MultiTrack>`,
			`<MultiGeometry><Point><altitudeMode>absolute</altitudeMode></Point><gx:Track>` + mode + point + `</MultiGeometry>`,
			`<gx:MultiTrack><altitudeMode>absolute</altitudeMode></gx:MultiTrack><gx:Track>` + mode + point,
		} {
			log := `<kml xmlns:gx="http://www.google.com/kml/ext/2.2"><Placemark><name>A</name>` + tracks + `</Placemark></kml>`
			got, found := tracktest.Read(t, kml.Read(strings.NewReader(log), tracktest.Options()))
			leg := got[0].Legs[0]
			reported := len(found) > 0 && found[0] == "altitude-mode:1"
			if leg.AltitudeFrom != want || (len(leg.Altitudes) == 1) != (want != "") || reported != (want == "") {
				t.Errorf("%s: %+v, %v", tracks, leg, found)
			}
		}
	}
}

// TestKMLMultiTrack: the altitude mode of a MultiTrack, which precedes its
// tracks, is that of each of them.
func TestKMLMultiTrack(t *testing.T) {
	track := func(at, mode string) string {
		return `<gx:Track>` + mode + `<when>2022-05-16T13:0` + at + `:00Z</when><gx:coord>-69 -16 3900</gx:coord></gx:Track>`
	}
	log := `<kml xmlns:gx="http://www.google.com/kml/ext/2.2"><Placemark><name>A</name><gx:MultiTrack><altitudeMode>absolute</altitudeMode>` +
		track("0", "") + track("1", "<altitudeMode>relativeToGround</altitudeMode>") + track("2", "") + `</gx:MultiTrack></Placemark></kml>`
	tracks, found := tracktest.Read(t, kml.Read(strings.NewReader(log), tracktest.Options()))
	var got []ops.AltitudeReference
	for _, track := range tracks {
		for _, leg := range track.Legs {
			got = append(got, leg.AltitudeFrom)
		}
	}
	if diff := cmp.Diff([]ops.AltitudeReference{ops.SeaLevel, ops.Ground, ops.SeaLevel}, got); diff != "" || len(found) > 0 {
		t.Errorf("%s%v", diff, found)
	}
}

func FuzzKML(f *testing.F) {
	tracktest.Fuzz(f, kml.Read, `<kml><Placemark><name>A</name><Track><altitudeMode>absolute</altitudeMode><when>2022-12-31T23:59:59Z</when><coord>-69.6 -13.2 3000</coord></Track></Placemark></kml>`,
		`<kml><Placemark><TimeStamp><when>2022-12-31T23:59:59</when></TimeStamp><Point><coordinates>-69,-13,0</coordinates></Point></Placemark></kml>`)
}

// TestLeft: data of others that no track holds is told once each.
func TestLeft(t *testing.T) {
	log := `<kml xmlns:gx="x"><Placemark><name>x</name><ExtendedData><Data name="piloto"><value>n</value></Data></ExtendedData><gx:Track><altitudeMode>absolute</altitudeMode>
<when>2022-05-16T12:00:00Z</when><when>2022-05-16T12:00:01Z</when><gx:coord>-69.2 -16.1 3000</gx:coord><gx:coord>-69.2 -16.2 3000</gx:coord><gx:angles>120 0 0</gx:angles>
<ExtendedData><SchemaData><gx:SimpleArrayData name="speed"><gx:value>50</gx:value><gx:value>51</gx:value></gx:SimpleArrayData></SchemaData></ExtendedData></gx:Track></Placemark></kml>`
	_, found := tracktest.Read(t, kml.Read(strings.NewReader(log), tracktest.Options()))
	want := []string{"lost:/ExtendedData/piloto:1", "lost:/ExtendedData/speed:2", "lost:/Track/angles:1"}
	if !slices.Equal(found, want) {
		t.Errorf("%q", found)
	}
}
