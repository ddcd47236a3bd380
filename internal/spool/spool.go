// Package spool keeps a stream that cannot be read twice, in memory as far as it is
// small and else in a temporary file that nobody else can read.
package spool

import (
	"cmp"
	"errors"
	"io"
)

// Memory is how many bytes are kept in memory for which there is no better number.
const Memory = 16 << 20

// Spool holds what was written to it. It must be closed.
type Spool struct {
	Most int64 // how many bytes it may hold; 0: as many as there is room for
	Keep int   // how many of them are kept in memory; 0: Memory

	head []byte
	rest File  // nil while all is in memory
	n    int64 // bytes in it
	end  error // what reading ends with
}

// File is a temporary file that nobody else can read. Closing it removes it.
type File interface {
	io.Writer
	io.ReaderAt
	io.Closer
}

// ErrFull is the error of a spool that holds as much as it may.
var ErrFull = errors.New("spool: it is full")

// Write adds to the end. If there is no room, the error says what to do.
func (s *Spool) Write(b []byte) (int, error) {
	if s.Most > 0 && s.n+int64(len(b)) > s.Most {
		return 0, ErrFull
	}
	room := min(len(b), s.keep()-len(s.head))
	s.head = append(s.head, b[:room]...)
	s.n += int64(room)
	if room == len(b) {
		return room, nil
	}
	if s.rest == nil {
		file, err := NewFile()
		if err != nil {
			return room, err
		}
		s.rest = file
	}
	n, err := s.rest.Write(b[room:])
	s.n += int64(n)
	return room + n, err
}

func (s *Spool) keep() int { return cmp.Or(s.Keep, Memory) }

// End sets the error that reading ends with; nil stands for [io.EOF].
func (s *Spool) End(err error) { s.end = err }

// ReadAt reads at an offset.
func (s *Spool) ReadAt(b []byte, at int64) (n int, err error) {
	if at < int64(len(s.head)) {
		n = copy(b, s.head[at:])
	}
	if s.rest != nil && n < len(b) {
		var more int
		more, err = s.rest.ReadAt(b[n:], at+int64(n)-int64(s.keep()))
		n += more
	}
	if n < len(b) && (err == nil || errors.Is(err, io.EOF)) {
		err = s.end
		if err == nil {
			err = io.EOF
		}
	}
	return n, err
}

// Len returns how many bytes were written.
func (s *Spool) Len() int64 { return s.n }

// Close removes it.
func (s *Spool) Close() error {
	s.head = nil
	if s.rest == nil {
		return nil
	}
	return s.rest.Close()
}
