package packed

import (
	"bytes"
	"io"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// Like returns a writer to w that compresses as a file is compressed that begins
// with these bytes, or not at all. Close it when all is written; w is not closed.
func Like(head []byte, w io.Writer) (io.WriteCloser, error) {
	switch {
	case bytes.HasPrefix(head, gzipped):
		return gzip.NewWriter(w), nil
	case bytes.HasPrefix(head, zstandard):
		return zstd.NewWriter(w, zstd.WithEncoderConcurrency(1), zstd.WithWindowSize(maxWindow))
	}
	return plainly{w}, nil
}

// Zstd returns a writer to w that compresses by zstd in little memory. Close it when all
// is written; w is not closed.
func Zstd(w io.Writer) (io.WriteCloser, error) {
	return zstd.NewWriter(w, zstd.WithEncoderConcurrency(1), zstd.WithWindowSize(256<<10), zstd.WithLowerEncoderMem(true))
}

// plainly writes what it is given.
type plainly struct{ io.Writer }

func (plainly) Close() error { return nil }
