package scan

import "io"

// Chunk is a run of elements of an array that another scanner can read: whole ones,
// each with the comma before it.
type Chunk struct {
	Bytes []byte
	Count int // how many elements

	start place
	depth int
	first bool // it has the first element of the array, without a comma
}

// Chunk moves to behind the next elements of the array that are objects, as many as
// are whole in the next size bytes, and returns a copy of them in the place of spare.
// It looks only at brackets and quotes, several times as fast as reading does: where
// there is no error in a chunk, it has been cut where a reader would. It is called
// where [Scanner.Element] could be; ok is false if nothing was cut.
func (s *Scanner) Chunk(spare []byte, size int) (c Chunk, ok bool) {
	if s.err != nil {
		return c, false
	}
	if !s.ensure(min(size, s.limits.Window/2)) {
		s.err, s.end = nil, len(s.buf) // it is met again behind what has been read
	}
	n, count := cut(s.buf[s.pos:min(len(s.buf), s.pos+size)], s.first)
	if count == 0 {
		return c, false
	}
	s.last = s.locate(s.Offset())
	c = Chunk{append(spare[:0], s.buf[s.pos:s.pos+n]...), count, s.last, s.depth, s.first}
	s.pos += n
	s.first = false
	return c, true
}

// cut returns how many elements that are objects are whole in b, and where the
// last of them ends.
func cut(b []byte, first bool) (end, count int) {
	var o Outline // which counts brackets
	for i := 0; ; {
		if i = behindSpace(b, i); !first {
			if i == len(b) || b[i] != ',' {
				break
			}
			i = behindSpace(b, i+1)
		}
		if i == len(b) || b[i] != '{' {
			break
		}
		o.depth = 1
		if i = o.skip(b, i+1); o.depth > 0 {
			break
		}
		first, end = false, i
		count++
	}
	return end, count
}

func behindSpace(b []byte, i int) int {
	for i < len(b) && isSpace(b[i]) {
		i++
	}
	return i
}

// Rewind takes back the last chunks that were cut, in their order: the scanner
// stands where the first of them begins, as if none had been cut.
func (s *Scanner) Rewind(chunks ...Chunk) {
	rest := s.buf[s.pos:]
	size := len(rest)
	for _, c := range chunks {
		size += len(c.Bytes)
	}
	buf := make([]byte, 0, size)
	for _, c := range chunks {
		buf = append(buf, c.Bytes...)
	}
	s.buf = append(buf, rest...)
	s.start, s.last = chunks[0].start, chunks[0].start
	s.base, s.pos, s.end = s.start.offset, 0, len(s.buf)
	s.first, s.err = chunks[0].first, nil
}

// Jump goes on with what r reads: the text from an element of the array being read on,
// which begins at that offset, line and column. It is called where [Scanner.Element]
// could be, which then moves to that element.
func (s *Scanner) Jump(r io.Reader, offset int64, line, column int) {
	if s.err != nil {
		return
	}
	s.buf, s.pos, s.end, s.base = s.buf[:0], 0, 0, offset
	s.start = place{offset, line, column}
	s.last = s.start
	s.r, s.readErr, s.first = r, nil, true
}

// NewChunk returns a scanner of the elements of a chunk, which stand where they
// stand in the text. It moves to the next as often as there are elements.
func NewChunk(c Chunk, lim Limits) *Scanner {
	s := NewBytes(c.Bytes, lim)
	s.base, s.depth, s.first = c.start.offset, c.depth, c.first
	s.start, s.last = c.start, c.start
	return s
}

// Over reports whether all bytes were read.
func (s *Scanner) Over() bool { return s.pos == len(s.buf) }
