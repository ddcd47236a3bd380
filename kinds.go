package mixta

import (
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
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

// New returns an empty record of the kind: a pointer to a new value of its type.
func (k Kind) New() Record { return newRecord(k.Type) }

// newRecord returns an empty record of a type.
func newRecord(t reflect.Type) Record { return reflect.New(t).Interface().(Record) }

// Kinds returns all kinds of record, in the order of a file.
func Kinds() []Kind {
	kinds := allKinds()
	out := make([]Kind, len(kinds))
	for i, k := range kinds {
		out[i] = Kind{k.Name, k.Plural, k.Noun, k.Type, about(k.Name)}
	}
	return out
}

// KindOf returns the kind of that name ("action"); false if there is none.
func KindOf(name string) (Kind, bool) {
	n := kindNumber(name)
	if n == 0 {
		return Kind{}, false
	}
	return Kinds()[n-1], true
}

// Noun returns the word for one record of a kind, as [check.Output] takes it; the
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
func Schema(kind string, lang check.Lang) []byte { return schema.File(kind, string(lang)) }

// Rules returns all rules: of bytes, shape and codes, of records, and of files.
func Rules() []*check.Rule {
	all := slices.Concat(program.Structure(), fileRules())
	for _, row := range rows() {
		all = append(all, row.Rules...)
	}
	seen := map[*check.Rule]bool{}
	return slices.DeleteFunc(all, func(r *check.Rule) bool {
		again := seen[r]
		seen[r] = true
		return again
	})
}

// RulesOn returns the rules that speak of values of the given types, by the
// names of their definitions in the schemas ("plan.Indicator"). For a kind of
// record that includes the rules of its header and those on several records of
// a file: such a rule is of the kind that its id names, or of all kinds of its
// package; for "mixta.File" the rules of files.
func RulesOn(types ...string) []*check.Rule {
	on := map[string]bool{}
	for _, t := range types {
		on[t] = true
	}
	kinds, named := map[string]bool{}, map[string]bool{"file": on["mixta.File"]} // by package and kind: all there are, those asked for
	for _, k := range allKinds() {
		name := definition(k.Type)
		pkg, _, _ := strings.Cut(name, ".")
		kinds[pkg+"."+k.Name] = true
		if on[name] {
			named[pkg], named[pkg+"."+k.Name] = true, true
			for _, f := range reflect.VisibleFields(k.Type) {
				if f.Anonymous {
					on[definition(f.Type)] = true
				}
			}
		}
	}
	spoken := map[*check.Rule]bool{}
	for _, row := range rows() {
		for _, r := range row.Rules {
			spoken[r] = spoken[r] || on[definition(row.Type)]
		}
	}
	for _, r := range fileRules() {
		pkg, rest, _ := strings.Cut(r.ID, ".")
		kind, _, _ := strings.Cut(rest, ".")
		if kinds[pkg+"."+kind] {
			pkg += "." + kind
		}
		spoken[r] = named[pkg]
	}
	return slices.DeleteFunc(Rules(), func(r *check.Rule) bool { return !spoken[r] })
}

// definition is the name of a type's definition in the schemas.
func definition(t reflect.Type) string {
	pkg := t.PkgPath()
	return pkg[strings.LastIndexByte(pkg, '/')+1:] + "." + t.Name()
}

// Codes returns the code lists of the given name ("status", "adminunit") or
// type ("plan.Status"): none if there is no such list, several if
// packages have lists of one name.
func Codes(list string) []schema.CodeList { return schema.FindCodes(list) }

// parts are what the packages of record kinds state, in the order of a file.
var parts = sync.OnceValue(func() []rule.Part {
	return []rule.Part{plan.Model{}.Part(), crops.Model{}.Part(), intel.Model{}.Part(), ops.Model{}.Part(), record.Model{}.Part()}
})

// allKinds returns the kinds in the order of a file.
var allKinds = sync.OnceValue(func() (all []*rule.Kind) {
	for _, p := range parts() {
		all = append(all, p.Kinds...)
	}
	return all
})

// rows returns the rules on one record, those that hold for all kinds first.
func rows() (all []rule.Row) {
	for _, p := range slices.Backward(parts()) {
		all = append(all, p.Rows...)
	}
	return all
}

// Program returns the compiled program of a whole file. It is for the packages
// of this module alone.
func Program() *program.Node { return fileProgram() }

var fileProgram = sync.OnceValue(func() *program.Node {
	return program.MustCompile(schema.File("file", "en"), reflect.TypeFor[File](), rows())
})

// Known returns the part of a pointer into a file that names members of the
// model, codes and places in lists. The rest is content: a member that the model
// does not have, or a key of its author's choice.
func Known(pointer string) string { return Program().Known(pointer) }

// byPlural and byName number the kinds, from 1.
var byPlural = sync.OnceValue(func() map[string]*rule.Kind {
	m := map[string]*rule.Kind{}
	for _, k := range allKinds() {
		m[k.Plural] = k
	}
	return m
})

var byName = sync.OnceValue(func() map[string]byte {
	m := map[string]byte{}
	for i, k := range allKinds() {
		m[k.Name] = byte(i + 1)
	}
	return m
})

// about reports whether a kind is of records about records: these have no place
// in conflicts and proposals, and none of them can be withdrawn.
func about(kind string) bool { return kind == "withdrawal" || kind == "receipt" }

// kindOf returns the name of the kind whose records are in the given list.
func kindOf(plural string) string { return byPlural()[plural].Name }

// kindNumber returns the number of the kind; 0 for none.
func kindNumber(name string) byte { return byName()[name] }
