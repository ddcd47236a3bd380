package mixta

import (
	"hash/maphash"

	"github.com/comision-mixta/mixta/record"
)

// idHash holds ids that come in no order, each with what it is of. It is exact, and
// takes some 22 bytes an id. The zero idHash is empty.
type idHash struct {
	seed  maphash.Seed
	parts *[256]idPart
}

// idPart is one of the tables, by the upper bits of the hash: open addressing, each
// growing by itself, so that growing never doubles the whole.
type idPart struct {
	ids []record.UUID
	of  []idOf // plus one: 0 is empty
	n   int
}

// get returns what the id is of; false if it is not there.
func (h *idHash) get(id record.UUID) (of idOf, ok bool) {
	if h.parts == nil {
		return 0, false
	}
	sum := maphash.Bytes(h.seed, id[:])
	p := &h.parts[sum>>56]
	if p.n == 0 {
		return 0, false
	}
	i := p.slot(id, sum)
	if p.of[i] == 0 {
		return 0, false
	}
	return p.of[i] - 1, true
}

// put adds an id, or what it is of besides.
func (h *idHash) put(id record.UUID, of idOf) {
	if h.parts == nil {
		h.seed, h.parts = maphash.MakeSeed(), new([256]idPart)
	}
	sum := maphash.Bytes(h.seed, id[:])
	p := &h.parts[sum>>56]
	if p.n*8 >= len(p.ids)*7 {
		p.grow(h.seed)
	}
	i := p.slot(id, sum)
	if p.of[i] == 0 {
		p.ids[i], p.of[i] = id, of+1
		p.n++
	} else {
		p.of[i] = (p.of[i] - 1 | of) + 1
	}
}

// slot returns the slot of an id, or the empty one where it belongs.
func (p *idPart) slot(id record.UUID, sum uint64) int {
	n := uint64(len(p.ids))
	i := sum % n
	for p.of[i] != 0 && p.ids[i] != id {
		if i++; i == n {
			i = 0
		}
	}
	return int(i)
}

func (p *idPart) grow(seed maphash.Seed) {
	old := *p
	size := len(old.ids) + len(old.ids)/4 + 8
	p.ids, p.of = make([]record.UUID, size), make([]idOf, size)
	for i, of := range old.of {
		if of != 0 {
			k := p.slot(old.ids[i], maphash.Bytes(seed, old.ids[i][:]))
			p.ids[k], p.of[k] = old.ids[i], of
		}
	}
}
