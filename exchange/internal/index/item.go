package index

import (
	"encoding/binary"

	"github.com/comision-mixta/mixta/exchange/internal/again"
	"github.com/comision-mixta/mixta/record"
)

// Item is one record of one file.
type Item struct {
	ID      record.UUID
	Kind    uint8 // number in Index.Kinds
	about   uint8 // the same, or for a withdrawal the kind withdrawn, from 1; 0: unknown kind
	Section uint8 // number in Sections
	Flags   uint8
	File    int32
	Version int32 // number in Index.Versions
	Marking int32 // number in Index.Markings
	Issuer  int32 // number in Index.Actors
	Issued  int64 // seconds since 1970
	again.Span
}

// Flags of an item.
const (
	Erases uint8 = 1 << iota
	Joint
	Hidden // a member is withheld or generalised
	Marked // a member has a marking of its own
)

// Twin is equal for two items with the same bytes.
type Twin struct {
	version int32
	kind    uint8
	n       int32
	hash    uint64
}

// Twin returns the value that is equal for all items with these bytes.
func (it Item) Twin() Twin { return Twin{it.Version, it.Kind, it.N, it.Hash} }

// ItemSize is the length of an item as [Item.Append] writes it.
const ItemSize = 65

// Append writes the item so that the order of bytes is that of records, files, and
// places in them.
func (it Item) Append(b []byte) []byte {
	b = append(b, it.ID[:]...)
	b = binary.BigEndian.AppendUint32(b, uint32(it.File))
	b = binary.BigEndian.AppendUint64(b, uint64(it.At))
	held := byte(0)
	if it.Held {
		held = 1
	}
	b = append(b, held, it.Kind, it.about, it.Section, it.Flags)
	for _, n := range []int32{it.Version, it.Marking, it.Issuer, it.N} {
		b = binary.BigEndian.AppendUint32(b, uint32(n))
	}
	b = binary.BigEndian.AppendUint64(b, uint64(it.Issued))
	return binary.BigEndian.AppendUint64(b, it.Hash)
}

// ParseItem returns the item that [Item.Append] wrote.
func ParseItem(b []byte) (it Item) {
	four := func(at int) int32 { return int32(binary.BigEndian.Uint32(b[at:])) }
	eight := func(at int) uint64 { return binary.BigEndian.Uint64(b[at:]) }
	it.ID = record.UUID(b[:16])
	it.File, it.At, it.Held = four(16), int64(eight(20)), b[28] == 1
	it.Kind, it.about, it.Section, it.Flags = b[29], b[30], b[31], b[32]
	it.Version, it.Marking, it.Issuer, it.N = four(33), four(37), four(41), four(45)
	it.Issued, it.Hash = int64(eight(49)), eight(57)
	return it
}
