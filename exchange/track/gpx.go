package track

import (
	"encoding/xml"
	"io"
	"math"
	"strconv"
	"time"

	"github.com/comision-mixta/mixta/ops"
)

// GPX reads the tracks of a GPX file: trkpt with their times and elevations,
// which are metres above sea level. Each segment is a track of its own. Routes
// and waypoints are no tracks.
func GPX(r io.Reader, o Options) *Importer {
	return newImporter(o, func(in *Importer) error {
		g := gpx{in: in, elements: newElements(in, r)}
		return g.elements.walk(g.begin, g.end)
	})
}

const feetPerMetre = 1 / 0.3048

// feet returns metres in feet, to a hundredth.
func feet(metres float64) float64 { return math.Round(metres*feetPerMetre*100) / 100 }

type gpx struct {
	in       *Importer
	elements *elements
	segment  int
	name     string // of the track
	point    *sighting
	lat, lon string
}

func (g *gpx) begin(name string, attributes []xml.Attr) {
	switch name {
	case "trk":
		g.name = ""
	case "trkseg":
		g.segment++
	case "trkpt":
		g.in.Count.Lines++
		g.point = fix(g.segment, g.name, g.elements.line())
		g.lat, g.lon = "", ""
		for _, a := range attributes {
			switch a.Name.Local {
			case "lat":
				g.lat = a.Value
			case "lon":
				g.lon = a.Value
			}
		}
	}
}

// fix returns a sighting by satellite positioning, yet without its place.
func fix(segment int, name string, line int) *sighting {
	s := &sighting{key: key{number: strconv.Itoa(segment)}, altitude: nan, speed: nan, course: nan,
		altitudeFrom: ops.SeaLevel, source: ops.FromSatellite, line: line}
	s.sensor, s.number = ops.SatelliteLogger, name
	return s
}

func (g *gpx) end(name, text string) error {
	p := g.point
	switch {
	case name == "name" && p == nil:
		g.name = text
	case p == nil:
	case name == "ele":
		if f, ok := number([]byte(text)); ok {
			p.altitude = feet(f)
		}
	case name == "time":
		p.at = instant(text, g.in, p.line)
	case name == "trkpt":
		g.point = nil
		return g.take(p, g.lon, g.lat)
	}
	return nil
}

// take adds a point whose coordinates are given as text.
func (g *gpx) take(p *sighting, lon, lat string) error {
	x, ok := number([]byte(lon))
	y, ok2 := number([]byte(lat))
	switch {
	case !ok || !ok2:
		g.in.malformed(p.line, badPosition)
		return nil
	case p.at.IsZero():
		g.in.Count.Dropped++
		g.in.once(&noTime, p.line)
		return nil
	}
	p.position = [2]float64{x, y}
	return g.in.gather.add(p)
}

// instant parses an XML dateTime; zero where it is none. One without a zone is
// taken in that of the log.
func instant(text string, in *Importer, line int) time.Time {
	if t, err := time.Parse(time.RFC3339, text); err == nil {
		return t
	}
	if t, err := time.ParseInLocation("2006-01-02T15:04:05", text, time.UTC); err == nil {
		return time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), in.zone(line))
	}
	return time.Time{}
}
