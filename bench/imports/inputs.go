package main

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"os"
	"strings"
	"time"
)

// empty is a file with a survey and without parcels.
const (
	survey = "0193e000-0000-7000-8000-000000000002"
	head   = `"version":{"BO-VDSSC":1},"issuer":"BO-VDSSC","issued":"2025-03-01T10:00:00-04:00","marking":{"tlp":"GREEN"},"exercise":true`
	empty  = `{"mixta":"1.0","envelope":{"id":"0193e000-0000-7000-8000-000000000000","sender":"BO-VDSSC","recipient":"PE-DEVIDA","issued":"2025-03-01T10:00:00-04:00","sequence":1,"marking":{"tlp":"GREEN"}},
"methods":[{"id":"0193e000-0000-7000-8000-000000000001",` + head + `,"name":{"en":"Example"},"edition":"1","by":["BO-VDSSC"],"definition":"net-at-date","classes":[{"class":"coca-production","definition":{"en":"Coca"},"counted":true}]}],
"surveys":[{"id":"` + survey + `",` + head + `,"title":{"en":"Example"},"by":"BO-VDSSC","territory":{"name":"Apolo","country":"BO"},"referenceDate":"2024-12-31","method":"0193e000-0000-7000-8000-000000000001"}]}`
)

// input makes a file of a format; files of other parts have other records.
func (m *measuring) input(format, name string, part int) error {
	if format == "gpkg" || format == "asterix" { // which mixta itself writes
		from := map[string]string{"gpkg": "geojson", "asterix": "sbs"}[format]
		text := m.path("text")
		defer os.Remove(text)
		if err := m.input(from, text, part); err != nil {
			return err
		}
		if _, err := m.importing(from, text, m.path("empty.json"), m.path("made.json")); err != nil {
			return err
		}
		defer os.Remove(m.path("made.json"))
		_, err := m.run("export", format, m.path("made.json"), "--out", name)
		return err
	}
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer f.Close()
	w := &counting{Writer: bufio.NewWriterSize(f, 1<<20), most: m.size}
	inputs[format](w, part)
	return w.Writer.(*bufio.Writer).Flush()
}

// counting counts what is written, and tells when it is enough.
type counting struct {
	io.Writer
	n, most int64
}

func (c *counting) printf(format string, args ...any) bool {
	n, _ := fmt.Fprintf(c.Writer, format, args...) // Flush has the error
	c.n += int64(n)
	return c.n < c.most
}

var inputs = map[string]func(w *counting, part int){
	"geojson": func(w *counting, part int) {
		w.printf(`{"type":"FeatureCollection","features":[`)
		comma := ""
		for i := 0; w.printf("%s\n"+`{"type":"Feature","properties":{"key":"P-%d-%07d","class":"coca-production","cover":"pure","confidence":"high"},"geometry":{"type":"MultiPolygon","coordinates":[[[%s]]]}}`,
			comma, part, i, outline(i, part, "[%.7f,%.7f]", ",")); i++ {
			comma = ","
		}
		w.printf("\n]}\n")
	},
	"csv": func(w *counting, part int) {
		w.printf("key,class,cover,confidence,wkt\n")
		for i := 0; w.printf("P-%d-%07d,coca-production,pure,high,\"MULTIPOLYGON(((%s)))\"\n", part, i, outline(i, part, "%.7f %.7f", ",")); i++ {
		}
	},
	"sbs": func(w *counting, part int) {
		each(part, func(address string, at time.Time, lon, lat float64) bool {
			day, clock := at.Format("2006/01/02"), at.Format("15:04:05.000")
			return w.printf("MSG,3,1,1,%s,1,%[2]s,%[3]s,%[2]s,%[3]s,,11000,,,%.5f,%.5f,,,0,0,0,0\n", address, day, clock, lat, lon)
		})
	},
	"radar": func(w *counting, part int) {
		w.printf("time,lon,lat,altitude,number,address\n")
		each(part, func(address string, at time.Time, lon, lat float64) bool {
			return w.printf("%s,%.5f,%.5f,11000,%s,%[5]s\n", at.Format(time.RFC3339), lon, lat, address[3:], address)
		})
	},
	"readsb": func(w *counting, part int) {
		each(part, func(address string, at time.Time, lon, lat float64) bool {
			return w.printf(`{"now":%d,"aircraft":[{"hex":"%s","lat":%.5f,"lon":%.5f,"alt_baro":11000,"seen":0,"seen_pos":0}]}`+"\n", at.Unix(), strings.ToLower(address), lat, lon)
		})
	},
	"gpx": func(w *counting, part int) {
		w.printf(`<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">` + "\n")
		tracks(part, "<trk><trkseg>\n", "</trkseg></trk>\n", w, func(at time.Time, lon, lat float64) bool {
			return w.printf(`<trkpt lat="%.5f" lon="%.5f"><ele>3800</ele><time>%s</time></trkpt>`+"\n", lat, lon, at.Format(time.RFC3339))
		})
		w.printf("</gpx>\n")
	},
	"kml": func(w *counting, part int) {
		w.printf(`<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>` + "\n")
		tracks(part, "<Placemark><gx:Track>\n", "</gx:Track></Placemark>\n", w, func(at time.Time, lon, lat float64) bool {
			return w.printf("<when>%s</when><gx:coord>%.5f %.5f 3800</gx:coord>\n", at.Format(time.RFC3339), lon, lat)
		})
		w.printf("</Document></kml>\n")
	},
}

// outline is the ring of a parcel of twelve corners.
func outline(i, part int, position, between string) string {
	r := rand.New(rand.NewPCG(uint64(i), uint64(part)))
	lon, lat := -67.9+float64(i%2000)*0.0009, -16.9+float64(i/2000)*0.0008
	var ring []string
	for k := range 12 {
		turn, far := float64(k)*math.Pi/6, 0.0003*(0.8+0.2*r.Float64())
		ring = append(ring, fmt.Sprintf(position, lon+far*math.Cos(turn), lat+far*math.Sin(turn)))
	}
	return strings.Join(append(ring, ring[0]), between)
}

const perTrack = 200 // positions

var start = time.Date(2024, 5, 14, 0, 0, 0, 0, time.UTC)

// each passes positions of a hundred aircraft at a time, one every ten seconds, until it
// is enough.
func each(part int, put func(address string, at time.Time, lon, lat float64) bool) {
	for step := 0; ; step++ {
		at := start.Add(time.Duration(step) * 10 * time.Second)
		for k := range 100 {
			address := fmt.Sprintf("E%d%04X", 4+part, (step/perTrack*100+k)%0xFFFF)
			if !put(address, at, -69-float64(step%perTrack)*0.001, -16+float64(k)*0.05) {
				return
			}
		}
	}
}

// tracks writes one track after the other, until it is enough.
func tracks(part int, begin, end string, w *counting, put func(at time.Time, lon, lat float64) bool) {
	for n, more := 0, true; more; n++ {
		w.printf("%s", begin)
		for k := range perTrack {
			at := start.Add(time.Duration(n*perTrack+k) * 10 * time.Second)
			more = put(at, -69-float64(k)*0.001, -16+float64(part)+float64(n%100)*0.01)
		}
		w.printf("%s", end)
	}
}
