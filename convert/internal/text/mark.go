package text

import (
	"bufio"
	"bytes"
	"io"
)

// Unmarked reads a text without the byte order mark that it may begin with.
func Unmarked(r io.Reader) *bufio.Reader {
	in := bufio.NewReaderSize(r, 1<<16)
	if b, _ := in.Peek(3); bytes.Equal(b, []byte("\xef\xbb\xbf")) {
		in.Discard(3) // they were peeked
	}
	return in
}
