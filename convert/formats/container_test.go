package formats_test

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/zstd"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/gpx"
	"github.com/comision-mixta/mixta/convert/internal/tracktest"
	"github.com/comision-mixta/mixta/convert/kml"
	"github.com/comision-mixta/mixta/convert/readsb"
	"github.com/comision-mixta/mixta/convert/sbs"
	"github.com/comision-mixta/mixta/ops"
)

// logs are small logs of each format, with an accent where one can be.
var logs = map[string]string{
	"sbs": "MSG,3,1,1,E94001,1,2022/05/16,09:00:01.500,2022/05/16,09:00:01.600,,9500,,,-13.20000,-69.60000,,,0,0,0,0\n" +
		"MSG,3,1,1,E94001,1,2022/05/16,09:00:04.500,2022/05/16,09:00:04.600,,9500,,,-13.20000,-69.59000,,,0,0,0,0\n",
	"readsb": `{"now":1652691600.5,"aircraft":[{"hex":"e94001","alt_baro":9500,"lat":-13.2,"lon":-69.6,"seen_pos":0.5}]}`,
	"gpx":    `<gpx><trk><name>Ñusta</name><trkseg><trkpt lat="-16.1" lon="-68.9"><ele>3812</ele><time>2024-03-01T05:00:08Z</time></trkpt></trkseg></trk></gpx>`,
	"kml": `<kml xmlns:gx="http://www.google.com/kml/ext/2.2"><Placemark><name>Ñusta</name><gx:Track><altitudeMode>absolute</altitudeMode>` +
		`<when>2022-12-31T23:59:59Z</when><gx:coord>-69.6 -13.2 3000</gx:coord></gx:Track></Placemark></kml>`,
}

func read(t *testing.T, format, log string) []*ops.Track {
	t.Helper()
	in := strings.NewReader(log)
	var s *convert.Stream
	switch o := tracktest.Options(); format {
	case "sbs":
		s = sbs.Read(in, o)
	case "readsb":
		s = readsb.Read(in, o)
	case "gpx":
		s = gpx.Read(in, o)
	case "kml":
		s = kml.Read(in, o)
	}
	tracks, _ := tracktest.Read(t, s)
	return tracks
}

func encoded(t *testing.T, e encoding.Encoding, s string) string {
	t.Helper()
	out, err := e.NewEncoder().String(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestContainers: what a log is packed in, or encoded by, changes nothing in what it says.
func TestContainers(t *testing.T) {
	wrap := map[string]func(string) string{
		"gzip": func(s string) string {
			var b bytes.Buffer
			w := gzip.NewWriter(&b)
			w.Write([]byte(s))
			w.Close()
			return b.String()
		},
		"zstd": func(s string) string {
			w, _ := zstd.NewWriter(nil)
			return string(w.EncodeAll([]byte(s), nil))
		},
		"byte order mark": func(s string) string { return "\ufeff" + s },
		"UTF-16 LE":       func(s string) string { return encoded(t, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), s) },
		"UTF-16 BE":       func(s string) string { return encoded(t, unicode.UTF16(unicode.BigEndian, unicode.UseBOM), s) },
		"Windows-1252":    func(s string) string { return encoded(t, charmap.Windows1252, s) },
		"returns alone":   func(s string) string { return strings.ReplaceAll(s, "\n", "\r") },
		"CRLF":            func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
	}
	for format, log := range logs {
		want := read(t, format, log)
		if len(want) != 1 {
			t.Fatalf("%s: %d tracks", format, len(want))
		}
		for name, by := range wrap {
			if diff := cmp.Diff(want, read(t, format, by(log))); diff != "" {
				t.Errorf("%s, %s (-want +got):\n%s", format, name, diff)
			}
		}
	}
	declared := `<?xml version="1.0" encoding="ISO-8859-1"?>` + logs["gpx"]
	if diff := cmp.Diff(read(t, "gpx", logs["gpx"]), read(t, "gpx", encoded(t, charmap.ISO8859_1, declared))); diff != "" {
		t.Errorf("gpx, declared ISO-8859-1 (-want +got):\n%s", diff)
	}
}

func zipped(name, content string) string {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	f, _ := w.Create(name)
	f.Write([]byte(content))
	w.Close()
	return b.String()
}

func TestKMZ(t *testing.T) {
	if diff := cmp.Diff(read(t, "kml", logs["kml"]), read(t, "kml", zipped("doc.kml", logs["kml"]))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for name, text := range map[string]string{"another file": zipped("leame.txt", "hola"), "cut short": zipped("doc.kml", logs["kml"])[:60]} {
		s := kml.Read(strings.NewReader(text), tracktest.Options())
		for range s.Records() {
			t.Errorf("%s: a record", name)
		}
		if s.Err() == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// TestForeignContainers: a file of another kind is named, with what to do, in both
// languages; it is not told by its symptoms.
func TestForeignContainers(t *testing.T) {
	for head, want := range map[string]string{
		"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "Excel", zipped("xl/workbook.xml", ""): "xlsx", "PK\x03\x04\x14\x00\x06\x00\x08\x00": "xlsx", "PK\x03\x04" + strings.Repeat("\x00", 26) + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet": "ods", zipped("leame.txt", ""): "ZIP", "\xd4\xc3\xb2\xa1\x02\x00": "pcap",
		"SQLite format 3\x00": "GeoPackage", "\x00\x00\x27\x0a\x00\x00": "shapefile", "%PDF-1.7": "PDF", "BZh91AY": "gzip",
	} {
		for name, read := range map[string]func() *convert.Stream{
			"sbs":    func() *convert.Stream { return sbs.Read(strings.NewReader(head), tracktest.Options()) },
			"readsb": func() *convert.Stream { return readsb.Read(strings.NewReader(head), tracktest.Options()) },
			"gpx":    func() *convert.Stream { return gpx.Read(strings.NewReader(head), tracktest.Options()) },
		} {
			s := read()
			for range s.Records() {
				t.Errorf("%s, %q: a record", name, head)
			}
			if s.Err() == nil {
				t.Errorf("%s, %q: no error", name, head)
				continue
			}
			for _, l := range []check.Lang{check.ES, check.EN} {
				if got := check.Reason(s.Err(), l); !strings.Contains(got, want) {
					t.Errorf("%s: %q does not name %s", name, got, want)
				}
			}
		}
	}
}
