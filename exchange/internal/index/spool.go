package index

import (
	"bufio"
	"bytes"
	"fmt"
	"hash/maphash"
	"io"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/internal/durable"
)

// spool reads the bytes of records again: from their input, if they are compact
// there; other records it keeps on disk, in the order of arrival, in a file made
// on demand.
type spool struct {
	file    *durable.Draft
	w       *bufio.Writer
	end     int64
	seed    maphash.Seed
	line    []byte
	sources []*source // by input
}

// source is an input whose records are read again.
type source struct {
	name  string
	at    io.ReaderAt // nil if it cannot be read again
	start int64       // where the text begins
	tried bool        // at was checked to give the text

	own, held window // records mostly leave in the order of arrival
}

// window is the part read last.
type window struct {
	bytes []byte
	at    int64
}

func newSpool() *spool { return &spool{seed: maphash.MakeSeed()} }

// close removes the file.
func (s *spool) close() {
	if s.file != nil {
		s.file.Close()
	}
}

// open notes the next input, before it is read.
func (s *spool) open(name string, r io.Reader) {
	src := &source{name: name}
	at, again := r.(io.ReaderAt)
	if from, ok := r.(io.Seeker); ok && again {
		if start, err := from.Seek(0, io.SeekCurrent); err == nil {
			src.at, src.start = at, start
		}
	}
	s.sources = append(s.sources, src)
}

// span locates a record's bytes.
type span struct {
	at   int64
	hash uint64
	n    int32
	held bool // in the spool, not in the input
}

// put notes a record of the last input that begins at offset in its text. It is
// returned later without space between its tokens.
func (s *spool) put(b []byte, offset int64) (span, error) {
	s.line = raw.AppendCompact(s.line[:0], b)
	p := span{at: s.end, hash: maphash.Bytes(s.seed, s.line), n: int32(len(s.line))}
	if src := s.sources[len(s.sources)-1]; len(s.line) == len(b) && src.has(b, offset) {
		p.at = src.start + offset
		return p, nil
	}
	if s.file == nil {
		f, err := durable.NewDraft("")
		if err != nil {
			return span{}, err
		}
		s.file, s.w = f, bufio.NewWriterSize(f, 1<<20)
	}
	p.held = true
	s.end += int64(len(s.line))
	_, err := s.w.Write(s.line)
	return p, err
}

// has reports whether the input can be read again at an offset of its text, which
// a compressed one cannot. The first record decides.
func (src *source) has(b []byte, offset int64) bool {
	if src.at == nil || src.tried {
		return src.at != nil
	}
	src.tried = true
	again := make([]byte, len(b))
	if _, err := src.at.ReadAt(again, src.start+offset); err != nil && err != io.EOF || !bytes.Equal(again, b) {
		src.at = nil
	}
	return src.at != nil
}

// flush completes the writing.
func (s *spool) flush() error {
	if s.w == nil {
		return nil
	}
	return s.w.Flush()
}

// get returns a record's bytes, valid until the next call for a record of the
// same input. What was changed since it was checked is an error.
func (s *spool) get(input int32, p span) ([]byte, error) {
	src := s.sources[input]
	ahead := readAhead / max(1, len(s.sources)/64) // in total, no more than for 64 inputs
	if p.held {
		b, err := src.held.read(s.file, p, ahead)
		if err != nil {
			return nil, fmt.Errorf("the temporary file could not be read: %w", err)
		}
		return b, nil
	}
	b, err := src.own.read(src.at, p, ahead)
	if err != nil {
		return nil, check.Errorf(check.Text{ES: "%s no se pudo leer de nuevo: %w", EN: "%s could not be read again: %w"}, src.name, err)
	}
	if maphash.Bytes(s.seed, b) != p.hash {
		return nil, check.Errorf(check.Text{ES: "%s cambió mientras se leía: repita la operación", EN: "%s changed while it was being read: try again"}, src.name)
	}
	return b, nil
}

// readAhead is how much is read at once if records leave in order.
const readAhead = 128 << 10

// read returns the bytes at p, and reads ahead.
func (w *window) read(from io.ReaderAt, p span, ahead int) ([]byte, error) {
	end := w.at + int64(len(w.bytes))
	if p.at < w.at || p.at+int64(p.n) > end {
		n := int(p.n)
		if p.at >= w.at && p.at <= end+int64(ahead) {
			n = max(n, ahead)
		}
		if cap(w.bytes) < n {
			w.bytes = make([]byte, n)
		}
		w.bytes, w.at = w.bytes[:n], p.at
		n, err := from.ReadAt(w.bytes, p.at)
		if n < int(p.n) {
			w.bytes = w.bytes[:0]
			return nil, err
		}
		w.bytes = w.bytes[:n]
	}
	at := p.at - w.at
	return w.bytes[at : at+int64(p.n) : at+int64(p.n)], nil
}
