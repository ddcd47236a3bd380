// Package again reads the bytes of records again: from their input, if they are compact
// there; other records it keeps, beyond some of them in a temporary file that nobody else
// can read, in the order of arrival.
package again

import (
	"bufio"
	"bytes"
	"errors"
	"hash/maphash"
	"io"

	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/internal/spool"
)

// ErrChanged is the error for a record that is no longer what was read first.
var ErrChanged = errors.New("again: the input changed")

// Records are those of some inputs. They must be closed.
type Records struct {
	kept    spool.Spool
	w       *bufio.Writer
	end     int64
	seed    maphash.Seed
	line    []byte
	sources []*source // by input
}

// source is an input whose records are read again.
type source struct {
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

// keep is how many bytes of records are kept in memory.
const keep = 1 << 20

// New returns the records of no inputs.
func New() *Records {
	s := &Records{kept: spool.Spool{Keep: keep}, seed: maphash.MakeSeed()}
	s.w = bufio.NewWriterSize(&s.kept, 64<<10)
	return s
}

// Close removes the temporary file.
func (s *Records) Close() error { return s.kept.Close() }

// Open notes the next input, before it is read.
func (s *Records) Open(r io.Reader) {
	src := &source{}
	at, again := r.(io.ReaderAt)
	if from, ok := r.(io.Seeker); ok && again {
		if start, err := from.Seek(0, io.SeekCurrent); err == nil {
			src.at, src.start = at, start
		}
	}
	s.sources = append(s.sources, src)
}

// Span locates a record's bytes.
type Span struct {
	At   int64
	Hash uint64 // of the bytes
	N    int32  // how many they are
	Held bool   // they are kept, and not read from the input
}

// Put notes a record of the last input that begins at offset in its text, and returns
// its bytes without space between the tokens, as they are returned later; they are valid
// until the next call.
func (s *Records) Put(b []byte, offset int64) (Span, []byte, error) {
	s.line = raw.AppendCompact(s.line[:0], b)
	p := Span{At: s.end, Hash: maphash.Bytes(s.seed, s.line), N: int32(len(s.line))}
	if src := s.sources[len(s.sources)-1]; len(s.line) == len(b) && src.has(b, offset) {
		p.At = src.start + offset
		return p, s.line, nil
	}
	p.Held = true
	s.end += int64(len(s.line))
	_, err := s.w.Write(s.line)
	return p, s.line, err
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

// Flush ends the reading of an input.
func (s *Records) Flush() error { return s.w.Flush() }

// Get returns a record's bytes, valid until the next call for a record of the
// same input. What was changed since it was checked is [ErrChanged].
func (s *Records) Get(input int32, p Span) ([]byte, error) {
	src := s.sources[input]
	ahead := readAhead / max(1, len(s.sources)/64) // in total, no more than for 64 inputs
	from, w := src.at, &src.own
	if p.Held {
		from, w = &s.kept, &src.held
	}
	b, err := w.read(from, p, ahead)
	if err != nil {
		return nil, err
	}
	if maphash.Bytes(s.seed, b) != p.Hash {
		return nil, ErrChanged
	}
	return b, nil
}

// readAhead is how much is read at once if records leave in order.
const readAhead = 128 << 10

// read returns the bytes at p, and reads ahead.
func (w *window) read(from io.ReaderAt, p Span, ahead int) ([]byte, error) {
	end := w.at + int64(len(w.bytes))
	if p.At < w.at || p.At+int64(p.N) > end {
		n := int(p.N)
		if p.At >= w.at && p.At <= end+int64(ahead) {
			n = max(n, ahead)
		}
		if cap(w.bytes) < n {
			w.bytes = make([]byte, n)
		}
		w.bytes, w.at = w.bytes[:n], p.At
		n, err := from.ReadAt(w.bytes, p.At)
		if n < int(p.N) {
			w.bytes = w.bytes[:0]
			return nil, err
		}
		w.bytes = w.bytes[:n]
	}
	at := p.At - w.at
	return w.bytes[at : at+int64(p.N) : at+int64(p.N)], nil
}
