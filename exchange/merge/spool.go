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

	windows []window // by input: the records of each mostly leave in the order in which they came
}

// window is a part of the spool that was read last.
type window struct {
	bytes []byte
	at    int64
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

// readAhead is how much is read at once.
const readAhead = 128 << 10

// get returns a record's bytes, valid until the next call for a record of the
// same input.
func (s *spool) get(input int32, p span) ([]byte, error) {
	for len(s.windows) <= int(input) {
		s.windows = append(s.windows, window{})
	}
	w := &s.windows[input]
	if p.at < w.at || p.at+int64(p.n) > w.at+int64(len(w.bytes)) {
		n := min(max(int64(p.n), readAhead), s.end-p.at)
		if int64(cap(w.bytes)) < n {
			w.bytes = make([]byte, n)
		}
		w.bytes, w.at = w.bytes[:n], p.at
		if _, err := s.file.ReadAt(w.bytes, p.at); err != nil {
			w.bytes = w.bytes[:0]
			return nil, fmt.Errorf("merge: the temporary file could not be read: %w", err)
		}
	}
	from := p.at - w.at
	return w.bytes[from : from+int64(p.n) : from+int64(p.n)], nil
}
