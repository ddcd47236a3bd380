package durable

import (
	"fmt"
	"os"

	"golang.org/x/sys/unix"
)

// nameless makes a locked file without a name in a folder. It fails if the file
// system does not support that, or /proc is missing.
func nameless(dir string) (*os.File, error) {
	f, err := os.OpenFile(dir, unix.O_TMPFILE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if _, err = os.Stat(open(f)); err == nil {
		err = keep(f)
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

// open returns the name of an open file under /proc.
func open(f *os.File) string { return fmt.Sprint("/proc/self/fd/", f.Fd()) }

// link gives a nameless file a name that must not exist yet.
func link(f *os.File, name string) error {
	return unix.Linkat(unix.AT_FDCWD, open(f), unix.AT_FDCWD, name, unix.AT_SYMLINK_FOLLOW)
}
