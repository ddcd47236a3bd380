package durable

import (
	"errors"
	"io"
	"io/fs"
	"os"

	"golang.org/x/sys/windows"
)

// replace writes a temporary file, and moves it over the old one once it is on
// disk.
// Windows has no such permissions: those of the folder apply.
func replace(name string, _ fs.FileMode, _ bool, write func(io.Writer) error) (err error) {
	f, err := os.CreateTemp(folder(name), ".mixta-")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // already gone on success
	if err := errors.Join(write(f), f.Sync(), f.Close()); err != nil {
		return err
	}
	from, err := windows.UTF16PtrFromString(f.Name())
	if err != nil {
		return err
	}
	to, err := windows.UTF16PtrFromString(name)
	if err != nil {
		return err
	}
	return windows.MoveFileEx(from, to, windows.MOVEFILE_REPLACE_EXISTING|windows.MOVEFILE_WRITE_THROUGH)
}

// lock takes the file's lock, which ends with the process however it ends. The
// file stays: Windows does not remove open files.
func lock(name string) (unlock func(), err error) {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	const flags = windows.LOCKFILE_EXCLUSIVE_LOCK | windows.LOCKFILE_FAIL_IMMEDIATELY
	if err := windows.LockFileEx(windows.Handle(f.Fd()), flags, 0, 1, 0, &windows.Overlapped{}); err != nil {
		f.Close()
		return nil, ErrBusy
	}
	return func() { f.Close() }, nil
}

// unname removes a file when it is closed: on Windows every open file has a name.
func unname(f *os.File) (done func(), err error) { return func() { os.Remove(f.Name()) }, nil }
