package track_test

import (
	"fmt"
	"time"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/track"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// A system with a log of its own adds what it saw, in any order; the importer makes
// the tracks, and parts them where nothing was seen for too long.
func Example() {
	nine := time.Date(2022, 5, 16, 9, 0, 0, 0, time.UTC)
	o := convert.Options{Header: record.Header{Issuer: "BO-FAB", Issued: "2022-05-16T12:00:00-04:00", Marking: record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}}, Log: convert.Log{MaxGap: time.Minute}}
	in := track.New(o, func(im *track.Importer) error {
		for i, after := range []time.Duration{0, 10 * time.Second, 10 * time.Minute} {
			s := track.NewSighting(i + 1)
			s.Key.Number, s.Number, s.Sensor, s.Source = "17", "17", ops.PrimaryRadar, ops.FromPrimary
			s.At, s.Position = nine.Add(after), record.Position{-69.6 + float64(i)/100, -13.2}
			if err := im.Add(&s); err != nil {
				return err
			}
		}
		return nil
	})
	for t := range convert.Only[*ops.Track](in) {
		fmt.Println(t.Number, t.Start, len(t.Legs[0].Times), "points")
	}
	// Output:
	// 17 2022-05-16T09:00:00Z 2 points
	// 17 2022-05-16T09:10:00Z 1 points
}
