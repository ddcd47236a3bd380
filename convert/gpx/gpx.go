// Package gpx reads and writes the tracks of GPX files.
package gpx

import (
	"encoding/xml"
	"io"
	"math"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/internal/text"
	"github.com/comision-mixta/mixta/convert/track"
)

// Format describes GPX.
func Format() convert.Format {
	return convert.Format{Name: "gpx", Extension: "gpx", In: track.In(check.Text{ES: "GPX", EN: "GPX"}, Read, convert.UseZone),
		Out: track.Out(check.Text{ES: "GPX 1.1", EN: "GPX 1.1"}, check.Text{}, Write), Rules: []*check.Rule{&route, &waypoint}}
}

// Read reads the tracks of a GPX file: trkpt with their times and elevations,
// which are metres above sea level. Each segment is a track of its own. Routes
// and waypoints are not tracks.
func Read(r io.Reader, o convert.Options) *convert.Stream {
	return track.New(o, func(in *track.Importer) error {
		content, err := text.Open(r)
		if err != nil {
			return err
		}
		g := reader{in: in, elements: text.NewElements(content), values: map[string]string{}}
		err = g.elements.Walk(g.begin, g.end)
		in.Encoded(content.Encoding())
		return err
	})
}

type reader struct {
	in       *track.Importer
	elements *text.Elements
	segment  int
	name     string // of the track
	point    *track.Sighting
	lat, lon string
	old      bool // GPX 1.0, whose points have speeds in metres per second, and courses

	others          []string          // elements of the track that are not read
	members, values map[string]string // of the track and of the point, where mixta wrote them
}

func (g *reader) begin(name string, attributes []xml.Attr) {
	switch name {
	case "gpx":
		for _, a := range attributes {
			g.old = g.old || a.Name.Local == "version" && a.Value == "1.0"
		}
	case "rtept":
		g.in.Once(&route, g.elements.Line())
	case "wpt":
		g.in.Once(&waypoint, g.elements.Line())
	case "trk":
		g.name, g.members = "", map[string]string{}
	case "trkseg":
		g.segment++
	case "trkpt":
		g.in.Count.Lines++
		g.point = track.Fix(g.segment, g.name, g.elements.Line())
		g.lat, g.lon = "", ""
		clear(g.values)
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

func (g *reader) end(name, content string) error {
	p := g.point
	switch {
	case name == "name" && p == nil:
		g.name = content
	case name == "trk":
		g.leave()
	case p == nil && g.members != nil && track.Named(name):
		g.members[name] = g.elements.Text()
	case p == nil && g.members != nil && content != "":
		g.others = append(g.others, "trk/"+name)
	case p == nil:
	case g.old && name == "speed":
		if f, ok := text.Number([]byte(content)); ok {
			p.Speed = math.Round(f*3600/1852*100) / 100
		}
	case g.old && name == "course":
		if f, ok := text.Number([]byte(content)); ok {
			p.Course = f
		}
	case track.Named(name):
		g.values[name] = content
	case name == "ele":
		if f, ok := text.Number([]byte(content)); ok {
			p.Altitude = track.Feet(f)
		}
	case name == "time":
		p.At = g.in.Instant(content, p.Line)
	case name == "trkpt":
		g.point = nil
		if len(g.members)+len(g.values) > 0 {
			g.in.Told(p, func(name string) string { return g.members[name] }, func(name string) string { return g.values[name] })
		}
		return g.in.AddAt(p, g.lon, g.lat)
	case content != "":
		g.in.Leave("trkpt/"+name, 1)
	}
	return nil
}

// leave ends a track, and counts what it has and no record holds; what mixta wrote for
// people to read comes back by other elements.
func (g *reader) leave() {
	if g.members["id"] == "" {
		for _, name := range g.others {
			g.in.Leave(name, 1)
		}
	}
	g.members, g.others = nil, nil
}
