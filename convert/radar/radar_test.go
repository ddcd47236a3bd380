package radar_test

import (
	"io"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/crs"
	"github.com/comision-mixta/mixta/convert/internal/tracktest"
	"github.com/comision-mixta/mixta/convert/radar"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/timeline"
	"github.com/comision-mixta/mixta/record"
)

func TestRadar(t *testing.T) {
	log := "\ufeffHora;Long;Lat;Alt;Vel;Pista;Ext\n" +
		"31/12/2022 23:59:58;-69,6;-13,2;3000;222,24;17;\n" +
		"01/01/2023 00:00:10;-69,59;-13,2;3000;222,24;17;sí\n" +
		"01/01/2023 00:00:20;-69,58;;3000;222,24;17;\n" +
		"\"01/01/2023 00:00:22\";-69,58;-13,2;3000;222,24;\"17\n" +
		"32/01/2023 00:00:20;-69,58;-13,2;3000;222,24;17;\n" +
		"01/01/2023 00:00:20;-69,58;-13,2;x;222,24;17;\n"
	o := tracktest.Options()
	o.Zone = timeline.LaPaz()
	c := convert.LogColumns{Time: "hora", Layout: "02/01/2006 15:04:05", Lon: "Long", Lat: "Lat", Altitude: "Alt", Speed: "Vel", Number: "Pista", Coasted: "Ext",
		Metres: true, KilometresPerHour: true, DecimalComma: true, Comma: ';', Source: ops.FromPrimary}
	leg := func(at float64, lon float64, coasted bool) ops.Leg {
		return ops.Leg{Source: ops.FromPrimary, Coasted: coasted, AltitudeFrom: ops.ReferenceUnknown, Times: []float64{at}, Positions: []record.Position{{lon, -13.2}}, Altitudes: []float64{9842.52}, Speeds: []float64{120}}
	}
	o.Log.Columns = &c
	tracktest.Expect(t, radar.Read(strings.NewReader(log), o), []*ops.Track{{Domain: ops.Air, Sensor: ops.Sensor{Kind: ops.PrimaryRadar}, Number: "17", Start: "2023-01-01T03:59:58Z", MaxGap: 300,
		Legs: []ops.Leg{leg(0, -69.6, false), leg(12, -69.59, true)}}}, "altitude-reference:2", "malformed:4", "malformed:5", "malformed:6", "malformed:7")
}

// TestRadarLosesNothingInSilence: what a radar log has and a track does not get is
// reported.
func TestRadarLosesNothingInSilence(t *testing.T) {
	at := func(second string) string { return "2022-05-16T09:00:" + second + "-04:00" }
	columns := convert.LogColumns{Time: "time", Lon: "lon", Lat: "lat", Altitude: "altitude", Speed: "speed", Course: "course", Number: "number", Address: "address"}
	for _, c := range []struct {
		name, text     string
		change         func(*convert.LogColumns)
		tracks, points int
		want           []string
	}{
		{"a column that is not there", "time,lon,lat,Codigo\n" + at("00") + ",-69,-16,7500\n", func(c *convert.LogColumns) { c.Squawk, c.Must = "Código", []string{"lat", "Código"} }, 0, 0, []string{"malformed:1"}},
		{"a column that occurs twice", "time,lon,lat,LAT\n" + at("00") + ",-69,-16,-17\n", nil, 0, 0, []string{"malformed:1"}},
		{"one that is not read may", "time,lon,lat,x,x\n" + at("00") + ",-69,-16,,\n", nil, 1, 1, []string{"identity:2", "altitude:2"}},
		{"a point where commas part decimals", "time;lon;lat;altitude;number\n" + at("00") + ";-69,5;-16,2;12.500;1\n" + at("10") + ";-69,5;-16,2;12500;1\n", func(c *convert.LogColumns) { c.Comma, c.DecimalComma = ';', true }, 1, 1, []string{"malformed:2", "altitude-reference:3"}},
		{"invalid addresses", "time,lon,lat,address\n" + at("00") + ",-69,-16,0xE94001\n" + at("10") + ",-67,-16,E9400\n", nil, 2, 2, []string{"address:2", "altitude:2", "address:3"}},
		{"commas within numbers", "time,lon,lat,number\n" + at("00") + ",-69,5,-16,2,1\n" + at("10") + ",-69,-16,1,,\n", nil, 1, 1, []string{"malformed:2", "altitude:3"}},
		{"a column that no track holds", "time,lon,lat,RCS,rcs2\n" + at("00") + ",-69,-16,0.5,\n" + at("10") + ",-69,-16.1,0.7,\n", nil, 1, 2, []string{"identity:2", "altitude:2", "lost:/RCS:2"}},
		{"times without a zone", "time,lon,lat,altitude,number\n2022-05-16T09:00:00,-69,-16,9,1\n2022-05-16 09:00:05,-69,-16.1,9,1\n2022-05-16 09:00:10 +0000,-69,-16.2,9,1\n2022-05-16 09:01,-69,-16.3,9,1\n", nil, 1, 4, []string{"altitude-reference:2"}},
		{"a line that names the separator", "sep=;\ntime;lon;lat;number\n" + at("00") + ";-69;-16;1\n", nil, 1, 1, []string{"altitude:3"}},
		{"titles above the columns", "\ufeffRadar Puerto Maldonado\n\n;Mayo;2022\ntime;lon;lat;number\n" + at("00") + ";-69;-16;1\n", nil, 1, 1, []string{"altitude:5"}},
		{"titles alone", "Radar\nMayo\n", nil, 0, 0, []string{"malformed:1"}},
		{"a decimal comma that is not stated", "time;lon;lat;number\n" + at("00") + ";-69,5;-16,1;1\n", nil, 0, 0, []string{"malformed:2"}},
		{"a lost sign", "time,lon,lat,number,altitude\n" + at("00") + ",-69,-16,1,\n" + at("10") + ",69,-16,2,\n", nil, 2, 2, []string{"altitude:2", "elsewhere:3"}},
		{"values out of range", "time,lon,lat,number,course,speed,altitude\n" + at("00") + ",-69,-16,1,-10,200,99999999\n" + at("10") + ",-69,-16.1,1,365,-3,9000\n", nil, 1, 2,
			[]string{"altitude-reference:2", "range:2", "range:2", "range:3", "range:3"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			given := columns
			if c.change != nil {
				c.change(&given)
			}
			o := tracktest.Options()
			o.Log.Columns = &given
			in := radar.Read(strings.NewReader(c.text), o)
			tracks, found := tracktest.Read(t, in)
			if len(tracks) != c.tracks || in.Count.Points != c.points {
				t.Errorf("%d tracks, %+v", len(tracks), in.Count)
			}
			if diff := cmp.Diff(c.want, found); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

func FuzzRadar(f *testing.F) {
	read := func(r io.Reader, o convert.Options) *convert.Stream {
		o.Log.Columns = &convert.LogColumns{Time: "t", Lon: "x", Lat: "y", Altitude: "z", Number: "n"}
		return radar.Read(r, o)
	}
	tracktest.Fuzz(f, read, "t,x,y,z,n\n2022-12-31T23:59:59Z,-69,-13,3000,\"1,7\"\n2023-01-01T00:00:09Z,-69,-13.1,,1\n")
}

// TestSystem: plots in metres of a grid lie where they lie, and tell by how many metres
// they may not; those of another grid are refused one by one.
func TestSystem(t *testing.T) {
	s, err := crs.Parse("EPSG:24879")
	if err != nil {
		t.Fatal(err)
	}
	o := tracktest.Options()
	if o.System, err = s.Transform("EPSG:1202", ""); err != nil {
		t.Fatal(err)
	}
	const log = "time,lon,lat\n2024-05-14T12:00:00Z,554057.03,8375252.42\n2024-05-14T12:00:30Z,-68.5,-14.7\n"
	tracks, found := tracktest.Read(t, radar.Read(strings.NewReader(log), o))
	if len(tracks) != 1 || len(tracks[0].Legs[0].Positions) != 1 {
		t.Fatal(tracks, found)
	}
	p := tracks[0].Legs[0].Positions[0]
	if math.Abs(p[0]+68.4996) > 2e-4 || math.Abs(p[1]+14.6995) > 2e-4 {
		t.Error(p)
	}
	if d := cmp.Diff([]string{"convert.degrees:3", "convert.datum:1"}, slices.DeleteFunc(found, func(f string) bool { return !strings.HasPrefix(f, "convert.") })); d != "" {
		t.Error(d)
	}
}
