package cli

import (
	"os"
	"slices"

	"golang.org/x/sys/unix"
)

// storesModes reports whether the file system of f stores modes, which those of
// other systems do not.
func storesModes(f *os.File) bool {
	var system unix.Statfs_t
	err := unix.Fstatfs(int(f.Fd()), &system)
	return err == nil && !slices.Contains([]string{"msdos", "exfat", "ntfs", "smbfs"}, unix.ByteSliceToString(system.Fstypename[:]))
}
