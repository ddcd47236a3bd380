package gpx_test

import (
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/gpx"
	"github.com/comision-mixta/mixta/convert/internal/tracktest"
)

// TestWrite: what is written is read back whole, and has the elements of GPX 1.1 in
// the order that its schema gives them, those of others only among extensions.
func TestWrite(t *testing.T) {
	text := tracktest.ThereAndBack(t, gpx.Format())
	inOrder(t, text)
	for _, part := range []string{"<ele>3657.60</ele>", "<name>4711</name>", "<desc>TLP:AMBER BO PE; simulacro / exercise</desc>", "<time>2022-05-17T00:00:14.375Z</time>"} {
		if !strings.Contains(text, part) {
			t.Errorf("%s is not in\n%s", part, text)
		}
	}
	if n := strings.Count(text, "<ele>"); n != 1 {
		t.Errorf("%d elevations; one altitude is above sea level", n)
	}
}

// TestWriteNone: a file without tracks is one of GPX all the same.
func TestWriteNone(t *testing.T) {
	text, lost := tracktest.Written(t, gpx.Write, convert.Options{})
	inOrder(t, text)
	if len(lost) > 0 || !strings.HasSuffix(text, "</gpx>\n") {
		t.Error(lost, text)
	}
}

// order has the elements that may stand in another, in the order of the schema of
// GPX 1.1; all of them may be missing here.
var order = map[string][]string{
	"gpx":    {"metadata", "wpt", "rte", "trk", "extensions"},
	"trk":    {"name", "cmt", "desc", "src", "link", "number", "type", "extensions", "trkseg"},
	"trkseg": {"trkpt", "extensions"},
	"trkpt":  {"ele", "time", "magvar", "geoidheight", "name", "cmt", "desc", "src", "link", "sym", "type", "fix", "sat", "hdop", "vdop", "pdop", "ageofdgpsdata", "dgpsid", "extensions"},
}

func inOrder(t *testing.T, text string) {
	t.Helper()
	const ns = "http://www.topografix.com/GPX/1/1"
	type open struct {
		name string
		last int
	}
	stack := []open{{"", 0}}
	d := xml.NewDecoder(strings.NewReader(text))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			top := &stack[len(stack)-1]
			at := slices.Index(order[top.name], e.Name.Local)
			switch {
			case top.name == "extensions" && e.Name.Space != ns, len(stack) == 1 && e.Name.Local == "gpx":
			case e.Name.Space != ns || at < top.last:
				t.Errorf("%s stands in %s", e.Name, top.name)
			default:
				top.last = at
			}
			stack = append(stack, open{e.Name.Local, 0})
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		}
	}
}

func FuzzWrite(f *testing.F) { tracktest.FuzzWrite(f, gpx.Format(), 0) }
