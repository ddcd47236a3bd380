// Package export writes the schemas for readers that are no checker of files of
// this very version: systems that must take files of later ones, forms in which
// data are still missing, and tools that know an older draft of JSON Schema or
// only OpenAPI.
package export

import (
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
)

// Options say for whom a schema is written. The zero value is for a checker of
// files of this version, to which package schema gives the schema as it is.
type Options struct {
	// Reader opens the objects to members that the version does not have: a file of
	// a later minor version is valid, as it is to mixta. Codes of open lists always
	// are.
	Reader bool

	// Draft asks for nothing that mixta only warns about in the draft profile:
	// required members, texts that are not empty, and least numbers of letters,
	// items and members.
	Draft bool

	// Draft07 writes the schema for tools that do not know draft 2020-12.
	Draft07 bool

	// Meanings puts the meanings of codes, in their order, into x-enum-descriptions,
	// which generators of forms and clients read. A oneOf of constants would say
	// the same in standard keywords, but cannot state an open list, makes a type of
	// each code in generated programs, and gives as many errors for one wrong code
	// as the list has codes. Validators that refuse unknown keywords, such as ajv in
	// its strict mode, must be told of this one.
	Meanings bool

	// Lists puts how concurrent versions of each list are merged into x-merge
	// ([schema.Merging]). Strict validators must be told of this keyword, too.
	Lists bool
}

// Schema returns the schema of a kind of record, or of a whole file ("file"), in
// a language; nil if there is no such kind or language.
func Schema(kind string, lang check.Lang, o Options) ([]byte, error) {
	b := schema.File(kind, lang)
	if b == nil || o == (Options{}) {
		return b, nil
	}
	w := newWriter(o, lang)
	w.definitions, w.prefix = "$defs", toDefinition
	if o.Draft07 {
		w.definitions, w.prefix = "definitions", "#/definitions/"
	}
	if err := w.schema(jsontext.NewDecoder(strings.NewReader(string(b))), ""); err != nil {
		return nil, err
	}
	return w.out.Bytes(), nil
}

const toDefinition = "#/$defs/"

// folder is what the id of a schema has after its language, so that no two
// schemas have the same.
func (o Options) folder() (path string) {
	for _, part := range []struct {
		has  bool
		name string
	}{{o.Reader, "reader"}, {o.Draft, "draft"}, {o.Meanings, "meanings"}, {o.Lists, "lists"}, {o.Draft07, "draft-07"}} {
		if part.has {
			path += part.name + "/"
		}
	}
	return path
}
