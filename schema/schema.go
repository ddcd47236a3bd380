// Package schema holds the generated JSON Schemas (draft 2020-12), code lists
// and rule catalogue as they are handed to partners: the very bytes that the
// checks of package mixta are compiled from. The schema of a file is stored;
// that of a kind of record is the part of it that the kind needs.
//
// Everything here but the Go files is written by go generate; see internal/gen.
package schema

import "embed"

//go:embed en es codes.json rules.json
var files embed.FS

// File returns the schema of the given record kind ("action"), or of a whole
// file ("file"), with its descriptions in the given language ("es" or "en").
// It returns nil if there is no such kind or language.
func File(kind, lang string) []byte {
	if kind == "file" {
		return read(lang + "/file.schema.json")
	}
	if parts, ok := inLanguage[lang]; ok {
		return parts().kind(kind)
	}
	return nil
}

// Codes returns codes.json: all code lists in both languages. [CodeLists]
// returns them parsed.
func Codes() []byte { return read("codes.json") }

// Rules returns rules.json: the catalogue of all rules in both languages, with
// the conformance cases that break each.
func Rules() []byte { return read("rules.json") }

func read(name string) []byte {
	b, err := files.ReadFile(name)
	if err != nil {
		return nil
	}
	return b
}
