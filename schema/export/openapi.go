package export

import (
	"bytes"
	"maps"
	"path"
	"slices"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
)

// OpenAPI returns one OpenAPI 3.1 document that has the schema of a file and of
// every kind of record, by their titles, under components, with the meanings of
// codes. It describes no paths: how files travel is up to the sides.
func OpenAPI(lang check.Lang, o Options) ([]byte, error) {
	var file struct {
		Dialect string                    `json:"$schema"`
		ID      string                    `json:"$id"`
		Defs    map[string]jsontext.Value `json:"$defs"`
	}
	if err := json.Unmarshal(schema.File("file", lang), &file); err != nil {
		return nil, err
	}
	o.Meanings, o.Draft07 = true, false
	w := newWriter(o, lang)
	w.prefix, w.titles = "#/components/schemas/", map[string]string{}
	definitions := map[string]string{} // by title
	for name, def := range file.Defs {
		d, err := schema.Parse(def)
		if err != nil {
			return nil, err
		}
		w.titles[name], definitions[d.Title] = d.Title, name
	}
	version := path.Base(path.Dir(path.Dir(file.ID)))
	w.write(jsontext.BeginObject)
	w.texts("openapi", "3.1.0")
	w.write(jsontext.String("info"), jsontext.BeginObject)
	w.texts("title", "mixta", "version", version)
	w.write(jsontext.EndObject)
	w.texts("jsonSchemaDialect", file.Dialect)
	w.write(jsontext.String("components"), jsontext.BeginObject, jsontext.String("schemas"), jsontext.BeginObject)
	for _, title := range slices.Sorted(maps.Keys(definitions)) {
		w.write(jsontext.String(title))
		name := definitions[title]
		if err := w.schema(jsontext.NewDecoder(bytes.NewReader(file.Defs[name])), name); err != nil {
			return nil, err
		}
	}
	w.write(jsontext.EndObject, jsontext.EndObject, jsontext.EndObject)
	return w.out.Bytes(), w.err
}

// texts writes members that are texts: name, text, name, text.
func (w *writer) texts(all ...string) {
	for _, s := range all {
		w.write(jsontext.String(s))
	}
}
