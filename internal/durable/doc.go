// Package durable replaces files atomically: whenever the machine stops, the old
// file or the new one is there, never half of one. Concurrent replacements of one
// file do not overwrite each other: the second gets an error.
package durable

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/comision-mixta/mixta/check"
)

// ErrBusy is the error of a file that another process is replacing.
var ErrBusy = check.Errorf(check.Text{ES: "otro programa está escribiendo el archivo; inténtelo de nuevo cuando termine", EN: "another program is writing the file; try again when it has finished"})

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

// Update is [Replace] for content made from the old one: old is nil if there is
// no file yet, and closed before it is replaced. No other update can intervene.
// An existing file keeps its permissions; mode is for a new one. A device or pipe
// is written to, not replaced.
func Update(name string, mode fs.FileMode, write func(old *os.File, w io.Writer) error) error {
	if device(name) {
		return into(name, func(w io.Writer) error { return write(nil, w) })
	}
	unlock, err := lock(name + ".lock")
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", name, err)
	}
	defer unlock()
	old, err := os.Open(name)
	switch {
	case err == nil:
		defer old.Close()
	case !errors.Is(err, os.ErrNotExist):
		return err
	}
	if err := replace(name, mode, old != nil, closing(old, write)); err != nil {
		return &KeptError{name, err}
	}
	return nil
}

// closing closes the old file as soon as it has been read: Windows does not
// replace open files.
func closing(old *os.File, write func(*os.File, io.Writer) error) func(io.Writer) error {
	return func(w io.Writer) error {
		if old != nil {
			defer old.Close()
		}
		return write(old, w)
	}
}

// Write replaces the content of the named file by what write writes, with the
// given permissions, whatever those of the old file. It takes no lock: of two
// concurrent writers, one wins as a whole. A device or pipe is written to.
func Write(name string, mode fs.FileMode, write func(io.Writer) error) error {
	if device(name) {
		return into(name, write)
	}
	return replace(name, mode, false, write)
}

// Bytes writes the given content.
func Bytes(b []byte) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := w.Write(b)
		return err
	}
}

// folder returns the folder of a file.
func folder(name string) string { return filepath.Dir(name) }

// device reports whether the name is that of a device or pipe, such as
// /dev/stdout.
func device(name string) bool {
	info, err := os.Stat(name)
	return err == nil && !info.Mode().IsRegular() && !info.IsDir()
}

func into(name string, write func(io.Writer) error) error {
	f, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return errors.Join(write(f), f.Close())
}
