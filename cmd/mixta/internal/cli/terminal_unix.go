//go:build !windows

package cli

import (
	"os"
)

// enableColor makes the terminal show colours, and reports whether it can.
func enableColor(*os.File) bool { return true }
