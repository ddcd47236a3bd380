package rule

import (
	"reflect"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
)

// Row is one record rule, or several that one test finds: what must hold for
// values of one type, beyond what its schema can say.
type Row = program.Row

// Members describes the top-level members of one record.
type Members = program.Members

// Hit reports that a rule is broken: at is the address of the member that is
// wrong; args are what {1}, {2} … of the sentence stand for. An argument that
// is itself the address of a member is shown by its value, and its place is
// listed as related. Addresses give the places: no row names a member in a
// string.
type Hit func(at any, args ...any)

// On makes a row for values of the type that V points to, wherever they stand: in a
// record of that type or nested in any other. The test must not keep or change the
// value. The type parameter is the pointer, since one body of code does for all
// pointers, where each type of value would get its own.
func On[V any](r check.Rule, look func(v V, hit Hit)) Row {
	return Within(r, func(v V, _ Members, hit Hit) { look(v, hit) })
}

// Within is [On] for a rule about the members of the record around the value,
// such as a list of those left out.
func Within[V any](r check.Rule, look func(v V, m Members, hit Hit)) Row {
	rule := &r
	return Row{Rules: []*check.Rule{rule}, Type: reflect.TypeFor[V]().Elem(), Bind: func(to program.Hit) program.Test {
		hit := func(at any, args ...any) { to(rule, at, args) }
		return func(v any, m Members) { look(v.(V), m, hit) }
	}}
}

// Each is [On] for several rules that one test finds: it hits them by their keys.
func Each[V any, K comparable](rules map[K]*check.Rule, look func(v V, hit func(k K, at any, args ...any))) Row {
	row := Row{Type: reflect.TypeFor[V]().Elem(), Bind: func(to program.Hit) program.Test {
		hit := func(k K, at any, args ...any) {
			if r := rules[k]; r != nil {
				to(r, at, args)
			}
		}
		return func(v any, _ Members) { look(v.(V), hit) }
	}}
	for _, r := range rules {
		row.Rules = append(row.Rules, r)
	}
	slices.SortFunc(row.Rules, func(a, b *check.Rule) int { return strings.Compare(a.ID, b.ID) })
	return row
}

// Becomes is an argument of [Hit] that is in no sentence: what is to stand in place of the
// member, if the rule allows a fix.
type Becomes = program.Becomes

// Gone says that the item of a list is to be left out, Reversed that the items of the list
// are to stand the other way round.
var (
	Gone     = program.Gone
	Reversed = program.Reversed
)

// JSON says that the member is to be this: a text of JSON or, for a string, its content.
func JSON(value string) Becomes { return Becomes{JSON: value} }

// Key is a place for [Hit]: one key of the map at the given address.
func Key(at any, key string) any { return program.Key{At: at, Name: key} }
