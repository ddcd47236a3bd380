// Package hashmap holds small values by 64-bit hashes, millions of them in
// little memory: about 12 bytes an entry and value, where a map of ids takes
// three times that. Two keys with one hash are one key: for keys hashed with a
// seed of the process's own, that is one chance in 40 million for a million
// keys.
package hashmap

// A Map maps hashes to values. The zero Map is empty.
type Map[V any] struct{ parts *[256]part[V] }

// part is one of the tables, by the upper bits of the hash: open addressing,
// each growing by itself, so that growing never doubles the whole.
type part[V any] struct {
	hashes []uint64 // 0 is empty
	values []V
	n      int
}

// Get returns the value of a hash, and whether it has one.
func (m *Map[V]) Get(h uint64) (v V, ok bool) {
	if m.parts == nil {
		return v, false
	}
	p := &m.parts[h>>56]
	if p.n == 0 {
		return v, false
	}
	i := p.find(occupied(h))
	return p.values[i], p.hashes[i] != 0
}

// Put gives a hash a value and reports whether it had none.
func (m *Map[V]) Put(h uint64, v V) (added bool) {
	if m.parts == nil {
		m.parts = new([256]part[V])
	}
	p := &m.parts[h>>56]
	if p.n*8 >= len(p.hashes)*7 {
		p.grow()
	}
	i := p.find(occupied(h))
	added = p.hashes[i] == 0
	if added {
		p.hashes[i] = occupied(h)
		p.n++
	}
	p.values[i] = v
	return added
}

// occupied is the hash as it stands in the table, where 0 is empty.
func occupied(h uint64) uint64 { return h | 1 }

// find returns the slot of a hash, or the empty one where it belongs.
func (p *part[V]) find(h uint64) int {
	n := uint64(len(p.hashes))
	i := h >> 1 % n
	for p.hashes[i] != 0 && p.hashes[i] != h {
		if i++; i == n {
			i = 0
		}
	}
	return int(i)
}

func (p *part[V]) grow() {
	old := *p
	size := len(old.hashes) + len(old.hashes)/4 + 16
	p.hashes, p.values = make([]uint64, size), make([]V, size)
	for i, h := range old.hashes {
		if h != 0 {
			k := p.find(h)
			p.hashes[k], p.values[k] = h, old.values[i]
		}
	}
}
