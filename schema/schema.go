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
)

// One variable a file: the linker leaves out those that a program does not use.
//
//go:embed en/file.schema.json
var enFile string

//go:embed es/file.schema.json
var esFile string

//go:embed codes.json
var codesFile string

//go:embed rules.json
var rulesFile string

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
func CodesJSON() []byte { return []byte(codesFile) }

// RulesJSON returns rules.json: the catalogue of all rules in both languages, with
// the conformance cases that break each.
func RulesJSON() []byte { return []byte(rulesFile) }

func fileIn(lang check.Lang) []byte {
	switch lang {
	case check.EN:
		return []byte(enFile)
	case check.ES:
		return []byte(esFile)
	}
	return nil
}
