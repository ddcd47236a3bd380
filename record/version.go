package record

import (
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Version counts, for each actor, the versions of a record that it has issued.
// es: Version cuenta, por cada actor, las versiones de un registro que ha emitido.
//
//mixta:least 1
//mixta:most 40
//mixta:each 1 9007199254740991
type Version map[Actor]int64

// Order is how two versions of one record stand to each other.
type Order int8

// The orders of two versions.
const (
	Same       Order = iota // the same version
	Before                  // the first is older: the second knows all of it
	After                   // the first is newer
	Concurrent              // each knows something that the other does not
)

// Compare reports how v relates to w.
func (v Version) Compare(w Version) Order {
	var less, more bool
	for a, n := range v {
		less = less || n < w[a]
		more = more || n > w[a]
	}
	for a, n := range w {
		less = less || v[a] < n
	}
	switch {
	case less && more:
		return Concurrent
	case less:
		return Before
	case more:
		return After
	}
	return Same
}

// Next returns the version that the given actor issues after v.
func (v Version) Next(by Actor) Version {
	w := Version{by: v[by] + 1}
	for a, n := range v {
		if a != by {
			w[a] = n
		}
	}
	return w
}

// Join returns the least version that knows all of v and of w.
func (v Version) Join(w Version) Version {
	j := Version{}
	maps.Copy(j, v)
	for a, n := range w {
		j[a] = max(j[a], n)
	}
	return j
}

// Meet returns the newest version that both v and w know.
func (v Version) Meet(w Version) Version {
	m := Version{}
	for a, n := range v {
		if n = min(n, w[a]); n > 0 {
			m[a] = n
		}
	}
	return m
}

// Total returns how many versions v counts. One that follows another counts
// more.
func (v Version) Total() (n int64) {
	for _, c := range v {
		n += c
	}
	return n
}

// String returns the counts in the order of the actors: equal versions give
// equal texts.
func (v Version) String() string {
	parts := make([]string, 0, len(v))
	for _, a := range slices.Sorted(maps.Keys(v)) {
		parts = append(parts, string(a)+":"+strconv.FormatInt(v[a], 10))
	}
	return strings.Join(parts, " ")
}
