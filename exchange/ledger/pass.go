package ledger

import (
	"crypto/sha256"
	"hash"
	"io"
	"os"

	"github.com/comision-mixta/mixta/record"
)

// pass is one pass over a file, from its beginning to its end, in which its
// digest is taken: so one knows that what was read now are the bytes that were
// judged before. To read parts of it again, besides, is left to who has a digest
// of each, as package merge has.
type pass struct {
	file *os.File
	hash hash.Hash
}

func open(name string) (*pass, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	return over(f), nil
}

// over is a pass over a file that has been opened.
func over(f *os.File) *pass { return &pass{f, sha256.New()} }

func (p *pass) Read(b []byte) (int, error) {
	n, err := p.file.Read(b)
	p.hash.Write(b[:n])
	return n, err
}

func (p *pass) ReadAt(b []byte, at int64) (int, error)       { return p.file.ReadAt(b, at) }
func (p *pass) Seek(offset int64, whence int) (int64, error) { return p.file.Seek(offset, whence) }
func (p *pass) Close() error                                 { return p.file.Close() }

// whole reads what is left and returns the digest of all bytes.
func (p *pass) whole() (record.Digest, error) {
	if _, err := io.CopyBuffer(io.Discard, reading{p}, make([]byte, 1<<18)); err != nil {
		return "", err
	}
	return record.DigestOf(p.hash), nil
}

// reading has nothing but its method Read.
type reading struct{ io.Reader }
