//go:build !windows

package cli

import (
	"os"

	"golang.org/x/sys/unix"
)

// closed reports whether f was closed when the program started: Go then opens
// /dev/null for reading and writing in its place, while a shell's redirection
// opens it for writing. Programs that start others are not all so careful.
func closed(f *os.File) bool {
	info, err := f.Stat()
	null, failed := os.Stat(os.DevNull)
	if err != nil || failed != nil || !os.SameFile(info, null) {
		return false
	}
	flags, err := unix.FcntlInt(f.Fd(), unix.F_GETFL, 0)
	return err == nil && flags&unix.O_ACCMODE == unix.O_RDWR
}
