package export

import (
	"bytes"
	"path"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
)

// writer copies a schema, changed as the options say.
type writer struct {
	Options
	lang        check.Lang
	definitions string            // the member that has the definitions
	prefix      string            // what a reference begins with
	titles      map[string]string // of definitions, where they are known by them

	out bytes.Buffer
	enc *jsontext.Encoder
	err error // the first
}

func newWriter(o Options, lang check.Lang) *writer {
	w := &writer{Options: o, lang: lang}
	w.enc = jsontext.NewEncoder(&w.out, jsontext.WithIndent(" "))
	return w
}

func (w *writer) write(tokens ...jsontext.Token) {
	for _, t := range tokens {
		if err := w.enc.WriteToken(t); err != nil && w.err == nil {
			w.err = err
		}
	}
}

// schema copies the next schema of dec. It is the definition of the given name,
// or "" for any other part.
func (w *writer) schema(dec *jsontext.Decoder, definition string) error {
	if dec.PeekKind() != '{' {
		return w.value(dec)
	}
	return w.object(dec, func(name string) error {
		return w.keyword(dec, name, definition)
	})
}

// object copies an object, of which member copies each name and value.
func (w *writer) object(dec *jsontext.Decoder, member func(name string) error) error {
	if _, err := dec.ReadToken(); err != nil {
		return err
	}
	w.write(jsontext.BeginObject)
	for dec.PeekKind() == '"' {
		name, err := dec.ReadToken()
		if err != nil {
			return err
		}
		if err := member(name.String()); err != nil {
			return err
		}
	}
	w.write(jsontext.EndObject)
	_, err := dec.ReadToken()
	if err == nil {
		err = w.err
	}
	return err
}

func (w *writer) keyword(dec *jsontext.Decoder, name, definition string) error {
	switch name {
	case "$schema", "$id", "$ref":
		var text string
		if err := json.UnmarshalDecode(dec, &text); err != nil {
			return err
		}
		w.identify(name, text)
		return w.err
	case "$defs":
		w.write(jsontext.String(w.definitions))
		return w.object(dec, func(name string) error {
			w.write(jsontext.String(name))
			return w.schema(dec, name)
		})
	case "properties":
		w.write(jsontext.String(name))
		return w.object(dec, func(name string) error {
			w.write(jsontext.String(name))
			if m := schema.MergingOf(definition, name); w.Lists && m != "" {
				return w.object(dec, func(keyword string) error {
					if keyword == "items" {
						w.write(jsontext.String("x-merge"), jsontext.String(string(m)))
					}
					return w.keyword(dec, keyword, "")
				})
			}
			return w.schema(dec, "")
		})
	case "required", "minLength", "minItems", "minProperties":
		if w.Draft {
			return dec.SkipValue()
		}
	case "pattern":
		if w.Draft {
			return w.orEmpty(dec)
		}
	case "additionalProperties":
		if w.Reader && dec.PeekKind() == 'f' {
			return dec.SkipValue()
		}
		w.write(jsontext.String(name))
		return w.schema(dec, "")
	case "items", "propertyNames": // not is copied as it is
		w.write(jsontext.String(name))
		return w.schema(dec, "")
	case "allOf":
		w.write(jsontext.String(name), jsontext.BeginArray)
		dec.ReadToken()
		for dec.PeekKind() == '{' {
			if err := w.schema(dec, ""); err != nil {
				return err
			}
		}
		w.write(jsontext.EndArray)
		_, err := dec.ReadToken()
		return err
	}
	w.write(jsontext.String(name))
	if name == "enum" || name == "examples" {
		return w.codes(dec, definition)
	}
	return w.value(dec)
}

// identify writes a keyword that says what a schema is, or which one it means.
func (w *writer) identify(name, text string) {
	switch {
	case name == "$schema" && w.Draft07:
		text = "http://json-schema.org/draft-07/schema#"
	case name == "$id":
		dir, file := path.Split(text)
		text = dir + w.folder() + file
	case name == "$ref":
		text = w.prefix + w.named(strings.TrimPrefix(text, toDefinition))
	}
	w.write(jsontext.String(name), jsontext.String(text))
}

// named returns the name by which a definition is known.
func (w *writer) named(definition string) string {
	if title := w.titles[definition]; title != "" {
		return title
	}
	return definition
}

// codes copies the values of a code list and, if wanted, adds their meanings.
func (w *writer) codes(dec *jsontext.Decoder, list string) error {
	var values []string
	if err := json.UnmarshalDecode(dec, &values); err != nil {
		return err
	}
	if err := json.MarshalEncode(w.enc, values); err != nil {
		return err
	}
	if !w.Meanings || len(schema.FindCodes(list)) == 0 {
		return nil
	}
	w.write(jsontext.String("x-enum-descriptions"), jsontext.BeginArray)
	for _, v := range values {
		w.write(jsontext.String(schema.Meaning(list, v, w.lang)))
	}
	w.write(jsontext.EndArray)
	return w.err
}

// orEmpty copies a pattern that the empty text has too.
func (w *writer) orEmpty(dec *jsontext.Decoder) error {
	var expr string
	if err := json.UnmarshalDecode(dec, &expr); err != nil {
		return err
	}
	w.write(jsontext.String("pattern"), jsontext.String("^$|"+expr))
	return w.err
}

func (w *writer) value(dec *jsontext.Decoder) error {
	v, err := dec.ReadValue()
	if err != nil {
		return err
	}
	return w.enc.WriteValue(v)
}
