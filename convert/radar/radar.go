// Package radar reads radar logs in CSV, whatever their columns.
package radar

import (
	"errors"
	"io"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/internal/text"
	"github.com/comision-mixta/mixta/convert/track"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/ops"
)

// Format describes a radar log in CSV.
func Format() convert.Format {
	return convert.Format{Name: "radar", Extension: "csv",
		In:    track.In(check.Text{ES: "un registro de radar en CSV", EN: "a radar log in CSV"}, Read, convert.UseZone, convert.UseColumns, convert.UseSystem),
		Rules: []*check.Rule{&noReference, &noAddress}}
}

type reader struct {
	in      *track.Importer
	columns convert.LogColumns
	lines   *text.Lines
	names   []string // of the columns, once they are known
	index   map[string]int
	left    map[int]*int // of the columns that are not read, how often they say something
	unnamed check.Text   // why the first line names no columns
	row     []string
}

func (l *reader) read() error {
	for {
		b, long, err := l.lines.Next()
		if errors.Is(err, io.EOF) {
			if l.unnamed != (check.Text{}) {
				l.in.Malformed(1, l.unnamed)
			}
			return nil
		} else if err != nil {
			return err
		}
		if len(b) == 0 {
			continue
		}
		if l.index == nil {
			if l.begins(string(b), long) {
				return nil
			}
			continue
		}
		l.in.Count.Lines++
		if long || !l.split(string(b)) {
			l.in.Malformed(l.lines.Number, badCSV)
			continue
		}
		if err := l.point(); err != nil {
			return err
		}
	}
}

// split cuts a line into its fields. A field in double quotes may contain the
// comma, and two quotes for one, but not the end of the line.
func (l *reader) split(line string) bool {
	l.row = l.row[:0]
	comma := string(l.columns.Comma)
	for {
		var field string
		if strings.HasPrefix(line, `"`) {
			end := 1
			for {
				i := strings.IndexByte(line[end:], '"')
				if i < 0 {
					return false
				}
				if end += i + 1; !strings.HasPrefix(line[end:], `"`) {
					break
				}
				end++
			}
			field, line = strings.ReplaceAll(line[1:end-1], `""`, `"`), line[end:]
			if line != "" && !strings.HasPrefix(line, comma) {
				return false
			}
		} else if i := strings.Index(line, comma); i >= 0 {
			field, line = line[:i], line[i:]
		} else {
			field, line = line, ""
		}
		l.row = append(l.row, field)
		if line == "" {
			return true
		}
		line = line[len(comma):]
	}
}

// field returns what a column holds in this row.
func (l *reader) field(name string) string {
	if i, ok := l.index[strings.ToLower(name)]; ok && name != "" && i < len(l.row) {
		return strings.TrimSpace(l.row[i])
	}
	return ""
}

// value returns the number in a column; NaN where it is empty. Where a comma
// separates the decimals, a number with a point is invalid: it may group thousands
// or follow another convention.
func (l *reader) value(name string, ok *bool) float64 {
	s := l.field(name)
	two := false
	if l.columns.DecimalComma {
		two = strings.Contains(s, ".")
		s = strings.Replace(s, ",", ".", 1)
	}
	f, fine := text.Optional([]byte(s))
	*ok = *ok && fine && !two
	return f
}

func (l *reader) point() error {
	c, line := &l.columns, l.lines.Number
	if slices.ContainsFunc(l.row[min(len(l.names), len(l.row)):], func(s string) bool { return s != "" }) {
		l.in.Malformed(line, manyFields) // a comma within a number shifts all that follow it
		return nil
	}
	at, ok := l.time(line)
	if !ok {
		l.in.Malformed(line, unreadTime(l.when()))
		return nil
	}
	p := track.Sighting{At: at, Source: c.Source, AltitudeFrom: c.AltitudeFrom, Line: line}
	lon, lat := l.value(c.Lon, &ok), l.value(c.Lat, &ok)
	p.Altitude, p.Speed, p.Course = l.value(c.Altitude, &ok), l.value(c.Speed, &ok), l.value(c.Course, &ok)
	if !ok {
		l.in.Malformed(line, l.unreadNumber())
		return nil
	}
	if p.Position, ok = l.in.OnWGS84(lon, lat, line); !ok {
		return nil
	}
	for i, n := range l.left {
		if i < len(l.row) && strings.TrimSpace(l.row[i]) != "" {
			*n++
		}
	}
	if c.Metres {
		p.Altitude = track.Feet(p.Altitude)
	}
	if c.KilometresPerHour {
		p.Speed = math.Round(p.Speed/1.852*100) / 100
	}
	if !math.IsNaN(p.Altitude) && p.AltitudeFrom == "" {
		p.AltitudeFrom = ops.ReferenceUnknown
		l.in.Once(&noReference, line)
	}
	p.Sensor, p.Number, p.Callsign, p.Type = c.Sensor, l.field(c.Number), l.field(c.Callsign), l.field(c.Type)
	p.Squawk = l.in.Squawk([]byte(l.field(c.Squawk)), line)
	p.Key.Number = p.Number
	address := l.field(c.Address)
	if v, ok := track.ParseAddress([]byte(address)); ok {
		p.Address, p.Key.Address = v, v
	} else if address != "" {
		l.in.Notice(&noAddress, line, printable.Clip(address))
		p.Key.Number += "/" + address // it still tells aircraft apart
	}
	switch strings.ToLower(l.field(c.Coasted)) {
	case "yes", "true", "1", "c", "coasted", "sí", "si":
		p.Coasted = true
	}
	if p.Key == (track.Key{}) {
		l.in.Unidentified(line)
	}
	return l.in.Add(&p)
}

// time parses the time of the row. Without a layout it is as ISO 8601 has it. One
// without a zone is taken in that of the log.
func (l *reader) time(line int) (time.Time, bool) {
	c := &l.columns
	if c.Layout == "" {
		t := l.in.Instant(l.when(), line)
		return t, !t.IsZero()
	}
	zone := time.UTC
	if !strings.ContainsAny(c.Layout, "Z") && !strings.Contains(c.Layout, "-07") && !strings.Contains(c.Layout, "MST") {
		zone = l.in.Zone(line)
	}
	t, err := time.ParseInLocation(c.Layout, l.when(), zone)
	return t, err == nil
}

// when is the time of the row as it is written.
func (l *reader) when() string {
	s := l.field(l.columns.Time)
	if l.columns.Date != "" {
		s = l.field(l.columns.Date) + " " + s
	}
	return s
}
