// Package handle reads any number of files while few of them are open.
package handle

import (
	"io"
	"io/fs"
	"os"
	"slices"

	"github.com/comision-mixta/mixta/check"
)

// most bounds the files of a pool that are open at once: a quarter of what the
// strictest of the usual systems lets a process have.
const most = 64

// Pool holds the files that are open. The zero value is ready. It is for one
// goroutine.
type Pool struct {
	// With, unless nil, opens a file in the place of [Open].
	With func(name string) (Content, error)

	open []*File // the one read last at the end
}

// Content is a file that is open.
type Content interface {
	io.ReadSeekCloser
	io.ReaderAt
}

// File is a file of a pool. It is opened again where it has been closed in
// between, and reads on where it was. What cannot be opened again, as a pipe,
// stays open.
type File struct {
	pool   *Pool
	name   string
	opened Content     // nil while it is closed
	info   fs.FileInfo // nil for what has none
	offset int64
}

// ErrChanged is the error of a file that another has taken the place of.
var ErrChanged = check.Errorf(check.Text{ES: "el archivo se modificó mientras se leía; inténtelo de nuevo", EN: "the file was changed while it was read; try again"})

// ErrDevice is the error of a device or socket where a file is needed: reading it
// may never end.
var ErrDevice = check.Errorf(check.Text{
	ES: "es un dispositivo o un socket, no un archivo (- lee la entrada estándar)",
	EN: "it is a device or socket, not a file (- reads standard input)"})

// Open opens a file, folder or pipe to read it.
func Open(name string) (*os.File, error) {
	const refused = fs.ModeDevice | fs.ModeCharDevice | fs.ModeSocket | fs.ModeIrregular
	if info, err := os.Stat(name); err == nil && info.Mode()&refused != 0 {
		return nil, &fs.PathError{Op: "open", Path: name, Err: ErrDevice}
	}
	return os.Open(name)
}

// Open opens a file.
func (p *Pool) Open(name string) (*File, error) {
	f := &File{pool: p, name: name}
	_, err := f.use()
	return f, err
}

// Close closes all files of the pool.
func (p *Pool) Close() {
	for len(p.open) > 0 {
		p.open[0].Close()
	}
}

// use returns the file, open, and closes the one that was not read for longest
// where too many are.
func (f *File) use() (Content, error) {
	open := f.pool.open
	if f.opened != nil {
		if i := slices.Index(open, f); i != len(open)-1 {
			f.pool.open = append(slices.Delete(open, i, i+1), f)
		}
		return f.opened, nil
	}
	if len(open) >= most {
		if i := slices.IndexFunc(open, (*File).regular); i >= 0 {
			open[i].Close()
		}
	}
	opened, err := f.pool.openNew(f.name)
	if err != nil {
		return nil, err
	}
	var info fs.FileInfo
	if described, ok := opened.(interface{ Stat() (fs.FileInfo, error) }); ok {
		info, err = described.Stat()
	}
	if err == nil && f.info != nil && !os.SameFile(info, f.info) {
		err = ErrChanged
	}
	if err != nil {
		opened.Close()
		return nil, err
	}
	f.opened, f.info = opened, info
	f.pool.open = append(f.pool.open, f)
	return opened, nil
}

func (p *Pool) openNew(name string) (Content, error) {
	if p.With != nil {
		return p.With(name)
	}
	return Open(name)
}

func (f *File) regular() bool { return f.info == nil || f.info.Mode().IsRegular() }

// Info describes the file as it was when first opened.
func (f *File) Info() fs.FileInfo { return f.info }

// Read reads on.
func (f *File) Read(b []byte) (int, error) {
	opened, err := f.use()
	if err != nil {
		return 0, err
	}
	if !f.regular() {
		return opened.Read(b)
	}
	n, err := opened.ReadAt(b, f.offset)
	f.offset += int64(n)
	if n > 0 && err == io.EOF {
		err = nil
	}
	return n, err
}

// ReadAt reads at an offset.
func (f *File) ReadAt(b []byte, offset int64) (int, error) {
	opened, err := f.use()
	if err != nil {
		return 0, err
	}
	return opened.ReadAt(b, offset)
}

// Seek sets where the file is read next.
func (f *File) Seek(offset int64, whence int) (int64, error) {
	opened, err := f.use()
	if err != nil {
		return 0, err
	}
	if whence == io.SeekCurrent && f.regular() {
		offset, whence = offset+f.offset, io.SeekStart
	}
	f.offset, err = opened.Seek(offset, whence)
	return f.offset, err
}

// Close closes the file. It is opened again if it is read after all.
func (f *File) Close() error {
	if f.opened == nil {
		return nil
	}
	f.pool.open = slices.DeleteFunc(f.pool.open, func(o *File) bool { return o == f })
	err := f.opened.Close()
	f.opened = nil
	return err
}
