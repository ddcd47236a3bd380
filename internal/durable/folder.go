package durable

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// Folder is a new folder that gets its name once all of it is there and on disk. Until
// then it is in the private folder beside it, where only its owner can read.
type Folder struct {
	name    string // that it will have
	pending *pending
}

// foldersEnd is how the names of folders that are drafts end. What comes before is the name of
// their lock.
const foldersEnd = ".d"

// NewFolder makes a folder. If the name exists, the error is [fs.ErrExist].
func NewFolder(name string) (*Folder, error) {
	if err := missing(name); err != nil {
		return nil, err
	}
	dir := filepath.Dir(filepath.Clean(name))
	sweep(private(dir))
	p := &pending{dir: dir}
	underway.Lock()
	defer underway.Unlock()
	err := p.called(func(lock string) (err error) {
		p.file, err = locked(lock)
		return err
	})
	if err != nil {
		return nil, system(err)
	}
	p.folder = p.name + foldersEnd
	if err := os.Mkdir(p.folder, 0o700); err != nil {
		p.file.Close()
		p.remove()
		return nil, system(err)
	}
	return &Folder{filepath.Clean(name), p}, nil
}

func missing(name string) error {
	_, err := os.Lstat(name)
	switch {
	case err == nil:
		return &fs.PathError{Op: "create", Path: name, Err: fs.ErrExist}
	case errors.Is(err, fs.ErrNotExist):
		return nil
	}
	return err
}

// Path returns the name under which a file of the folder can be opened until the folder
// is kept.
func (f *Folder) Path(file string) string { return filepath.Join(f.pending.folder, file) }

// Create writes a new file, for its owner alone. If the folder has one of that name, as the
// file system compares names, the error is [fs.ErrExist].
func (f *Folder) Create(file string, write func(io.Writer) error) error {
	out, err := os.OpenFile(f.Path(file), os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return system(err)
	}
	if err = write(out); err == nil {
		err = out.Sync()
	}
	if closed := out.Close(); err == nil {
		err = closed
	}
	return system(err)
}

// Keep gives the folder its name.
func (f *Folder) Keep() error {
	if err := syncFolder(f.pending.folder); err != nil {
		return system(err)
	}
	if err := f.pending.placeFolder(f.name); err != nil {
		return system(err)
	}
	return syncFolder(f.pending.dir)
}

// Close removes what has not got its name.
func (f *Folder) Close() { f.pending.end() }
