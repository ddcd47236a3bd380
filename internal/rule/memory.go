package rule

import (
	"cmp"
	"io"

	"github.com/comision-mixta/mixta/internal/runs"
)

// held is how many rows of a map or list are in memory for which there is no other
// number: a file may have records of all kinds.
const held = 8 << 10

// Memory is where file rules keep what they remember of each record: in memory as far
// as it is little, and else in temporary files. The [Gathering] closes it. Once
// something could not be kept, or read again, nothing more is found, and
// [Gathering.Close] says why.
type Memory struct {
	rows  int // in memory
	all   []io.Closer
	spots []*Spot
	err   error
}

// newMemory returns a memory whose maps and lists have so many rows in memory; 0: as
// many as is usual.
func newMemory(rows int) *Memory { return &Memory{rows: cmp.Or(rows, held)} }

// Map returns a map of keys and values of so many bytes.
func (m *Memory) Map(key, value int) *runs.Map {
	all := runs.NewMap(key, value, m.rows)
	m.all = append(m.all, all)
	return all
}

// Parts returns parts of which none is known.
func (m *Memory) Parts() Parts { return Parts{m.Map(8, 0)} }

// Number numbers a spot, so that it can stand in a row; 0 for nil.
func (m *Memory) Number(s *Spot) uint32 {
	if s == nil {
		return 0
	}
	m.spots = append(m.spots, s)
	return uint32(len(m.spots))
}

// Spot returns the spot of that number.
func (m *Memory) Spot(number uint32) *Spot {
	if number == 0 {
		return nil
	}
	return m.spots[number-1]
}

// Fail notes that something could not be kept, or read again; nil says that it could.
func (m *Memory) Fail(err error) { m.err = cmp.Or(m.err, err) }

func (m *Memory) close() error {
	for _, c := range m.all {
		m.Fail(c.Close())
	}
	m.all = nil
	return m.err
}
