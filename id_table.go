package mixta

import (
	"bytes"
	"encoding/binary"
	"slices"

	"github.com/comision-mixta/mixta/record"
)

// idTable holds the ids of a file, each with what it is of: 16 bytes each where those
// of a list come in order, as in a file in written form, and some 22 where they do not.
type idTable struct {
	runs  []idRun
	stray idHash
	last  *idRun // the one added to last
}

// idOf is what an id is of: the number of a kind, and perhaps severalVersions.
type idOf byte

// severalVersions marks the id of a record of which several versions may stand.
const severalVersions idOf = 0x80

func (o idOf) kind() byte { return byte(o &^ severalVersions) }

// idRun holds ids of one kind that came in order.
type idRun struct {
	of          idOf
	first, last uint64          // the upper halves of the least and the greatest id
	blocks      [][]record.UUID // so that growing copies nothing
}

const idBlock = 1024

// add adds an id.
func (t *idTable) add(id record.UUID, of idOf) {
	if !t.run(of).add(id) {
		t.stray.put(id, of)
	}
}

// run returns the run of ids of such records.
func (t *idTable) run(of idOf) *idRun {
	if t.last == nil || t.last.of != of {
		i := slices.IndexFunc(t.runs, func(r idRun) bool { return r.of == of })
		if i < 0 {
			i = len(t.runs)
			t.runs = append(t.runs, idRun{of: of})
		}
		t.last = &t.runs[i]
	}
	return t.last
}

// find returns what the id is of; false if it was not added. If it was added as
// several things, it is all of them.
func (t *idTable) find(id record.UUID) (of idOf, ok bool) {
	of, ok = t.stray.get(id)
	for i := range t.runs {
		if r := &t.runs[i]; r.has(id) {
			of, ok = of|r.of, true
		}
	}
	return of, ok
}

// add adds an id that is greater than those before it, else it returns false.
func (r *idRun) add(id record.UUID) bool {
	n := len(r.blocks)
	if n == 0 {
		r.first = upper(id)
	} else {
		block := r.blocks[n-1]
		if bytes.Compare(block[len(block)-1][:], id[:]) >= 0 {
			return false
		}
		if len(block) < idBlock {
			r.blocks[n-1], r.last = append(block, id), upper(id)
			return true
		}
	}
	size := idBlock
	if n == 0 {
		size = 8 // most lists are short
	}
	r.blocks, r.last = append(r.blocks, append(make([]record.UUID, 0, size), id)), upper(id)
	return true
}

// has reports whether the id is in the run.
func (r *idRun) has(id record.UUID) bool {
	if u := upper(id); len(r.blocks) == 0 || u < r.first || u > r.last {
		return false
	}
	i, exact := slices.BinarySearchFunc(r.blocks, id, func(block []record.UUID, id record.UUID) int {
		return bytes.Compare(block[0][:], id[:])
	})
	if exact || i == 0 {
		return exact
	}
	_, ok := slices.BinarySearchFunc(r.blocks[i-1], id, func(a, b record.UUID) int { return bytes.Compare(a[:], b[:]) })
	return ok
}

func upper(id record.UUID) uint64 { return binary.BigEndian.Uint64(id[:8]) }
