package gpx

import (
	"bufio"
	"cmp"
	"encoding/xml"
	"fmt"
	"io"
	"strconv"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/track"
	"github.com/comision-mixta/mixta/ops"
)

// Write returns a writer of GPX 1.1: a trk with one segment for each track. Who it
// was, and speeds, courses and altitudes as they were, stand in extensions with
// one element for each value, which programs of maps show as columns. An elevation
// (ele) is one above sea level; other altitudes stand in the extensions alone.
func Write(w io.Writer, _ convert.Options) convert.RecordWriter {
	return &writer{out: bufio.NewWriterSize(w, 1<<16)}
}

type writer struct {
	out    *bufio.Writer
	begun  bool
	losses convert.Losses
}

const head = `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="mixta" xmlns="http://www.topografix.com/GPX/1/1" xmlns:mixta="urn:mixta:track">
`

// Put writes a track.
func (w *writer) Put(r mixta.Record) (bool, error) {
	t, ok := r.(*ops.Track)
	if !ok {
		return false, nil
	}
	w.begin()
	track.LostByName(&w.losses, t)
	w.out.WriteString("<trk><name>")
	w.text(cmp.Or(t.Number, t.Callsign, t.Registration, string(t.Address), string(t.ID)))
	w.out.WriteString("</name><desc>")
	w.text(description(t))
	w.out.WriteString("</desc><extensions>")
	for _, m := range track.Members() {
		w.member(m.Name, m.Get(t))
	}
	w.out.WriteString("</extensions><trkseg>\n")
	for p := range t.Points() {
		w.point(&p)
	}
	_, err := w.out.WriteString("</trkseg></trk>\n")
	return true, err
}

// description says who may have the track, and whether it is of a drill.
func description(t *ops.Track) string {
	s := t.Marking.String()
	if t.Exercise {
		s += "; simulacro / exercise"
	}
	return s
}

func (w *writer) point(p *ops.Point) {
	fmt.Fprintf(w.out, `<trkpt lat="%s" lon="%s">`, track.Decimal(p.Position[1]), track.Decimal(p.Position[0]))
	if feet, ok := p.Altitude(); ok && p.Leg.AltitudeFrom == ops.SeaLevel {
		w.out.WriteString("<ele>" + strconv.FormatFloat(feet/track.FeetPerMetre, 'f', 2, 64) + "</ele>")
	}
	w.out.WriteString("<time>" + track.Stamp(p.Time) + "</time><extensions>")
	for _, m := range track.PointMembers() {
		w.member(m.Name, m.Get(p))
	}
	w.out.WriteString("</extensions></trkpt>\n")
}

// member writes a member as an element; nothing where it is empty.
func (w *writer) member(name, value string) {
	if value != "" {
		w.out.WriteString("<mixta:" + name + ">")
		w.text(value)
		w.out.WriteString("</mixta:" + name + ">")
	}
}

func (w *writer) begin() {
	if !w.begun {
		w.begun = true
		w.out.WriteString(head)
	}
}

func (w *writer) text(s string) { xml.EscapeText(w.out, []byte(s)) }

// Close ends the file.
func (w *writer) Close() ([]convert.Loss, error) {
	w.begin()
	w.out.WriteString("</gpx>\n") // an error stays with the writer until Flush
	if err := w.out.Flush(); err != nil {
		return w.losses.List(), fmt.Errorf("gpx: %w", err)
	}
	return w.losses.List(), nil
}
