package convert

import (
	"time"

	"github.com/comision-mixta/mixta/convert/crs"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// A Use is an option, or a group of them, that a format heeds.
type Use string

// The options.
const (
	UseSurvey    Use = "survey"    // the records belong to a survey: a default of the Mapping
	UseMapping   Use = "mapping"   // Mapping
	UseLocale    Use = "locale"    // Locale
	UseDates     Use = "dates"     // DateLayout and Zone
	UseExcel     Use = "excel"     // Excel
	UseLines     Use = "lines"     // Lines
	UseZone      Use = "zone"      // Zone
	UseLayer     Use = "layer"     // Layer
	UseSystem    Use = "crs"       // System and Shift
	UseSensor    Use = "sensor"    // Log: Domain, Operator, Station, MaxGap
	UseDay       Use = "day"       // Log.Day
	UseSite      Use = "site"      // Log.Site and SiteFeet
	UseColumns   Use = "columns"   // Log.Columns
	UseRecipient Use = "recipient" // a recipient: only what it may have is to be written
)

// Options say what a foreign file does not.
type Options struct {
	Kind    string         // of the records: "parcel"; see [In] and [Out] for the empty one
	Header  record.Header  // of the records read, where they do not have their own
	Path    string         // of the file read, where it is a regular file
	Mapping Mapping        // of the columns read
	Locale  Locale         // of the numbers and days, read or written
	Excel   bool           // write what a spreadsheet in Spanish opens by a double click (CSV)
	Layer   string         // of the layers of the file read; the only one, if empty (GeoPackage)
	Lines   bool           // write a feature per line instead of a collection (GeoJSON)
	Zone    *time.Location // of times without one; if nil, UTC in a log, with a finding, and none elsewhere
	Log     Log            // of logs of positions

	DateLayout string // of days and times, as people write them: "DD/MM/AAAA hh:mm"; what can be read one way only, if empty

	System *crs.Transform // of the coordinates read; WGS 84, or what the file says, if nil
	Shift  string         // the parameters from PSAD56, "EPSG:1202", where the file says the system
}

// Log says what a log of positions does not.
type Log struct {
	Domain   ops.Domain   // air, if empty
	Operator record.Actor // who runs the sensor
	Station  string       // the sensor's name
	Day      record.Date  // of the first message, in UTC, where a format gives only the time of day (ASTERIX)

	// Site is the position of the radar, for formats that give range and bearing
	// (ASTERIX CAT048), and SiteFeet its height above sea level.
	Site     *record.Position
	SiteFeet float64

	MaxGap    time.Duration // longer gaps end a track; five minutes, if 0
	MaxPoints int           // more points end a track; 10,000, if 0

	Columns *LogColumns // of a radar log, if they are not called like what they hold
}

// LogColumns names the columns of a radar log, as in its first line. Time, Lon and
// Lat are required; the others may be "".
type LogColumns struct {
	Time   string
	Layout string // of the time, as people write it: "DD/MM/AAAA hh:mm:ss"; ISO 8601, if empty
	Date   string // a column of its own, if the time is without a date: read before the time, with a space between

	Lon, Lat, Altitude, Speed, Course       string
	Number, Address, Squawk, Callsign, Type string
	Coasted                                 string   // yes, true, 1, c or coasted
	Must                                    []string // columns that the first line must name; the others may be missing
	AltitudeFrom                            ops.AltitudeReference
	Metres, KilometresPerHour, DecimalComma bool // altitudes in metres; speeds in km/h; 12,5 for 12.5
	Comma                                   rune // between columns; what separates the names, if 0
	Sensor                                  ops.SensorKind
	Source                                  ops.PointSource
}

// DefaultLogColumns returns columns named like what they hold, without one for the
// date.
func DefaultLogColumns() LogColumns {
	return LogColumns{Time: "time", Lon: "lon", Lat: "lat", Altitude: "altitude", Speed: "speed", Course: "course", Number: "number", Address: "address",
		Squawk: "squawk", Callsign: "callsign", Type: "type", Coasted: "coasted"}
}
