package scan

import (
	"errors"
	"io"
)

const (
	firstBuffer = 64 << 10
	emptyReads  = 100 // as bufio: how often a reader may return nothing at all
)

var errBadCount = errors.New("scan: reader returned an impossible count")

// more reads further bytes behind those in the buffer and reports whether
// there were any. It keeps what is from the mark or the next unread byte on,
// and moves it to the front.
func (s *Scanner) more() bool {
	if s.r == nil || s.err != nil {
		return false
	}
	if s.readErr == nil {
		if s.makeRoom(); s.err != nil {
			return false
		}
		if n := s.read(); n > 0 {
			s.buf = s.buf[:len(s.buf)+n]
			s.end = len(s.buf)
			return true
		}
	}
	if s.readErr != io.EOF {
		s.fail(&ReadError{s.base + int64(len(s.buf)), s.readErr})
	}
	return false
}

// read returns how many bytes the reader put behind the buffer. It returns 0
// only with readErr set.
func (s *Scanner) read() int {
	room := s.buf[len(s.buf):cap(s.buf)]
	for range emptyReads {
		n, err := s.r.Read(room)
		if n < 0 || n > len(room) {
			n, err = 0, errBadCount
		}
		if s.readErr = err; n > 0 || err != nil {
			return n
		}
	}
	s.readErr = io.ErrNoProgress
	return 0
}

// makeRoom slides out what need not be kept. It grows the buffer when more
// than half of it has to be, so that sliding stays cheap.
func (s *Scanner) makeRoom() {
	from := s.pos
	if s.mark >= 0 {
		from = s.mark
	}
	kept := s.buf[from:]
	if len(kept) >= s.limits.Window {
		s.fail(&LimitError{WindowLimit, s.base + int64(from)})
		return
	}
	if from > 0 {
		s.start = s.locate(s.base + int64(from))
	}
	switch size := cap(s.buf); {
	case 2*len(kept) >= size && size < s.limits.Window:
		grown := make([]byte, len(kept), min(max(2*size, s.least), s.limits.Window))
		copy(grown, kept)
		s.buf = grown
	case from > 0:
		s.buf = s.buf[:copy(s.buf, kept)]
	}
	s.base += int64(from)
	s.pos -= from
	s.end = len(s.buf)
	if s.mark >= 0 {
		s.mark = 0
	}
}

// ensure reads until n unread bytes are in the buffer and reports whether
// there are that many.
func (s *Scanner) ensure(n int) bool {
	for s.end-s.pos < n {
		if !s.more() {
			return false
		}
	}
	return true
}
