// Package durable replaces files atomically: whenever the machine stops, the old
// file or the new one is there, never half of one. Concurrent replacements of one
// file do not overwrite each other: the second gets an error.
//
// New content has no name until it is complete and on disk, where the file system
// allows files without a name (Linux, O_TMPFILE). Otherwise, and for the instant of
// the replacement itself, it is a draft in a private folder beside the file,
// .mixta-drafts-USER. Its name identifies its owner, HOST.BOOT.PROCESS. The owner keeps
// it locked, and the system releases the lock however the process ends: reused
// process numbers and restarts do not matter. The next write in the folder removes
// unlocked drafts. The lock of another host may be invisible; a draft of another
// host is therefore removed only after a day. Where there are no locks (WebAssembly),
// a file can be written and created, but not updated.
package durable

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/comision-mixta/mixta/check"
)

// ErrBusy is the error of a file that another process is replacing.
var ErrBusy = check.Errorf(check.Text{ES: "otro programa está escribiendo el archivo; inténtelo de nuevo cuando termine", EN: "another program is writing the file; try again when it has finished"})

// ErrFolder is the error of a folder where a file is to be written.
var ErrFolder = check.Errorf(check.Text{ES: "es una carpeta, no un archivo en que se pueda escribir", EN: "is a folder, not a file to write to"})

// KeptError is the error for a file that could not be replaced; the old one is
// kept.
type KeptError struct {
	Name string
	Err  error
}

func (e *KeptError) Error() string { return e.Name + " was not changed: " + e.Err.Error() }
func (e *KeptError) Unwrap() error { return e.Err }

// Replace replaces the content of the named file by what write writes. The old
// content stays untouched until the new one is on disk. While write runs, no
// other Replace of the file can begin.
func Replace(name string, write func(io.Writer) error) error {
	return Update(name, 0o600, func(_ *os.File, w io.Writer) error { return write(w) })
}

// Update is [Replace] for content made from the old one: old is nil if there is no
// file yet. No other update can intervene; if two create the file, one fails. An
// existing file keeps its permissions; mode is for a new one. A link is followed. A
// device or pipe is written to, not replaced.
func Update(name string, mode fs.FileMode, write func(old *os.File, w io.Writer) error) error {
	name, isFile, err := target(name)
	switch {
	case err != nil:
		return err
	case !isFile:
		return into(name, func(w io.Writer) error { return write(nil, w) })
	}
	old, release, err := hold(name)
	if err != nil {
		return &KeptError{name, err}
	}
	defer release()
	fresh := old == nil
	if !fresh {
		info, err := old.Stat()
		if err != nil {
			return &KeptError{name, err}
		}
		mode = info.Mode().Perm()
	}
	err = put(name, mode, fresh, old, func(w io.Writer) error { return write(old, w) })
	if fresh && errors.Is(err, fs.ErrExist) {
		err = ErrBusy
	}
	if err != nil {
		return &KeptError{name, err}
	}
	return nil
}

// Write replaces the content of the named file by what write writes, with the
// given permissions, whatever those of the old file. It takes no lock: of two
// concurrent writers, one wins as a whole. A link is followed. A device or pipe is
// written to.
func Write(name string, mode fs.FileMode, write func(io.Writer) error) error {
	name, isFile, err := target(name)
	switch {
	case err != nil:
		return err
	case !isFile:
		return into(name, write)
	}
	return put(name, mode, false, nil, write)
}

// Create is [Write] for a new file. If the name exists, the error is [fs.ErrExist].
func Create(name string, mode fs.FileMode, write func(io.Writer) error) error {
	if _, err := os.Lstat(name); err == nil {
		return &fs.PathError{Op: "create", Path: name, Err: fs.ErrExist}
	}
	return put(name, mode, true, nil, write)
}

// Bytes writes the given content.
func Bytes(b []byte) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := w.Write(b)
		return err
	}
}

// Real follows links and returns the name at their end, which need not exist. A
// name that is not a link is returned unchanged.
func Real(name string) string {
	const most = 40 // as on Linux
	real := name
	for range most {
		to, err := os.Readlink(real)
		if err != nil {
			return real
		}
		if !filepath.IsAbs(to) {
			dir, _ := filepath.Split(real)
			to = dir + to
		}
		dir, file := filepath.Split(to)
		if resolved, err := filepath.EvalSymlinks(dir); err == nil { // before Join shortens any ".."
			to = filepath.Join(resolved, file)
		}
		real = to
	}
	return name
}

// target returns the file to write, and whether it is one: a device or pipe, such
// as /dev/stdout, is not.
func target(name string) (real string, isFile bool, err error) {
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return Real(name), true, nil
	case err != nil:
		return name, false, err
	case info.IsDir():
		return name, false, check.In(name, ErrFolder)
	}
	return Real(name), info.Mode().IsRegular(), nil
}

func into(name string, write func(io.Writer) error) error {
	f, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return errors.Join(write(f), f.Close())
}
