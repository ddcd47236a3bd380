package rule

import (
	"iter"

	"github.com/comision-mixta/mixta/check"
)

// At is where a rule in a short form is broken: the address of the member that
// is wrong, then those of the members that its sentence refers to.
type At [3]any

func (at At) hit(hit Hit) {
	n := len(at)
	for at[n-1] == nil {
		n--
	}
	hit(at[0], at[1:n]...)
}

// When is [On] for a rule that is broken at one place when a condition holds.
// At is evaluated in any case.
func When[V any](r check.Rule, broken func(v V) (bool, At)) Row {
	return On(r, func(v V, hit Hit) {
		if yes, at := broken(v); yes {
			at.hit(hit)
		}
	})
}

// Both is [On] for two conditions of which both hold or neither.
func Both[V any](r check.Rule, look func(v V) (one, other bool, at At)) Row {
	return When(r, func(v V) (bool, At) {
		one, other, at := look(v)
		return one != other, at
	})
}

// time is a type of times that may be absent: nothing is before or after those.
type time[K any] interface{ Before(K) bool }

// NotBefore is [On] for a time that must not be before another.
func NotBefore[V any, K time[K]](r check.Rule, look func(v V) (at, other *K)) Row {
	return When(r, func(v V) (bool, At) {
		at, other := look(v)
		return (*at).Before(*other), At{at, other}
	})
}

// NotAfter is [On] for a time that must not be after another.
func NotAfter[V any, K time[K]](r check.Rule, look func(v V) (at, other *K)) Row {
	return When(r, func(v V) (bool, At) {
		at, other := look(v)
		return (*other).Before(*at), At{at, other}
	})
}

// OfSide is [On] for an actor that must belong to the side stated, if to any.
func OfSide[V any, A interface{ Side() S }, S ~string](r check.Rule, look func(v V) (actor *A, side *S)) Row {
	return When(r, func(v V) (bool, At) {
		actor, side := look(v)
		is := (*actor).Side()
		return is != "" && is != *side, At{actor, side}
	})
}

// Distinct is [On] for a list whose items must differ in their key.
func Distinct[V, E any, K comparable](r check.Rule, list func(V) []E, key func(*E) *K) Row {
	return On(r, func(v V, hit Hit) {
		for k := range repeated(list(v), key) {
			hit(k)
		}
	})
}

// repeated yields the addresses of keys that an earlier item of the list has too.
func repeated[T any, K comparable](list []T, key func(*T) *K) iter.Seq[*K] {
	return func(yield func(*K) bool) {
		var seen map[K]bool // for lists too long to compare item by item
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
