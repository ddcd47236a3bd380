package tracktest

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// FuzzWrite writes any valid track as one format: nothing panics, what was written is
// read without a line that cannot be, and it has the same points, each where it was
// to within so many degrees.
func FuzzWrite(f *testing.F, format convert.Format, degrees float64) {
	f.Add(-69.6, -13.2, 9500.0, 120.5, 359.99, 0.25, "CP2927", "4711", uint8(3))
	f.Add(-69.0, -16.0, -1000.0, 0.0, 0.0, 86399.999, `<"&'>`, "]]>\x00", uint8(9))
	f.Fuzz(func(t *testing.T, lon, lat, altitude, speed, course, second float64, callsign, number string, legs uint8) {
		k := Every()
		k.Callsign, k.Number = callsign, number
		k.Legs = nil
		for i := range int(legs%4) + 1 {
			leg := ops.Leg{Source: ops.FromADSB, Times: []float64{float64(i) * 10, float64(i)*10 + second}, Positions: []record.Position{{lon, lat}, {lon + 0.001, lat}}}
			if legs&8 != 0 {
				leg.AltitudeFrom, leg.Altitudes = ops.Pressure, []float64{altitude, altitude}
				leg.Speeds, leg.Courses = []float64{speed, speed}, []float64{course, course}
			}
			k.Legs = append(k.Legs, leg)
		}
		if r := k.Validate(); !r.OK() || second > 300 {
			return
		}
		text, _ := Written(t, format.Out.Write, convert.Options{}, k)
		in := format.In.Read(bytes.NewReader([]byte(text)), Options())
		var want, got []record.Position
		for p := range k.Points() {
			want = append(want, p.Position)
		}
		for back := range convert.Only[*ops.Track](in) {
			for p := range back.Points() {
				got = append(got, p.Position)
			}
		}
		near := cmp.Comparer(func(a, b float64) bool { return a-b <= degrees && b-a <= degrees })
		if diff := cmp.Diff(want, got, near); diff != "" || in.Err() != nil || in.Count.Malformed > 0 {
			t.Fatalf("%v, %+v (-want +got):\n%s\n%q", in.Err(), in.Count, diff, text)
		}
	})
}
