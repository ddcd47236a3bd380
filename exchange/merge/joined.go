package merge

import (
	"encoding/binary"
	"iter"

	"github.com/comision-mixta/mixta/exchange/internal/index"
	"github.com/comision-mixta/mixta/internal/runs"
)

// joined holds the items of a result in written order, beyond some megabytes in a
// temporary file.
type joined struct {
	rows      *runs.Sorter
	n         uint64
	markings  map[int32]bool // by their numbers
	issued    int64          // the last
	conflicts int
}

// A row has first where its item is written: the sections one after the other, each
// with its kinds; last the kinds that stand in no section. Then its number.
const rowHead = 3 + 8

func newJoined() *joined {
	return &joined{rows: runs.New(rowHead+index.ItemSize, runs.Memory), markings: map[int32]bool{}}
}

// add adds an item behind those of its kind in its section; aside, where the kind
// stands in no section.
func (j *joined) add(section int, it index.Item, aside bool) error {
	row := make([]byte, rowHead, rowHead+index.ItemSize)
	if aside {
		row[0] = 1
	}
	row[1], row[2] = byte(section), it.Kind
	binary.BigEndian.PutUint64(row[3:], j.n)
	j.n++
	j.markings[it.Marking], j.issued = true, max(j.issued, it.Issued)
	return j.rows.Add(it.Append(row))
}

// all yields the items in written order, each with its section.
func (j *joined) all() iter.Seq2[placedItem, error] {
	return func(yield func(placedItem, error) bool) {
		for row, err := range j.rows.Sorted() {
			if err != nil {
				yield(placedItem{}, err)
				return
			}
			if !yield(placedItem{int(row[1]), index.ParseItem(row[rowHead:])}, nil) {
				return
			}
		}
	}
}

// placedItem is an item in the section with that number.
type placedItem struct {
	section int
	index.Item
}

// Close removes the temporary file.
func (j *joined) Close() error { return j.rows.Close() }
