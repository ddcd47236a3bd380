package readsb

import (
	"io"

	"github.com/comision-mixta/mixta/convert/internal/text"
)

// window is the part of a text in memory, and the position in it.
type window struct {
	r    io.Reader
	buf  []byte
	pos  int
	line int
	err  error
}

func newWindow(r io.Reader) *window {
	return &window{r: r, buf: make([]byte, 0, 4*text.MaxLine), line: 1}
}

// more reads on, keeping what is from pos; false at the end of the text.
func (w *window) more() bool {
	if w.err != nil || len(w.buf)-w.pos == cap(w.buf) {
		return false
	}
	n := copy(w.buf, w.buf[w.pos:])
	w.buf, w.pos = w.buf[:n], 0
	for range 100 { // a reader that gives nothing is at its end
		m, err := w.r.Read(w.buf[n:cap(w.buf)])
		w.buf, w.err = w.buf[:n+m], err
		if m > 0 || err != nil {
			return m > 0
		}
	}
	w.err = io.ErrNoProgress
	return false
}

// next passes the next byte. The error is io.EOF at the end.
func (w *window) next() (byte, error) {
	if w.pos == len(w.buf) && !w.more() {
		return 0, w.err
	}
	c := w.buf[w.pos]
	w.pos++
	if c == '\n' {
		w.line++
	}
	return c, nil
}

// peek returns up to n of the bytes that come next.
func (w *window) peek(n int) []byte {
	for len(w.buf)-w.pos < n && w.more() {
	}
	return w.buf[w.pos:min(w.pos+n, len(w.buf))]
}

// text passes the string whose quote was just passed and returns what is in
// it; false where its line ends first.
func (w *window) text() ([]byte, bool) {
	for i := 0; ; i++ {
		b := w.peek(i + 1)
		if i >= len(b) || i > 1000 || b[i] == '\n' {
			return nil, false
		}
		if b[i] == '\\' {
			i++
		} else if b[i] == '"' {
			w.pos += i + 1
			return b[:i], true
		}
	}
}

// skip passes white space and then the byte c, if that is what comes.
func (w *window) skip(c byte) bool {
	for {
		b := w.peek(1)
		switch {
		case len(b) == 0:
			return false
		case b[0] == c:
			w.pos++
			return true
		case b[0] > ' ':
			return false
		}
		w.next()
	}
}

// token passes white space and returns the letters and digits that follow.
func (w *window) token() []byte {
	for b := w.peek(1); len(b) > 0 && b[0] <= ' '; b = w.peek(1) {
		w.next()
	}
	b := w.peek(40)
	for i, c := range b {
		if c <= ' ' || c == ',' || c == '}' {
			w.pos += i
			return b[:i]
		}
	}
	w.pos += len(b)
	return b
}

// object passes the object whose brace was just passed and returns what is
// between its braces; false where it does not end, or is too long. An object is
// also broken if a line ends within a string, or begins with a brace: reading
// continues from there.
func (w *window) object() ([]byte, bool) {
	depth, quote, lines, fresh := 1, false, 0, false
	for i := 0; ; i++ {
		if w.pos+i >= len(w.buf) && !w.more() || i > text.MaxLine {
			w.pos, w.line = min(w.pos+i, len(w.buf)), w.line+lines
			return nil, false
		}
		c := w.buf[w.pos+i]
		switch {
		case c == '\n':
			lines++
			fresh = true
			if quote {
				w.pos, w.line = w.pos+i+1, w.line+lines
				return nil, false
			}
			continue
		case quote:
			if c == '\\' {
				i++
			} else if c == '"' {
				quote = false
			}
		case c == '"':
			quote = true
		case c == '{' && fresh:
			w.pos, w.line = w.pos+i, w.line+lines
			return nil, false
		case c == '{':
			depth++
		case c == '}':
			if depth--; depth == 0 {
				b := w.buf[w.pos : w.pos+i]
				w.pos, w.line = w.pos+i+1, w.line+lines
				return b, true
			}
		}
		fresh = fresh && c <= ' '
	}
}
