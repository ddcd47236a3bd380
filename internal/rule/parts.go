package rule

import (
	"hash/maphash"

	"github.com/comision-mixta/mixta/internal/hashmap"
)

// Parts remembers which parts things have (the components of operations, by key),
// as hashes of some ten bytes each. The zero Parts is empty.
type Parts struct{ hashes hashmap.Map[struct{}] }

var seed = maphash.MakeSeed()

// Add notes that the whole is there, with these parts.
func (p *Parts) Add(whole string, parts ...string) {
	p.hashes.Put(hash(whole, ""), struct{}{})
	for _, part := range parts {
		p.hashes.Put(hash(whole, part), struct{}{})
	}
}

// Lacks reports whether the whole is there but does not have the part.
func (p *Parts) Lacks(whole, part string) bool {
	_, here := p.hashes.Get(hash(whole, ""))
	_, has := p.hashes.Get(hash(whole, part))
	return here && !has
}

func hash(whole, part string) uint64 {
	var h maphash.Hash
	h.SetSeed(seed)
	h.WriteString(whole)
	h.WriteByte(0)
	h.WriteString(part)
	return h.Sum64()
}
