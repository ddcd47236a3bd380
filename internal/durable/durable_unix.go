//go:build !windows

package durable

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"syscall"

	"github.com/google/renameio/v2"
)

// replace writes a temporary file, renames it once it is on disk, and syncs the
// folder. The permissions are those of the old file, if kept, or mode.
func replace(name string, mode fs.FileMode, kept bool, write func(io.Writer) error) error {
	permissions := renameio.WithStaticPermissions(mode)
	if kept {
		permissions = renameio.WithExistingPermissions()
	}
	f, err := renameio.NewPendingFile(name, renameio.WithTempDir(folder(name)), permissions)
	if err != nil {
		return err
	}
	defer f.Cleanup()
	if err := write(f); err != nil {
		return err
	}
	if err := f.CloseAtomicallyReplace(); err != nil {
		return err
	}
	d, err := os.Open(folder(name))
	if err != nil {
		return err
	}
	defer d.Close()
	return d.Sync()
}

// lock takes the file's lock, which the system releases when the process ends.
// Unlocking removes the file.
func lock(name string) (unlock func(), err error) { return lockIf(stands, name) }

// mostLocks bounds the attempts on a lock file that its owner removes meanwhile.
const mostLocks = 100

func lockIf(stands func(string, *os.File) (bool, error), name string) (unlock func(), err error) {
	for range mostLocks {
		f, err := os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o600)
		if err != nil {
			return nil, err
		}
		if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
			f.Close()
			if errors.Is(err, syscall.EWOULDBLOCK) {
				return nil, ErrBusy
			}
			return nil, err
		}
		ours, err := stands(name, f)
		if ours {
			return func() { os.Remove(name); f.Close() }, nil
		}
		f.Close() // its owner removed it meanwhile: it locks nobody out
		if err != nil {
			return nil, err
		}
	}
	return nil, ErrBusy
}

// stands reports whether f is still the file of that name.
func stands(name string, f *os.File) (bool, error) {
	a, err := f.Stat()
	if err != nil {
		return false, err
	}
	b, err := os.Stat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil && os.SameFile(a, b), err
}

// unname removes a file's name: the file ends with the process that has it open.
func unname(f *os.File) (done func(), err error) { return func() {}, os.Remove(f.Name()) }
