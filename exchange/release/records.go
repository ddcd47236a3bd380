package release

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/again"
	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/internal/spool"
)

// records are those of the file, numbered from 1: where to read each again, and tables
// of their ids and references. What does not fit into some megabytes is in temporary
// files.
type records struct {
	raw    *again.Records
	rows   spool.Spool // one of rowSize bytes for each record
	in     *bufio.Writer
	n      int
	window []byte // rows read last
	from   int    // the record of the first
	notes  spool.Spool
	noted  int64 // bytes in it

	size int64 // of all records

	ids, refs         *runs.Sorter
	byID, byReference *runs.Table
	tables            []*runs.Table // all, to be closed
	later             []version     // versions of a record after its first, by first
	firsts            []version     // the same, by number
}

// version is a record that has the id of one before it.
type version struct{ first, number int }

// row is what is kept of each record.
type row struct {
	again.Span
	notes   int64  // where what was found by itself is, plus one; 0: nothing was
	marking uint32 // its number
	section byte
	kind    byte // in the order of a file
	flags   byte
}

const rowSize = 8 + 8 + 4 + 8 + 4 + 3

// Flags of a row.
const (
	rowHeld     byte = 1 << iota // its bytes are kept, see [again.Span]
	rowInvalid                   // nothing is known of its members
	rowWithheld                  // something is withheld for itself
	rowGone                      // all of it is
	rowContent                   // some of it for its content: few persons, or a position
)

// tableMemory is how much of each table is kept in memory, and as much again while it
// is sorted.
const tableMemory = 2 << 20

func newRecords(r io.Reader) *records {
	x := &records{raw: again.New(), rows: spool.Spool{Keep: tableMemory}, notes: spool.Spool{Keep: tableMemory},
		ids: runs.New(idSize, tableMemory), refs: runs.New(refSize, tableMemory)}
	x.raw.Open(r)
	x.in = bufio.NewWriterSize(&x.rows, 64<<10)
	return x
}

// Close removes the temporary files.
func (x *records) Close() {
	for _, c := range []io.Closer{x.raw, &x.rows, &x.notes, x.ids, x.refs} {
		c.Close()
	}
	for _, t := range x.tables {
		t.Close()
	}
}

// add adds the row of the next record.
func (x *records) add(r row) error {
	x.n++
	x.size += int64(r.N)
	b := make([]byte, 0, rowSize)
	b = binary.BigEndian.AppendUint64(b, uint64(r.At))
	b = binary.BigEndian.AppendUint64(b, r.Hash)
	b = binary.BigEndian.AppendUint32(b, uint32(r.N))
	b = binary.BigEndian.AppendUint64(b, uint64(r.notes))
	b = binary.BigEndian.AppendUint32(b, r.marking)
	if r.Held {
		r.flags |= rowHeld
	}
	_, err := x.in.Write(append(b, r.section, r.kind, r.flags))
	return err
}

// row returns the row of a record.
func (x *records) row(n int) (r row, err error) {
	if n < x.from || n >= x.from+len(x.window)/rowSize {
		ahead := 1
		if n == x.from+len(x.window)/rowSize {
			ahead = min(2048, x.n-n+1) // they are asked for in order
		}
		x.window, x.from = slices.Grow(x.window[:0], ahead*rowSize)[:ahead*rowSize], n
		if _, err := x.rows.ReadAt(x.window, int64(n-1)*rowSize); err != nil {
			x.window = x.window[:0]
			return r, err
		}
	}
	b := x.window[(n-x.from)*rowSize:]
	r.At, r.Hash, r.N = int64(binary.BigEndian.Uint64(b)), binary.BigEndian.Uint64(b[8:]), int32(binary.BigEndian.Uint32(b[16:]))
	r.notes, r.marking = int64(binary.BigEndian.Uint64(b[20:])), binary.BigEndian.Uint32(b[28:])
	r.section, r.kind, r.flags = b[32], b[33], b[34]
	r.Held = r.flags&rowHeld != 0
	return r, nil
}

// bytes returns the bytes of a record on one line, valid until the next call.
func (x *records) bytes(r row) ([]byte, error) {
	b, err := x.raw.Get(0, r.Span)
	switch {
	case errors.Is(err, again.ErrChanged):
		return nil, check.Errorf(textChanged)
	case err != nil:
		return nil, fmt.Errorf("release: the file could not be read again: %w", err)
	}
	return b, nil
}

var textChanged = check.Text{ES: "el archivo cambió mientras se leía: repita la operación", EN: "the file changed while it was being read: try again"}

// end ends the reading of the file: its tables can be asked from now on.
func (x *records) end() (err error) {
	if err := errors.Join(x.raw.Flush(), x.in.Flush()); err != nil {
		return err
	}
	if x.byID, err = x.ids.Table(); err != nil {
		return err
	}
	x.tables = append(x.tables, x.byID)
	if x.byReference, err = x.refs.Table(); err != nil {
		return err
	}
	x.tables = append(x.tables, x.byReference)
	var last key
	first := 0
	for row, err := range x.byID.All() {
		if err != nil {
			return err
		}
		if n := number(row[keySize:]); first > 0 && key(row) == last {
			x.later = append(x.later, version{first, n})
		} else {
			last, first = key(row), n
		}
	}
	x.firsts = slices.Clone(x.later)
	slices.SortFunc(x.later, func(a, b version) int { return compare(a, b) })
	slices.SortFunc(x.firsts, func(a, b version) int { return a.number - b.number })
	return nil
}

func compare(a, b version) int {
	if a.first != b.first {
		return a.first - b.first
	}
	return a.number - b.number
}

// place returns where a record stands in [records.inOrder].
func (x *records) place(n int) version {
	if i, found := slices.BinarySearchFunc(x.firsts, n, func(v version, n int) int { return v.number - n }); found {
		return x.firsts[i]
	}
	return version{n, n}
}

// inOrder yields all records: as they stand in the file, but the versions of one
// together.
func (x *records) inOrder() iter.Seq[int] {
	return func(yield func(int) bool) {
		later := x.later
		for n := 1; n <= x.n; n++ {
			if x.place(n).first != n {
				continue
			}
			if !yield(n) {
				return
			}
			for ; len(later) > 0 && later[0].first == n; later = later[1:] {
				if !yield(later[0].number) {
					return
				}
			}
		}
	}
}

// versions returns the versions of a record, by the first.
func (x *records) versions(first int) []int {
	all := []int{first}
	i, _ := slices.BinarySearchFunc(x.later, first, func(v version, first int) int { return v.first - first })
	for ; i < len(x.later) && x.later[i].first == first; i++ {
		all = append(all, x.later[i].number)
	}
	return all
}

// several yields the versions of each record that has more than one, in order.
func (x *records) several() iter.Seq[[]int] {
	return func(yield func([]int) bool) {
		last := 0
		for _, v := range x.later {
			if v.first != last && !yield(x.versions(v.first)) {
				return
			}
			last = v.first
		}
	}
}

// section returns the number of a section, in the order of a file.
func section(s mixta.Section) byte { return byte(slices.Index(sections, s)) }

var sections = []mixta.Section{mixta.Live, mixta.Conflicts, mixta.Proposals}
