//go:build !linux && !darwin

package cli

import (
	"os"
	"runtime"
)

// storesModes reports whether the file system of f stores modes. Windows decides by
// the permissions of the folder.
func storesModes(*os.File) bool { return runtime.GOOS != "windows" }
