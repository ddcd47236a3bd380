package track

import (
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/comision-mixta/mixta/convert/internal/text"
	"github.com/comision-mixta/mixta/ops"
)

// Fix returns a sighting by a satellite logger, without its time and place.
// Each segment of a log is a track of its own.
func Fix(segment int, name string, line int) *Sighting {
	s := NewSighting(line)
	s.Key.Number = strconv.Itoa(segment)
	s.AltitudeFrom, s.Source = ops.SeaLevel, ops.FromSatellite
	s.Sensor, s.Number = ops.SatelliteLogger, name
	return &s
}

// AddAt takes a sighting whose coordinates are given as text.
func (in *Importer) AddAt(s *Sighting, lon, lat string) error {
	x, ok := text.Number([]byte(lon))
	y, ok2 := text.Number([]byte(lat))
	switch {
	case !ok || !ok2:
		in.BadPosition(s.Line)
		return nil
	case s.At.IsZero():
		in.Untimed(s.Line)
		return nil
	}
	s.Position = [2]float64{x, y}
	return in.Add(s)
}

// Instant parses an instant as ISO 8601 has it, with a T or a space before the time;
// zero where it is invalid. One without a zone is taken in that of the log.
func (in *Importer) Instant(s string, line int) time.Time {
	day, clock, timed := strings.Cut(strings.Replace(strings.ToUpper(s), " ", "T", 1), "T")
	if !timed {
		return time.Time{}
	}
	s = day + "T" + strings.ReplaceAll(clock, " ", "")
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05Z0700", "2006-01-02T15:04:05Z07", "2006-01-02T15:04Z07:00"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t
		}
	}
	for _, layout := range []string{"2006-01-02T15:04:05", "2006-01-02T15:04"} {
		if t, err := time.ParseInLocation(layout, s, time.UTC); err == nil {
			return time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), in.Zone(line))
		}
	}
	return time.Time{}
}

// FeetPerMetre is exact.
const FeetPerMetre = 1 / 0.3048

// Feet returns metres in feet, to a hundredth.
func Feet(metres float64) float64 { return math.Round(metres*FeetPerMetre*100) / 100 }
