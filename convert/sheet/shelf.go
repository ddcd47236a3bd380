package sheet

import (
	"crypto/sha256"
	"encoding/binary"
	"iter"

	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/internal/wire"
)

// shelf keeps what rows of a sheet say until the records that they belong to are read:
// out of memory, to be looked up by the key of the record.
type shelf struct {
	lines *wire.Lines
	rows  *runs.Sorter
	table *runs.Table // once all rows are there
	row   []byte
}

// keyHash stands for the key of a record of some kind.
type keyHash [16]byte

func hashOf(key string) keyHash {
	sum := sha256.Sum256([]byte(key))
	return keyHash(sum[:])
}

// shelved is a row on a shelf.
type shelved struct {
	of     keyHash
	number int // of the row in its sheet
	at     wire.Span
}

// A row is a key, the number of the row in its sheet, and where its text is.
const (
	shelvedSize  = 16 + 8 + wire.SpanSize
	shelvedInUse = 1 << 20 // bytes of rows in memory
)

func newShelf(lines *wire.Lines) *shelf {
	return &shelf{lines: lines, rows: runs.New(shelvedSize, shelvedInUse)}
}

func (s *shelf) put(of keyHash, number int, text []byte) error {
	at, err := s.lines.Keep(text)
	if err != nil {
		return err
	}
	s.row = at.Append(binary.BigEndian.AppendUint64(append(s.row[:0], of[:]...), uint64(number)))
	return s.rows.Add(s.row)
}

// sort ends the filling of the shelf.
func (s *shelf) sort() (err error) {
	s.table, err = s.rows.Table()
	return err
}

// find yields the rows of a record in their order; all rows, if of is nil.
func (s *shelf) find(of []byte) iter.Seq2[shelved, error] {
	return func(yield func(shelved, error) bool) {
		if s == nil {
			return
		}
		for b, err := range s.table.Find(of) {
			if err != nil {
				yield(shelved{}, err)
				return
			}
			if !yield(shelved{keyHash(b), int(binary.BigEndian.Uint64(b[16:])), wire.ParseSpan(b[24:])}, nil) {
				return
			}
		}
	}
}

// text returns what was put with a row.
func (s *shelf) text(r shelved) ([]byte, error) { return s.lines.Read(r.at, nil) }

func (s *shelf) close() {
	if s.table != nil {
		s.table.Close()
	}
	s.rows.Close()
}
