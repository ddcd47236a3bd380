// Package runs sorts more rows than memory holds: what goes beyond a budget is
// written, in sorted runs, to one temporary file that nobody else can read, and merged
// when it is asked for. Rows are bytes of one length, in the order of [bytes.Compare]:
// what they are sorted by stands first in them, numbers with their highest byte first.
//
// The work is n log n. Nothing is lost silently: a row that cannot be written or read
// again is an error, and so is a file that has become shorter or another.
package runs

import (
	"errors"
	"fmt"
	"hash/maphash"
	"iter"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/spool"
)

// Memory is the budget in bytes for which there is no better reason.
const Memory = 8 << 20

// Sorter sorts rows. It must be closed.
type Sorter struct {
	size   int
	budget int
	rows   []byte // in memory, not yet sorted
	file   spool.File
	end    int64 // of the file
	runs   []run
	seed   maphash.Seed
	err    error // of writing
}

// run is one sorted part of the file, and the hash of its bytes.
type run struct {
	at, n int64
	hash  uint64
}

// New returns a sorter of rows of so many bytes, which keeps at most budget bytes of
// them in memory, but always one row.
func New(size, budget int) *Sorter {
	return &Sorter{size: size, budget: max(size, budget/size*size), seed: maphash.MakeSeed()}
}

// Add adds a row, which is copied. After an error every later call returns it.
func (s *Sorter) Add(row []byte) error {
	if len(row) != s.size {
		panic(fmt.Sprintf("runs: a row of %d bytes among those of %d", len(row), s.size))
	}
	if len(s.rows) == s.budget {
		s.spill()
	}
	if s.err != nil {
		return s.err
	}
	if len(s.rows) == cap(s.rows) {
		grown := make([]byte, len(s.rows), min(s.budget, max(2*cap(s.rows), 64*s.size)))
		copy(grown, s.rows)
		s.rows = grown
	}
	s.rows = append(s.rows, row...)
	return nil
}

// Len returns how many rows were added.
func (s *Sorter) Len() int64 { return (s.end + int64(len(s.rows))) / int64(s.size) }

// spill writes the rows in memory as one run.
func (s *Sorter) spill() {
	if s.err != nil {
		return
	}
	if s.file == nil {
		if s.file, s.err = spool.NewFile(); s.err != nil {
			return
		}
	}
	order(s.rows, s.size, 0)
	if _, s.err = s.file.Write(s.rows); s.err != nil {
		return
	}
	s.runs = append(s.runs, run{s.end, int64(len(s.rows)), maphash.Bytes(s.seed, s.rows)})
	s.end += int64(len(s.rows))
	s.rows = s.rows[:0]
}

// Sorted yields all rows in their order, equal ones as often as they were added; a row
// is valid until the next. It ends with an error, and a nil row, where one cannot be
// read again. It can be called again.
func (s *Sorter) Sorted() iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		order(s.rows, s.size, 0)
		if s.err == nil && len(s.runs) == 0 {
			for at := 0; at < len(s.rows); at += s.size {
				if !yield(s.rows[at:at+s.size:at+s.size], nil) {
					return
				}
			}
			return
		}
		m, err := s.merge()
		for err == nil && len(m) > 0 {
			if !yield(m[0].row, nil) {
				return
			}
			m, err = m.next()
		}
		if err != nil {
			yield(nil, err)
		}
	}
}

// Close removes the file.
func (s *Sorter) Close() error {
	s.rows, s.runs = nil, nil
	s.err = errors.New("runs: the Sorter is closed")
	if s.file == nil {
		return nil
	}
	return s.file.Close()
}

var errChanged = check.Errorf(check.Text{
	ES: "un archivo temporal ya no contiene lo que se escribió en él; compruebe el disco e inténtelo de nuevo",
	EN: "a temporary file no longer holds what was written to it; check the disk and try again"})
