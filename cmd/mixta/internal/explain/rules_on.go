package explain

import (
	"reflect"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/model"
)

// rulesOn returns the rules that speak of values of the given types, by the
// names of their definitions in the schemas ("plan.Indicator"). For a kind of
// record that includes the rules of its header and those on several records of
// a file: such a rule is of the kind that its id names, or of all kinds of its
// package; for "mixta.File" the rules of files.
func rulesOn(types ...string) []*check.Rule {
	on := map[string]bool{}
	for _, t := range types {
		on[t] = true
	}
	kinds, named := map[string]bool{}, map[string]bool{"file": on["mixta.File"]} // by package and kind: all there are, those asked for
	for _, k := range model.Kinds() {
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
	for _, row := range model.Rows() {
		for _, r := range row.Rules {
			spoken[r] = spoken[r] || on[definition(row.Type)]
		}
	}
	for _, r := range mixta.Rules() {
		if !strings.HasPrefix(r.ID, "file.") && !model.Several(r) {
			continue
		}
		pkg, rest, _ := strings.Cut(r.ID, ".")
		kind, _, _ := strings.Cut(rest, ".")
		if kinds[pkg+"."+kind] {
			pkg += "." + kind
		}
		spoken[r] = named[pkg]
	}
	return slices.DeleteFunc(mixta.Rules(), func(r *check.Rule) bool { return !spoken[r] })
}

// definition is the name of a type's definition in the schemas.
func definition(t reflect.Type) string {
	pkg := t.PkgPath()
	return pkg[strings.LastIndexByte(pkg, '/')+1:] + "." + t.Name()
}
