package geojson

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/internal/text"
)

// Read reads features one by one, from a FeatureCollection or newline-delimited.
// What is wrong with a feature is reported, and the next one is read. The error
// of the importer is that of a text that is not JSON or could not be read.
func Read(r io.Reader, o convert.Options) *convert.Stream {
	return convert.New(o, func(im *convert.Importer) error {
		rd := &reader{im: im, in: jsontext.NewDecoder(unseparated{text.Unmarked(r)}, jsontext.AllowDuplicateNames(true))}
		return rd.read()
	})
}

// Why a feature cannot be read.
var (
	noObject   = check.Text{EN: "it is not a JSON object", ES: "no es un objeto JSON"}
	noGeometry = check.Text{EN: "its coordinates do not match its type", ES: "sus coordenadas no corresponden a su tipo"}
)

type reader struct {
	im *convert.Importer
	in *jsontext.Decoder
	n  int // features so far
}

func (rd *reader) read() error {
	for {
		err := rd.value()
		var syntax *jsontext.SyntacticError
		switch {
		case errors.Is(err, io.EOF):
			if rd.n == 0 {
				rd.im.Empty()
			}
			return nil
		case errors.As(err, &syntax), errors.Is(err, io.ErrUnexpectedEOF):
			return check.Errorf(check.Text{ES: "debe ser GeoJSON: el JSON está mal formado a partir del byte %d", EN: "must be GeoJSON: the JSON is malformed from byte %d on"}, rd.in.InputOffset())
		case err != nil:
			return fmt.Errorf("geojson: %w", err)
		}
	}
}

// value reads one value of the text: a collection or a feature.
func (rd *reader) value() error {
	if kind := rd.in.PeekKind(); kind != '{' {
		if _, err := rd.in.ReadValue(); err != nil {
			return err
		}
		rd.im.Unreadable(rd.next(), "", "", noObject)
		return nil
	}
	if _, err := rd.in.ReadToken(); err != nil {
		return err
	}
	members := map[string]jsontext.Value{}
	collection := false
	for rd.in.PeekKind() != '}' {
		name, err := rd.in.ReadToken()
		if err != nil {
			return unended(err)
		}
		if key := name.String(); key == "features" && rd.in.PeekKind() == '[' {
			collection = true
			if !rd.system(members["crs"]) {
				return io.EOF
			}
			if err := rd.collection(); err != nil {
				return err
			}
		} else if v, err := rd.in.ReadValue(); err != nil {
			return unended(err)
		} else {
			members[key] = v.Clone()
		}
	}
	if _, err := rd.in.ReadToken(); err != nil {
		return unended(err)
	}
	if collection {
		return nil
	}
	if !rd.system(members["crs"]) {
		return io.EOF
	}
	return rd.feature(members["id"], members["properties"], members["geometry"])
}

// unended makes the end of the text within a value an error.
func unended(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

func (rd *reader) collection() error {
	if _, err := rd.in.ReadToken(); err != nil {
		return unended(err)
	}
	for rd.in.PeekKind() != ']' {
		v, err := rd.in.ReadValue()
		if err != nil {
			return unended(err)
		}
		var f struct {
			ID         jsontext.Value `json:"id"`
			Properties jsontext.Value `json:"properties"`
			Geometry   jsontext.Value `json:"geometry"`
		}
		if err := json.Unmarshal(v, &f); err != nil {
			rd.im.Unreadable(rd.next(), "", "", noObject)
			continue
		}
		if err := rd.feature(f.ID, f.Properties, f.Geometry); err != nil {
			return err
		}
	}
	_, err := rd.in.ReadToken()
	return unended(err)
}

// system takes the reference system that the text names; false where it cannot be
// read.
func (rd *reader) system(v jsontext.Value) bool {
	var crs struct {
		Properties struct {
			Name string `json:"name"`
		} `json:"properties"`
	}
	if len(v) == 0 || json.Unmarshal(v, &crs) != nil || crs.Properties.Name == "" {
		return true
	}
	return rd.im.ForeignSystem(crs.Properties.Name)
}

// next numbers the next feature.
func (rd *reader) next() *convert.Feature {
	rd.n++
	return &convert.Feature{Pointer: "/features/" + strconv.Itoa(rd.n-1)}
}

func (rd *reader) feature(id, properties, geometry jsontext.Value) error {
	f := rd.next()
	if len(id) > 0 && id.Kind() != 'n' {
		f.ID = scalar(id).Text
	}
	if err := rd.properties(f, properties); err != nil {
		rd.im.Unreadable(f, "properties", "", noObject)
		return nil
	}
	if len(geometry) > 0 && geometry.Kind() != 'n' {
		if err := decode(&f.Geometry, geometry); err != nil {
			rd.im.Unreadable(f, "geometry", "", noGeometry)
			return nil
		}
	}
	return rd.im.Take(f)
}

// properties reads the properties in their order.
func (rd *reader) properties(f *convert.Feature, v jsontext.Value) error {
	if len(v) == 0 || v.Kind() == 'n' {
		return nil
	}
	d := jsontext.NewDecoder(bytes.NewReader(v), jsontext.AllowDuplicateNames(true))
	if t, err := d.ReadToken(); err != nil || t.Kind() != '{' {
		return errors.New("no object")
	}
	for d.PeekKind() != '}' {
		name, err := d.ReadToken()
		if err != nil {
			return err
		}
		column := name.String()
		value, err := d.ReadValue()
		if err != nil {
			return err
		}
		if value.Kind() != 'n' {
			one := scalar(value)
			one.Column = column
			f.Values = append(f.Values, one)
		}
	}
	return nil
}

// scalar returns the content of a value: a string's own, else its JSON text.
func scalar(v jsontext.Value) convert.Value {
	if v.Kind() == '"' {
		var s string
		if json.Unmarshal(v, &s) == nil {
			return convert.Value{Text: s}
		}
	}
	return convert.Value{Text: string(v), Number: v.Kind() == '0'}
}

func decode(g *convert.Geometry, v jsontext.Value) error {
	var raw struct {
		Type        string         `json:"type"`
		Coordinates jsontext.Value `json:"coordinates"`
	}
	if err := json.Unmarshal(v, &raw); err != nil {
		return err
	}
	switch g.Type = raw.Type; g.Type {
	case "Point":
		return json.Unmarshal(raw.Coordinates, &g.Point)
	case "Polygon":
		g.Area = make([][][][]float64, 1)
		return json.Unmarshal(raw.Coordinates, &g.Area[0])
	case "MultiPolygon":
		return json.Unmarshal(raw.Coordinates, &g.Area)
	}
	return nil
}

// unseparated takes the record separators of RFC 8142 for blanks.
type unseparated struct{ r io.Reader }

func (u unseparated) Read(p []byte) (int, error) {
	n, err := u.r.Read(p)
	for i, c := range p[:n] {
		if c == 0x1e {
			p[i] = ' '
		}
	}
	return n, err
}
