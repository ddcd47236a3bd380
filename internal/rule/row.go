package rule

import (
	"iter"
	"reflect"
	"slices"
	"strings"
	"unsafe"

	"github.com/comision-mixta/mixta/check"
)

// Row is one record rule, or several that are found in one look: what must hold
// of a value of one type, beyond what its schema can say.
type Row struct {
	Rules []*check.Rule
	typ   reflect.Type
	bind  func(report) test // called once for each reading, so that no test allocates for its hits
}

// Type returns the Go type of the values that the row is about.
func (r Row) Type() reflect.Type { return r.typ }

// test runs a row over the value at an address.
type test func(at unsafe.Pointer, m Members)

type report func(r *check.Rule, at any, args []any)

// Hit reports that a rule is broken: at is the address of the member that is
// wrong; args are what {1}, {2} … of the sentence stand for. An argument that
// is itself the address of a member is shown by its value, and its place is
// listed as related. Addresses give the places: no row names a member in a
// string.
type Hit func(at any, args ...any)

// On makes a row for values of type T, wherever they stand: in a record of
// that type or nested in any other. The test must not keep or change the value.
func On[T any](r check.Rule, look func(v *T, hit Hit)) Row {
	return Within(r, func(v *T, _ Members, hit Hit) { look(v, hit) })
}

// Within is [On] for a rule that speaks of the members of the record around
// the value, such as a list of those left out.
func Within[T any](r check.Rule, look func(v *T, m Members, hit Hit)) Row {
	rule := &r
	return Row{[]*check.Rule{rule}, reflect.TypeFor[T](), func(to report) test {
		hit := func(at any, args ...any) { to(rule, at, args) }
		return func(p unsafe.Pointer, m Members) { look((*T)(p), m, hit) }
	}}
}

// Each is [On] for several rules that one computation finds: the test hits
// them by their keys.
func Each[T any, K comparable](rules map[K]*check.Rule, look func(v *T, hit func(k K, at any, args ...any))) Row {
	row := Row{typ: reflect.TypeFor[T](), bind: func(to report) test {
		hit := func(k K, at any, args ...any) {
			if r := rules[k]; r != nil {
				to(r, at, args)
			}
		}
		return func(p unsafe.Pointer, _ Members) { look((*T)(p), hit) }
	}}
	for _, r := range rules {
		row.Rules = append(row.Rules, r)
	}
	slices.SortFunc(row.Rules, func(a, b *check.Rule) int { return strings.Compare(a.ID, b.ID) })
	return row
}

// Repeated yields the keys, by their addresses, that an earlier item of the
// list has too: what the rules on doubles look for.
func Repeated[T any, K comparable](list []T, key func(*T) *K) iter.Seq[*K] {
	return func(yield func(*K) bool) {
		var seen map[K]bool // for lists too long to be compared item by item
		if len(list) > 16 {
			seen = make(map[K]bool, len(list))
		}
		for i := range list {
			k := key(&list[i])
			again := seen[*k]
			if seen != nil {
				seen[*k] = true
			}
			for j := 0; seen == nil && j < i && !again; j++ {
				again = *key(&list[j]) == *k
			}
			if again && !yield(k) {
				return
			}
		}
	}
}

// Members tells about the top-level members of one record.
type Members struct {
	node *Node
	at   unsafe.Pointer
}

// Optional reports whether the record's kind has an optional member of that
// name, and whether it is present in this record.
func (m Members) Optional(name string) (known, present bool) {
	f := m.node.field(name)
	if f == nil || !f.optional {
		return false, false
	}
	return true, !f.absent(m.at)
}

// Key is a place for [Hit]: one key of the map at the given address.
func Key(at any, key string) any { return mapKey{at, key} }

type mapKey struct {
	at  any
	key string
}
