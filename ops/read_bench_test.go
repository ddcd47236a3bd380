package ops_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// A million points in a hundred tracks, as a partner sends them.
func BenchmarkReadTracks(b *testing.B) {
	f := mixta.File{Envelope: mixta.Envelope{ID: record.NewSecretID(), Sender: "PE-FAP", Recipient: "BO-COSDEA", Issued: "2022-05-16T12:00:00Z"}}
	for i := range 100 {
		t := ops.Track{Domain: ops.Air, Sensor: ops.Sensor{Kind: ops.Fusion}, Start: "2022-05-16T09:00:00Z"}
		t.Header = record.NewHeader(record.NewSecretID(), "PE-FAP", "2022-05-16T12:00:00Z", record.Marking{TLP: record.Clear})
		leg := ops.Leg{Source: ops.FromFusion, AltitudeFrom: ops.Pressure}
		for k := range 10_000 {
			leg.Times = append(leg.Times, float64(k)*4)
			leg.Positions = append(leg.Positions, record.Position{-70 + float64(k)/10_000, -13.2 + float64(i)/1000})
			leg.Altitudes = append(leg.Altitudes, float64(9000+25*(k%40)))
			leg.Speeds = append(leg.Speeds, 120+float64(k%10)/10)
			leg.Courses = append(leg.Courses, float64(k%3600)/10)
		}
		t.Legs = []ops.Leg{leg}
		f.Tracks = append(f.Tracks, t)
	}
	var buf bytes.Buffer
	if err := f.Write(&buf); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(buf.Len()))
	b.ReportMetric(float64(buf.Len())/1e6, "bytes/point")
	for b.Loop() {
		r, err := mixta.Validate(bytes.NewReader(buf.Bytes()))
		if err != nil || len(r.Findings) > 0 {
			b.Fatal(fmt.Sprint(err, r.Err()))
		}
	}
}
