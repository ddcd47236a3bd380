package cli

import (
	"os"
	"slices"

	"golang.org/x/sys/unix"
)

// modeless are the file systems of other systems, which show invented modes, and
// those that may be one of them.
var modeless = []uint32{
	unix.MSDOS_SUPER_MAGIC, unix.EXFAT_SUPER_MAGIC, ntfs3, unix.FUSE_SUPER_MAGIC,
	unix.SMB_SUPER_MAGIC, unix.CIFS_SUPER_MAGIC, unix.SMB2_SUPER_MAGIC, unix.V9FS_MAGIC,
}

const ntfs3 = 0x7366746e // fs/ntfs3

// storesModes reports whether the file system of f stores modes.
func storesModes(f *os.File) bool {
	var system unix.Statfs_t
	err := unix.Fstatfs(int(f.Fd()), &system)
	return err == nil && !slices.Contains(modeless, uint32(system.Type))
}
