package runs

import (
	"bytes"
	"hash/maphash"
	"slices"
)

// layer is a table with the rows of a [Map] that were moved out of memory together:
// fanned of one level make one of the next. So a row is written as many times as there
// are levels, and there are as many as the logarithm of the number of rows.
type layer struct {
	*Table
	level int
}

// fanned is how many layers are merged into one.
const fanned = 4

// spill moves the rows in memory to a layer.
func (m *Map) spill() error {
	if m.filter != nil {
		for at := 0; at < len(m.rows); at += m.size {
			m.filter.add(maphash.Bytes(m.seed, m.rows[at:at+m.key]))
		}
	}
	order(m.rows, m.size, 0)
	t := newTable(m.size, 0)
	m.layers = append(m.layers, layer{t, 0})
	for block := range slices.Chunk(m.rows, t.block) {
		if err := t.add(block); err != nil {
			return err
		}
	}
	m.rows = m.rows[:0]
	clear(m.slots)
	for n := len(m.layers); n >= fanned && m.layers[n-fanned].level == m.layers[n-1].level; n = len(m.layers) {
		if err := m.merge(n - fanned); err != nil {
			return err
		}
	}
	if m.filter != nil && m.filter.small(m.spilt()) {
		return m.sift()
	}
	return nil
}

// spilt returns how many rows the layers have.
func (m *Map) spilt() (n int64) {
	for _, l := range m.layers {
		n += l.n / int64(m.size)
	}
	return n
}

// sift makes the filter anew, of the size that the layers need.
func (m *Map) sift() error {
	m.filter = newFilter(m.spilt())
	for _, l := range m.layers {
		w := walk{Table: l.Table}
		for {
			if err := w.advance(); err != nil {
				return err
			}
			if w.row == nil {
				break
			}
			m.filter.add(maphash.Bytes(m.seed, w.row[:m.key]))
		}
	}
	return nil
}

// merge makes one layer of those from one on.
func (m *Map) merge(from int) error {
	t := newTable(m.size, 0)
	last := m.layers[from:]
	m.layers = append(slices.Clone(m.layers[:from]), layer{t, last[0].level + 1})
	err := t.merge(last, m.key)
	for _, l := range last {
		if failed := l.Close(); err == nil {
			err = failed
		}
	}
	return err
}

// merge adds the rows of layers. Of rows with one key, that of the newest layer counts.
func (t *Table) merge(layers []layer, key int) error {
	walks := make([]walk, len(layers))
	for i, l := range layers {
		walks[i].Table = l.Table
		if err := walks[i].advance(); err != nil {
			return err
		}
	}
	b := make([]byte, 0, t.block)
	for {
		var least []byte
		for i := range walks {
			if row := walks[i].row; row != nil && (least == nil || bytes.Compare(row[:key], least[:key]) <= 0) {
				least = row
			}
		}
		if least == nil {
			return t.add(b)
		}
		if b = append(b, least...); len(b) == t.block {
			if err := t.add(b); err != nil {
				return err
			}
			b = b[:0]
		}
		for i := range walks {
			if row := walks[i].row; row != nil && bytes.Equal(row[:key], least[:key]) {
				if err := walks[i].advance(); err != nil {
					return err
				}
			}
		}
	}
}

// walk goes through the rows of a table.
type walk struct {
	*Table
	row, rest []byte // the row at hand, nil at the end, and those of its block behind it
	next      int    // the number of the next block
}

func (w *walk) advance() (err error) {
	if len(w.rest) == 0 {
		if w.next == len(w.hashes) {
			w.row = nil
			return nil
		}
		if w.rest, err = w.load(w.next); err != nil {
			return err
		}
		w.next++
	}
	w.row, w.rest = w.rest[:w.size:w.size], w.rest[w.size:]
	return nil
}

// filter tells of keys by their hashes that they were not added (a Bloom filter). Of
// those that were not, it tells so of all but one in thirty at least; where it has
// reached its bound, and holds more keys than it has bytes, of fewer.
type filter []uint64

// The number of bits of a filter, and how many there are for each key.
const (
	leastBits  = 1 << 17
	mostBits   = 1 << 26
	bitsForKey = 8
)

// newFilter returns a filter for so many keys, and as many again.
func newFilter(keys int64) filter {
	bits := int64(leastBits)
	for bits < 2*bitsForKey*keys && bits < mostBits {
		bits *= 2
	}
	return make(filter, bits/64)
}

// small reports whether so many keys need a larger one.
func (f filter) small(keys int64) bool {
	return len(f)*64 < mostBits && int64(len(f))*64 < bitsForKey*keys
}

// places are the bits of a hash.
func (f filter) places(sum uint64) [3]uint64 {
	a, b, last := sum, sum>>32|1, uint64(len(f))*64-1
	return [3]uint64{a & last, (a + b) & last, (a + 2*b) & last}
}

func (f filter) add(sum uint64) {
	for _, n := range f.places(sum) {
		f[n/64] |= 1 << (n % 64)
	}
}

// may reports whether the hash was perhaps added.
func (f filter) may(sum uint64) bool {
	for _, n := range f.places(sum) {
		if f[n/64]>>(n%64)&1 == 0 {
			return false
		}
	}
	return true
}
