package ops

import (
	"bytes"
	"encoding/binary"
	"hash/maphash"
	"iter"

	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/record"
)

// itemFacts are an item of a seizure, as it is compared with those of the other side:
// sorted by what they must have in common, then by side and amount. Texts are hashes.
type itemFacts struct {
	Group       itemGroup
	Side        [2]byte
	Amount      record.Micro
	Key         itemKey
	ID          record.UUID
	Substance   uint64
	Weighed     bool
	Day         int64
	Position    [2]float64
	HasPosition bool
	Place       uint64 // 0: none
}

// itemGroup is what items must have in common to be compared.
type itemGroup struct {
	Operation record.UUID
	Kin       uint64
	Unit      rule.Word
}

// itemKey is the number of a seizure in the file, and that of an item in it.
type itemKey struct {
	Seizure int64
	Item    int32
}

func (k itemKey) bytes() []byte {
	b := binary.BigEndian.AppendUint64(make([]byte, 0, itemKeySize), uint64(k.Seizure))
	return binary.BigEndian.AppendUint32(b, uint32(k.Item))
}

const itemKeySize = 8 + 4

// itemFacts returns the facts of an item of the seizure at hand.
func (g *reported) itemFacts(i *double.Item) itemFacts {
	f := itemFacts{Group: itemGroup{i.Operation, g.hash(i.Kin), rule.WordOf(i.Unit)}, Amount: i.Amount, Key: itemKey{g.many.seizures, int32(i.Item)}, ID: i.ID,
		Substance: g.hash(i.Substance), Weighed: i.Weighed, Day: int64(i.Day), Position: i.Position, HasPosition: i.HasPosition}
	copy(f.Side[:], i.Side)
	if i.Place != "" {
		f.Place = g.hash(i.Place)
	}
	return f
}

// item returns the item, with hashes for texts.
func (f *itemFacts) item() *double.Item {
	i := &double.Item{Seizure: int(f.Key.Seizure), Item: int(f.Key.Item), ID: f.ID, Operation: f.Group.Operation, Side: record.Side(f.Side[:]),
		Day: int(f.Day), Position: f.Position, HasPosition: f.HasPosition, Measured: hashed(f.Substance, f.Group.Unit), Kin: text(f.Group.Kin), Amount: f.Amount, Weighed: f.Weighed}
	if f.Place != 0 {
		i.Place = text(f.Place)
	}
	return i
}

func (g *reported) hash(s string) uint64 { return maphash.String(g.seed, s) }

func text(hash uint64) string { return string(binary.BigEndian.AppendUint64(nil, hash)) }

func hashed(substance uint64, u rule.Word) double.Measured {
	return double.Measured{Substance: text(substance), Unit: record.Unit(u.String())}
}

// cursor is a place in a list of items.
type cursor struct {
	at   itemFacts
	more bool // there is an item at it
	pull func() (itemFacts, bool)
	stop func()
}

func newCursor(items rule.List[itemFacts]) *cursor {
	c := &cursor{}
	c.pull, c.stop = iter.Pull(items.Sorted())
	c.next()
	return c
}

func (c *cursor) next() { c.at, c.more = c.pull() }

// seek passes over the items of operations before one, and reports whether there are
// items of that.
func (c *cursor) seek(operation record.UUID) bool {
	for c.more && bytes.Compare(c.at.Group.Operation[:], operation[:]) < 0 {
		c.next()
	}
	return c.more && c.at.Group.Operation == operation
}

// of yields the items of a group and side, which the cursor has not passed; it passes
// over all before them.
func (c *cursor) of(group itemGroup, side record.Side) iter.Seq[*double.Item] {
	return func(yield func(*double.Item) bool) {
		for c.more && c.at.Group != group {
			c.next()
		}
		for ; c.more && c.at.Group == group && string(c.at.Side[:]) <= string(side); c.next() {
			if string(c.at.Side[:]) == string(side) && !yield(c.at.item()) {
				return
			}
		}
	}
}
