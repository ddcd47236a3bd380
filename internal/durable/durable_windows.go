package durable

import (
	"crypto/rand"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"golang.org/x/sys/windows"
)

// hold opens and locks a file; old is nil if there is none. The lock is a separate
// file, since Windows does not replace open files; it ends with the process.
func hold(name string) (old *os.File, release func(), err error) {
	lock, err := exclusive(name + ".lock")
	if err != nil {
		return nil, nil, err
	}
	switch old, err = os.Open(name); {
	case err == nil:
		return old, func() { old.Close(); windows.CloseHandle(lock) }, nil
	case errors.Is(err, fs.ErrNotExist):
		return nil, func() { windows.CloseHandle(lock) }, nil
	}
	windows.CloseHandle(lock)
	return nil, nil, system(err)
}

// exclusive makes a file that nobody else can open and that is removed when closed.
func exclusive(name string) (windows.Handle, error) {
	path, err := windows.UTF16PtrFromString(name)
	if err != nil {
		return 0, err
	}
	h, err := windows.CreateFile(path, windows.GENERIC_WRITE|windows.DELETE, 0, nil, windows.OPEN_ALWAYS,
		windows.FILE_ATTRIBUTE_HIDDEN|windows.FILE_FLAG_DELETE_ON_CLOSE, 0)
	if errors.Is(err, windows.ERROR_SHARING_VIOLATION) {
		err = ErrBusy
	}
	return h, err
}

// locked makes a draft. While it is open, Windows does not remove it.
func locked(name string) (*os.File, error) {
	return os.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
}

// removeUnheld removes a draft that no process has open.
func removeUnheld(name string) { os.Remove(name) }

// isOurs reports whether this is a folder. Windows has no such permissions: those of
// the parent folder apply.
func isOurs(folder fs.FileInfo) bool { return folder.IsDir() }

// move renames a file; a fresh name must not exist yet.
func move(from, to string, fresh bool) error {
	old, err := windows.UTF16PtrFromString(from)
	if err != nil {
		return err
	}
	name, err := windows.UTF16PtrFromString(to)
	if err != nil {
		return err
	}
	flags := uint32(windows.MOVEFILE_WRITE_THROUGH)
	if !fresh {
		flags |= windows.MOVEFILE_REPLACE_EXISTING
	}
	return windows.MoveFileEx(old, name, flags)
}

// syncFolder does nothing: move has written through.
func syncFolder(string) error { return nil }

// letGo closes what Windows cannot rename while open.
func letGo(files ...*os.File) {
	for _, f := range files {
		if f != nil {
			f.Close()
		}
	}
}

// unnamed makes a file that Windows removes when it is closed, however that happens.
func unnamed(dir string) (*os.File, error) {
	return os.OpenFile(filepath.Join(dir, "mixta-"+rand.Text()), os.O_CREATE|os.O_EXCL|os.O_RDWR|windows.O_FILE_FLAG_DELETE_ON_CLOSE, 0o600)
}
