//go:build !windows

package durable

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
)

// hold opens and locks a file; old is nil if there is none. The lock is on the file
// itself, and the system releases it when the process ends.
func hold(name string) (old *os.File, release func(), err error) { return holdIf(stands, name) }

func holdIf(stands func(string, *os.File) (bool, error), name string) (old *os.File, release func(), err error) {
	for range mostTries {
		f, err := os.OpenFile(name, os.O_RDWR, 0) // NFS locks only files that are open for writing
		if errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS) {
			f, err = os.Open(name)
		}
		if errors.Is(err, fs.ErrNotExist) {
			return nil, func() {}, nil
		}
		if err != nil {
			return nil, nil, system(err)
		}
		if err := lock(f); err != nil {
			f.Close()
			return nil, nil, err
		}
		ours, err := stands(name, f)
		if ours {
			return f, func() { f.Close() }, nil
		}
		f.Close() // another file replaced it meanwhile
		if err != nil {
			return nil, nil, system(err)
		}
	}
	return nil, nil, ErrBusy
}

// keep locks a draft so that it is not swept. If files cannot be locked here,
// sweep removes none.
func keep(f *os.File) error {
	if err := lock(f); errors.Is(err, ErrBusy) {
		return err
	}
	return nil
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

// locked makes a draft and locks it.
func locked(name string) (*os.File, error) {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	err = keep(f)
	if there, unknown := stands(name, f); err == nil && unknown == nil && !there {
		err = ErrBusy // swept before it was locked
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

// isOurs reports whether only this user may write to a folder.
func isOurs(folder fs.FileInfo) bool {
	of, ok := folder.Sys().(*syscall.Stat_t)
	return folder.IsDir() && folder.Mode().Perm()&0o022 == 0 && ok && int(of.Uid) == os.Geteuid()
}

// move renames a file; a fresh name must not exist yet.
func move(from, to string, fresh bool) error {
	if !fresh {
		return os.Rename(from, to)
	}
	err := os.Link(from, to)
	if err == nil {
		return os.Remove(from)
	}
	if errors.Is(err, fs.ErrExist) {
		return err
	}
	// The file system has no hard links (FAT): another process can intervene for an
	// instant.
	if _, err := os.Lstat(to); err == nil {
		return fs.ErrExist
	}
	return os.Rename(from, to)
}

// syncFolder syncs the names in a folder.
func syncFolder(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return system(err)
	}
	defer d.Close()
	return d.Sync()
}

// letGo closes what the system cannot rename while open: nothing.
func letGo(...*os.File) {}

// unnamed makes a file and removes its name: the file ends with the process that
// has it open.
func unnamed(dir string) (*os.File, error) {
	f, err := os.CreateTemp(dir, "mixta-") // readable by its owner only
	if err != nil {
		return nil, err
	}
	if err := os.Remove(f.Name()); err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}
