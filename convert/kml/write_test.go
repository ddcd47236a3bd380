package kml_test

import (
	"encoding/xml"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/internal/tracktest"
	"github.com/comision-mixta/mixta/convert/kml"
)

// TestWrite: what is written is read back whole, and has what KML 2.2 and Google's
// extension ask for: as many times as places and values, and a mode for each height.
func TestWrite(t *testing.T) {
	text := tracktest.ThereAndBack(t, kml.Format())
	var doc struct {
		XMLName    xml.Name `xml:"http://www.opengis.net/kml/2.2 kml"`
		Placemarks []struct {
			Name   string `xml:"name"`
			Tracks []struct {
				Mode  string   `xml:"altitudeMode"`
				When  []string `xml:"when"`
				Coord []string `xml:"http://www.google.com/kml/ext/2.2 coord"`
				Lists []struct {
					Name   string   `xml:"name,attr"`
					Values []string `xml:"http://www.google.com/kml/ext/2.2 value"`
				} `xml:"ExtendedData>SchemaData>SimpleArrayData"`
			} `xml:"http://www.google.com/kml/ext/2.2 MultiTrack>Track"`
		} `xml:"Document>Placemark"`
	}
	if err := xml.Unmarshal([]byte(text), &doc); err != nil {
		t.Fatal(err)
	}
	p := doc.Placemarks[0]
	if len(doc.Placemarks) != 1 || p.Name != `<"A&B"> (simulacro / exercise)` || len(p.Tracks) != 5 {
		t.Fatalf("%+v", doc)
	}
	modes := []string{"absolute", "clampToGround", "absolute", "absolute", "relativeToGround"}
	coords := []string{"-69.6 -13.2 2895.60", "-69.6 -13.2 0", "-69.6 -13.2 -304.80", "-69.6 -13.2 3657.60", "-69.6 -13.2 91.44"}
	for i, k := range p.Tracks {
		if k.Mode != modes[i] || k.Coord[0] != coords[i] || len(k.When) != len(k.Coord) {
			t.Errorf("%+v", k)
		}
		for _, l := range k.Lists {
			if len(l.Values) != len(k.When) || !strings.Contains(text, `SimpleArrayField name="`+l.Name+`"`) {
				t.Errorf("%d times, and of %s %q", len(k.When), l.Name, l.Values)
			}
		}
	}
}

// TestWriteNone: a file without tracks is a document all the same.
func TestWriteNone(t *testing.T) {
	text, lost := tracktest.Written(t, kml.Write, convert.Options{})
	if err := xml.Unmarshal([]byte(text), new(struct{})); err != nil || len(lost) > 0 || !strings.HasSuffix(text, "</kml>\n") {
		t.Error(err, lost, text)
	}
}

// TestForeignNames: data of others is not taken for that of mixta, whatever its
// names.
func TestForeignNames(t *testing.T) {
	text, _ := tracktest.Written(t, kml.Write, convert.Options{}, tracktest.Every())
	text = strings.Replace(text, `<Data name="id">`, `<Data name="ID">`, 1)
	tracks, _ := tracktest.Read(t, kml.Read(strings.NewReader(text), tracktest.Options()))
	if len(tracks) != 5 || tracks[0].Squawk != "" || tracks[0].Legs[0].Speeds != nil {
		t.Errorf("%+v", tracks[0])
	}
}

func FuzzWrite(f *testing.F) { tracktest.FuzzWrite(f, kml.Format(), 0) }
