package track

import (
	"bufio"
	"errors"
	"fmt"
	"io"
)

// maxLine bounds a line: longer ones are malformed.
const maxLine = 64 << 10

// lines reads a log by lines.
type lines struct {
	r    *bufio.Reader
	line int
}

func newLines(r io.Reader) *lines { return &lines{r: bufio.NewReaderSize(r, maxLine)} }

// next returns the next line without its end; it is valid until the next call.
// long is set where it was too long to be held. The error is io.EOF at the end.
func (l *lines) next() (line []byte, long bool, err error) {
	b, err := l.r.ReadSlice('\n')
	l.line++
	for errors.Is(err, bufio.ErrBufferFull) {
		long = true
		_, err = l.r.ReadSlice('\n')
	}
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, false, unread(err)
	}
	if err != nil && len(b) == 0 && !long {
		return nil, false, io.EOF
	}
	for len(b) > 0 && (b[len(b)-1] == '\n' || b[len(b)-1] == '\r') {
		b = b[:len(b)-1]
	}
	return b, long, nil
}

// unread says that the bytes of a log could not be had.
func unread(err error) error { return fmt.Errorf("track: the log could not be read: %w", err) }
