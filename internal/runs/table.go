package runs

import (
	"bytes"
	"hash/maphash"
	"iter"
	"sort"

	"github.com/comision-mixta/mixta/internal/spool"
)

// blockSize is about how many bytes of a table are read at once.
const blockSize = 4 << 10

// Table holds sorted rows, of which some are asked for: what is beyond a budget is in a
// temporary file. In memory it has the first row of each block. It must be closed.
type Table struct {
	size   int
	block  int // bytes in one
	rows   spool.Spool
	n      int64 // bytes of all
	firsts []byte
	hashes []uint64
	seed   maphash.Seed
	read   []byte // the block read last
	number int    // its number
}

// newTable returns a table without rows, which keeps its first block in memory, and
// others up to a budget.
func newTable(size, budget int) *Table {
	block := max(1, blockSize/size) * size
	return &Table{size: size, block: block, rows: spool.Spool{Keep: max(block, budget)}, seed: maphash.MakeSeed(), number: -1}
}

// Table returns all rows in their order, to be asked for, and closes the sorter.
func (s *Sorter) Table() (*Table, error) {
	t := newTable(s.size, s.budget)
	defer s.Close()
	b := make([]byte, 0, t.block)
	for row, err := range s.Sorted() {
		if err != nil {
			return nil, err
		}
		if b = append(b, row...); len(b) == t.block {
			if err := t.add(b); err != nil {
				return nil, err
			}
			b = b[:0]
		}
	}
	return t, t.add(b)
}

func (t *Table) add(block []byte) error {
	if len(block) == 0 {
		return nil
	}
	t.firsts = append(t.firsts, block[:t.size]...)
	t.hashes = append(t.hashes, maphash.Bytes(t.seed, block))
	t.n += int64(len(block))
	_, err := t.rows.Write(block)
	return err
}

// Find yields the rows that begin with these bytes, in their order; a row is not
// to be changed. It ends with an error, and a nil row, where one cannot be
// read.
func (t *Table) Find(prefix []byte) iter.Seq2[[]byte, error] { return t.From(prefix, prefix) }

// From yields the same rows from one on that is not before least.
func (t *Table) From(least, prefix []byte) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		from := t.search(t.firsts, least)
		for i := max(0, from-1); i < len(t.hashes); i++ {
			b, err := t.load(i)
			if err != nil {
				yield(nil, err)
				return
			}
			for at := t.search(b, least) * t.size; at < len(b); at += t.size {
				row := b[at : at+t.size : at+t.size]
				if !bytes.HasPrefix(row, prefix) || !yield(row, nil) {
					return
				}
			}
		}
	}
}

// find returns the first of the rows that begin with the key; nil if there is none.
func (t *Table) find(key []byte) ([]byte, error) {
	i := t.search(t.firsts, key)
	if i == len(t.hashes) || !bytes.HasPrefix(t.firsts[i*t.size:], key) {
		i--
	}
	if i < 0 {
		return nil, nil
	}
	b, err := t.load(i)
	if err != nil {
		return nil, err
	}
	if at := t.search(b, key) * t.size; at < len(b) && bytes.HasPrefix(b[at:], key) {
		return b[at : at+t.size : at+t.size], nil
	}
	return nil, nil
}

// search returns the first of the rows that is not before least.
func (t *Table) search(rows, least []byte) int {
	return sort.Search(len(rows)/t.size, func(i int) bool { return bytes.Compare(rows[i*t.size:(i+1)*t.size], least) >= 0 })
}

// All yields all rows in their order, as Find does.
func (t *Table) All() iter.Seq2[[]byte, error] { return t.Find(nil) }

// load returns a block. One that is not what was written is an error.
func (t *Table) load(i int) ([]byte, error) {
	if i == t.number {
		return t.read, nil
	}
	at := int64(i) * int64(t.block)
	b := make([]byte, min(int64(t.block), t.n-at)) // the caller may hold rows of the last
	if _, err := t.rows.ReadAt(b, at); err != nil {
		return nil, err
	}
	if maphash.Bytes(t.seed, b) != t.hashes[i] {
		return nil, errChanged
	}
	t.read, t.number = b, i
	return b, nil
}

// Close removes the file.
func (t *Table) Close() error { return t.rows.Close() }
