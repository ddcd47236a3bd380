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

// replace writes a temporary file, and renames it once it is on disk; then the
// new name itself is brought to disk.
func replace(name string, mode fs.FileMode, write func(io.Writer) error) error {
	options := []renameio.Option{renameio.WithTempDir(folder(name)), renameio.WithStaticPermissions(mode)}
	if mode == asItWas {
		options = []renameio.Option{renameio.WithTempDir(folder(name)), renameio.WithPermissions(0o600), renameio.WithExistingPermissions()}
	}
	f, err := renameio.NewPendingFile(name, options...)
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

// lock takes the file's lock, which ends with the process however it ends.
func lock(name string) (unlock func(), err error) {
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
	return func() { f.Close() }, nil
}
