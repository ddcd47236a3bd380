// Package archive opens ZIP archives within bounds.
package archive

import (
	"archive/zip"
	"errors"
	"io"
)

// mostEntries bounds the directory of an archive, in bytes, all of which is kept in
// memory: some tens of thousands of entries.
const mostEntries = 4 << 20

// Open opens a ZIP archive of so many bytes. Its entries are bounded ([ErrEntries]).
func Open(r io.ReaderAt, size int64) (*zip.Reader, error) {
	d := &directory{ReaderAt: r, left: mostEntries}
	z, err := zip.NewReader(d, size)
	d.read = true
	return z, err
}

// directory reads an archive, and no more than so many bytes of it until its directory
// has been read.
type directory struct {
	io.ReaderAt
	left int64
	read bool
}

// ErrEntries is the error of an archive that has too many entries.
var ErrEntries = errors.New("archive: an archive of too many entries")

func (d *directory) ReadAt(b []byte, at int64) (int, error) {
	if d.read {
		return d.ReaderAt.ReadAt(b, at)
	}
	if d.left -= int64(len(b)); d.left < 0 {
		return 0, ErrEntries
	}
	return d.ReaderAt.ReadAt(b, at)
}
