package track

import (
	encoding "encoding/hex"
	"errors"
	"io"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

var options = Options{Issuer: "PE-FAP", Marking: record.Marking{TLP: record.Green}, Issued: "2022-05-16T12:00:00Z", Exercise: true, Zone: time.UTC, Day: "2022-05-16"}

// imported is what a test looks at: the tracks without their random ids, the
// findings by line, and the count.
func imported(t testing.TB, in *Importer) (tracks []*ops.Track, found []string) {
	t.Helper()
	for k := range in.Tracks() {
		if r := k.Validate(); !r.OK() {
			t.Errorf("track %+v: %v", k, r.Err())
		}
		k.Header = record.Header{}
		tracks = append(tracks, k)
	}
	if err := in.Err(); err != nil {
		t.Fatal(err)
	}
	r := in.Report()
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Line == 0 || f.Message(check.ES) == "" || f.Message(check.EN) == "" {
			t.Errorf("finding %+v", f)
		}
		found = append(found, strings.TrimPrefix(f.Rule.ID, "import.track.")+":"+itoa(uint32(f.Line)))
	}
	return tracks, found
}

func expect(t *testing.T, in *Importer, want []*ops.Track, findings ...string) {
	t.Helper()
	tracks, found := imported(t, in)
	if diff := cmp.Diff(want, tracks); diff != "" {
		t.Errorf("tracks (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(findings, found); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

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
	o := options
	o.Zone = nil
	expect(t, SBS(strings.NewReader(sbsLog), o), []*ops.Track{{
		Domain: ops.Air, Sensor: ops.Sensor{Kind: ops.Receiver}, Address: "e94001", Callsign: "CP2927", Squawk: "7000", Start: "2022-05-16T09:00:01.5Z", MaxGap: 300,
		Legs: []ops.Leg{
			{Source: ops.FromADSB, AltitudeFrom: ops.Pressure, Times: []float64{0}, Positions: []record.Position{{-69.6, -13.2}}, Altitudes: []float64{9500}},
			{Source: ops.FromADSB, Times: []float64{3}, Positions: []record.Position{{-69.59, -13.2}}, Speeds: []float64{120}, Courses: []float64{90.5}},
		},
	}}, "zone:1", "malformed:5", "malformed:6", "malformed:7", "altitude:9", "order:10", "malformed:11")
}

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
	expect(t, Readsb(strings.NewReader(snapshotsLog), options), []*ops.Track{
		{Domain: ops.Air, Sensor: receiver, Address: "2a0001", Unassigned: true, Start: "2022-05-16T08:59:59Z", MaxGap: 300,
			Legs: []ops.Leg{{Source: ops.FromRebroadcast, AltitudeFrom: ops.Ellipsoid, Times: []float64{0}, Positions: []record.Position{{-69.7, -13.3}}, Altitudes: []float64{800}}}},
		{Domain: ops.Air, Sensor: receiver, Address: "e94001", Callsign: "CP2927", Registration: "CP-2927", Type: "C206", Squawk: "7000", Start: "2022-05-16T09:00:00Z", MaxGap: 300,
			Legs: []ops.Leg{{Source: ops.FromADSB, AltitudeFrom: ops.Pressure, Times: []float64{0, 1.5}, Positions: []record.Position{{-69.6, -13.2}, {-69.59, -13.2}},
				Altitudes: []float64{9500, 9600}, Speeds: []float64{120.3, 121}, Courses: []float64{90.5, 91}}}},
		{Domain: ops.Air, Sensor: receiver, Address: "e94003", Start: "2022-05-16T09:00:00.4Z", MaxGap: 300,
			Legs: []ops.Leg{{Source: ops.FromMultilateration, Times: []float64{0}, Positions: []record.Position{{-69.5, -13.1}}}}},
	}, "malformed:6", "altitude:7", "malformed:8", "code:12")
}

// TestReadsbNow reads a snapshot whose time is none after one that has one: its
// positions are not dated by the other's.
func TestReadsbNow(t *testing.T) {
	log := `{"now":1652691600.5,"aircraft":[{"hex":"e94001","lat":-13.2,"lon":-69.6,"seen_pos":0.5}]}
{"messages":1,"aircraft":[{"hex":"e94001","lat":-13.2,"lon":-69.5,"seen_pos":0.4}]}
{"now":"x","aircraft":[{"hex":"e94001","lat":-13.2,"lon":-69.4,"seen_pos":0.3}]}`
	expect(t, Readsb(strings.NewReader(log), options), []*ops.Track{
		{Domain: ops.Air, Sensor: ops.Sensor{Kind: ops.Receiver}, Address: "e94001", Start: "2022-05-16T09:00:00Z", MaxGap: 300,
			Legs: []ops.Leg{{Source: ops.SourceUnknown, Times: []float64{0}, Positions: []record.Position{{-69.6, -13.2}}}}},
	}, "altitude:1", "time:2")
}

func TestGPX(t *testing.T) {
	log := `<?xml version="1.0" encoding="ISO-8859-1"?>
<gpx><wpt lat="1" lon="2"><name>W</name></wpt><trk><name>Lancha 1</name><trkseg>
<trkpt lat="-16.1" lon="-68.9"><ele>3812</ele><time>2024-02-29T23:59:58-05:00</time></trkpt>
<trkpt lat="-16.1" lon="-68.8"><time>2024-03-01T05:00:08Z</time></trkpt>
<trkpt lat="-16.1" lon="-68.7"/>
<trkpt lat="x" lon="-68.7"><time>2024-03-01T05:00:18Z</time></trkpt>
</trkseg></trk><broken`
	o := options
	o.Domain = ops.Lake
	expect(t, GPX(strings.NewReader(log), o), []*ops.Track{{Domain: ops.Lake, Sensor: ops.Sensor{Kind: ops.SatelliteLogger}, Number: "Lancha 1", Start: "2024-03-01T04:59:58Z", MaxGap: 300,
		Legs: []ops.Leg{
			{Source: ops.FromSatellite, AltitudeFrom: ops.SeaLevel, Times: []float64{0}, Positions: []record.Position{{-68.9, -16.1}}, Altitudes: []float64{12506.56}},
			{Source: ops.FromSatellite, Times: []float64{10}, Positions: []record.Position{{-68.8, -16.1}}},
		}}}, "altitude:4", "time:5", "malformed:6", "malformed:7")
}

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
	expect(t, KML(strings.NewReader(log), options), []*ops.Track{
		{Domain: ops.Air, Sensor: gnss, Number: "A", Start: "2022-12-31T23:59:59Z", MaxGap: 300, Legs: []ops.Leg{{Source: ops.FromSatellite, AltitudeFrom: ops.SeaLevel,
			Times: []float64{0, 2}, Positions: []record.Position{{-69.6, -13.2}, {-69.5, -13.2}}, Altitudes: []float64{9842.52, 9842.52}}}},
		{Domain: ops.Air, Sensor: gnss, Number: "B", Start: "2022-12-31T23:59:59Z", MaxGap: 300, Legs: []ops.Leg{{Source: ops.FromSatellite,
			Times: []float64{0, 10}, Positions: []record.Position{{-69, -13}, {-69, -13.1}}}}},
	}, "malformed:2", "time:6", "altitude:7")
}

// TestKMLAltitudeMode: an altitude is one where the mode says what it is measured
// from.
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
			got, found := imported(t, KML(strings.NewReader(log), options))
			leg := got[0].Legs[0]
			told := len(found) > 0 && found[0] == "altitude-mode:1"
			if leg.AltitudeFrom != want || (len(leg.Altitudes) == 1) != (want != "") || told != (want == "") {
				t.Errorf("%s: %+v, %v", tracks, leg, found)
			}
		}
	}
}

// TestKMLMultiTrack: the altitude mode of a MultiTrack, which stands before its
// tracks, is that of each of them.
func TestKMLMultiTrack(t *testing.T) {
	track := func(at, mode string) string {
		return `<gx:Track>` + mode + `<when>2022-05-16T13:0` + at + `:00Z</when><gx:coord>-69 -16 3900</gx:coord></gx:Track>`
	}
	log := `<kml xmlns:gx="http://www.google.com/kml/ext/2.2"><Placemark><name>A</name><gx:MultiTrack><altitudeMode>absolute</altitudeMode>` +
		track("0", "") + track("1", "<altitudeMode>relativeToGround</altitudeMode>") + track("2", "") + `</gx:MultiTrack></Placemark></kml>`
	tracks, found := imported(t, KML(strings.NewReader(log), options))
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

func TestRadar(t *testing.T) {
	log := "\ufeffHora;Long;Lat;Alt;Vel;Pista;Ext\n" +
		"31/12/2022 23:59:58;-69,6;-13,2;3000;222,24;17;\n" +
		"01/01/2023 00:00:10;-69,59;-13,2;3000;222,24;17;sí\n" +
		"01/01/2023 00:00:20;-69,58;;3000;222,24;17;\n" +
		"\"01/01/2023 00:00:22\";-69,58;-13,2;3000;222,24;\"17\n" +
		"32/01/2023 00:00:20;-69,58;-13,2;3000;222,24;17;\n" +
		"01/01/2023 00:00:20;-69,58;-13,2;x;222,24;17;\n"
	o := options
	o.Zone = ops.LaPaz
	c := Columns{Time: "hora", Layout: "02/01/2006 15:04:05", Lon: "Long", Lat: "Lat", Altitude: "Alt", Speed: "Vel", Number: "Pista", Coasted: "Ext",
		Metres: true, KilometresPerHour: true, DecimalComma: true, Comma: ';', Source: ops.FromPrimary}
	leg := func(at float64, lon float64, coasted bool) ops.Leg {
		return ops.Leg{Source: ops.FromPrimary, Coasted: coasted, AltitudeFrom: ops.ReferenceUnknown, Times: []float64{at}, Positions: []record.Position{{lon, -13.2}}, Altitudes: []float64{9842.52}, Speeds: []float64{120}}
	}
	expect(t, Radar(strings.NewReader(log), c, o), []*ops.Track{{Domain: ops.Air, Sensor: ops.Sensor{Kind: ops.PrimaryRadar}, Number: "17", Start: "2023-01-01T03:59:58Z", MaxGap: 300,
		Legs: []ops.Leg{leg(0, -69.6, false), leg(12, -69.59, true)}}}, "altitude-reference:2", "malformed:4", "malformed:5", "malformed:6", "malformed:7")
}

// TestRadarLosesNothingInSilence: what a radar log has and a track does not get
// is told.
func TestRadarLosesNothingInSilence(t *testing.T) {
	at := func(second string) string { return "2022-05-16T09:00:" + second + "-04:00" }
	columns := Columns{Time: "time", Lon: "lon", Lat: "lat", Altitude: "altitude", Speed: "speed", Course: "course", Number: "number", Address: "address"}
	for _, c := range []struct {
		name, text     string
		change         func(*Columns)
		tracks, points int
		want           []string
	}{
		{"a column that is not there", "time,lon,lat,Codigo\n" + at("00") + ",-69,-16,7500\n", func(c *Columns) { c.Squawk, c.Must = "Código", []string{"lat", "Código"} }, 0, 0, []string{"malformed:1"}},
		{"a column that stands twice", "time,lon,lat,LAT\n" + at("00") + ",-69,-16,-17\n", nil, 0, 0, []string{"malformed:1"}},
		{"one that is not read may", "time,lon,lat,x,x\n" + at("00") + ",-69,-16,,\n", nil, 1, 1, []string{"identity:2", "altitude:2"}},
		{"a point where commas part decimals", "time;lon;lat;altitude;number\n" + at("00") + ";-69,5;-16,2;12.500;1\n" + at("10") + ";-69,5;-16,2;12500;1\n", func(c *Columns) { c.Comma, c.DecimalComma = ';', true }, 1, 1, []string{"malformed:2", "altitude-reference:3"}},
		{"addresses that are none", "time,lon,lat,address\n" + at("00") + ",-69,-16,0xE94001\n" + at("10") + ",-67,-16,E9400\n", nil, 2, 2, []string{"address:2", "altitude:2", "address:3"}},
		{"commas within numbers", "time,lon,lat,number\n" + at("00") + ",-69,5,-16,2,1\n" + at("10") + ",-69,-16,1,,\n", nil, 1, 1, []string{"malformed:2", "altitude:3"}},
		{"values out of range", "time,lon,lat,number,course,speed,altitude\n" + at("00") + ",-69,-16,1,-10,200,99999999\n" + at("10") + ",-69,-16.1,1,365,-3,9000\n", nil, 1, 2,
			[]string{"altitude-reference:2", "range:2", "range:2", "range:3", "range:3"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			given := columns
			if c.change != nil {
				c.change(&given)
			}
			in := Radar(strings.NewReader(c.text), given, options)
			tracks, found := imported(t, in)
			if len(tracks) != c.tracks || in.Count.Points != c.points {
				t.Errorf("%d tracks, %+v", len(tracks), in.Count)
			}
			if diff := cmp.Diff(c.want, found); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

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
	o := options
	o.Site = &record.Position{-69, -12}
	tracks, found := imported(t, Asterix(strings.NewReader(string(asterixLog(t))), o))
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
	if first.Coasted || !second.Coasted || first.Altitudes[0] != 9500 || first.Speeds[0] != 120 || first.Courses[0] != 90 || second.Times[0] != 12 {
		t.Errorf("%+v", system.Legs)
	}
	if math.Abs(first.Positions[0][0]+69.6) > 1e-5 || math.Abs(first.Positions[0][1]+13.2) > 1e-5 {
		t.Errorf("at %v", first.Positions[0])
	}
	// The range on the ground is a little shorter than the slant range.
	p := radar.Legs[0].Positions[0]
	m := geom.Distance(*o.Site, p)
	if want := math.Sqrt(math.Pow(100*1852, 2) - math.Pow(10000*0.3048, 2)); math.Abs(m-want) > 1 || radar.Start != "2022-05-17T00:00:01Z" || radar.Squawk != "7000" {
		t.Errorf("%v m, want %v: %+v", m, want, radar)
	}
}

// TestAsterixStatus: what is simulated is no aircraft, a height above the
// ellipsoid is none above the sea, and a code that was not validated is none.
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
		{"062 simulated, in a drill", record62("0e 00", "01 80"), true, "7000", nil, true},
		{"062 code not validated", record62("8e 00", "00"), false, "", nil, true},
		{"048", record48("48", "0e 00"), false, "7000", []string{"altitude:1"}, false},
		{"048 simulated", record48("58", "0e 00"), false, "", []string{"simulated:1"}, false},
		{"048 test target", record48("49 80", "0e 00"), false, "", []string{"simulated:1"}, false},
		{"048 code not validated", record48("48", "8e 00"), false, "", []string{"altitude:1"}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := options
			o.Site, o.Exercise = site, c.exercise
			in := Asterix(strings.NewReader(c.log), o)
			tracks, found := imported(t, in)
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

// broken is a reader that fails.
type broken struct{ r io.Reader }

func (b broken) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	if errors.Is(err, io.EOF) {
		err = io.ErrClosedPipe
	}
	return n, err
}

func TestUnreadable(t *testing.T) {
	for name, start := range formats {
		in := start(broken{strings.NewReader("<a>")})
		for range in.Tracks() {
		}
		if name != "asterix" && !errors.Is(in.Err(), io.ErrClosedPipe) {
			t.Errorf("%s: %v", name, in.Err())
		}
	}
}

// Any stop of the caller's ends the reading without an error.
func TestStop(t *testing.T) {
	for range SBS(strings.NewReader(sbsLog), options).Tracks() {
		break
	}
}

var formats = map[string]func(io.Reader) *Importer{
	"sbs":    func(r io.Reader) *Importer { return SBS(r, options) },
	"readsb": func(r io.Reader) *Importer { return Readsb(r, options) },
	"gpx":    func(r io.Reader) *Importer { return GPX(r, options) },
	"kml":    func(r io.Reader) *Importer { return KML(r, options) },
	"radar": func(r io.Reader) *Importer {
		return Radar(r, Columns{Time: "t", Lon: "x", Lat: "y", Altitude: "z", Number: "n"}, options)
	},
	"asterix": func(r io.Reader) *Importer { o := options; o.Site = &record.Position{-69, -12}; return Asterix(r, o) },
}
