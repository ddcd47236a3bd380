package geojson

import (
	"fmt"
	"io"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/internal/text"
)

// Read reads features one by one: of a FeatureCollection, newline-delimited, or bare
// geometries. What is wrong with a feature is reported, and the next one is read,
// even where one is not JSON. A reference system that cannot be read refuses the
// file as a whole. The error of the stream is that of a text that has nothing of
// GeoJSON, or could not be read.
func Read(r io.Reader, o convert.Options) *convert.Stream {
	return convert.New(o, func(im *convert.Importer) error {
		content, err := text.Open(r)
		if err != nil {
			return fmt.Errorf("geojson: %w", err)
		}
		rd := &reader{im: im, in: newCutter(content)}
		err = rd.read()
		im.Encoded(content.Encoding())
		if failed := rd.in.failed(); failed != nil {
			return fmt.Errorf("geojson: %w", failed)
		}
		return err
	})
}

type reader struct {
	im      *convert.Importer
	in      *cutter
	n       int  // features so far
	taken   bool // some of them were handed out
	objects int  // objects so far
	ended   bool // the text ended within the features, which is told
}

// read reads the values of the text.
func (rd *reader) read() error {
	for rd.in.next() != 0 {
		var err error
		if rd.in.next() == '{' {
			rd.objects++
			err = rd.object()
		} else {
			f := rd.next()
			v, ok := rd.in.value()
			if rd.n == 1 && (!ok || v[0] != '[' && v[0] != '"' && !jsontext.Value(v).IsValid()) {
				return check.Errorf(check.Text{ES: "debe ser GeoJSON: no comienza con un objeto JSON", EN: "must be GeoJSON: it does not begin with a JSON object"})
			}
			rd.im.Unreadable(f, "", "", noObject)
			if !ok || len(v) == 0 {
				rd.in.resume(false)
			}
		}
		if err != nil {
			return err
		}
	}
	if rd.n == 0 && rd.objects <= 1 {
		rd.im.Empty()
	}
	return nil
}

// object reads one value of the text: a collection, a feature or a geometry.
func (rd *reader) object() error {
	line := rd.in.line
	rd.in.skip('{')
	o := object{}
	collection, stated := false, false
	for first := true; !rd.in.skip('}'); first = false {
		if !first && !rd.in.skip(',') {
			return rd.broken(line, collection)
		}
		name, ok := rd.in.value()
		key := ""
		if ok && len(name) > 1 && name[0] == '"' {
			key, ok = unquoted(name)
		} else {
			ok = false
		}
		if !ok || !rd.in.skip(':') {
			return rd.broken(line, collection)
		}
		if key == "features" && rd.in.next() == '[' {
			collection, stated = true, o.system() != nil
			if !rd.system(nil, o.system()) {
				return rd.im.Refuse()
			}
			if err := rd.features(); err != nil {
				return err
			}
			continue
		}
		v, ok := rd.in.value()
		if !ok {
			return rd.broken(line, collection)
		}
		o.add(key, jsontext.Value(v).Clone())
	}
	if !collection {
		f := rd.next()
		f.Line = line
		return rd.take(f, o)
	}
	for _, m := range o {
		switch m.name {
		case "type", "bbox", "crs", "coordRefSys", "name":
		default:
			rd.im.Leave(m.name)
		}
	}
	if stated {
		return nil
	}
	return rd.late(o.system())
}

// late takes a reference system that is stated after the features: what was handed
// out before it is known to be wrong.
func (rd *reader) late(v jsontext.Value) error {
	turns := rd.im.Turns()
	if !rd.system(nil, v) || rd.taken && rd.im.Turns() != turns {
		if rd.taken && rd.im.Turns() != turns {
			rd.im.Unreadable(&convert.Feature{}, "crs", "", lateSystem)
		}
		return rd.im.Refuse()
	}
	return nil
}

// broken reports a value that is not JSON, and goes on with the next line.
func (rd *reader) broken(line int, collection bool) error {
	f := &convert.Feature{Line: line}
	if !collection {
		f = rd.next()
		f.Line = line
	}
	why := noJSON
	if rd.in.next() == 0 {
		if rd.ended {
			return nil
		}
		why = cutShort
	}
	rd.im.Unreadable(f, "", "", why)
	if rd.in.next() != '{' || !rd.in.begins(0) {
		rd.in.resume(false)
	}
	return nil
}

// features reads the features of a collection.
func (rd *reader) features() error {
	rd.in.skip('[')
	for !rd.in.skip(']') {
		if rd.in.skip(',') {
			continue
		}
		f := rd.next()
		f.Line = rd.in.line
		if rd.in.next() == 0 {
			rd.im.Unreadable(f, "", "", cutShort)
			rd.ended = true
			return nil
		}
		v, ok := rd.in.value()
		if !ok || len(v) == 0 {
			why := noJSON
			if rd.in.next() == 0 {
				why = cutShort
			}
			rd.im.Unreadable(f, "", "", why)
			if !rd.in.begins(0) {
				rd.in.resume(true)
			}
			if rd.in.next() == 0 {
				rd.ended = true
				return nil
			}
			continue
		}
		if v[0] != '{' {
			rd.im.Unreadable(f, "", "", noObject)
			continue
		}
		o, ok := parse(v)
		if !ok {
			rd.im.Unreadable(f, "", "", noJSON)
			continue
		}
		if err := rd.take(f, o); err != nil {
			return err
		}
	}
	return nil
}

// next numbers the next feature.
func (rd *reader) next() *convert.Feature {
	rd.n++
	return &convert.Feature{Pointer: "/features/" + strconv.Itoa(rd.n-1), Line: rd.in.line}
}

// Why a feature cannot be read.
var (
	noObject   = check.Text{EN: "it is not a JSON object", ES: "no es un objeto JSON"}
	noJSON     = check.Text{EN: "it is not valid JSON; reading went on with the next feature", ES: "no es un objeto JSON válido; se siguió con el objeto geográfico siguiente"}
	cutShort   = check.Text{EN: "the file ends in the middle of it: it was cut short", ES: "el archivo termina en medio: está truncado"}
	noGeometry = check.Text{EN: "its coordinates do not match its type", ES: "sus coordenadas no corresponden a su tipo"}
	noID       = check.Text{EN: "it is neither a text nor a number", ES: "no es ni un texto ni un número"}
	noFeature  = check.Text{EN: "it is neither a Feature nor a geometry of GeoJSON", ES: "no es un Feature ni una geometría de GeoJSON"}
	lateSystem = check.Text{EN: "the reference system must stand before the features, or be given with --crs", ES: "el sistema de referencia debe ir antes de los objetos geográficos o indicarse con --crs"}
)

// doubled says that a member stands twice.
func doubled(name string) check.Text {
	return check.Text{EN: "the member \"" + name + "\" stands twice in it", ES: "el miembro «" + name + "» figura dos veces"}
}
