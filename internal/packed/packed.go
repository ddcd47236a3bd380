// Package packed reads files that may be compressed by gzip or zstd, within bounds.
package packed

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

// The first bytes of compressed files.
var (
	gzipped   = []byte{0x1f, 0x8b}
	zstandard = []byte{0x28, 0xb5, 0x2f, 0xfd}
)

// Is reports whether a file that begins with these bytes is compressed.
func Is(head []byte) bool { return bytes.HasPrefix(head, gzipped) || bytes.HasPrefix(head, zstandard) }

// Unreadable returns the error for a file that cannot be read on, for the reason given.
func Unreadable(err error) error { return fmt.Errorf("mixta: the file could not be read: %w", err) }

// Open returns the text of a file that may be compressed, which is recognised by its
// first bytes. Close it when it has been read; r is not closed.
func Open(r io.Reader) (io.ReadCloser, error) {
	counted := &counter{r: r}
	in := bufio.NewReader(counted)
	head, err := in.Peek(4)
	if err != nil && err != io.EOF {
		return nil, Unreadable(err)
	}
	switch {
	case bytes.HasPrefix(head, gzipped):
		z, err := gzip.NewReader(in)
		if err != nil {
			return nil, fmt.Errorf("mixta: the gzip file could not be read: %w", err)
		}
		return &bounded{r: z, packed: counted, closed: func() { z.Close() }}, nil
	case bytes.HasPrefix(head, zstandard):
		z, err := zstd.NewReader(in, zstd.WithDecoderMaxWindow(maxWindow), zstd.WithDecoderConcurrency(1))
		if err != nil {
			return nil, fmt.Errorf("mixta: the zstd file could not be read: %w", err)
		}
		return &bounded{r: z, packed: counted, closed: z.Close}, nil
	}
	return io.NopCloser(in), nil
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
	closed func()
	n      int64
}

func (b *bounded) Close() error {
	b.closed()
	return nil
}

func (b *bounded) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	b.n += int64(n)
	if b.n > expansionFree && b.n > maxExpansion*b.packed.n {
		return n, &ExpansionError{fmt.Sprint(maxExpansion)}
	}
	return n, err
}

// Bound returns the content of a member of an archive of so many bytes, within the
// bounds of [Open].
func Bound(r io.Reader, size int64) io.Reader {
	return &bounded{r: r, packed: &counter{n: size}}
}

// ExpansionError is the error of a compressed file that unfolds to too much.
type ExpansionError struct{ Limit string }

func (e *ExpansionError) Error() string {
	return "mixta: the file unfolds to more than " + e.Limit + " times its size"
}
