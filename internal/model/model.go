// Package model gathers what the packages of record kinds state: the kinds of
// record, in the order of a file, and the rules on them.
package model

import (
	"slices"
	"sync"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// parts are what the packages state, in the order of a file.
var parts = sync.OnceValue(func() []rule.Part {
	return []rule.Part{plan.Model{}.Part(), crops.Model{}.Part(), intel.Model{}.Part(), ops.Model{}.Part(), record.Model{}.Part()}
})

// Kinds are the kinds of record, in the order of a file.
var Kinds = sync.OnceValue(func() (all []*rule.Kind) {
	for _, p := range parts() {
		all = append(all, p.Kinds...)
	}
	return all
})

// Kind returns the kind of that name; nil if there is none.
func Kind(name string) *rule.Kind {
	for _, k := range Kinds() {
		if k.Name == name {
			return k
		}
	}
	return nil
}

// Lists are the lists of records of a file, in the order in which it has them: those
// that hold, conflicts, proposals, and last the records about records.
var Lists = sync.OnceValue(func() (all []wire.List) {
	for _, section := range []string{"", "conflicts", "proposals"} {
		for _, k := range Kinds() {
			if !About(k.Name) {
				all = append(all, wire.List{Section: section, Name: k.Plural})
			}
		}
	}
	for _, k := range Kinds() {
		if About(k.Name) {
			all = append(all, wire.List{Name: k.Plural})
		}
	}
	return all
})

// ListNumber returns the number in [Lists] of the list that has the records of a kind in
// a section.
func ListNumber(section, kind string) int { return listNumbers()[[2]string{section, kind}] }

var listNumbers = sync.OnceValue(func() map[[2]string]int {
	m := map[[2]string]int{}
	for i, l := range Lists() {
		for _, k := range Kinds() {
			if k.Plural == l.Name {
				m[[2]string{l.Section, k.Name}] = i
			}
		}
	}
	return m
})

// About reports whether a kind is of records about records: these have no place
// in conflicts and proposals, and none of them can be withdrawn.
func About(kind string) bool { return kind == "withdrawal" || kind == "receipt" }

// Rows returns the rules on one record, those that hold for all kinds first.
func Rows() (all []rule.Row) {
	for _, p := range slices.Backward(parts()) {
		all = append(all, p.Rows...)
	}
	return all
}

// FileRules returns the rules on several records of a file.
func FileRules() (all []rule.FileRules) {
	for _, p := range parts() {
		all = append(all, p.Files...)
	}
	return all
}

// Several reports whether the rule is about several records of a file: no record
// alone breaks it, and merging valid files may.
func Several(r *check.Rule) bool {
	return slices.ContainsFunc(FileRules(), func(f rule.FileRules) bool { return slices.Contains(f.Rules, r) })
}
