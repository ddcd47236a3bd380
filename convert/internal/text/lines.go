package text

import (
	"bufio"
	"errors"
	"io"
)

// MaxLine bounds a line, or whatever else a format is made of.
const MaxLine = 64 << 10

// Lines reads a text line by line.
type Lines struct {
	Number int // of the last line read, from 1

	r *bufio.Reader
}

// NewLines returns the lines of a text.
func NewLines(r io.Reader) *Lines { return &Lines{r: bufio.NewReaderSize(r, MaxLine)} }

// Next returns the next line without its end; it is valid until the next call.
// A line longer than [MaxLine] is cut, and long set. The error is io.EOF at the
// end.
func (l *Lines) Next() (line []byte, long bool, err error) {
	b, err := l.r.ReadSlice('\n')
	l.Number++
	for errors.Is(err, bufio.ErrBufferFull) {
		long = true
		_, err = l.r.ReadSlice('\n')
	}
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, false, err
	}
	if err != nil && len(b) == 0 && !long {
		return nil, false, io.EOF
	}
	for len(b) > 0 && (b[len(b)-1] == '\n' || b[len(b)-1] == '\r') {
		b = b[:len(b)-1]
	}
	return b, long, nil
}
