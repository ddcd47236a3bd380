package geojson

import (
	"bytes"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/internal/printable"
)

// object is a JSON object: its members in their order.
type object []member

type member struct {
	name  string
	value jsontext.Value
}

func (o *object) add(name string, v jsontext.Value) { *o = append(*o, member{name, v}) }

// get returns the value of a member; nil where there is none, or null.
func (o object) get(name string) jsontext.Value {
	for _, m := range o {
		if m.name == name && m.value.Kind() != 'n' {
			return m.value
		}
	}
	return nil
}

// text returns the string that a member is; "" for anything else.
func (o object) text(name string) string {
	s, _ := unquoted(o.get(name))
	return s
}

// twice returns a name that stands twice; "" if none does.
func (o object) twice() string {
	seen := make(map[string]bool, len(o))
	for _, m := range o {
		if seen[m.name] {
			return m.name
		}
		seen[m.name] = true
	}
	return ""
}

// system returns the reference system that the object states, by whatever name.
func (o object) system() jsontext.Value {
	if v := o.get("crs"); v != nil {
		return v
	}
	return o.get("coordRefSys") // OGC 21-045 (JSON-FG)
}

// parse reads an object, whose values are parts of the text; false where the text is not
// one.
func parse(v []byte) (o object, ok bool) {
	d := jsontext.NewDecoder(bytes.NewBuffer(v), jsontext.AllowDuplicateNames(true))
	if t, err := d.ReadToken(); err != nil || t.Kind() != '{' {
		return nil, false
	}
	for d.PeekKind() != '}' {
		name, err := d.ReadToken()
		if err != nil {
			return nil, false
		}
		key := name.String()
		value, err := d.ReadValue()
		if err != nil {
			return nil, false
		}
		end := int(d.InputOffset())
		o.add(key, v[end-len(value):end])
	}
	_, err := d.ReadToken()
	return o, err == nil
}

// unquoted returns the content of a JSON string.
func unquoted(v []byte) (string, bool) {
	if len(v) == 0 || v[0] != '"' {
		return "", false
	}
	b, err := jsontext.AppendUnquote(nil, v)
	return string(b), err == nil
}

// system takes the reference system that the text, or one feature, names; false
// where it cannot be read.
func (rd *reader) system(f *convert.Feature, v jsontext.Value) bool {
	name, ok := systemName(v)
	if !ok {
		return true
	}
	if f != nil {
		return rd.im.SystemOf(f, name)
	}
	return rd.im.ForeignSystem(name)
}

// systemName returns what a member "crs" names: by name, by code, by a link, or as a
// text alone.
func systemName(v jsontext.Value) (string, bool) {
	if len(v) == 0 {
		return "", false
	}
	if s, ok := unquoted(v); ok {
		return s, true
	}
	o, _ := parse(v)
	of, _ := parse(o.get("properties"))
	switch kind := o.text("type"); {
	case of.text("name") != "":
		return of.text("name"), true
	case of.text("href") != "":
		return of.text("href"), true
	case len(of.get("code")) > 0:
		return strings.ToUpper(kind) + ":" + strings.Trim(string(of.get("code")), `"`), true
	}
	return printable.Clip(string(v)), true
}

// take takes an object as a feature.
func (rd *reader) take(f *convert.Feature, o object) error {
	if name := o.twice(); name != "" {
		rd.im.Unreadable(f, name, "", doubled(printable.Clip(name)))
		return nil
	}
	geometry := o.get("geometry")
	switch kind := o.text("type"); kind {
	case "Feature", "":
		if kind == "" && geometry == nil && o.get("properties") == nil && len(o) > 0 {
			rd.im.Unreadable(f, "", "", noFeature)
			return nil
		}
	case "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection":
		return rd.shape(f, o)
	default:
		rd.im.Unreadable(f, "type", printable.Clip(kind), noFeature)
		return nil
	}
	switch v := o.get("id"); v.Kind() {
	case '"', '0':
		f.ID = scalar(v).Text
	case '{', '[', 't', 'f':
		rd.im.Unreadable(f, "id", string(v), noID)
		return nil
	}
	for _, m := range o {
		switch m.name {
		case "type", "id", "properties", "geometry", "bbox", "crs", "coordRefSys":
		default:
			rd.im.Leave(m.name)
		}
	}
	if v := o.get("properties"); v != nil {
		properties, ok := parse(v)
		if !ok {
			rd.im.Unreadable(f, "properties", "", noObject)
			return nil
		}
		if name := properties.twice(); name != "" {
			rd.im.Unreadable(f, name, "", doubled(printable.Clip(name)))
			return nil
		}
		for _, m := range properties {
			if m.value.Kind() != 'n' {
				one := scalar(m.value)
				one.Column = m.name
				f.Values = append(f.Values, one)
			}
		}
	}
	if !rd.system(f, o.system()) {
		return nil
	}
	if geometry == nil {
		return rd.handOut(f)
	}
	g, ok := parse(geometry)
	if !ok {
		why := noObject
		if geometry.Kind() == '{' {
			why = noJSON
		}
		rd.im.Unreadable(f, "geometry", "", why)
		return nil
	}
	return rd.shape(f, g)
}

// shape takes a geometry, of a feature or alone.
func (rd *reader) shape(f *convert.Feature, g object) error {
	if name := g.twice(); name != "" {
		rd.im.Unreadable(f, "geometry", "", doubled(printable.Clip(name)))
		return nil
	}
	if !rd.system(f, g.system()) {
		return nil
	}
	c, ok := fill(&f.Geometry, g)
	switch {
	case c.wrong != (check.Text{}):
		rd.im.BadPosition(f, c.place(), c.wrong)
		return nil
	case !ok:
		rd.im.Unreadable(f, "geometry", "", noGeometry)
		return nil
	}
	return rd.handOut(f)
}

// fill reads a geometry; false where its coordinates do not match its type. One of
// another type stays without coordinates.
func fill(to *convert.Geometry, g object) (c coordinates, ok bool) {
	to.Type = g.text("type")
	c = coordinates{b: g.get("coordinates")}
	switch to.Type {
	case "Point":
		to.Point = c.position()
	case "Polygon":
		to.Area = [][][][]float64{c.rings()}
	case "MultiPolygon":
		to.Area = c.polygons()
	default:
		return c, true
	}
	return c, !c.bad && c.wrong == (check.Text{}) && c.end()
}

func (rd *reader) handOut(f *convert.Feature) error {
	rd.taken = true
	return rd.im.Take(f)
}

// scalar returns the content of a value: a string's own, else its JSON text.
func scalar(v jsontext.Value) convert.Value {
	if s, ok := unquoted(v); ok {
		return convert.Value{Text: s}
	}
	return convert.Value{Text: string(v), Number: v.Kind() == '0'}
}
