package runs

import (
	"bytes"
	"hash/maphash"
	"io"
)

// leastRead is how much of a run is read at once at least.
const leastRead = 4 << 10

// cursor is where the merging of one run has come to.
type cursor struct {
	row  []byte // the next
	rest []byte // what is in memory behind it
	size int
	left int64 // bytes of the run that are not in memory
	at   int64 // where they begin
	buf  []byte
	in   io.ReaderAt // nil for the rows that were never written
	sum  maphash.Hash
	want uint64
}

// cursors are a heap: the least row is that of the first.
type cursors []*cursor

// merge returns cursors at the first rows of all runs and of what is in memory.
func (s *Sorter) merge() (m cursors, err error) {
	if s.err != nil {
		return nil, s.err
	}
	each := max(leastRead, s.budget/(2*len(s.runs)))
	each = max(s.size, min(each, 256<<10)/s.size*s.size)
	if len(s.rows) > 0 {
		m = append(m, &cursor{row: s.rows[:s.size], rest: s.rows[s.size:], size: s.size})
	}
	for _, r := range s.runs {
		c := &cursor{size: s.size, left: r.n, at: r.at, buf: make([]byte, each), in: s.file, want: r.hash}
		c.sum.SetSeed(s.seed)
		if _, err := c.advance(); err != nil {
			return nil, err
		}
		m = append(m, c)
	}
	for i := len(m)/2 - 1; i >= 0; i-- {
		m.sink(i)
	}
	return m, nil
}

// next passes over the first row.
func (m cursors) next() (cursors, error) {
	more, err := m[0].advance()
	if err != nil {
		return nil, err
	}
	if !more {
		m[0] = m[len(m)-1]
		m = m[:len(m)-1]
	}
	m.sink(0)
	return m, nil
}

func (m cursors) sink(i int) {
	for {
		least := i
		for c := 2*i + 1; c <= 2*i+2 && c < len(m); c++ {
			if bytes.Compare(m[c].row, m[least].row) < 0 {
				least = c
			}
		}
		if least == i {
			return
		}
		m[i], m[least] = m[least], m[i]
		i = least
	}
}

// advance goes to the next row, and reports whether there is one.
func (c *cursor) advance() (bool, error) {
	if len(c.rest) == 0 {
		if c.left == 0 {
			return false, nil
		}
		if err := c.read(); err != nil {
			return false, err
		}
	}
	c.row, c.rest = c.rest[:c.size:c.size], c.rest[c.size:]
	return true, nil
}

// read reads the next part of the run. The last shows whether all are what was written.
func (c *cursor) read() error {
	part := c.buf[:min(int64(len(c.buf)), c.left)]
	switch n, err := c.in.ReadAt(part, c.at); {
	case n == len(part):
	case err == io.EOF:
		return errChanged
	default:
		return err
	}
	c.sum.Write(part)
	c.rest, c.at, c.left = part, c.at+int64(len(part)), c.left-int64(len(part))
	if c.left == 0 && c.sum.Sum64() != c.want {
		return errChanged
	}
	return nil
}
