// Package schema holds the generated JSON Schemas (draft 2020-12), code lists
// and rule catalogue as they are handed to partners: the very bytes that the
// checks of package mixta are compiled from.
//
// Everything here but this file is written by go generate; see internal/gen.
package schema

import "embed"

//go:embed all:en all:es
var files embed.FS

// File returns the schema of the given record kind ("action"), or of a whole
// file ("file"), with its descriptions in the given language ("es" or "en").
// It returns nil if there is no such kind or language.
func File(kind, lang string) []byte {
	b, err := files.ReadFile(lang + "/" + kind + ".schema.json")
	if err != nil {
		return nil
	}
	return b
}
