package radar

import (
	"cmp"
	"io"
	"time"

	"github.com/comision-mixta/mixta/convert/internal/text"
	"github.com/comision-mixta/mixta/convert/track"
	"github.com/comision-mixta/mixta/ops"
)

// Default returns columns named like what they hold, without one for the date.
func Default() Columns {
	return Columns{Time: "time", Lon: "lon", Lat: "lat", Altitude: "altitude", Speed: "speed", Course: "course", Number: "number", Address: "address",
		Squawk: "squawk", Callsign: "callsign", Type: "type", Coasted: "coasted"}
}

// Columns names the columns of a radar log, as in its first line. Time, Lon and
// Lat are required; the others may be "".
type Columns struct {
	Time   string
	Layout string // of the time, as [Layout] reads it: "DD/MM/AAAA hh:mm:ss"; RFC 3339, if empty
	Date   string // a column of its own, if the time is without a date: read before the time, with a space between

	Lon, Lat, Altitude, Speed, Course       string
	Number, Address, Squawk, Callsign, Type string
	Coasted                                 string   // yes, true, 1, c or coasted
	Must                                    []string // columns that the first line must name; the others may be missing
	AltitudeFrom                            ops.AltitudeReference
	Metres, KilometresPerHour, DecimalComma bool // altitudes in metres; speeds in km/h; 12,5 for 12.5
	Comma                                   rune // between columns; a comma, if 0
	Sensor                                  ops.SensorKind
	Source                                  ops.PointSource
}

// Read reads a radar log with these columns.
func (c Columns) Read(r io.Reader, o track.Options) *track.Importer {
	return track.New(o, func(in *track.Importer) error {
		c.Layout, c.Comma = Layout(cmp.Or(c.Layout, time.RFC3339)), cmp.Or(c.Comma, ',')
		c.Sensor, c.Source = cmp.Or(c.Sensor, ops.PrimaryRadar), cmp.Or(c.Source, ops.SourceUnknown)
		log := reader{in: in, columns: c, lines: text.NewLines(r)}
		return log.read()
	})
}
