package rule

import (
	"encoding/binary"
	"iter"
	"math"
	"reflect"
	"strings"

	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/internal/spool"
)

// Table holds facts by keys of one length. A V is a number, an array of bytes, or a
// struct of such, whose fields are exported.
type Table[V any] struct{ rows *runs.Map }

// TableOf returns an empty table of keys of so many bytes.
func TableOf[V any](m *Memory, key int) Table[V] { return Table[V]{m.Map(key, sizeOf[V]())} }

// Get returns the facts of a key; false if there are none.
func (t Table[V]) Get(key []byte) (v V, ok bool) {
	b, ok := t.rows.Get(key)
	if ok {
		binary.Decode(b, binary.BigEndian, &v) // of that size
	}
	return v, ok
}

// Put gives a key its facts.
func (t Table[V]) Put(key []byte, v V) {
	b, _ := binary.Append(nil, binary.BigEndian, &v) // of one size
	t.rows.Put(key, b)
}

// Has reports whether a key has facts.
func (t Table[V]) Has(key []byte) bool { return t.rows.Has(key) }

// Empty reports whether no key has facts.
func (t Table[V]) Empty() bool { return t.rows.Empty() }

// List is a list of facts, which come back in the order of their first fields, then of
// their next: where that of the file is wanted, a number stands first. Its numbers are
// not negative.
type List[V any] struct {
	rows *runs.Sorter
	m    *Memory
}

// ListOf returns an empty list.
func ListOf[V any](m *Memory) List[V] {
	size := sizeOf[V]()
	budget := m.rows * size
	if !spool.Files {
		budget = math.MaxInt
	}
	rows := runs.New(size, budget)
	m.all = append(m.all, rows)
	return List[V]{rows, m}
}

// Add adds facts.
func (l List[V]) Add(v V) {
	b, _ := binary.Append(nil, binary.BigEndian, &v) // of one size
	l.m.Fail(l.rows.Add(b))
}

// Sorted yields the facts in their order.
func (l List[V]) Sorted() iter.Seq[V] {
	return func(yield func(V) bool) {
		for row, err := range l.rows.Sorted() {
			if l.m.Fail(err); err != nil {
				return
			}
			var v V
			binary.Decode(row, binary.BigEndian, &v) // of that size
			if !yield(v) {
				return
			}
		}
	}
}

func sizeOf[V any]() int { return binary.Size(reflect.Zero(reflect.TypeFor[V]()).Interface()) }

// Word is a date or a code of few letters as it stands among facts.
type Word [16]byte

// WordOf returns a date or code, of at most 16 bytes.
func WordOf[T ~string](s T) (w Word) {
	copy(w[:], s)
	return w
}

// String returns the date or code; "" for none.
func (w Word) String() string { return strings.TrimRight(string(w[:]), "\x00") }
