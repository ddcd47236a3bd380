package index

import (
	"fmt"
	"maps"
	"strings"

	"github.com/comision-mixta/mixta/record"
)

// Table numbers values that recur.
type Table[T any] struct {
	Values []T
	number map[string]int32
	last   [4]int32 // seen last, the latest first
}

// intern returns the number of v. Most files have long runs of one value, or of
// a few.
func (t *Table[T]) intern(v T, same func(a, b T) bool, key func(T) string) int32 {
	if len(t.Values) > 0 {
		for i, n := range t.last {
			if same(t.Values[n], v) {
				copy(t.last[1:], t.last[:i])
				t.last[0] = n
				return n
			}
		}
	}
	if t.number == nil {
		t.number = map[string]int32{}
	}
	k := key(v)
	n, ok := t.number[k]
	if !ok {
		n = int32(len(t.Values))
		t.Values, t.number[k] = append(t.Values, v), n
	}
	copy(t.last[1:], t.last[:])
	t.last[0] = n
	return n
}

func internText[S ~string](t *Table[S], v S) int32 {
	return t.intern(v, func(a, b S) bool { return a == b }, func(v S) string { return strings.Clone(string(v)) })
}

// MarkingKey is a text that is the same for equal markings, and for no others.
func MarkingKey(m record.Marking) string {
	return fmt.Sprintf("%q %q %q %q %q %q %q", m.TLP, m.Releasable, m.Handling, m.Originator, m.Conditions.ES, m.Conditions.EN, m.Level)
}

func sameStamp(a, b record.Stamp) bool {
	return maps.Equal(a.Version, b.Version) && maps.Equal(a.Seen, b.Seen)
}

// stampKey is a text that is the same for equal versions with equal tokens.
func stampKey(s record.Stamp) string {
	if len(s.Seen) == 0 {
		return s.Version.String()
	}
	return fmt.Sprint(s.Version.String(), s.Seen) // maps are printed in the order of their keys
}
