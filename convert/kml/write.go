package kml

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
	"github.com/comision-mixta/mixta/record"
)

// Write returns a writer of KML 2.2 with Google's tracks, which have times: a
// placemark for each track, a gx:Track in it for each leg. Coordinates have
// altitudes in metres; what they are measured from, and the values as they were,
// stand in the lists of each gx:Track, who it was in the data of the placemark.
func Write(w io.Writer, _ convert.Options) convert.RecordWriter {
	return &writer{out: bufio.NewWriterSize(w, 1<<16)}
}

type writer struct {
	out    *bufio.Writer
	begun  bool
	losses convert.Losses
}

const head = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2">
<Document>
<Style id="track"><LineStyle><color>ff00ffff</color><width>3</width></LineStyle></Style>
<Schema id="points">
`

// Put writes a track.
func (w *writer) Put(r mixta.Record) (bool, error) {
	t, ok := r.(*ops.Track)
	if !ok {
		return false, nil
	}
	w.begin()
	track.LostByName(&w.losses, t)
	name := cmp.Or(t.Callsign, t.Registration, t.Number, string(t.Address), string(t.ID))
	if t.Exercise {
		name += " (simulacro / exercise)"
	}
	w.out.WriteString("<Placemark><name>")
	w.text(name)
	w.out.WriteString("</name><styleUrl>#track</styleUrl>\n<ExtendedData>")
	for _, m := range track.Members() {
		if s := m.Get(t); s != "" {
			fmt.Fprintf(w.out, `<Data name="%s"><value>`, m.Name)
			w.text(s)
			w.out.WriteString("</value></Data>")
		}
	}
	w.out.WriteString("</ExtendedData>\n<gx:MultiTrack><gx:interpolate>1</gx:interpolate>\n")
	for i := range t.Legs {
		w.leg(t.Start, &t.Legs[i])
	}
	_, err := w.out.WriteString("</gx:MultiTrack>\n</Placemark>\n")
	return true, err
}

func (w *writer) begin() {
	if w.begun {
		return
	}
	w.begun = true
	w.out.WriteString(head)
	for _, m := range track.PointMembers() {
		fmt.Fprintf(w.out, "<gx:SimpleArrayField name=\"%s\" type=\"%s\"><displayName>%s / %s</displayName></gx:SimpleArrayField>\n", m.Name, m.Form, m.Title.ES, m.Title.EN)
	}
	w.out.WriteString("</Schema>\n")
}

// leg writes a leg as a gx:Track.
func (w *writer) leg(start record.Instant, leg *ops.Leg) {
	mode := "clampToGround"
	switch n := min(len(leg.Times), len(leg.Positions)); {
	case n == 0:
		return
	case len(leg.Altitudes) < n:
	case leg.AltitudeFrom == ops.Ground:
		mode = "relativeToGround"
	default: // KML has no other mode that shows a height
		mode = "absolute"
	}
	w.out.WriteString("<gx:Track><altitudeMode>" + mode + "</altitudeMode>\n")
	points := (&ops.Track{Start: start, Legs: []ops.Leg{*leg}}).Points
	for p := range points() {
		w.out.WriteString("<when>" + track.Stamp(p.Time) + "</when>\n")
	}
	for p := range points() {
		w.out.WriteString("<gx:coord>" + track.Decimal(p.Position[0]) + " " + track.Decimal(p.Position[1]))
		if feet, ok := p.Altitude(); ok && mode != "clampToGround" {
			w.out.WriteString(" " + strconv.FormatFloat(feet/track.FeetPerMetre, 'f', 2, 64))
		} else {
			w.out.WriteString(" 0")
		}
		w.out.WriteString("</gx:coord>\n")
	}
	w.out.WriteString(`<ExtendedData><SchemaData schemaUrl="#points">`)
	for _, m := range track.PointMembers() {
		begun := false
		for p := range points() {
			s := m.Get(&p)
			if s == "" {
				break // a leg has a value at all its points or at none
			}
			if !begun {
				begun = true
				fmt.Fprintf(w.out, "\n<gx:SimpleArrayData name=\"%s\">", m.Name)
			}
			w.out.WriteString("<gx:value>")
			w.text(s)
			w.out.WriteString("</gx:value>")
		}
		if begun {
			w.out.WriteString("</gx:SimpleArrayData>")
		}
	}
	w.out.WriteString("\n</SchemaData></ExtendedData></gx:Track>\n")
}

func (w *writer) text(s string) { xml.EscapeText(w.out, []byte(s)) }

// Close ends the document.
func (w *writer) Close() ([]convert.Loss, error) {
	w.begin()
	w.out.WriteString("</Document>\n</kml>\n") // an error stays with the writer until Flush
	if err := w.out.Flush(); err != nil {
		return w.losses.List(), fmt.Errorf("kml: %w", err)
	}
	return w.losses.List(), nil
}
