package runs

import (
	"bytes"
	"cmp"
	"hash/maphash"
	"math"
	"slices"

	"github.com/comision-mixta/mixta/internal/spool"
)

// Rows is how many rows a [Map] holds in memory for which there is no better reason.
const Rows = 64 << 10

// Map holds values by their keys, and finds them at once: bytes of one length each. What
// is more than a number of rows is in temporary files, where a few reads find it; a
// filter tells of most keys that they are not there. Where there can be no files, all of
// it is in memory. It must be closed.
type Map struct {
	key, size int      // bytes of a key, and of a row: a key and its value
	most      int      // rows in memory
	rows      []byte   // in memory
	slots     []uint32 // by the hash of the key: the number of a row, from 1; 0 for none
	seed      maphash.Seed
	layers    []layer // the rows in files, the oldest first
	filter    filter  // of the keys in files; nil until one is asked for
	err       error   // of writing, or reading again
}

// NewMap returns a map of keys and values of so many bytes, which holds at most so many
// of them in memory, but always one.
func NewMap(key, value, rows int) *Map {
	if !spool.Files {
		rows = math.MaxInt
	}
	return &Map{key: key, size: key + value, most: max(1, rows)}
}

// Get returns the value of a key, which is not to be changed and valid until the next
// call; false if it has none.
func (m *Map) Get(key []byte) (value []byte, ok bool) {
	if m.slots == nil || m.err != nil {
		return nil, false
	}
	sum := maphash.Bytes(m.seed, key)
	if n := m.slots[m.slot(key, sum)]; n > 0 {
		return m.row(n)[m.key:], true
	}
	if len(m.layers) == 0 {
		return nil, false
	}
	if m.filter == nil { // nothing was asked for yet
		if m.err = m.sift(); m.err != nil {
			return nil, false
		}
	}
	if !m.filter.may(sum) {
		return nil, false
	}
	for _, l := range slices.Backward(m.layers) {
		row, err := l.find(key)
		if m.err = err; err != nil {
			return nil, false
		}
		if row != nil {
			m.Put(key, row[m.key:]) // to be found faster when it is asked for again
			return row[m.key:], m.err == nil
		}
	}
	return nil, false
}

// Has reports whether a key has a value.
func (m *Map) Has(key []byte) bool {
	_, ok := m.Get(key)
	return ok
}

// Put gives a key a value; both are copied.
func (m *Map) Put(key, value []byte) {
	if m.err != nil {
		return
	}
	if m.slots == nil {
		m.seed = maphash.MakeSeed()
		m.grow(16)
	}
	sum := maphash.Bytes(m.seed, key)
	if n := m.slots[m.slot(key, sum)]; n > 0 {
		copy(m.row(n)[m.key:], value)
		return
	}
	switch n := len(m.rows) / m.size; {
	case n == m.most:
		if m.err = m.spill(); m.err != nil {
			return
		}
	case 2*n >= len(m.slots):
		m.grow(2 * len(m.slots))
	}
	m.rows = append(append(m.rows, key...), value...)
	m.slots[m.slot(key, sum)] = uint32(len(m.rows) / m.size)
}

// Empty reports whether no key has a value.
func (m *Map) Empty() bool { return len(m.rows) == 0 && len(m.layers) == 0 }

// row returns the row of that number.
func (m *Map) row(n uint32) []byte { return m.rows[int(n-1)*m.size : int(n)*m.size : int(n)*m.size] }

// slot returns the slot of a key, or the empty one where it belongs.
func (m *Map) slot(key []byte, sum uint64) int {
	last := len(m.slots) - 1
	i := int(sum) & last
	for m.slots[i] > 0 && !bytes.Equal(m.row(m.slots[i])[:m.key], key) {
		i = (i + 1) & last
	}
	return i
}

// grow makes so many slots, a power of two, and room for half as many rows.
func (m *Map) grow(slots int) {
	m.slots = make([]uint32, slots)
	m.rows = append(make([]byte, 0, min(slots/2, m.most)*m.size), m.rows...)
	for n := range uint32(len(m.rows) / m.size) {
		key := m.row(n + 1)[:m.key]
		m.slots[m.slot(key, maphash.Bytes(m.seed, key))] = n + 1
	}
}

// Err returns why a row could not be written, or read again; nil if all could. After an
// error nothing is found.
func (m *Map) Err() error { return m.err }

// Close removes the files, and empties the map. It returns [Map.Err], if that is not nil.
func (m *Map) Close() error {
	err := m.err
	for _, l := range m.layers {
		err = cmp.Or(err, l.Close())
	}
	*m = Map{key: m.key, size: m.size, most: m.most, err: err}
	return err
}
