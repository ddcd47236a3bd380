package schema

import (
	"strings"
	"sync"
)

// Merging says how concurrent versions of a list are merged: "whole", "set" or "by" and
// a member ("by key").
type Merging string

const (
	// Whole is of a list that is one value: of two that changed, a person chooses.
	Whole Merging = "whole"

	// AsSet is of a list in which each item stands once, in any order: what either
	// side adds or removes is added or removed.
	AsSet Merging = "set"
)

// By is of a list whose items are told apart by a member, and merged one by one.
func By(member string) Merging { return Merging("by " + member) }

// Member returns the member that tells the items apart; "" where none does.
func (m Merging) Member() string {
	member, by := strings.CutPrefix(string(m), "by ")
	if !by {
		return ""
	}
	return member
}

// MergingOf returns how versions of a list are merged, by the definition that has it
// and its name there ("plan.Action", "indicators"); "" for what the model does not have.
func MergingOf(definition, member string) Merging { return lists()[definition+"."+member] }

var lists = sync.OnceValue(func() map[string]Merging {
	var all struct {
		Version string             `json:"mixta"`
		Lists   map[string]Merging `json:"lists"`
	}
	if err := decode(ListsJSON(), &all); err != nil {
		panic(err) // the embedded file is not what was generated: a broken build, found by the tests
	}
	return all.Lists
})
