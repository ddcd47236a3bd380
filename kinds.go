package mixta

import (
	"reflect"
	"slices"
	"sync"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/schema"
)

// Kind is one kind of record.
type Kind struct {
	Name   string       // "action"
	Plural string       // "actions": the member of a file that holds such records
	Noun   check.Noun   // "acción", "acciones", and in English
	Type   reflect.Type // plan.Action
	About  bool         // a kind of records about records: they stand last in a file, and in no section
}

// New returns an empty record of the kind: a pointer to a new value of its type. It
// panics for a kind that is none of [Kinds].
func (k Kind) New() Record { return newRecord(k.Type) }

// newRecord returns an empty record of a type.
func newRecord(t reflect.Type) Record { return reflect.New(t).Interface().(Record) }

// Kinds returns all kinds of record, in the order of a file.
func Kinds() []Kind { return slices.Clone(kinds()) }

var kinds = sync.OnceValue(func() (all []Kind) {
	for _, k := range model.Kinds() {
		all = append(all, Kind{k.Name, k.Plural, k.Noun, k.Type, about(k.Name)})
	}
	return all
})

// KindOf returns the kind of that name ("action"); false if there is none.
func KindOf(name string) (Kind, bool) {
	n := kindNumber(name)
	if n == 0 {
		return Kind{}, false
	}
	return kinds()[n-1], true
}

// Noun returns the word for one record of a kind, as [report.Output] takes it; the
// kind's name where there is no such kind.
func Noun(kind string) check.Text {
	if k, ok := KindOf(kind); ok {
		return k.Noun.One
	}
	return check.Text{ES: kind, EN: kind}
}

// Schema returns the JSON Schema (draft 2020-12) of one kind of record, or of
// a whole file for "file", with its descriptions in the given language. It is
// self-contained. It returns nil if there is no such kind.
func Schema(kind string, lang check.Lang) []byte { return schema.File(kind, lang) }

// Rules returns all rules: of bytes, shape and codes, of records, and of files.
func Rules() []*check.Rule {
	all := slices.Concat(program.Structure(), fileRules())
	for _, row := range model.Rows() {
		all = append(all, row.Rules...)
	}
	seen := map[*check.Rule]bool{}
	return slices.DeleteFunc(all, func(r *check.Rule) bool {
		again := seen[r]
		seen[r] = true
		return again
	})
}

// Codes returns the code lists of the given name ("status", "adminunit") or
// type ("plan.Status"): none if there is no such list, several if
// packages have lists of one name.
func Codes(list string) []schema.CodeList { return schema.FindCodes(list) }

// fileProgram is the compiled program of a whole file.
var fileProgram = sync.OnceValue(func() *program.Node {
	return program.MustCompile(schema.File("file", "en"), reflect.TypeFor[File](), model.Rows())
})

// Redact returns the report as it may go to somebody who may not see the file: it
// gives rule, record and place, but none of the content. A member that the model
// does not have is content too.
func Redact(r check.Report) check.Report { return r.Redacted(fileProgram().Known) }

// byPlural and byName number the kinds, from 1.
var byPlural = sync.OnceValue(func() map[string]*rule.Kind {
	m := map[string]*rule.Kind{}
	for _, k := range model.Kinds() {
		m[k.Plural] = k
	}
	return m
})

var byName = sync.OnceValue(func() map[string]byte {
	m := map[string]byte{}
	for i, k := range model.Kinds() {
		m[k.Name] = byte(i + 1)
	}
	return m
})

// about reports whether a kind is of records about records.
func about(kind string) bool { return model.About(kind) }

// kindOf returns the name of the kind whose records are in the given list.
func kindOf(plural string) string { return byPlural()[plural].Name }

// kindNumber returns the number of the kind; 0 for none.
func kindNumber(name string) byte { return byName()[name] }
