// Package schema holds the generated JSON Schemas (draft 2020-12), code lists
// and rule catalogue as they are handed to partners: the very bytes that the
// checks of package mixta are compiled from. The schema of a file is stored;
// that of a kind of record is the part of it that the kind needs.
//
// Everything here but the Go files is written by go generate; see internal/gen.
package schema

import (
	_ "embed"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/embedded"
)

// They are stored compressed; see package embedded.
//
//go:embed packed/en.deflate
var packedEN string

//go:embed packed/es.deflate
var packedES string

//go:embed packed/codes.deflate
var packedCodes string

//go:embed packed/lists.deflate
var packedLists string

//go:embed packed/rules.deflate
var packedRules string

// File returns the schema of the given record kind ("action"), or of a whole
// file ("file"), with its descriptions in the given language.
// It returns nil if there is no such kind or language.
func File(kind string, lang check.Lang) []byte {
	if kind == "file" {
		return fileIn(lang)
	}
	if parts, ok := inLanguage[lang]; ok {
		return parts().kind(kind)
	}
	return nil
}

// CodesJSON returns codes.json: all code lists in both languages. [CodeLists]
// returns them parsed.
func CodesJSON() []byte { return embedded.Text(packedCodes) }

// ListsJSON returns lists.json: how concurrent versions of each list are merged.
func ListsJSON() []byte { return embedded.Text(packedLists) }

// RulesJSON returns rules.json: the catalogue of all rules in both languages, with
// the conformance cases that break each.
func RulesJSON() []byte { return embedded.Text(packedRules) }

func fileIn(lang check.Lang) []byte {
	switch lang {
	case check.EN:
		return embedded.Text(packedEN)
	case check.ES:
		return embedded.Text(packedES)
	}
	return nil
}
