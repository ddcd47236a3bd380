package spool

import (
	"io"

	"github.com/comision-mixta/mixta/check"
)

// AtMost reads a stream that is copied, so as to be read anywhere. One of more bytes
// than most ends with an error that says so in both languages.
func AtMost(r io.Reader, most int64) io.Reader { return &limited{r: r, most: most, left: most} }

type limited struct {
	r          io.Reader
	most, left int64
}

func (l *limited) Read(b []byte) (int, error) {
	if int64(len(b)) > l.left+1 {
		b = b[:l.left+1]
	}
	n, err := l.r.Read(b)
	if l.left -= int64(n); l.left < 0 {
		return 0, check.Errorf(textMost, l.most>>20)
	}
	return n, err
}

var textMost = check.Text{
	ES: "debe tener %d MiB como máximo donde se copia antes de leerse: indíquelo por su nombre y sin comprimir, o por partes",
	EN: "must have at most %d MiB where it is copied before it is read: give it by its name and uncompressed, or in parts"}
