// Package kml reads and writes the tracks of KML files.
package kml

import (
	"encoding/xml"
	"io"
	"strings"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/internal/text"
	"github.com/comision-mixta/mixta/convert/track"
	"github.com/comision-mixta/mixta/internal/jsonpointer"
	"github.com/comision-mixta/mixta/ops"
)

// Format describes KML.
func Format() convert.Format {
	return convert.Format{Name: "kml", Extension: "kml", In: track.In(check.Text{ES: "KML", EN: "KML"}, Read, convert.UseZone), Out: track.Out(check.Text{ES: "KML con tiempos, para Google Earth", EN: "KML with times, for Google Earth"},
		check.Text{ES: "Google Earth muestra toda altitud como medida sobre el mar o el suelo: respecto a qué se mide figura en altitude_from.", EN: "Google Earth shows every altitude as above the sea or the ground: what it is measured from stands in altitude_from."}, Write), Rules: []*check.Rule{&clamped}}
}

// Read reads the tracks of a KML file: gx:Track, whose when and gx:coord come in
// equal numbers, and points with a TimeStamp. Lines have no times and therefore
// are not tracks: the report names them. Altitudes are metres above sea level or
// above the ground where altitudeMode says so; in its other modes, among them
// the default, they mean nothing and are left out.
func Read(r io.Reader, o convert.Options) *convert.Stream {
	return track.New(o, func(in *track.Importer) error {
		content, err := open(r)
		if err != nil {
			return err
		}
		k := reader{in: in, elements: text.NewElements(content)}
		k.own.data = map[string]string{}
		k.own.lists = map[string][]string{}
		err = k.elements.Walk(k.begin, k.end)
		in.Encoded(content.Encoding())
		return err
	})
}

type reader struct {
	in       *track.Importer
	elements *text.Elements
	segment  int
	name     string
	mode     ops.AltitudeReference // "" where altitudes mean nothing
	outer    ops.AltitudeReference // of the MultiTrack: that of its tracks, unless they have their own
	inMulti  bool
	inTrack  bool
	whens    []time.Time // of the track; or the TimeStamp of the placemark
	coords   []coordinate
	line     int
	own      own
}

// coordinate is one position of a track, as text, and its line.
type coordinate struct {
	text string
	line int
}

func (k *reader) begin(name string, attributes []xml.Attr) {
	switch name {
	case "Data", "SimpleArrayData", "SimpleData":
		k.own.begin(attributes)
	case "Placemark":
		k.name, k.inTrack = "", false
		k.own.data = map[string]string{}
		k.multi(false)
		k.reset()
	case "MultiTrack":
		k.multi(true)
	case "Track":
		k.inTrack = true
		k.reset()
	}
}

// multi begins or ends a MultiTrack.
func (k *reader) multi(begins bool) { k.inMulti, k.mode, k.outer = begins, "", "" }

func (k *reader) reset() {
	k.segment++
	k.whens, k.coords, k.mode = k.whens[:0], k.coords[:0], k.outer
	k.own.lists = map[string][]string{}
	k.line = k.elements.Line()
}

// maxTrack bounds the points of one track, which have to be held until it ends.
const maxTrack = 100_000

func (k *reader) end(name, content string) error {
	line := k.elements.Line()
	switch name {
	case "value", "SimpleData":
		if k.own.value(k.inTrack, content, k.elements.Text()); content != "" && k.own.other != "" {
			k.in.Leave("ExtendedData/"+jsonpointer.Escape(k.own.other), 1)
		}
	case "angles":
		k.in.Leave("Track/angles", 1)
	case "name":
		k.name = content
	case "altitudeMode":
		switch content {
		case "absolute":
			k.mode = ops.SeaLevel
		case "relativeToGround":
			k.mode = ops.Ground
		default: // clamped to the ground, or measured from the bottom of a lake
			k.mode = ""
		}
		if k.inMulti && !k.inTrack { // it precedes the tracks
			k.outer = k.mode
		}
	case "when":
		if len(k.whens) < maxTrack {
			k.whens = append(k.whens, k.in.Instant(content, line))
		}
	case "coord":
		if len(k.coords) < maxTrack {
			k.coords = append(k.coords, coordinate{content, line})
		}
	case "coordinates":
		if !k.inTrack && len(k.coords) < maxTrack {
			k.coords = append(k.coords, coordinate{content, line})
		}
	case "Track":
		k.inTrack = false
		if len(k.whens) != len(k.coords) {
			k.in.Malformed(k.line, unequalLists)
		}
		err := k.take(" ")
		k.reset()
		return err
	case "MultiTrack":
		k.multi(false)
	case "Placemark":
		return k.placemark()
	}
	return nil
}

// placemark takes the point of a placemark that has a time.
func (k *reader) placemark() error {
	if len(k.coords) == 0 {
		return nil
	}
	if len(k.whens) == 0 || len(strings.Fields(k.coords[0].text)) != 1 {
		k.in.Untimed(k.coords[0].line)
		return nil
	}
	k.segment = -1 // points of one name are one track
	return k.take(",")
}

// take adds the points of a track, whose coordinates are separated as given.
func (k *reader) take(separator string) error {
	for i := range min(len(k.whens), len(k.coords)) {
		k.in.Count.Lines++
		c := k.coords[i]
		p := track.Fix(k.segment, k.name, c.line)
		p.Key.Number += " " + k.name
		p.At, p.AltitudeFrom = k.whens[i], k.mode
		parts := strings.Split(c.text, separator)
		if len(parts) < 2 {
			k.in.BadPosition(c.line)
			continue
		}
		if len(parts) > 2 {
			switch f, ok := text.Number([]byte(parts[2])); {
			case ok && k.mode != "":
				p.Altitude = track.Feet(f)
			case ok && f != 0:
				k.in.Once(&clamped, c.line)
			}
		}
		k.in.Told(p, k.own.member, k.own.at(i))
		if err := k.in.AddAt(p, parts[0], parts[1]); err != nil {
			return err
		}
	}
	return nil
}
