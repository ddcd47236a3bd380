package track

import (
	"encoding/xml"
	"io"
	"strings"
	"time"

	"github.com/comision-mixta/mixta/ops"
)

// KML reads the tracks of a KML file: gx:Track, whose when and gx:coord stand in
// equal numbers, and points with a TimeStamp. Lines have no times, and so are no
// tracks: the report tells of them. Altitudes are metres above sea level or above
// the ground where altitudeMode says so; in its other modes, the one taken where
// there is none among them, they mean nothing and are left out.
func KML(r io.Reader, o Options) *Importer {
	return newImporter(o, func(in *Importer) error {
		k := kml{in: in, elements: newElements(in, r)}
		return k.elements.walk(k.begin, k.end)
	})
}

type kml struct {
	in       *Importer
	elements *elements
	segment  int
	name     string
	mode     ops.AltitudeReference // "" where altitudes mean nothing
	outer    ops.AltitudeReference // of the MultiTrack: that of its tracks, unless they have their own
	inMulti  bool
	inTrack  bool
	whens    []time.Time // of the track; or the TimeStamp of the placemark
	coords   []coordinate
	line     int
}

// coordinate is one position of a track, as text, and the line it stands on.
type coordinate struct {
	text string
	line int
}

func (k *kml) begin(name string, _ []xml.Attr) {
	switch name {
	case "Placemark":
		k.name, k.inTrack = "", false
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
func (k *kml) multi(begins bool) { k.inMulti, k.mode, k.outer = begins, "", "" }

func (k *kml) reset() {
	k.segment++
	k.whens, k.coords, k.mode = k.whens[:0], k.coords[:0], k.outer
	k.line = k.elements.line()
}

// maxTrack bounds the points of one track, which have to be held until it ends.
const maxTrack = 100_000

func (k *kml) end(name, text string) error {
	line := k.elements.line()
	switch name {
	case "name":
		k.name = text
	case "altitudeMode":
		switch text {
		case "absolute":
			k.mode = ops.SeaLevel
		case "relativeToGround":
			k.mode = ops.Ground
		default: // clamped to the ground, or measured from the bottom of a lake
			k.mode = ""
		}
		if k.inMulti && !k.inTrack { // it stands before the tracks
			k.outer = k.mode
		}
	case "when":
		if len(k.whens) < maxTrack {
			k.whens = append(k.whens, instant(text, k.in, line))
		}
	case "coord":
		if len(k.coords) < maxTrack {
			k.coords = append(k.coords, coordinate{text, line})
		}
	case "coordinates":
		if !k.inTrack && len(k.coords) < maxTrack {
			k.coords = append(k.coords, coordinate{text, line})
		}
	case "Track":
		k.inTrack = false
		if len(k.whens) != len(k.coords) {
			k.in.malformed(k.line, unequalLists)
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
func (k *kml) placemark() error {
	if len(k.coords) == 0 {
		return nil
	}
	if len(k.whens) == 0 || len(strings.Fields(k.coords[0].text)) != 1 {
		k.in.Count.Dropped++
		k.in.once(&noTime, k.coords[0].line)
		return nil
	}
	k.segment = -1 // points of one name are one track
	return k.take(",")
}

// take adds the points of a track, whose coordinates are separated as given.
func (k *kml) take(separator string) error {
	for i := range min(len(k.whens), len(k.coords)) {
		k.in.Count.Lines++
		c := k.coords[i]
		p := fix(k.segment, k.name, c.line)
		p.key.number += " " + k.name
		p.at, p.altitudeFrom = k.whens[i], k.mode
		parts := strings.Split(c.text, separator)
		if len(parts) < 2 {
			k.in.malformed(c.line, badPosition)
			continue
		}
		if len(parts) > 2 {
			switch f, ok := number([]byte(parts[2])); {
			case ok && k.mode != "":
				p.altitude = feet(f)
			case ok && f != 0:
				k.in.once(&clamped, c.line)
			}
		}
		g := gpx{in: k.in}
		if err := g.take(p, parts[0], parts[1]); err != nil {
			return err
		}
	}
	return nil
}
