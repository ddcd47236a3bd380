package text

import (
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// legacy takes each byte that is no part of UTF-8 for one of Windows-1252, as
// spreadsheets and programs of the last century write it.
type legacy struct {
	r   io.Reader
	in  []byte // not yet handed out: the beginning of a character
	out []byte // translated, not yet handed out
	met bool

	returns bool // lines end with carriage returns alone
	buf     [1 << 15]byte
	err     error
}

func (l *legacy) Read(p []byte) (int, error) {
	for len(l.out) == 0 {
		if l.err != nil {
			return 0, l.err
		}
		n := copy(l.buf[:], l.in)
		m := 0
		m, l.err = l.r.Read(l.buf[n:])
		b := l.buf[:n+m]
		l.in = nil
		for i := 0; l.returns && i < len(b); i++ {
			if b[i] == '\r' {
				b[i] = '\n'
			}
		}
		if l.err == nil {
			b, l.in = whole(b)
		}
		if l.out = b; !utf8.Valid(b) {
			l.out = l.translate(b)
		}
	}
	n := copy(p, l.out)
	l.out = l.out[n:]
	return n, nil
}

// whole parts a text before a character whose end may follow.
func whole(b []byte) (text, rest []byte) {
	for i := 1; i < utf8.UTFMax && i <= len(b); i++ {
		if last := b[len(b)-i]; utf8.RuneStart(last) {
			if last >= utf8.RuneSelf && !utf8.FullRune(b[len(b)-i:]) {
				return b[:len(b)-i], append([]byte(nil), b[len(b)-i:]...)
			}
			break
		}
	}
	return b, nil
}

func (l *legacy) translate(b []byte) (out []byte) {
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		if r == utf8.RuneError && size == 1 {
			l.met = true
			r = charmap.Windows1252.DecodeByte(b[0])
		}
		out, b = utf8.AppendRune(out, r), b[size:]
	}
	return out
}
