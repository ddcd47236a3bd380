package durable

import (
	"errors"
	"io"
	"io/fs"
	"os"

	"github.com/comision-mixta/mixta/check"
)

// Draft is a temporary file that nobody else can read. It is removed when closed,
// however the program ends, and has no name, except on Windows while it is open.
// If there is no room for it, the error says what to do.
type Draft struct {
	file *os.File
	dir  string
}

// NewDraft makes a draft in a folder; "" is the system's folder for temporary files.
func NewDraft(dir string) (*Draft, error) {
	if dir == "" {
		dir = os.TempDir()
	}
	f, err := nameless(dir)
	if err != nil {
		f, err = unnamed(dir)
	}
	if err != nil {
		return nil, noRoom(dir, err)
	}
	return &Draft{f, dir}, nil
}

// noRoom returns the error, in both languages, of a draft that could not be written.
func noRoom(where string, err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return check.Errorf(check.Text{
		ES: "no se pudo escribir un archivo temporal; indique en TMPDIR una carpeta con espacio (%s): %w",
		EN: "could not write a temporary file; set TMPDIR to a folder with enough space (%s): %w"}, where, err)
}

// Write appends to the draft.
func (d *Draft) Write(b []byte) (int, error) {
	n, err := d.file.Write(b)
	if err != nil {
		err = noRoom(d.dir, err)
	}
	return n, err
}

// Read reads from the current position.
func (d *Draft) Read(b []byte) (int, error) { return d.file.Read(b) }

// ReadAt reads at an offset.
func (d *Draft) ReadAt(b []byte, at int64) (int, error) { return d.file.ReadAt(b, at) }

// Seek sets where the draft is read and written next.
func (d *Draft) Seek(offset int64, whence int) (int64, error) { return d.file.Seek(offset, whence) }

// Rewind sets the position to the beginning.
func (d *Draft) Rewind() error {
	_, err := d.file.Seek(0, io.SeekStart)
	return err
}

// Close removes the draft.
func (d *Draft) Close() error { return d.file.Close() }
