package rule

import (
	"bufio"
	"encoding/binary"
	"io"
	"iter"
	"math"

	"github.com/comision-mixta/mixta/internal/spool"
)

// Log is notes of any length, which come back in their order.
type Log struct {
	m    *Memory
	rest spool.Spool
	out  *bufio.Writer
}

// Log returns an empty log.
func (m *Memory) Log() *Log {
	l := &Log{m: m, rest: spool.Spool{Keep: 256 * m.rows}}
	if !spool.Files {
		l.rest.Keep = math.MaxInt
	}
	l.out = bufio.NewWriterSize(&l.rest, 16<<10)
	m.all = append(m.all, &l.rest)
	return l
}

// Add adds a note, which is copied.
func (l *Log) Add(note []byte) {
	var size [binary.MaxVarintLen64]byte
	l.out.Write(binary.AppendUvarint(size[:0], uint64(len(note))))
	_, err := l.out.Write(note) // of what was written before, too
	l.m.Fail(err)
}

// All yields the notes; one is valid until the next.
func (l *Log) All() iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		if err := l.out.Flush(); err != nil {
			l.m.Fail(err)
			return
		}
		in := bufio.NewReaderSize(io.NewSectionReader(&l.rest, 0, l.rest.Len()), 64<<10)
		var note []byte
		for {
			size, err := binary.ReadUvarint(in)
			if err == io.EOF {
				return
			}
			if err == nil && size > uint64(l.rest.Len()) {
				err = io.ErrUnexpectedEOF
			}
			if err == nil {
				note = append(note[:0], make([]byte, size)...)
				_, err = io.ReadFull(in, note)
			}
			if err != nil {
				l.m.Fail(err)
				return
			}
			if !yield(note) {
				return
			}
		}
	}
}

// Append appends the spot, as [CutSpot] reads it.
func (s Spot) Append(b []byte) []byte {
	for _, text := range []string{s.Kind, s.ID, s.Issuer, s.Pointer} {
		b = append(binary.AppendUvarint(b, uint64(len(text))), text...)
	}
	return binary.AppendUvarint(binary.AppendUvarint(b, uint64(s.Line)), uint64(s.Column))
}

// CutSpot returns the spot at the beginning of what [Spot.Append] wrote, and what is
// behind it.
func CutSpot(b []byte) (s Spot, rest []byte) {
	number := func() int {
		n, size := binary.Uvarint(b)
		b = b[size:]
		return int(n)
	}
	for _, text := range []*string{&s.Kind, &s.ID, &s.Issuer, &s.Pointer} {
		n := number()
		*text, b = string(b[:n]), b[n:]
	}
	s.Line, s.Column = number(), number()
	return s, b
}
