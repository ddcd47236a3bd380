package geojson

import (
	"bytes"
	"errors"
	"io"
	"regexp"
)

// cutter cuts a text into JSON values without parsing them, so that a broken one
// costs only itself.
type cutter struct {
	r    io.Reader
	buf  []byte
	pos  int
	line int // of what comes next
	err  error
}

// maxValue bounds one value: a feature, or a member beside the features.
const maxValue = 64 << 20

func newCutter(r io.Reader) *cutter { return &cutter{r: r, buf: make([]byte, 0, 1<<17), line: 1} }

// more reads on, keeping what is from pos; false at the end, or where a value is
// too long.
func (c *cutter) more() bool {
	if c.err != nil || len(c.buf)-c.pos > maxValue {
		return false
	}
	n := copy(c.buf[:cap(c.buf)], c.buf[c.pos:])
	c.buf, c.pos = c.buf[:n], 0
	if n > cap(c.buf)/2 {
		c.buf = append(make([]byte, 0, 2*cap(c.buf)), c.buf...)
	}
	for range 100 { // a reader that gives nothing is at its end
		m, err := c.r.Read(c.buf[n:cap(c.buf)])
		c.buf, c.err = c.buf[:n+m], err
		if m > 0 || err != nil {
			return m > 0
		}
	}
	c.err = io.ErrNoProgress
	return false
}

// failed is why the text could not be read on; nil at its end.
func (c *cutter) failed() error {
	if errors.Is(c.err, io.EOF) {
		return nil
	}
	return c.err
}

// next passes white space and the record separators of RFC 8142, and returns the
// byte that follows, which stays; 0 at the end.
func (c *cutter) next() byte {
	for {
		for c.pos < len(c.buf) {
			switch b := c.buf[c.pos]; b {
			case '\n':
				c.line++
			case ' ', '\t', '\r', 0x1e:
			default:
				return b
			}
			c.pos++
		}
		if !c.more() {
			return 0
		}
	}
}

// skip passes a byte, if it comes next.
func (c *cutter) skip(b byte) bool {
	if c.next() != b {
		return false
	}
	c.pos++
	return true
}

// feature is how the line of a feature begins.
var feature = regexp.MustCompile(`^[ \t]*\{[ \t]*"type"[ \t]*:[ \t]*"Feature"`)

// begins reports whether a line that begins at i is that of another feature.
func (c *cutter) begins(i int) bool {
	for len(c.buf)-c.pos-i < 80 && c.more() {
	}
	rest := c.buf[c.pos+i:]
	return feature.Match(rest[:min(80, len(rest))])
}

// value passes the value that comes next and returns it; it is valid until the next
// call. It is false where the value does not end: the text, or a line within a
// string, ends first, or the line of another feature begins.
func (c *cutter) value() (v []byte, ok bool) {
	c.next()
	depth, quoted, lines := 0, false, 0
	end := func(i int, ok bool) ([]byte, bool) {
		v := c.buf[c.pos : c.pos+i]
		c.pos, c.line = c.pos+i, c.line+lines
		return v, ok
	}
	for i := 0; ; i++ {
		if c.pos+i >= len(c.buf) && !c.more() {
			i = min(i, len(c.buf)-c.pos)
			return end(i, depth == 0 && !quoted && i > 0)
		}
		switch b := c.buf[c.pos+i]; {
		case b == '\n' && (quoted || depth > 0 && c.begins(i+1)):
			return end(i, false)
		case b == '\n' && depth == 0:
			return end(i, i > 0)
		case b == '\n':
			lines++
		case quoted && b == '\\':
			i++
		case b == '"':
			if quoted = !quoted; !quoted && depth == 0 {
				return end(i+1, true)
			}
		case quoted:
		case b == '{' || b == '[':
			depth++
		case b == '}' || b == ']':
			if depth--; depth == 0 {
				return end(i+1, true)
			} else if depth < 0 {
				return end(i, i > 0)
			}
		case depth == 0 && (b == ',' || b == ':' || b == ' ' || b == '\t' || b == '\r'):
			return end(i, i > 0)
		}
	}
}

// resume passes the rest of the line, and, within a collection, all lines up to that
// of another feature.
func (c *cutter) resume(within bool) {
	for {
		i := bytes.IndexByte(c.buf[c.pos:], '\n')
		if i < 0 {
			if c.pos = len(c.buf); !c.more() {
				return
			}
			continue
		}
		c.pos, c.line = c.pos+i+1, c.line+1
		if !within || c.begins(0) {
			return
		}
	}
}
