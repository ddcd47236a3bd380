package merge

import (
	"bufio"
	"fmt"
	"hash/maphash"
	"os"
)

// spool holds the bytes of records on disk, in the order in which they came.
type spool struct {
	file *os.File
	w    *bufio.Writer
	end  int64
	seed maphash.Seed
	line []byte

	window []byte // bytes read last
	at     int64  // where they begin
}

// newSpool makes an empty spool: a file for this user's eyes, taken away by close.
func newSpool() (*spool, error) {
	f, err := os.CreateTemp("", "mixta-")
	if err != nil {
		return nil, fmt.Errorf("merge: no temporary file could be made; set TMPDIR to a folder with room: %w", err)
	}
	return &spool{file: f, w: bufio.NewWriterSize(f, 1<<20), seed: maphash.MakeSeed()}, nil
}

func (s *spool) close() {
	s.file.Close()
	os.Remove(s.file.Name())
}

// span is where a record's bytes stand in the spool.
type span struct {
	at   int64
	n    int32
	hash uint64
}

// put adds a record, without the space between its tokens.
func (s *spool) put(raw []byte) (span, error) {
	s.line = appendCompact(s.line[:0], raw)
	p := span{s.end, int32(len(s.line)), maphash.Bytes(s.seed, s.line)}
	s.end += int64(len(s.line))
	if _, err := s.w.Write(s.line); err != nil {
		return span{}, fmt.Errorf("merge: the temporary file could not be written; set TMPDIR to a folder with room: %w", err)
	}
	return p, nil
}

// flush ends the writing.
func (s *spool) flush() error {
	if err := s.w.Flush(); err != nil {
		return fmt.Errorf("merge: the temporary file could not be written; set TMPDIR to a folder with room: %w", err)
	}
	return nil
}

// readAhead is how much is read at once: records mostly leave in the order in
// which they came.
const readAhead = 128 << 10

// get returns a record's bytes, valid until the next call.
func (s *spool) get(p span) ([]byte, error) {
	if p.at < s.at || p.at+int64(p.n) > s.at+int64(len(s.window)) {
		n := min(max(int64(p.n), readAhead), s.end-p.at)
		if int64(cap(s.window)) < n {
			s.window = make([]byte, n)
		}
		s.window, s.at = s.window[:n], p.at
		if _, err := s.file.ReadAt(s.window, p.at); err != nil {
			s.window = s.window[:0]
			return nil, fmt.Errorf("merge: the temporary file could not be read: %w", err)
		}
	}
	from := p.at - s.at
	return s.window[from : from+int64(p.n) : from+int64(p.n)], nil
}
