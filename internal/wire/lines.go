package wire

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/binary"
	"iter"
	"slices"

	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/internal/spool"
)

// Lines keeps records as they are written until their order is known: beyond some
// megabytes, in temporary files that nobody else can read. They must be closed.
type Lines struct {
	spool spool.Spool
	out   *bufio.Writer // to spool
	end   int64
	rows  *runs.Sorter
	next  func() ([]byte, error, bool) // the rows in their order, once they are asked for
	stop  func()
	row   []byte // the next row
	spans []Span // of one record
	rooms [2][]byte

	dropped map[[16]byte]bool
}

// Span is where a line is kept.
type Span struct {
	At int64
	N  int32
}

// SpanSize is the length of a span as [Span.Append] writes it.
const SpanSize = 12

// Append writes the span.
func (s Span) Append(b []byte) []byte {
	return binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint64(b, uint64(s.At)), uint32(s.N))
}

// ParseSpan returns the span that [Span.Append] wrote.
func ParseSpan(b []byte) Span {
	return Span{int64(binary.BigEndian.Uint64(b)), int32(binary.BigEndian.Uint32(b[8:]))}
}

// A row is the number of a list, an id, and the span of the line.
const rowKey = 1 + 16

// memory is how many bytes of lines, and of rows, are kept in memory.
const memory = 4 << 20

// NewLines returns no lines.
func NewLines() *Lines {
	l := &Lines{rows: runs.New(rowKey+SpanSize, memory), spool: spool.Spool{Keep: memory}}
	l.out = bufio.NewWriterSize(&l.spool, 256<<10)
	return l
}

// Keep keeps a line, which is copied.
func (l *Lines) Keep(line []byte) (Span, error) {
	s := Span{l.end, int32(len(line))}
	l.end += int64(len(line))
	_, err := l.out.Write(line)
	return s, err
}

// Read returns a kept line, in the room of another if that is enough.
func (l *Lines) Read(s Span, room []byte) ([]byte, error) {
	if l.out.Buffered() > 0 {
		if err := l.out.Flush(); err != nil {
			return nil, err
		}
	}
	room = slices.Grow(room[:0], int(s.N))[:s.N]
	_, err := l.spool.ReadAt(room, s.At)
	return room, err
}

// List says that the line of a span is that of the record with an id, in the list with
// a number.
func (l *Lines) List(number int, id [16]byte, s Span) error {
	row := append(append(make([]byte, 0, rowKey+SpanSize), byte(number)), id[:]...)
	return l.rows.Add(s.Append(row))
}

// Drop says that the lines of the record with that id are not wanted. What was written
// before can be written again without them.
func (l *Lines) Drop(id [16]byte) {
	if l.dropped == nil {
		l.dropped = map[[16]byte]bool{}
	}
	l.dropped[id] = true
	l.rewind()
}

// rewind goes back to before the first row.
func (l *Lines) rewind() {
	if l.stop != nil {
		l.stop()
	}
	l.next, l.stop = nil, nil
}

// Put writes the lines of the list with that number, by id and bytes. The lists must be
// asked for in the order of their numbers, after all lines have been listed.
func (l *Lines) Put(out *Writer, to List, number int) error {
	if l.next == nil {
		l.next, l.stop = iter.Pull2(l.rows.Sorted())
		if err := l.advance(); err != nil {
			return err
		}
	}
	for l.row != nil && int(l.row[0]) == number {
		id := [16]byte(l.row[1:rowKey])
		if err := l.group(); err != nil {
			return err
		}
		if l.dropped[id] {
			continue
		}
		for _, at := range l.spans {
			line, err := l.Read(at, l.rooms[0])
			if err != nil {
				return err
			}
			l.rooms[0] = line
			if err := out.Put(to.Section, to.Name, line); err != nil {
				return err
			}
		}
	}
	return nil
}

// group finds the lines of the record that comes next, sorted by their bytes: more than
// one only of versions in conflict.
func (l *Lines) group() (err error) {
	l.spans = l.spans[:0]
	for key := [rowKey]byte(l.row); l.row != nil && [rowKey]byte(l.row) == key && err == nil; err = l.advance() {
		l.spans = append(l.spans, ParseSpan(l.row[rowKey:]))
	}
	slices.SortStableFunc(l.spans, func(a, b Span) int {
		for i, s := range []Span{a, b} {
			line, failed := l.Read(s, l.rooms[i])
			l.rooms[i], err = line, cmp.Or(err, failed)
		}
		return bytes.Compare(l.rooms[0], l.rooms[1])
	})
	return err
}

// advance goes to the next row.
func (l *Lines) advance() (err error) {
	l.row, err, _ = l.next()
	return err
}

// Close removes the temporary files.
func (l *Lines) Close() {
	l.rewind()
	l.rows.Close()
	l.spool.Close()
}
