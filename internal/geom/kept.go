package geom

import "sync/atomic"

// A Kept keeps what was last made of a list, for whoever asks again: an index
// beside a list that its owner may exchange for another. It is safe for concurrent
// use.
type Kept[E, V any] struct{ last atomic.Pointer[kept[E, V]] }

type kept[E, V any] struct {
	first *E
	n     int
	value V
}

// Of returns what is made of the list: what is kept, if it was made of the same
// list, else a new one, which is kept. Elements must not be changed in between.
func (k *Kept[E, V]) Of(list []E, made func([]E) V) V {
	var first *E
	if len(list) > 0 {
		first = &list[0]
	}
	last := k.last.Load()
	if last == nil || last.first != first || last.n != len(list) {
		last = &kept[E, V]{first, len(list), made(list)}
		k.last.Store(last)
	}
	return last.value
}
