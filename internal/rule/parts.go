package rule

import (
	"encoding/binary"
	"hash/maphash"

	"github.com/comision-mixta/mixta/internal/runs"
)

// Parts remembers which parts things have (the components of operations, by key), as
// hashes. [Memory.Parts] makes it.
type Parts struct{ hashes *runs.Map }

var seed = maphash.MakeSeed()

// Add notes that the whole is there, with these parts.
func (p Parts) Add(whole string, parts ...string) {
	h := hash(whole, "")
	p.hashes.Put(h[:], nil)
	for _, part := range parts {
		h := hash(whole, part)
		p.hashes.Put(h[:], nil)
	}
}

// Lacks reports whether the whole is there but does not have the part.
func (p Parts) Lacks(whole, part string) bool {
	h := hash(whole, "")
	if !p.hashes.Has(h[:]) {
		return false
	}
	h = hash(whole, part)
	return !p.hashes.Has(h[:])
}

func hash(whole, part string) (sum [8]byte) {
	var h maphash.Hash
	h.SetSeed(seed)
	h.WriteString(whole)
	h.WriteByte(0)
	h.WriteString(part)
	binary.BigEndian.PutUint64(sum[:], h.Sum64())
	return sum
}
