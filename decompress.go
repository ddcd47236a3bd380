package mixta

import (
	"bufio"
	"bytes"
	"fmt"
	"github.com/klauspost/compress/gzip"
	"io"

	"github.com/klauspost/compress/zstd"
)

// The bounds on what a compressed file may unfold to: so many times its size,
// once it is larger than a mebibyte, and, for zstd, the window that it asks for.
const (
	maxExpansion  = 200
	expansionFree = 1 << 20
	maxWindow     = 8 << 20
)

// Plain returns the text of a file that may be compressed by gzip or zstd,
// which is recognised by its first bytes. Close it when it has been read; r is
// not closed.
func Plain(r io.Reader) (io.ReadCloser, error) {
	plain, closed, err := decompress(r)
	if err != nil {
		return nil, err
	}
	return &plainReader{plain, closed}, nil
}

type plainReader struct {
	io.Reader
	closed func()
}

func (p *plainReader) Close() error {
	p.closed()
	return nil
}

// decompress returns the plain bytes of r, which may be compressed.
func decompress(r io.Reader) (plain io.Reader, closed func(), err error) {
	counted := &counter{r: r}
	in := bufio.NewReader(counted)
	head, err := in.Peek(4)
	if err != nil && err != io.EOF {
		return nil, nil, fmt.Errorf("mixta: the file could not be read: %w", err)
	}
	switch {
	case bytes.HasPrefix(head, []byte{0x1f, 0x8b}):
		z, err := gzip.NewReader(in)
		if err != nil {
			return nil, nil, fmt.Errorf("mixta: the gzip file could not be read: %w", err)
		}
		return &bounded{r: z, packed: counted}, func() { z.Close() }, nil
	case bytes.HasPrefix(head, []byte{0x28, 0xb5, 0x2f, 0xfd}):
		z, err := zstd.NewReader(in, zstd.WithDecoderMaxWindow(maxWindow), zstd.WithDecoderConcurrency(1))
		if err != nil {
			return nil, nil, fmt.Errorf("mixta: the zstd file could not be read: %w", err)
		}
		return &bounded{r: z, packed: counted}, z.Close, nil
	}
	return in, func() {}, nil
}

// counter counts the bytes read through it.
type counter struct {
	r io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

// bounded ends the reading where a compressed file unfolds to too much.
type bounded struct {
	r      io.Reader
	packed *counter
	n      int64
}

func (b *bounded) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	b.n += int64(n)
	if b.n > expansionFree && b.n > maxExpansion*b.packed.n {
		return n, &expansionError{fmt.Sprint(maxExpansion)}
	}
	return n, err
}

// expansionError is the error of a compressed file that unfolds to too much.
type expansionError struct{ limit string }

func (e *expansionError) Error() string {
	return "mixta: the file unfolds to more than " + e.limit + " times its size"
}
