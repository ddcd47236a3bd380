package scan

import (
	"bytes"
	"encoding/binary"
	"math/bits"
)

// A place is an offset as people count it.
type place struct {
	offset       int64
	line, column int
}

var firstPlace = place{0, 1, 1}

// LineColumn returns the line and column of an offset, both from 1; columns
// count code points. They are exact while the byte at the offset is in the
// buffer, as it is just after it was read and while there is a mark before
// it. For what has slid out before, and what has not been read yet, they are
// 0.
//
// Nothing is counted per token: lines are counted when they slide out, and in
// the buffer from the last offset asked for.
func (s *Scanner) LineColumn(offset int64) (line, column int) {
	if offset < s.base || offset > s.base+int64(len(s.buf)) {
		return 0, 0
	}
	s.last = s.locate(offset)
	return s.last.line, s.last.column
}

func (s *Scanner) locate(offset int64) place {
	b, p := s.buf, s.last
	if p.offset < s.base {
		p = s.start
	}
	if offset >= p.offset {
		return p.after(b[p.offset-s.base : offset-s.base])
	}
	between := b[offset-s.base : p.offset-s.base]
	if n := bytes.Count(between, newline); n > 0 {
		before := b[:offset-s.base]
		i := bytes.LastIndexByte(before, '\n')
		if i < 0 {
			return s.start.after(before)
		}
		return place{offset, p.line - n, 1 + codePoints(before[i+1:])}
	}
	return place{offset, p.line, p.column - codePoints(between)}
}

// after returns the place behind b, which begins at p.
func (p place) after(b []byte) place {
	p.offset += int64(len(b))
	if n := bytes.Count(b, newline); n > 0 {
		p.line += n
		p.column = 1
		b = b[bytes.LastIndexByte(b, '\n')+1:]
	}
	p.column += codePoints(b)
	return p
}

// Behind returns the line and column behind b, which begins at the given ones.
func Behind(line, column int, b []byte) (int, int) {
	p := place{0, line, column}.after(b)
	return p.line, p.column
}

var newline = []byte{'\n'}

// codePoints counts the bytes that do not continue a code point, which is
// right wherever the text is UTF-8, and needs no care where b is cut.
func codePoints(b []byte) int {
	n := len(b)
	for ; len(b) >= 8; b = b[8:] {
		w := binary.LittleEndian.Uint64(b)
		n -= bits.OnesCount64(w & ^(w << 1) & high)
	}
	for _, c := range b {
		if c&0xc0 == 0x80 {
			n--
		}
	}
	return n
}
